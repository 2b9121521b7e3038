package id.petala.app.talent;

/** Whether a line of a receipt could be computed. Missing is not zero, and none is not missing. */
public enum LineStatus {
    KNOWN,
    MISSING,
    NOT_APPLICABLE
}
