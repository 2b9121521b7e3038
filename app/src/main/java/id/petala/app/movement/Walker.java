package id.petala.app.movement;

import id.petala.app.run.Person;
import id.petala.engine.talent.Movement.Cause;
import id.petala.engine.talent.Movement.Step;
import java.util.List;

/**
 * A person of either map, with the way from the earlier place to the later one.
 *
 * @param person as the later map has them, else as the earlier one
 * @param from the code of the earlier place
 * @param to the code of the later place
 * @param steps that led there; none for those who stayed
 */
record Walker(Person person, String from, String to, List<Step> steps) {

    Walker {
        steps = List.copyOf(steps);
    }

    boolean moved() {
        return !steps.isEmpty();
    }

    boolean by(Cause cause) {
        return steps.stream().anyMatch(step -> step.cause() == cause);
    }
}
