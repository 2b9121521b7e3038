package id.petala.engine.eligibility;

import id.petala.engine.pegawai.JenisPerpindahan;
import id.petala.engine.pegawai.Jenjang;
import java.time.LocalDate;
import java.util.List;

/**
 * The shortest lawful way from somebody's present tier to a post, over the tiers from which the rules of the day let one rise. Days come
 * only from rules that state years or months; ages at which one may no longer be appointed or retires end a way. Posts on the way
 * are taken to be of the family of the post at its end. Appraisals, ranks, boxes and assessments of years to come are not foreseen.
 */
public sealed interface CareerPath {

    /**
     * A way; without steps for who holds the post already.
     *
     * @param trainings what the post asks for that has not been completed
     */
    record Known(List<Step> steps, List<String> trainings) implements CareerPath {
        public Known {
            steps = List.copyOf(steps);
            trainings = List.copyOf(trainings);
        }
    }

    /** No lawful way: each rule forbids one for good, the first one met first. */
    record Barred(List<Barrier> barriers) implements CareerPath {
        public Barred {
            barriers = List.copyOf(barriers);
        }
    }

    /**
     * Nobody can tell.
     *
     * @param rules which can't be judged; empty where the tier isn't told, or no rule says from which tiers the post is filled
     */
    record Untold(List<RuleOnDay> rules) implements CareerPath {
        public Untold {
            rules = List.copyOf(rules);
        }
    }

    /**
     * A post on the way, the last one being the post asked for.
     *
     * @param day the first on which it may be taken
     * @param waits rules that must be waited for until that day
     * @param studies rules about education that are not met today
     */
    record Step(Jenjang tier, JenisPerpindahan kind, LocalDate day, List<RuleOnDay> waits, List<RuleOnDay> studies) {
        public Step {
            waits = List.copyOf(waits);
            studies = List.copyOf(studies);
        }
    }

    /**
     * What forbids a way.
     *
     * @param tier of the post that may not be taken
     * @param day on which it would be taken
     */
    record Barrier(RuleOnDay rule, Jenjang tier, LocalDate day) {}
}
