package id.petala.app.demo;

import id.petala.engine.pegawai.Jenjang;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which posts the kinds of units have, and which of them the people of one unit hold. */
final class Posts {

    private final Map<String, List<Post>> byKind = new LinkedHashMap<>();
    private final Set<String> vacant = new HashSet<>();

    Posts() {
        CityFile.rows("kosong.csv").forEach(row -> vacant.add(row.getFirst()));
        for (List<String> row : CityFile.rows("kursi.csv")) {
            Post post = new Post(
                    row.get(1),
                    Jenjang.valueOf(row.get(2)),
                    row.get(3),
                    CityFile.number(row.get(4)),
                    CityFile.number(row.get(5)),
                    CityFile.choices(row.get(6)),
                    row.get(7),
                    row.get(8),
                    Echelon.of(row.get(9)));
            byKind.computeIfAbsent(row.getFirst(), _ -> new ArrayList<>()).add(post);
        }
    }

    /** The posts that a unit has, whether held or not. */
    List<Post> planned(Unit unit) {
        return Objects.requireNonNull(byKind.get(unit.kind()), unit.kind());
    }

    /** By unit, the title of a post of a supervisor that nobody holds; units where all are held are left out. */
    Map<String, String> vacant(List<Unit> units) {
        Map<String, String> vacant = new LinkedHashMap<>();
        for (Unit unit : units) {
            List<Post> held = of(unit);
            planned(unit).stream()
                    .filter(post -> post.tier() == Jenjang.PENGAWAS && Collections.frequency(held, post) < post.seats())
                    .findFirst()
                    .ifPresent(post -> vacant.put(unit.name(), post.titleIn(unit)));
        }
        return vacant;
    }

    /**
     * One post for each person of a unit, its head first unless that post is vacant: at most two fifths have posts of a fixed
     * number.
     */
    List<Post> of(Unit unit) {
        List<Post> posts = planned(unit);
        int most = Math.min(unit.people(), Math.max(1, unit.people() * 2 / 5));
        List<Post> held = new ArrayList<>();
        for (Post post : posts) {
            int seats = vacant.contains(post.codeIn(unit)) ? 0 : post.seats();
            for (int seat = 0; seat < seats && held.size() < most; seat++) {
                held.add(post);
            }
        }
        int[] shares = Shares.of(
                unit.people() - held.size(), posts.stream().map(Post::weight).toList());
        for (int i = 0; i < shares.length; i++) {
            for (int one = 0; one < shares[i]; one++) {
                held.add(posts.get(i));
            }
        }
        return held;
    }
}
