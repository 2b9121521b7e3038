package id.petala.engine.receipt;

import id.petala.engine.explain.Explained;
import id.petala.engine.rule.Label;

/** Whether a value is known; the names are those that files write. */
public enum Status {
    KNOWN(new Label("diketahui", "known")),
    MISSING(new Label("belum dapat dinilai", "cannot be scored yet")),
    NOT_APPLICABLE(new Label("tidak berlaku", "does not apply"));

    private final Label label;

    Status(Label label) {
        this.label = label;
    }

    public Label label() {
        return label;
    }

    static Status of(Explained explained) {
        return switch (explained) {
            case Explained.Known _ -> KNOWN;
            case Explained.Missing _ -> MISSING;
            case Explained.NotApplicable _ -> NOT_APPLICABLE;
        };
    }
}
