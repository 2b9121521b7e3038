package id.petala.app.placement;

import id.petala.engine.placement.Constraint;
import id.petala.engine.placement.SideProblem;
import java.util.List;
import java.util.stream.IntStream;

/** How many open seats can be filled: a problem of its own, in which each filled seat counts one. */
final class Vacancies {

    private Vacancies() {}

    /** The problem of one constraint, under all others but later ones of its kind: the order of the file is their rank. */
    static SideProblem seats(PlacementInput input, List<Constraint> constraints, int number) {
        if (!(constraints.get(number) instanceof Constraint.VacanciesFirst open)) {
            throw new IllegalArgumentException("not about vacancies: " + number);
        }
        List<Constraint> others = IntStream.range(0, constraints.size())
                .filter(other -> other < number || !(constraints.get(other) instanceof Constraint.VacanciesFirst))
                .mapToObj(constraints::get)
                .toList();
        return SideProblem.of(input.problem(), input.before(), others).counting(open.posts());
    }
}
