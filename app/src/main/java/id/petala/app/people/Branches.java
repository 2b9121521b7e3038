package id.petala.app.people;

import id.petala.app.intake.Dossiers;
import id.petala.app.run.OpenRun;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.UnitTree;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The large units of an agency: those at the top of the tree, or directly below it where the unit at the top is the whole
 * agency, by its name or because all others stand below it.
 */
public final class Branches {

    private final UnitTree tree;
    private final @Nullable String whole;

    private Branches(Dossiers dossiers, String agency) {
        this.tree = dossiers.units();
        TreeSet<String> tops = new TreeSet<>();
        Stream<String> ofPeople = IntStream.range(0, dossiers.size())
                .mapToObj(person -> dossiers.person(person).unitOrganisasi());
        Stream<String> ofPosts = dossiers.posts().stream()
                .map(Jabatan::unitOrganisasi)
                .filter(Objects::nonNull)
                .map(String::valueOf);
        Stream.concat(ofPeople, ofPosts)
                .distinct()
                .forEach(unit -> tops.add(tree.upward(unit).getLast()));
        this.whole = tops.stream()
                .filter(top -> tops.size() == 1 || top.equalsIgnoreCase(agency))
                .findFirst()
                .orElse(null);
    }

    /** The large units of a run, laid out once. */
    public static Branches of(OpenRun open) {
        return open.once(
                Branches.class, run -> of(run.intake().dossiers(), run.kept().agency()));
    }

    /** The large units of a data package. */
    public static Branches of(Dossiers dossiers, String agency) {
        return new Branches(dossiers, agency);
    }

    /** The unit at the top that is the whole agency; null where there is none. */
    public @Nullable String whole() {
        return whole;
    }

    /** The large unit that a unit belongs to; the unit at the top where it is that itself. */
    public String of(String unit) {
        List<String> path = tree.upward(unit);
        return path.get(Math.max(0, path.size() - (path.getLast().equals(whole) ? 2 : 1)));
    }

    /** Whether a unit is another or stands below it. */
    public boolean within(String unit, String upper) {
        return tree.within(unit, upper);
    }
}
