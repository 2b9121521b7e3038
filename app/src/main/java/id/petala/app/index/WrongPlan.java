package id.petala.app.index;

import id.petala.app.platform.Words;
import id.petala.app.platform.WrongAddress;

/** An address asks of the page of plans what its worksheet can't answer. */
final class WrongPlan extends WrongAddress {

    /** What of the address is wrong. */
    enum Part {
        ITEM,
        MISSING,
        SUPPOSED,
        LEVEL,
        EFFORT,
        GOAL,
        NUMBER
    }

    private final Part part;
    private final String value;
    private final String right;

    /**
     * @param value as asked
     * @param right what would be right
     */
    WrongPlan(Part part, String value, String right) {
        super("plan: wrong " + part);
        this.part = part;
        this.value = value;
        this.right = right;
    }

    @Override
    public String sentence(Words words) {
        return switch (part) {
            case ITEM -> words.t("plan.wrong.item", value, right);
            case MISSING -> words.t("plan.wrong.missing", value, right);
            case SUPPOSED -> words.t("plan.wrong.supposed", value, right);
            case LEVEL -> words.t("plan.wrong.level", value, right);
            case EFFORT -> words.t("plan.wrong.effort", value, right);
            case GOAL -> words.t("plan.wrong.goal", value, right);
            case NUMBER -> words.t("plan.wrong.number", value);
        };
    }
}
