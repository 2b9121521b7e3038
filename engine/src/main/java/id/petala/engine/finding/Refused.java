package id.petala.engine.finding;

import java.util.List;

/**
 * Thrown inside a reader to leave one item at its first fault, and by whole-file readers once all faults are collected;
 * callers turn the findings into output. Never crosses a page or command unhandled.
 */
public final class Refused extends RuntimeException {

    private final transient List<Finding> findings;

    public Refused(List<Finding> findings) {
        super(FindingText.sentence(findings.getFirst()), null, false, false);
        this.findings = List.copyOf(findings);
    }

    public Refused(Finding finding) {
        this(List.of(finding));
    }

    public List<Finding> findings() {
        return findings;
    }
}
