package id.petala.app.succession;

import id.petala.app.intake.Dossiers;
import id.petala.app.people.Branches;
import id.petala.app.run.OpenRun;
import id.petala.engine.explain.Category;
import id.petala.engine.instrument.Population;
import id.petala.engine.pegawai.BatasUsiaPensiun;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.JalurJabatan;
import id.petala.engine.pegawai.JalurJabatan.Jalur;
import id.petala.engine.pegawai.JenisJabatan;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.Pensiun;
import id.petala.engine.pegawai.RiwayatJabatan;
import id.petala.engine.pegawai.StatusJabatan;
import id.petala.engine.talent.Status;
import id.petala.engine.talent.TalentMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The posts of managers of a run, who holds them, and the candidates for each: people in the boxes of the pool whose tier
 * leads to the post and who do not retire before it is to be filled. What else a post asks for is not looked at.
 */
public final class Bench {

    private final OpenRun open;
    private final Dossiers dossiers;
    private final TalentMap map;
    private final LocalDate asOf;
    private final Map<Jenjang, List<Jalur>> ways = new EnumMap<>(Jenjang.class);
    private final List<@Nullable Pensiun> retirements = new ArrayList<>();
    private final Map<Jabatan, ManagerPost> placed = new LinkedHashMap<>();
    private final List<ManagerPost> posts = new ArrayList<>();
    private final Map<Jenjang, List<Integer>> pool = new EnumMap<>(Jenjang.class);
    private final Branches units;
    private final List<String> branches = new ArrayList<>();
    private final List<@Nullable String> families = new ArrayList<>();
    private final Map<Integer, Map<ManagerPost, Strength>> strengths = new ConcurrentHashMap<>();

    Bench(OpenRun open, BatasUsiaPensiun ages, JalurJabatan routes) {
        this.open = open;
        this.dossiers = open.intake().dossiers();
        this.map = open.run().map();
        this.asOf = open.run().asOf();
        for (Jenjang tier : Jenjang.values()) {
            ways.put(tier, routes.to(tier, asOf));
        }
        this.units = Branches.of(open);
        for (int person = 0; person < map.size(); person++) {
            retirements.add(ages.of(dossiers.person(person), asOf).orElse(null));
            branches.add(units.of(dossiers.person(person).unitOrganisasi()));
            Jabatan held = dossiers.post(person);
            families.add(held == null ? null : held.rumpun());
        }
        readPosts();
        readPool();
    }

    private void readPosts() {
        Map<Jabatan, List<Holder>> holders = new LinkedHashMap<>();
        dossiers.posts().stream().filter(this::seated).forEach(post -> holders.put(post, new ArrayList<>()));
        for (int person = 0; person < map.size(); person++) {
            hold(holders, dossiers.post(person), person, dossiers.holding(person));
            for (RiwayatJabatan past : dossiers.history(person)) {
                if (!past.definitive() && past.instansi() == null && past.heldOn(asOf)) {
                    hold(holders, dossiers.post(past.jabatan(), past.unitOrganisasi()), person, past.status());
                }
            }
        }
        holders.forEach((post, all) -> placed.put(post, new ManagerPost(post, of(all, true), of(all, false))));
        placed.values().stream().filter(post -> managing(post.post())).forEach(posts::add);
    }

    private static boolean managing(Jabatan post) {
        return post.jenjang().jenis() == JenisJabatan.MANAJERIAL;
    }

    /** Posts of the day: of managers, and others that have seats of their own in one unit, as those of heads of schools do. */
    private boolean seated(Jabatan post) {
        return post.letak().existsOn(asOf)
                && (managing(post) || (post.unitOrganisasi() != null && post.kursi() != null));
    }

    private void hold(Map<Jabatan, List<Holder>> holders, @Nullable Jabatan post, int person, StatusJabatan status) {
        List<Holder> known = post == null ? null : holders.get(post);
        if (known != null && known.stream().noneMatch(holder -> holder.person() == person)) {
            known.add(new Holder(person, status, retirements.get(person)));
        }
    }

    private static List<Holder> of(List<Holder> holders, boolean definitive) {
        return holders.stream()
                .filter(holder -> (holder.status() == StatusJabatan.DEFINITIF) == definitive)
                .toList();
    }

    private void readPool() {
        for (int person = 0; person < map.size(); person++) {
            Jenjang tier = dossiers.person(person).jenjang();
            if (map.inPool(person) && tier != null) {
                pool.computeIfAbsent(tier, _ -> new ArrayList<>()).add(person);
            }
        }
    }

    /** The day of the run. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The run. */
    public OpenRun open() {
        return open;
    }

    /** The posts of managers, in the order of the list of posts. */
    public List<ManagerPost> posts() {
        return posts;
    }

    /** A post with who holds it: of a manager, or with seats of its own in one unit; null for others. */
    public @Nullable ManagerPost placed(@Nullable Jabatan post) {
        return post == null ? null : placed.get(post);
    }

    /** A post by its name and its unit, empty for one of all units. */
    Optional<ManagerPost> post(String name, String unit) {
        return posts.stream()
                .filter(one -> one.post().nama().equals(name) && unit(one).equals(unit))
                .findFirst();
    }

    /** The unit of a post, empty for one of all units. */
    public static String unit(ManagerPost post) {
        return Objects.requireNonNullElse(post.post().unitOrganisasi(), "");
    }

    /** When a person retires, null where birth or tier is not told. */
    public @Nullable Pensiun retirement(int person) {
        return retirements.get(person);
    }

    /** The ways to the posts of a tier. */
    List<Jalur> ways(Jenjang tier) {
        return Objects.requireNonNull(ways.get(tier));
    }

    Branches units() {
        return units;
    }

    private @Nullable Jalur way(ManagerPost post, int person) {
        Jenjang tier = dossiers.person(person).jenjang();
        return ways(post.post().jenjang()).stream()
                .filter(way -> way.from() == tier)
                .findFirst()
                .orElse(null);
    }

    private boolean retiresFirst(int person, LocalDate needed) {
        Pensiun retirement = retirements.get(person);
        return retirement != null && retirement.begunOn(needed);
    }

    /** The candidates for a post that is looked at so many months ahead: the highest box first, in it by rank. */
    List<Candidate> candidates(ManagerPost post, int months) {
        List<Candidate> found = found(post, months);
        found.sort(Comparator.comparing((Candidate one) -> box(one.person()), Bench::higherFirst)
                .thenComparingInt(one -> map.rank(one.person()))
                .thenComparingInt(Candidate::person));
        return found;
    }

    private List<Candidate> found(ManagerPost post, int months) {
        LocalDate needed = post.needed(asOf, months);
        String unit = post.post().unitOrganisasi();
        String branch = unit == null ? null : units.of(unit);
        List<Candidate> found = new ArrayList<>();
        for (Jalur way : ways(post.post().jenjang())) {
            for (int person : pool.getOrDefault(way.from(), List.of())) {
                if (!post.holds(person) && !retiresFirst(person, needed)) {
                    found.add(new Candidate(person, way, nearness(post.post(), branch, person)));
                }
            }
        }
        return found;
    }

    private String box(int person) {
        Category box = map.box(person);
        return box == null ? "" : box.code();
    }

    /** Boxes are numbered: the longer number is the higher one. */
    private static int higherFirst(String a, String b) {
        return a.length() != b.length() ? b.length() - a.length() : b.compareTo(a);
    }

    private Nearness nearness(Jabatan post, @Nullable String branch, int person) {
        if (branches.get(person).equals(branch)) {
            return Nearness.OWN_UNIT;
        }
        String family = families.get(person);
        return family != null && family.equals(post.rumpun()) ? Nearness.SAME_FAMILY : Nearness.ELSEWHERE;
    }

    /** How many candidates each post has, looked at so many months ahead. Counted once. */
    Map<ManagerPost, Strength> strengths(int months) {
        return strengths.computeIfAbsent(months, this::count);
    }

    private Map<ManagerPost, Strength> count(int months) {
        Map<ManagerPost, Strength> counts = new LinkedHashMap<>();
        posts.forEach(post -> counts.put(post, strength(found(post, months))));
        return counts;
    }

    private static Strength strength(List<Candidate> candidates) {
        int own = count(candidates, Nearness.OWN_UNIT);
        int family = count(candidates, Nearness.SAME_FAMILY);
        return new Strength(own, family, candidates.size() - own - family);
    }

    private static int count(List<Candidate> candidates, Nearness nearness) {
        return (int)
                candidates.stream().filter(one -> one.nearness() == nearness).count();
    }

    /** All that keeps somebody from being a candidate; empty for a candidate. */
    List<Obstacle> obstacles(ManagerPost post, int person, int months) {
        List<Obstacle> found = new ArrayList<>();
        if (post.holds(person)) {
            found.add(new Obstacle.Holds());
        }
        inMap(person).ifPresent(found::add);
        Jenjang tier = dossiers.person(person).jenjang();
        if (tier == null) {
            found.add(new Obstacle.TierUntold());
        } else if (way(post, person) == null) {
            found.add(new Obstacle.OtherTier(tier));
        }
        if (retiresFirst(person, post.needed(asOf, months))) {
            found.add(new Obstacle.RetiresFirst(Objects.requireNonNull(retirements.get(person))));
        }
        return found;
    }

    private Optional<Obstacle> inMap(int person) {
        Population.Group group = map.group(person);
        if (map.status(person) == Status.DIKECUALIKAN && group != null) {
            return Optional.of(new Obstacle.Excluded(group));
        }
        Category box = map.box(person);
        if (box == null) {
            return Optional.of(new Obstacle.Unassessed());
        }
        return map.inPool(person) ? Optional.empty() : Optional.of(new Obstacle.OtherBox(box));
    }
}
