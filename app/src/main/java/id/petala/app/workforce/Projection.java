package id.petala.app.workforce;

import id.petala.app.intake.Dossiers;
import id.petala.app.people.Branches;
import id.petala.app.run.OpenRun;
import id.petala.app.succession.Bench;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.Pegawai;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Everybody of a run and every post of its list, counted by the year in which people retire. Nobody comes, nobody moves and
 * nobody leaves for another reason: what it tells is what is left of today's staff.
 */
final class Projection {

    /** The key of what nobody has told. */
    static final String UNTOLD = "-";

    private static final String CONTRACT = "PPPK";

    private final Bench bench;
    private final Dossiers dossiers;
    private final Branches units;
    private final LocalDate asOf;
    private final Map<Jabatan, PostLine> posts = new LinkedHashMap<>();
    private final Tally all = new Tally();

    /** That of a run, worked out once. */
    static Projection of(OpenRun open, Bench bench) {
        return open.once(Projection.class, _ -> new Projection(bench));
    }

    Projection(Bench bench) {
        this.bench = bench;
        this.dossiers = bench.open().intake().dossiers();
        this.units = Branches.of(bench.open());
        this.asOf = bench.asOf();
        dossiers.posts().stream()
                .filter(post -> post.letak().existsOn(asOf))
                .forEach(post -> posts.put(post, new PostLine(post, new Tally())));
        for (int person = 0; person < dossiers.size(); person++) {
            count(all, person);
            Jabatan held = dossiers.post(person);
            PostLine line = held == null ? null : posts.get(held);
            if (line != null) {
                count(line.people(), person);
            }
        }
    }

    private void count(Tally tally, int person) {
        boolean contract = dossiers.person(person).jenisPegawai().startsWith(CONTRACT);
        tally.add(bench.retirement(person), contract, asOf);
    }

    LocalDate asOf() {
        return asOf;
    }

    /** Every post of the list that exists on the day, in its order. */
    Collection<PostLine> posts() {
        return Collections.unmodifiableCollection(posts.values());
    }

    /** Everybody and every post. */
    Group whole() {
        return new Group("", all, List.copyOf(posts.values()));
    }

    /** The groups of a kind: tiers from the highest down, others by name, what is not told last. */
    List<Group> groups(Grouping grouping) {
        Map<String, Tally> people = new LinkedHashMap<>();
        Map<String, List<PostLine>> ofGroup = new LinkedHashMap<>();
        for (int person = 0; person < dossiers.size(); person++) {
            count(people.computeIfAbsent(key(grouping, person), _ -> new Tally()), person);
        }
        for (PostLine line : posts.values()) {
            String key = key(grouping, line.post());
            if (key != null) {
                ofGroup.computeIfAbsent(key, _ -> new ArrayList<>()).add(line);
            }
        }
        TreeSet<String> keys = new TreeSet<>(grouping::compare);
        keys.addAll(people.keySet());
        ofGroup.forEach((key, lines) -> {
            if (lines.stream().anyMatch(line -> line.need() != null)) {
                keys.add(key);
            }
        });
        return keys.stream()
                .map(key -> new Group(key, people.getOrDefault(key, new Tally()), ofGroup.getOrDefault(key, List.of())))
                .toList();
    }

    private String key(Grouping grouping, int person) {
        Pegawai known = dossiers.person(person);
        return switch (grouping) {
            case TIER -> tier(known.jenjang());
            case UNIT -> units.of(known.unitOrganisasi());
            case FAMILY -> family(dossiers.post(person));
        };
    }

    /** Null for a post that belongs to no one group: one that is the same in all units. */
    private @Nullable String key(Grouping grouping, Jabatan post) {
        return switch (grouping) {
            case TIER -> tier(post.jenjang());
            case UNIT -> post.unitOrganisasi() == null ? null : units.of(post.unitOrganisasi());
            case FAMILY -> family(post);
        };
    }

    private static String tier(@Nullable Jenjang tier) {
        return tier == null ? UNTOLD : tier.name();
    }

    private static String family(@Nullable Jabatan post) {
        return post == null ? UNTOLD : Objects.requireNonNullElse(post.rumpun(), UNTOLD);
    }
}
