package id.petala.app.demo;

import id.petala.engine.pegawai.Jenjang;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Invents the posts that somebody held on the way to the present one. */
final class Careers {

    private static final List<String> OTHERS =
            List.of("Kementerian Contoh", "Pemerintah Provinsi Contoh", "Pemerintah Kabupaten Contoh");
    private static final int MOST_POSTS = 4;
    private static final int YEARS_A_POST = 7;
    private static final int MOVED_MANAGER = 80;
    private static final int MOVED_OTHER = 25;
    private static final int OTHER_UNIT = 350;
    private static final int OTHER_AGENCY = 45;
    private static final int PROMOTED = 600;

    private final Days days;
    private final List<Unit> units;

    Careers(Days days, List<Unit> units) {
        this.days = days;
        this.units = units.stream().filter(Unit::atTop).toList();
    }

    /** The career, the present post last. Contract staff and newcomers have had one post only. */
    List<Stint> of(Unit unit, Post post, Life life, People.Employment employment, Chance chance) {
        Stint present = new Stint(post.titleIn(unit), post.tier(), post.kind(), unit.name(), "", life.entry());
        if (employment != People.Employment.PERMANENT || life.service() < 3) {
            return List.of(present);
        }
        List<LocalDate> starts = starts(post, life, chance);
        List<Stint> career = new ArrayList<>();
        Stint later = moved(present, starts.getLast());
        career.add(later);
        for (int i = starts.size() - 2; i >= 0; i--) {
            later = before(later, unit, starts.get(i), i == 0, chance);
            career.add(later);
        }
        if (career.size() > 1 && chance.perMille(OTHER_AGENCY)) {
            career.set(career.size() - 1, elsewhere(career.getLast(), chance));
        }
        Collections.reverse(career);
        return career;
    }

    /** First days of the posts: of the entry, then every few years, the last one now and then between the two days. */
    private List<LocalDate> starts(Post post, Life life, Chance chance) {
        int fewest = entry(post.tier()) == post.tier() ? 1 : 2;
        int count = Math.clamp(1 + life.service() / YEARS_A_POST + chance.below(2), fewest, MOST_POSTS);
        boolean justMoved = chance.perMille(post.managing() ? MOVED_MANAGER : MOVED_OTHER);
        int months = justMoved ? 0 : 8 + chance.below(Math.min(84, 12 * life.service() - 24));
        LocalDate present = justMoved
                ? days.earlier()
                        .plusDays(1)
                        .plusMonths(chance.below(Math.max(1, days.asOf().getMonthValue() - 1)))
                : days.asOf().minusMonths(months).withDayOfMonth(1);
        List<LocalDate> starts = new ArrayList<>();
        starts.add(life.entry());
        long span = (present.toEpochDay() - life.entry().toEpochDay()) / Math.max(1, count - 1);
        for (int i = 1; i < count - 1; i++) {
            starts.add(life.entry().plusDays(span * i).withDayOfMonth(1));
        }
        if (count > 1 || justMoved) {
            starts.add(present);
        }
        return starts;
    }

    private static Stint moved(Stint stint, LocalDate from) {
        return new Stint(stint.title(), stint.tier(), stint.kind(), stint.unit(), stint.agency(), from);
    }

    private static Stint elsewhere(Stint stint, Chance chance) {
        return new Stint(stint.title(), stint.tier(), stint.kind(), "Unit Contoh", chance.one(OTHERS), stint.from());
    }

    /**
     * The post before one: a tier lower more often than not, in the same unit more often than in another. The first post
     * of all is one that people enter by.
     */
    private Stint before(Stint later, Unit unit, LocalDate from, boolean first, Chance chance) {
        String place = chance.perMille(OTHER_UNIT) && !unit.name().contains("Negeri")
                ? chance.one(units).name()
                : later.unit();
        boolean promoted = chance.perMille(PROMOTED) || headed(later);
        Jenjang tier = first ? first(later.tier()) : promoted ? below(later.tier()) : later.tier();
        return new Stint(title(later, tier, place), tier, kind(tier), place, "", from);
    }

    /** Of a post with one seat the holder comes from below, so that nobody else can have been in it. */
    private static boolean headed(Stint stint) {
        return stint.kind().equals("Jabatan Struktural");
    }

    private static String kind(Jenjang tier) {
        return switch (tier) {
            case JPT_UTAMA, JPT_MADYA, JPT_PRATAMA, ADMINISTRATOR, PENGAWAS -> "Jabatan Struktural";
            case PELAKSANA -> "Jabatan Pelaksana";
            default -> "Jabatan Fungsional";
        };
    }

    private static String title(Stint later, Jenjang tier, String place) {
        boolean same = later.tier() == tier && later.unit().equals(place);
        return switch (tier) {
            case ADMINISTRATOR -> "Kepala Bidang Umum " + place;
            case PENGAWAS -> "Kepala Seksi Umum " + place;
            case PELAKSANA -> "Pengolah Data dan Informasi";
            default -> same ? later.title() : functional(later, tier);
        };
    }

    private static String functional(Stint later, Jenjang tier) {
        String label = later.tier().label().id();
        boolean named = later.title().endsWith(label);
        String field = named
                ? later.title().substring(0, later.title().length() - label.length())
                : later.title().startsWith("Kepala SD") || later.title().startsWith("Kepala SMP")
                        ? "Guru "
                        : "Perawat ";
        return field + tier.label().id();
    }

    private static Jenjang below(Jenjang tier) {
        return switch (tier) {
            case JPT_UTAMA, JPT_MADYA, JPT_PRATAMA -> Jenjang.ADMINISTRATOR;
            case ADMINISTRATOR -> Jenjang.PENGAWAS;
            case AHLI_UTAMA -> Jenjang.AHLI_MADYA;
            case AHLI_MADYA -> Jenjang.AHLI_MUDA;
            case AHLI_MUDA -> Jenjang.AHLI_PERTAMA;
            case PENYELIA -> Jenjang.MAHIR;
            case MAHIR -> Jenjang.TERAMPIL;
            case AHLI_PERTAMA, TERAMPIL -> tier;
            case PENGAWAS, PELAKSANA, PEMULA -> Jenjang.PELAKSANA;
        };
    }

    /** The tier people enter by, unless the next post would then be two steps above it. */
    private static Jenjang first(Jenjang next) {
        Jenjang entry = entry(next);
        return entry == next ? entry : below(next);
    }

    private static Jenjang entry(Jenjang tier) {
        return switch (tier) {
            case AHLI_UTAMA, AHLI_MADYA, AHLI_MUDA, AHLI_PERTAMA -> Jenjang.AHLI_PERTAMA;
            case PENYELIA, MAHIR, TERAMPIL -> Jenjang.TERAMPIL;
            default -> Jenjang.PELAKSANA;
        };
    }
}
