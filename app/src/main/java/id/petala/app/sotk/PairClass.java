package id.petala.app.sotk;

import id.petala.app.platform.Words;
import id.petala.engine.pegawai.JenisPerpindahan;
import id.petala.engine.pegawai.TingkatJenjang;
import id.petala.engine.sotk.PostPair;

/** What a pair of an old and a new post means for whoever holds the old one. */
public enum PairClass {
    /** The new post continues the old one: its holder is confirmed. */
    CONFIRMED("keep"),
    /** The new post is of another level: going there is a move like any other. */
    MOVED("pool"),
    /** The post ends, and its holder has to be placed anew. */
    DISPLACED("vacant"),
    /** The post continues none. */
    NEW("develop");

    private final String style;

    PairClass(String style) {
        this.style = style;
    }

    static PairClass of(PostPair pair, TingkatJenjang levels) {
        if (pair.before() == null) {
            return NEW;
        }
        if (pair.after() == null) {
            return DISPLACED;
        }
        JenisPerpindahan kind =
                levels.move(pair.before().jenjang(), pair.after().jenjang());
        if (kind != JenisPerpindahan.HORIZONTAL) {
            return MOVED;
        }
        return pair.continued() ? CONFIRMED : DISPLACED;
    }

    /** The end of a class name of the style sheet. */
    public String style() {
        return style;
    }

    public String in(Words words) {
        return switch (this) {
            case CONFIRMED -> words.t("draft.class.confirmed");
            case MOVED -> words.t("draft.class.moved");
            case DISPLACED -> words.t("draft.class.displaced");
            case NEW -> words.t("draft.class.new");
        };
    }
}
