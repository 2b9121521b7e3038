package id.petala.engine.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Gathers what is wrong with a text, so that its faults are shown together and not one at a time. */
public final class Faults {

    private final List<Finding> findings = new ArrayList<>();

    /** Runs one step; where it is refused, the reasons are kept and the caller goes on with the next step. */
    public void attempt(Runnable step) {
        try {
            step.run();
        } catch (Refused refused) {
            addAll(refused.findings());
        }
    }

    public void addAll(Collection<Finding> more) {
        findings.addAll(more);
    }

    /**
     * Ends the gathering.
     *
     * @throws Refused with all that was gathered, when that is anything
     */
    public void refuseIfAny() {
        if (!findings.isEmpty()) {
            throw new Refused(findings);
        }
    }
}
