package id.petala.app.talent;

import id.petala.app.platform.Words;
import id.petala.engine.fact.FactCode;
import id.petala.engine.instrument.Batch;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import id.petala.engine.number.Points;
import id.petala.engine.rule.Language;

/** Says what a leaf took in, from the form that facts files use. */
final class TakenWords {

    private TakenWords() {}

    static String said(Instrument instrument, String leafId, String taken, Words words) {
        if (taken.isEmpty()) {
            return words.t("receipt.missing-value");
        }
        if (taken.equals(Batch.NONE)) {
            return words.t("receipt.declared-none");
        }
        if (taken.startsWith(Batch.POINTS)) {
            String points = taken.substring(Batch.POINTS.length());
            return words.t("receipt.points-of", words.num(Points.decimal(points)));
        }
        Node.Leaf leaf = (Node.Leaf) instrument.node(leafId);
        return switch (leaf.fact().type()) {
            case CODE -> label(leaf, taken, words);
            case NUMBER ->
                words.num(Points.decimal(taken)) + " " + leaf.fact().unit().in(language(words));
            case RATIO, DATE -> taken;
        };
    }

    private static String label(Node.Leaf leaf, String code, Words words) {
        int place = leaf.fact().indexOf(code);
        FactCode found = leaf.fact().codes().get(place);
        return found.label().in(language(words));
    }

    private static Language language(Words words) {
        return words.language().equals("en") ? Language.EN : Language.ID;
    }
}
