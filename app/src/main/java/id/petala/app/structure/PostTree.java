package id.petala.app.structure;

import id.petala.app.run.OpenRun;
import id.petala.app.succession.Bench;
import id.petala.app.succession.ManagerPost;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.UnitTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The posts of managers as a tree, with the posts of others that the list of posts sets above one of them. A post stands
 * below the one that the list names, else below the head of its unit, else below the head of the nearest unit above. Where
 * the list runs in a circle, the first post of it stands at the top.
 */
final class PostTree {

    private final Bench bench;
    private final Map<String, Jabatan> byCode = new LinkedHashMap<>();
    private final Map<String, ManagerPost> heads = new LinkedHashMap<>();
    private final Map<ManagerPost, @Nullable ManagerPost> above = new LinkedHashMap<>();
    private final Map<ManagerPost, List<ManagerPost>> below = new LinkedHashMap<>();
    private final List<ManagerPost> all = new ArrayList<>();
    private final List<ManagerPost> tops = new ArrayList<>();

    /** That of a run, laid out once. */
    static PostTree of(OpenRun open, Bench bench) {
        return open.once(PostTree.class, _ -> new PostTree(bench));
    }

    PostTree(Bench bench) {
        this.bench = bench;
        bench.open().intake().dossiers().posts().forEach(post -> byCode.putIfAbsent(post.kode(), post));
        bench.posts().forEach(post -> heads.merge(Bench.unit(post), post, PostTree::higher));
        collect();
        all.forEach(post -> above.put(post, parent(post)));
        all.forEach(this::cutCircle);
        all.forEach(this::hang);
        below.values()
                .forEach(posts ->
                        posts.sort(Comparator.comparing(post -> post.post().jenjang())));
    }

    /** Of two posts of one unit the one of the higher tier, else the one listed first. */
    private static ManagerPost higher(ManagerPost first, ManagerPost second) {
        return second.post().jenjang().compareTo(first.post().jenjang()) < 0 ? second : first;
    }

    /** The posts of managers and all that stand above them, in the order of the list. */
    private void collect() {
        Set<ManagerPost> found = new LinkedHashSet<>();
        Deque<ManagerPost> open = new ArrayDeque<>(bench.posts());
        while (!open.isEmpty()) {
            ManagerPost post = open.poll();
            if (found.add(post)) {
                ManagerPost named = named(post);
                if (named != null) {
                    open.add(named);
                }
            }
        }
        bench.open().intake().dossiers().posts().stream()
                .map(bench::placed)
                .filter(post -> post != null && found.contains(post))
                .forEach(all::add);
    }

    private @Nullable ManagerPost named(ManagerPost post) {
        String code = post.post().letak().atasan();
        return code == null ? null : bench.placed(byCode.get(code));
    }

    private @Nullable ManagerPost parent(ManagerPost post) {
        ManagerPost named = named(post);
        return named != null && !named.equals(post) ? named : byUnit(post);
    }

    private @Nullable ManagerPost byUnit(ManagerPost post) {
        UnitTree units = bench.open().intake().dossiers().units();
        return units.upward(Bench.unit(post)).stream()
                .map(heads::get)
                .filter(head -> head != null && !head.equals(post))
                .findFirst()
                .orElse(null);
    }

    private void cutCircle(ManagerPost post) {
        Set<ManagerPost> seen = new LinkedHashSet<>();
        for (ManagerPost at = post; at != null; at = above.get(at)) {
            if (!seen.add(at)) {
                above.put(at, null);
                return;
            }
        }
    }

    private void hang(ManagerPost post) {
        ManagerPost upper = above.get(post);
        if (upper == null) {
            tops.add(post);
        } else {
            below.computeIfAbsent(upper, _ -> new ArrayList<>()).add(post);
        }
    }

    /** All posts, in the order of the list. */
    List<ManagerPost> all() {
        return Collections.unmodifiableList(all);
    }

    /** Those above which none stands. */
    List<ManagerPost> tops() {
        return Collections.unmodifiableList(tops);
    }

    /** The posts directly below one, the higher tiers first. */
    List<ManagerPost> below(ManagerPost post) {
        return Collections.unmodifiableList(below.getOrDefault(post, List.of()));
    }

    /** The posts above one, the uppermost first. */
    List<ManagerPost> path(ManagerPost post) {
        List<ManagerPost> path = new ArrayList<>();
        for (ManagerPost at = above.get(post); at != null; at = above.get(at)) {
            path.addFirst(at);
        }
        return path;
    }

    /** The post directly above one, null at the top. */
    @Nullable
    ManagerPost above(ManagerPost post) {
        return above.get(post);
    }

    /** Posts and all below them down to so many levels, each after the one above it. */
    List<ManagerPost> branch(List<ManagerPost> from, int levels) {
        List<ManagerPost> found = new ArrayList<>();
        for (ManagerPost post : from) {
            found.add(post);
            if (levels > 0) {
                found.addAll(branch(below(post), levels - 1));
            }
        }
        return found;
    }

    /** The post of a code, null where the tree has none. */
    @Nullable
    ManagerPost of(String code) {
        return all.stream()
                .filter(post -> post.post().kode().equals(code))
                .findFirst()
                .orElse(null);
    }
}
