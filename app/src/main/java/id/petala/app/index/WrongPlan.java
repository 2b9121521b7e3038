package id.petala.app.index;

import id.petala.app.platform.Words;
import id.petala.app.platform.WrongAddress;

/** An address asks of the page of plans what its worksheet can't answer. */
final class WrongPlan extends WrongAddress {

    /** What of the address is wrong. */
    enum Part {
        ITEM("plan.wrong.item"),
        LEVEL("plan.wrong.level"),
        EFFORT("plan.wrong.effort"),
        GOAL("plan.wrong.goal"),
        NUMBER("plan.wrong.number");

        private final String key;

        Part(String key) {
            this.key = key;
        }
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
        return words.t(part.key, value, right);
    }
}
