package id.petala.app.sotk;

import id.petala.app.sotk.DraftStudy.Displaced;
import id.petala.engine.eligibility.Target;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.Jenjang;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The posts that the scenario of a draft fills: those that belong to the draft, and no more.
 *
 * @param begun new posts of the draft
 * @param ended posts that the draft ends, whose holders take part
 * @param near vacant posts in units that the draft touches, of a tier that it touches
 * @param elsewhere vacant posts of other units, of the tier that somebody displaced holds, which the rules allow that person
 * @param without people displaced for whom there is no vacant post of their tier: a plan names them as not to be placed
 */
record DraftSeats(
        List<Jabatan> begun,
        List<Jabatan> ended,
        List<Jabatan> near,
        List<Jabatan> elsewhere,
        List<Displaced> without) {

    /** At least so many vacant posts are offered for each one displaced, the best match first. */
    private static final int LEAST = 5;

    DraftSeats {
        begun = List.copyOf(begun);
        ended = List.copyOf(ended);
        near = List.copyOf(near);
        elsewhere = List.copyOf(elsewhere);
        without = List.copyOf(without);
    }

    static DraftSeats of(DraftStudy study) {
        List<Jabatan> begun = study.begun();
        List<Jabatan> ended = study.ended();
        List<Jabatan> near = near(study);
        Set<Jabatan> elsewhere = new LinkedHashSet<>();
        for (Displaced one : study.displaced()) {
            one.vacant().stream()
                    .limit(most(study))
                    .map(Target::post)
                    .filter(post -> !begun.contains(post) && !near.contains(post))
                    .forEach(elsewhere::add);
        }
        List<Displaced> without =
                study.displaced().stream().filter(one -> one.vacant().isEmpty()).toList();
        return new DraftSeats(begun, ended, near, List.copyOf(elsewhere), without);
    }

    /**
     * As many for each as there are people displaced: where all of them can be placed at all, they can be placed so. Who is
     * offered fewer is offered everything there is, and whoever is offered that many finds one that nobody else has.
     */
    private static int most(DraftStudy study) {
        return Math.max(LEAST, study.displaced().size());
    }

    private static List<Jabatan> near(DraftStudy study) {
        Set<String> units = new TreeSet<>();
        Set<Jenjang> tiers = EnumSet.noneOf(Jenjang.class);
        List<Jabatan> touched = new ArrayList<>(study.begun());
        touched.addAll(study.ended());
        for (Jabatan post : touched) {
            tiers.add(post.jenjang());
            if (post.unitOrganisasi() != null) {
                units.add(post.unitOrganisasi());
            }
        }
        return study.data().targets().stream()
                .map(Target::post)
                .filter(post -> tiers.contains(post.jenjang())
                        && units.contains(Objects.requireNonNullElse(post.unitOrganisasi(), "")))
                .filter(post -> study.there(post) && !touched.contains(post) && study.open(post) > 0)
                .toList();
    }
}
