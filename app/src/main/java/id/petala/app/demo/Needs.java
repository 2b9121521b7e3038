package id.petala.app.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Invents how many people the workload asks for (ABK): of posts with seats mostly as many as there are seats, of others a
 * share more or less than hold them; of a few nobody has worked it out.
 */
final class Needs {

    private static final int ONE_MORE = 50;
    private static final int ONE_LESS = 60;
    private static final int UNTOLD = 40;
    private static final int PERCENT = 100;

    private final Chance chance;
    private final Map<String, Integer> holders = new TreeMap<>();

    Needs(List<Unit> units, Posts posts, Chance chance) {
        this.chance = chance;
        for (Unit unit : units) {
            posts.of(unit).stream()
                    .filter(post -> post.seats() == 0)
                    .forEach(post -> holders.merge(post.title(), 1, Integer::sum));
        }
    }

    /** As the cell is written, empty where it is not told. */
    String of(Unit unit, Post post) {
        Chance own = chance.split((unit.code() + post.title()).hashCode());
        return post.seats() > 0 ? Integer.toString(seats(post, own)) : ofMany(post);
    }

    /** Posts of supervisors are the ones that workload does away with. */
    private static int seats(Post post, Chance own) {
        if (!post.managing()) {
            return post.seats();
        }
        boolean fewer = own.perMille(ONE_LESS) && post.echelon().compareTo(Echelon.IV_A) >= 0;
        return post.seats() + (own.perMille(ONE_MORE) ? 1 : fewer ? -1 : 0);
    }

    /** Of posts that are the same in all units: the same whichever unit asks. */
    private String ofMany(Post post) {
        Chance own = chance.split(post.title().hashCode());
        if (own.perMille(UNTOLD)) {
            return "";
        }
        int percent = post.teaching()
                ? own.within(104, 122)
                : post.healing() ? own.within(108, 140) : post.executing() ? own.within(72, 100) : own.within(92, 135);
        long need = (long) holders.getOrDefault(post.title(), 0) * percent;
        return Long.toString((need + PERCENT - 1) / PERCENT);
    }
}
