package id.petala.app.succession;

import id.petala.app.intake.Dossiers;
import id.petala.engine.pegawai.UnitTree;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The large units of an agency: those at the top, or those below the one at the top where all stand below it. */
final class Branches {

    private final UnitTree tree;
    private final boolean oneTop;

    Branches(Dossiers dossiers) {
        this.tree = dossiers.units();
        TreeSet<String> tops = new TreeSet<>();
        IntStream.range(0, dossiers.size())
                .mapToObj(person -> tree.upward(dossiers.person(person).unitOrganisasi()))
                .forEach(path -> tops.add(path.getLast()));
        dossiers.posts().stream()
                .map(post -> post.unitOrganisasi())
                .filter(Objects::nonNull)
                .forEach(unit -> tops.add(tree.upward(unit).getLast()));
        this.oneTop = tops.size() == 1;
    }

    /** The large unit that a unit belongs to. */
    String of(String unit) {
        List<String> path = tree.upward(unit);
        return path.get(Math.max(0, path.size() - (oneTop ? 2 : 1)));
    }

    /** Whether a unit is another or stands below it. */
    boolean within(String unit, String upper) {
        return tree.within(unit, upper);
    }
}
