package id.petala.engine.instrument;

import id.petala.engine.rule.Label;

/** What a mean does when a part is missing. */
public enum MissingPolicy {
    /** No value with a missing part. */
    STRICT(new Label("ketat: tanpa nilai bila ada yang belum lengkap", "strict: no score while something is missing")),
    /** The parts that are known share the weight; shown on every page. */
    RENORMALISE(new Label(
            "bobot dibagi ulang ke bagian yang sudah ada", "the weight is shared by the parts that are known"));

    private final Label label;

    MissingPolicy(Label label) {
        this.label = label;
    }

    public Label label() {
        return label;
    }
}
