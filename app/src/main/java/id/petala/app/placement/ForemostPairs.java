package id.petala.app.placement;

import id.petala.engine.placement.Constraint;
import id.petala.engine.placement.SideProblem;
import java.util.List;
import java.util.stream.IntStream;

/** How far a plan can go in what comes before worth: a problem of its own, in which nothing else counts. */
final class ForemostPairs {

    private ForemostPairs() {}

    /** The problem of one constraint, under all others but later ones of its kind: the order of the file is their rank. */
    static SideProblem counted(PlacementInput input, List<Constraint> constraints, int number) {
        if (!(constraints.get(number) instanceof Constraint.Foremost first)) {
            throw new IllegalArgumentException("nothing to count: " + number);
        }
        List<Constraint> others = IntStream.range(0, constraints.size())
                .filter(other -> other < number || !(constraints.get(other) instanceof Constraint.Foremost))
                .mapToObj(constraints::get)
                .toList();
        return SideProblem.of(input.problem(), input.before(), others).counting(first);
    }
}
