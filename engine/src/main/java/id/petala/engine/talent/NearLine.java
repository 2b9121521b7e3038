package id.petala.engine.talent;

import id.petala.engine.explain.Category;
import id.petala.engine.explain.Criterion;
import id.petala.engine.fact.FactTable;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.instrument.Talent;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which inputs stand so near a line that their measuring error would change a person's box.
 *
 * @param criterion the criterion measured
 * @param shift the error with its sign, in the unit of the number measured, or in points where several are averaged
 * @param box the box the person would then stand in
 */
public record NearLine(Criterion criterion, Rational shift, Category box) {

    /** All of one person, in the order of the criteria, downward first. */
    public static List<NearLine> of(TalentMap map, int person) {
        Category today = map.box(person);
        if (today == null) {
            return List.of();
        }
        Scorer scorer = map.scorer();
        FactTable one = map.facts().only(person);
        List<NearLine> found = new ArrayList<>();
        for (Node node : scorer.instrument().nodes()) {
            if (node instanceof Node.Leaf leaf && leaf.error() != null) {
                Rational error = leaf.error().valueOn(scorer.asOf());
                for (Rational shift : List.of(error.negate(), error)) {
                    Category box = box(scorer, one, leaf, shift);
                    if (!today.equals(box)) {
                        found.add(new NearLine(leaf.head().criterion(), shift, box));
                    }
                }
            }
        }
        return found;
    }

    private static Category box(Scorer scorer, FactTable one, Node.Leaf leaf, Rational shift) {
        Talent talent = Objects.requireNonNull(scorer.instrument().talent());
        List<Category> found = new ArrayList<>(1);
        scorer.scoreShifted(one, leaf.id(), Points.exact(shift.rounded(Points.PLACES)), batch -> {
            Category box = batch.category(scorer.index(talent.box()), 0);
            found.add(Objects.requireNonNull(box));
        });
        return found.getFirst();
    }
}
