package id.petala.engine.finding;

/** How much a finding weighs: a rejected row or refused file, something to look at, or a remark. */
public enum Severity {
    REJECT,
    WARNING,
    NOTE
}
