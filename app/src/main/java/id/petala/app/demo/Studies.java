package id.petala.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Invents what people studied, and which fields of study posts ask for. */
final class Studies {

    /** Levels of education, lowest first, with the age at which people complete them. */
    private static final List<String> LEVELS = List.of(
            "SD", "SLTP", "SLTA", "D1", "D2", "D3", "D4", "S1", "PROFESI", "S2", "SPESIALIS", "SUBSPESIALIS", "S3");

    private static final List<Integer> AGES = List.of(12, 15, 18, 19, 20, 21, 22, 22, 24, 26, 30, 34, 32);

    /** What one has before a level. */
    private static final Map<String, String> BEFORE = Map.of(
            "D1",
            "SLTA",
            "D2",
            "SLTA",
            "D3",
            "SLTA",
            "D4",
            "SLTA",
            "S1",
            "SLTA",
            "PROFESI",
            "S1",
            "S2",
            "S1",
            "SPESIALIS",
            "PROFESI",
            "SUBSPESIALIS",
            "SPESIALIS",
            "S3",
            "S2");

    private static final List<String> SCHOOL = List.of(
            "Pendidikan Guru Sekolah Dasar",
            "Pendidikan Matematika",
            "Pendidikan Bahasa Indonesia",
            "Pendidikan Ilmu Pengetahuan Alam",
            "Pendidikan Agama",
            "Bimbingan dan Konseling");
    private static final List<String> CARE =
            List.of("Keperawatan", "Kebidanan", "Kedokteran", "Farmasi", "Kesehatan Masyarakat", "Gizi");
    private static final List<String> OFFICE = List.of(
            "Administrasi Publik",
            "Ilmu Hukum",
            "Manajemen",
            "Akuntansi",
            "Ekonomi Pembangunan",
            "Teknik Sipil",
            "Sistem Informasi");
    private static final List<String> OTHER =
            List.of("Sastra Inggris", "Biologi", "Peternakan", "Ilmu Sejarah", "Perhotelan", "Teknik Mesin");
    private static final int TOLD_BY_LIST = 500;

    private final Days days;

    Studies(Days days) {
        this.days = days;
    }

    /** The lower of two levels. */
    static String lower(String one, String other) {
        return LEVELS.indexOf(one) <= LEVELS.indexOf(other) ? one : other;
    }

    /** The fields that fit a post; none where a school certificate is enough for it. */
    static List<String> fields(Post post) {
        String least = post.education().stream().reduce(Studies::lower).orElseThrow();
        return higher(least) ? field(post) : List.of();
    }

    private static List<String> field(Post post) {
        return post.teaching() ? SCHOOL : post.healing() ? CARE : OFFICE;
    }

    private static boolean higher(String level) {
        return LEVELS.indexOf(level) >= LEVELS.indexOf("D3");
    }

    /** Whether the list of posts says how what somebody studied fits, so that the own row need not. */
    static boolean toldByList(Somebody who, String fit, Chance chance) {
        boolean listed = !fields(who.post()).isEmpty() && higher(who.education());
        return listed && !fit.equals("CUKUP") && chance.perMille(TOLD_BY_LIST);
    }

    /**
     * Writes the educations of somebody, the lowest first.
     *
     * @param fit how the highest fits the post
     */
    void write(Records records, String fit, Chance chance) {
        Somebody who = records.who();
        List<String> levels = new ArrayList<>();
        for (String level = who.education(); level != null; level = BEFORE.get(level)) {
            levels.addFirst(level);
        }
        String right = chance.one(field(who.post()));
        String wrong = chance.one(OTHER);
        for (String level : levels) {
            boolean highest = level.equals(who.education());
            boolean fits = fit.equals("SESUAI") || (fit.equals("CUKUP") && !highest);
            String field = level.equals("SLTA") || !higher(level) ? "" : fits ? right : wrong;
            row(records, level, field);
        }
    }

    private void row(Records records, String level, String field) {
        int age = Objects.requireNonNull(AGES.get(LEVELS.indexOf(level)));
        LocalDate usual = LocalDate.of(records.who().nip().birth().getYear() + age, 8, 20);
        LocalDate latest = days.earlier().minusMonths(6);
        LocalDate day = usual.isBefore(latest) ? usual : latest;
        String school = (higher(level) ? "Universitas" : "Sekolah") + " Contoh";
        records.add(DemoTable.PENDIDIKAN, LocalDate.MIN, level, field, school, day, "");
    }
}
