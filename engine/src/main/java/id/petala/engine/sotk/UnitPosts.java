package id.petala.engine.sotk;

import id.petala.engine.finding.Nearest;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.rule.Yaml;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The posts that a change of a unit carries along: those of the unit that no other change names. Their codes and names follow
 * the unit's; posts of merged units that come to the same code become one.
 */
final class UnitPosts {

    private final List<Jabatan> all;
    private final Set<String> named;

    /** @param named codes of the posts that other changes name */
    UnitPosts(List<Jabatan> all, Set<String> named) {
        this.all = all;
        this.named = named;
    }

    /** What a change of units means for their posts. */
    List<PostChange> changes(Change change, LocalDate day) {
        List<PostChange> changes = new ArrayList<>();
        Map<String, List<Jabatan>> carried = new LinkedHashMap<>();
        Map<String, NewPost> made = new LinkedHashMap<>();
        for (Yaml unit : change.units()) {
            for (Jabatan post : of(unit, day)) {
                if (change.kind() == ChangeKind.HAPUS) {
                    changes.add(new PostChange(change.kind(), day, change.basis(), List.of(post), List.of()));
                } else {
                    NewPost next = next(change.becomes().getFirst(), unit.text(), post, day);
                    String key = next.code().toUpperCase(Locale.ROOT);
                    made.putIfAbsent(key, next);
                    carried.computeIfAbsent(key, _ -> new ArrayList<>()).add(post);
                }
            }
        }
        made.forEach((key, next) -> changes.add(change(change, day, carried.getOrDefault(key, List.of()), next)));
        return changes;
    }

    private static PostChange change(Change change, LocalDate day, List<Jabatan> ended, NewPost next) {
        ChangeKind kind = ended.size() > 1 ? ChangeKind.GABUNG : ChangeKind.GANTI_NAMA;
        return new PostChange(kind, day, change.basis(), ended, List.of(next));
    }

    private List<Jabatan> of(Yaml unit, LocalDate day) {
        List<Jabatan> posts = all.stream()
                .filter(post -> unit.text().equals(post.unitOrganisasi()))
                .filter(post -> post.letak().existsOn(day))
                .toList();
        if (posts.isEmpty()) {
            String near = Nearest.to(unit.text(), units(day));
            throw unit.refused(near.isEmpty() ? "sotk.unknown-unit" : "sotk.near-unit", unit.text(), near);
        }
        return posts.stream().filter(post -> !named.contains(post.kode())).toList();
    }

    private Set<String> units(LocalDate day) {
        Set<String> units = new TreeSet<>();
        all.stream()
                .filter(post -> post.unitOrganisasi() != null && post.letak().existsOn(day))
                .forEach(post -> units.add(Objects.requireNonNull(post.unitOrganisasi())));
        return units;
    }

    private NewPost next(Yaml becomes, String unit, Jabatan post, LocalDate day) {
        becomes.entries("kode", "nama");
        String code = becomes.required("kode").text();
        String name = becomes.required("nama").text();
        String prefix = prefix(unit, day);
        boolean follows = !prefix.isEmpty() && post.kode().regionMatches(true, 0, prefix, 0, prefix.length());
        String rest = follows ? post.kode().substring(prefix.length()) : "-" + post.kode();
        return NewPost.carried(becomes, code + rest, post.nama().replace(unit, name), name);
    }

    /** The code of the unit's own head: the first post of the unit above which no other one of it stands. */
    private String prefix(String unit, LocalDate day) {
        List<Jabatan> posts = all.stream()
                .filter(post ->
                        unit.equals(post.unitOrganisasi()) && post.letak().existsOn(day))
                .toList();
        return posts.stream()
                .filter(post -> posts.stream()
                        .noneMatch(other -> other.kode().equals(post.letak().atasan())))
                .map(Jabatan::kode)
                .findFirst()
                .orElse("");
    }
}
