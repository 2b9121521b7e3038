package id.petala.app.movement;

import id.petala.app.movement.MovementView.PlaceName;
import id.petala.app.platform.Words;
import id.petala.engine.rule.Language;
import id.petala.engine.talent.Movement;
import id.petala.engine.talent.Movement.Step;

/** Places and steps in the words of one language. */
record PlaceWords(Words words) {

    /** A place by its code: {@code Kotak 9}. */
    String name(String code) {
        if (code.equals(Movement.UNASSESSED)) {
            return words.t("report.place-unassessed");
        }
        return code.equals(Movement.OUTSIDE) ? words.t("report.place-outside") : words.t("box.name", code);
    }

    PlaceName name(Place place) {
        String name = name(place.code());
        return place.label() == null
                ? new PlaceName(name, name)
                : new PlaceName(place.code(), name + ": " + place.label().in(language()));
    }

    /** {@code data dilengkapi: belum dinilai → Kotak 5}. */
    String step(Step step) {
        return words.t("movement.step", step.cause().label().in(language()), name(step.from()), name(step.to()));
    }

    String turn(Turn turn) {
        return switch (turn) {
            case SAME -> words.t("movement.turn.same");
            case UP -> words.t("movement.turn.up");
            case DOWN -> words.t("movement.turn.down");
            case ACROSS -> words.t("movement.turn.across");
            case ENTER -> words.t("movement.turn.enter");
            case LEAVE -> words.t("movement.turn.leave");
        };
    }

    String meaning(Movement.Cause cause) {
        return switch (cause) {
            case RULE -> words.t("movement.cause.rule");
            case DATA -> words.t("movement.cause.data");
            case PERSON -> words.t("movement.cause.person");
            case POPULATION -> words.t("movement.cause.population");
        };
    }

    Language language() {
        return Language.of(words.language());
    }
}
