package id.petala.app.talent;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Explained;
import id.petala.engine.explain.Explanations;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.Language;
import java.util.List;
import java.util.stream.Collectors;

/** Who can supply what is missing. */
public final class MissingItems {

    private MissingItems() {}

    /** The suppliers of all leaves below a gap. */
    static Label supplier(Explained.Missing gap) {
        List<Label> suppliers = Explanations.missing(gap).stream()
                .map(leaf -> ((Because.Lacking) leaf.because()).rule().asked().supplier())
                .distinct()
                .toList();
        return new Label(joined(suppliers, Language.ID), joined(suppliers, Language.EN));
    }

    private static String joined(List<Label> labels, Language language) {
        return labels.stream().map(label -> label.in(language)).collect(Collectors.joining("; "));
    }

    /** What one person lacks, with the reason of each leaf that lacks alone. */
    public static List<MissingItem> of(Explained explained, Language language) {
        return Explanations.gaps(explained).stream()
                .map(gap -> new MissingItem(what(gap, language), supplier(gap).in(language), null))
                .toList();
    }

    private static String what(Explained.Missing gap, Language language) {
        String label = gap.criterion().label().in(language);
        return gap.because() instanceof Because.Lacking lacking
                ? label + " (" + lacking.label().in(language) + ")"
                : label;
    }
}
