package id.petala.app.structure;

import id.petala.app.platform.Words;
import id.petala.app.succession.ManagerPost;
import java.time.LocalDate;

/** How a post stands on the chart: as succession sees it, and who acts in it told apart. */
public enum SeatState {
    HELD("terisi", "held"),
    /** A holder retires within the months looked ahead, or should have retired. */
    SOON_VACANT("akan-kosong", "soon"),
    /** A seat is vacant, and somebody acts in it. */
    ACTING("plt", "acting"),
    VACANT("kosong", "vacant");

    private final String code;
    private final String style;

    SeatState(String code, String style) {
        this.code = code;
        this.style = style;
    }

    static SeatState of(ManagerPost post, LocalDate asOf, int months) {
        return switch (post.state(asOf, months)) {
            case HELD -> HELD;
            case SOON_VACANT -> SOON_VACANT;
            case VACANT -> post.acting().isEmpty() ? VACANT : ACTING;
        };
    }

    /** As addresses and files write it. */
    public String code() {
        return code;
    }

    /** The end of a class name, as the style sheet knows it. */
    public String style() {
        return style;
    }

    /** In one or two words. */
    public String in(Words words) {
        return switch (this) {
            case HELD -> words.t("structure.state.terisi");
            case SOON_VACANT -> words.t("structure.state.akan-kosong");
            case ACTING -> words.t("structure.state.plt");
            case VACANT -> words.t("structure.state.kosong");
        };
    }
}
