package id.petala.engine.rule;

/** What a value rests on. */
public enum Basis {
    /** A regulation fixes it. */
    REGULATION(new Label("regulasi", "regulation")),
    /** The rule leaves it to the agency, or only an agency's practice is known. */
    INSTANSI(new Label("instansi", "agency")),
    /** The rules are silent: settled for now, shown as such, editable. */
    ASSUMPTION(new Label("asumsi", "assumption"));

    private final Label label;

    Basis(Label label) {
        this.label = label;
    }

    public Label label() {
        return label;
    }
}
