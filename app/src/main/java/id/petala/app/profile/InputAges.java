package id.petala.app.profile;

import id.petala.app.run.OpenRun;
import id.petala.engine.explain.Because;
import id.petala.engine.explain.Coverage;
import id.petala.engine.explain.Evidence;
import id.petala.engine.explain.Gap;
import id.petala.engine.explain.Input;
import id.petala.engine.explain.Pick;
import id.petala.engine.explain.Window;
import id.petala.engine.fact.Fact;
import id.petala.engine.instrument.Node;
import id.petala.engine.receipt.Receipt;
import id.petala.engine.receipt.ReceiptLine;
import id.petala.engine.receipt.Receipts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says of each input that the instrument of a run takes how old it is and until when it counts. */
final class InputAges {

    /** Further ahead nothing is said to end. */
    private static final int YEARS_AHEAD = 30;

    private final OpenRun open;
    private final FactWords said;

    InputAges(OpenRun open, FactWords said) {
        this.open = open;
        this.said = said;
    }

    /** In the order of the instrument. */
    List<InputAge> of(int place) {
        Receipt receipt =
                new Receipts(open.run().map().scorer()).of(open.run().map().facts(), place);
        return receipt.lines().stream()
                .filter(line -> line.node() instanceof Node.Leaf)
                .map(this::age)
                .toList();
    }

    private InputAge age(ReceiptLine line) {
        return switch (line.explained().because()) {
            case Because.Scored scored -> counts(line, scored);
            case Because.DeclaredNone none -> declared(line, none);
            case Because.Lacking lacking -> lacks(line, lacking);
            case Because.Given given -> given(line, given);
            default -> plain(line, said.words().t("receipt.not-applicable"), null, InputAge.State.NOT_APPLICABLE);
        };
    }

    private InputAge counts(ReceiptLine line, Because.Scored scored) {
        Window window = scored.rule().window();
        LocalDate until = scored.counted().stream()
                .map(evidence -> lastDay(window, evidence))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new InputAge(
                said.in(line.label()),
                taken(scored, fact(line)),
                newest(scored.counted()),
                until,
                InputAge.State.COUNTS,
                said.in(scored.rule().asked().supplier()));
    }

    private static Fact fact(ReceiptLine line) {
        return ((Node.Leaf) line.node()).fact();
    }

    private String taken(Because.Scored scored, Fact fact) {
        List<Evidence> counted = scored.counted();
        if (counted.size() == 1) {
            return said.input(counted.getFirst().input(), fact.unit());
        }
        return scored.rule().pick() == Pick.SUM
                ? said.input(new Input.Measure(total(counted)), fact.unit())
                : said.words().t("inputs.several", counted.size());
    }

    private static BigDecimal total(List<Evidence> counted) {
        return counted.stream()
                .map(evidence -> ((Input.Measure) evidence.input()).value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable LocalDate newest(List<Evidence> values) {
        return values.stream().map(Evidence::on).max(Comparator.naturalOrder()).orElse(null);
    }

    /** The last day on which a value that counts on the day of the run counts; null where that is out of sight. */
    private @Nullable LocalDate lastDay(Window window, Evidence value) {
        LocalDate counts = open.run().asOf();
        LocalDate over = counts.plusYears(YEARS_AHEAD);
        if (window.holds(over, value.on(), value.until())) {
            return null;
        }
        while (counts.plusDays(1).isBefore(over)) {
            LocalDate middle = LocalDate.ofEpochDay((counts.toEpochDay() + over.toEpochDay()) / 2);
            if (window.holds(middle, value.on(), value.until())) {
                counts = middle;
            } else {
                over = middle;
            }
        }
        return counts;
    }

    private InputAge declared(ReceiptLine line, Because.DeclaredNone none) {
        String text = said.words().t("inputs.declared", said.day(none.completeUntil()), none.coverage());
        return new InputAge(
                said.in(line.label()),
                text,
                none.completeUntil(),
                null,
                InputAge.State.COUNTS,
                said.in(none.rule().asked().supplier()));
    }

    private InputAge lacks(ReceiptLine line, Because.Lacking lacking) {
        Coverage ended = lacking.ended();
        boolean over = ended != null || lacking.gap() == Gap.OUTSIDE_WINDOW;
        LocalDate newest = newest(lacking.seen());
        return new InputAge(
                said.in(line.label()),
                lacking.gap() == Gap.OUTSIDE_WINDOW
                        ? said.words()
                                .t(
                                        "inputs.outside",
                                        said.in(lacking.rule().window().label()))
                        : said.in(lacking.label()),
                newest == null && ended != null ? ended.until() : newest,
                over ? ends(lacking, ended) : null,
                over ? InputAge.State.OVER : InputAge.State.NONE,
                said.in(lacking.rule().asked().supplier()));
    }

    private static @Nullable LocalDate ends(Because.Lacking lacking, @Nullable Coverage ended) {
        return ended != null
                ? ended.until()
                : lacking.seen().stream()
                        .map(Evidence::until)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    private InputAge given(ReceiptLine line, Because.Given given) {
        return plain(line, said.words().t("receipt.given"), given.evidence().on(), InputAge.State.COUNTS);
    }

    private InputAge plain(ReceiptLine line, String taken, @Nullable LocalDate newest, InputAge.State state) {
        return new InputAge(
                said.in(line.label()),
                taken,
                newest,
                null,
                state,
                said.in(fact(line).supplier()));
    }
}
