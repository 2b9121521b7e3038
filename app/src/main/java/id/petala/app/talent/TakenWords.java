package id.petala.app.talent;

import id.petala.app.platform.Words;
import id.petala.engine.fact.FactCode;
import id.petala.engine.instrument.Batch;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import id.petala.engine.number.Points;

/** Says what a leaf took in, from the form that facts files use. */
public final class TakenWords {

    /** What could change is searched in hundredths; more decimals tell a person nothing. */
    private static final int PLACES = 2;

    private TakenWords() {}

    public static String said(Instrument instrument, String leafId, String taken, Words words) {
        if (taken.isEmpty()) {
            return words.t("receipt.missing-value");
        }
        if (taken.equals(Batch.NONE)) {
            return words.t("receipt.declared-none");
        }
        if (taken.startsWith(Batch.POINTS)) {
            String points = taken.substring(Batch.POINTS.length());
            return words.t("receipt.points-of", words.num(Points.decimal(points), PLACES));
        }
        Node.Leaf leaf = (Node.Leaf) instrument.node(leafId);
        return switch (leaf.fact().type()) {
            case CODE -> label(leaf, taken, words);
            case NUMBER ->
                words.num(Points.decimal(taken), PLACES) + " "
                        + new Reading(words).label(leaf.fact().unit());
            case RATIO, DATE -> taken;
        };
    }

    private static String label(Node.Leaf leaf, String code, Words words) {
        int place = leaf.fact().indexOf(code);
        FactCode found = leaf.fact().codes().get(place);
        return new Reading(words).label(found.label());
    }
}
