package id.petala.app.sotk;

import id.petala.engine.pegawai.Jabatan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The branches of a structure that a draft touches: the posts it names with all above and those directly below them. */
final class Branch {

    private final Map<String, Jabatan> posts = new LinkedHashMap<>();
    private final Map<String, Jabatan> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /**
     * A post and how many of the branch stand above it.
     *
     * @param named whether the draft names it
     */
    record Placed(Jabatan post, int depth, boolean named) {}

    private Branch(List<Jabatan> structure, List<Jabatan> named) {
        structure.forEach(post -> all.putIfAbsent(post.kode(), post));
        Set<String> chosen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        named.forEach(post -> chosen.add(post.kode()));
        Set<String> wanted = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        named.forEach(post -> upward(post, wanted));
        for (Jabatan post : structure) {
            String above = post.letak().atasan();
            if (wanted.contains(post.kode()) || (above != null && chosen.contains(above))) {
                posts.put(post.kode(), post);
            }
        }
    }

    private void upward(Jabatan post, Set<String> wanted) {
        Jabatan at = post;
        while (at != null && wanted.add(at.kode())) {
            String above = at.letak().atasan();
            at = above == null ? null : all.get(above);
        }
    }

    /** In the order in which one reads a tree: each post after the one above it. */
    static List<Placed> of(List<Jabatan> structure, List<Jabatan> named) {
        Branch branch = new Branch(structure, named);
        List<Placed> placed = new ArrayList<>();
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Jabatan post : branch.posts.values()) {
            if (branch.above(post) == null) {
                branch.place(post, 0, named, seen, placed);
            }
        }
        return placed;
    }

    private @Nullable Jabatan above(Jabatan post) {
        String code = post.letak().atasan();
        Jabatan above = code == null ? null : all.get(code);
        return above == null ? null : posts.get(above.kode());
    }

    private void place(Jabatan post, int depth, List<Jabatan> named, Set<String> seen, List<Placed> placed) {
        if (!seen.add(post.kode())) {
            return;
        }
        placed.add(new Placed(post, depth, named.contains(post)));
        for (Jabatan below : posts.values()) {
            if (post.equals(above(below))) {
                place(below, depth + 1, named, seen, placed);
            }
        }
    }
}
