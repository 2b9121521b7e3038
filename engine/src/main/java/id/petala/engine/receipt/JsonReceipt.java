package id.petala.engine.receipt;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Coverage;
import id.petala.engine.explain.Evidence;
import id.petala.engine.explain.Explained;
import id.petala.engine.explain.Explanations;
import id.petala.engine.explain.Input;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Dated;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.RuleText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Receipts as JSON: one document with the instrument and, one a line, its subjects. Every node stands once per subject;
 * reasons name their parts by node id. Exact numbers are strings ({@code 25/3}); {@code rounded} has six places.
 */
public final class JsonReceipt {

    private final Json json;

    public JsonReceipt(Appendable out) {
        this.json = new Json(out);
    }

    /** Opens a document; {@link #receipt} adds subjects, {@link #end} closes it. */
    public void begin(Instrument instrument, LocalDate asOf) throws IOException {
        RuleText text = instrument.texts().getFirst();
        json.object();
        field("instrument", instrument.id());
        field("version", instrument.version());
        label("label", instrument.label());
        field("rule_text_sha256", text.sha256());
        field("as_of", asOf.toString());
        json.key("subjects").array();
    }

    public void end() throws IOException {
        json.line().endArray().endObject().line();
    }

    /** One subject. */
    public void receipt(Receipt receipt) throws IOException {
        json.line().object();
        field("subject", receipt.subject());
        json.key("nodes").array();
        for (ReceiptLine line : receipt.lines()) {
            line(line);
        }
        json.endArray();
        missing(receipt.missing());
        open(receipt.open());
        json.endObject();
    }

    private void missing(List<Explained.Missing> missing) throws IOException {
        json.key("missing").array();
        for (Explained.Missing leaf : missing) {
            Because.Lacking lacking = (Because.Lacking) leaf.because();
            json.object();
            field("node", leaf.criterion().id());
            gap(lacking);
            label("supplier", lacking.rule().asked().supplier());
            json.endObject();
        }
        json.endArray();
    }

    private void gap(Because.Lacking lacking) throws IOException {
        field("gap", lacking.gap().name());
        Coverage ended = lacking.ended();
        if (ended != null) {
            field("coverage", ended.source());
            field("complete_until", ended.until().toString());
            field("needed_until", lacking.rule().asOf().toString());
        }
    }

    private void open(List<Receipt.Open> open) throws IOException {
        json.key("open").array();
        for (Receipt.Open one : open) {
            json.object();
            field("node", one.line().id());
            if (one.range() != null) {
                field("min", one.range().min().toString());
                field("max", one.range().max().toString());
            } else {
                json.key("categories").array();
                for (Category category : one.categories()) {
                    json.text(category.code());
                }
                json.endArray();
            }
            json.endObject();
        }
        json.endArray();
    }

    private void line(ReceiptLine line) throws IOException {
        json.line().object();
        field("node", line.id());
        label("label", line.label());
        field("status", line.status().name());
        number("value", line.value());
        optional("rounded", line.value() == null ? null : decimal(line.value()));
        Category category = line.category();
        optional("category", category == null ? null : category.code());
        Dated<Rational> weight = line.weight();
        number("weight", weight == null ? null : weight.value());
        number("contribution", line.contribution());
        json.key("provisional").flag(line.provisional());
        because(line);
        basis(line.basis());
        json.endObject();
    }

    private static String decimal(Rational value) {
        return value.rounded(Points.PLACES).toPlainString();
    }

    private void because(ReceiptLine line) throws IOException {
        Because because = line.explained().because();
        json.key("because").object();
        field("kind", kind(because));
        switch (because) {
            case Because.Scored scored -> {
                leafRule(scored.rule());
                evidence("counted", scored.counted());
            }
            case Because.DeclaredNone none -> {
                leafRule(none.rule());
                field("coverage", none.coverage());
                field("complete_until", none.completeUntil().toString());
            }
            case Because.Given given -> evidence("given", List.of(given.evidence()));
            case Because.Lacking lacking -> {
                leafRule(lacking.rule());
                gap(lacking);
                evidence("seen", lacking.seen());
            }
            case Because.SaidNotApplicable _ -> {}
            case Because.Mean mean -> json.key("renormalised").flag(mean.renormalised());
            case Because.Extreme extreme -> json.key("largest").flag(extreme.largest());
            case Because.Capped capped -> number("limit", capped.limit().value());
            case Because.Gated gated -> {
                number("threshold", gated.threshold().value());
                number("otherwise", gated.otherwise());
            }
            case Because.Levelled levelled -> cuts(levelled);
            case Because.Coded coded -> codes(coded);
            case Because.Crossed crossed -> field("citation", crossed.citation().toString());
            case Because.Sum sum -> places(sum.places());
            case Because.Rounded rounded -> places(rounded.places());
            case Because.Product _ -> {}
            case Because.Quotient quotient -> number("times", quotient.factor());
            case Because.Rescaled rescaled -> {
                number("total", rescaled.total());
                number("applicable", rescaled.applicable());
            }
            case Because.Pieced _ -> {}
            case Because.Required required -> demands(required);
        }
        words("rule", RuleWords.rule(line));
        parts(line.explained());
        json.endObject();
    }

    private void places(@Nullable Dated<Integer> places) throws IOException {
        optional("places", places == null || places.value() == null ? null : places.value() + "");
    }

    private void demands(Because.Required required) throws IOException {
        json.key("demands").array();
        for (Because.Demand demand : required.demands()) {
            json.object();
            field("node", demand.part().criterion().id());
            field("range", demand.range().toString());
            optional("met", demand.met() == null ? null : demand.met() + "");
            json.endObject();
        }
        json.endArray();
    }

    private static String kind(Because because) {
        return because.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    private void leafRule(Because.LeafRule rule) throws IOException {
        field("fact", rule.asked().fact());
        field("pick", rule.pick().name());
        label("window", rule.window().label());
    }

    private void cuts(Because.Levelled levelled) throws IOException {
        json.key("cuts").array();
        for (Because.Cut cut : levelled.cuts().value() == null
                ? List.<Because.Cut>of()
                : levelled.cuts().value()) {
            json.object();
            field("level", cut.level().code());
            field("range", cut.range().toString());
            json.endObject();
        }
        json.endArray();
    }

    private void codes(Because.Coded coded) throws IOException {
        json.key("levels").array();
        for (var row : Objects.requireNonNull(coded.levels().value()).entrySet()) {
            json.object();
            field("code", row.getKey());
            field("level", row.getValue().code());
            json.endObject();
        }
        json.endArray();
    }

    private void parts(Explained explained) throws IOException {
        List<Because.Term> terms = Explanations.terms(explained);
        if (terms.isEmpty()) {
            return;
        }
        json.key("parts").array();
        for (Because.Term term : terms) {
            json.object();
            field("node", term.part().criterion().id());
            number("weight", term.weight() == null ? null : term.weight().value());
            json.endObject();
        }
        json.endArray();
    }

    private void evidence(String name, List<Evidence> all) throws IOException {
        json.key(name).array();
        for (Evidence one : all) {
            json.object();
            input(one.input());
            field("on", one.on().toString());
            optional("until", one.until() == null ? null : one.until().toString());
            field("source", one.source());
            optional("row", one.row() == 0 ? null : one.row() + "");
            json.endObject();
        }
        json.endArray();
    }

    private void input(Input input) throws IOException {
        switch (input) {
            case Input.Code code -> {
                field("code", code.code());
                label("label", code.label());
            }
            case Input.Measure measure ->
                field("value", Points.trimmed(measure.value()).toPlainString());
            case Input.AgainstStandard ratio -> {
                field("value", Points.trimmed(ratio.value()).toPlainString());
                field("standard", Points.trimmed(ratio.standard()).toPlainString());
            }
        }
    }

    private void basis(List<Dated<?>> basis) throws IOException {
        json.key("basis").array();
        for (Dated<?> dated : basis) {
            json.object();
            field("from", dated.from().toString());
            field("basis", dated.basis().name());
            field("citation", dated.citation().toString());
            json.key("provisional").flag(dated.provisional());
            json.endObject();
        }
        json.endArray();
    }

    private void words(String name, List<Label> labels) throws IOException {
        json.key(name).array();
        for (Label label : labels) {
            json.object();
            field("id", label.id());
            field("en", label.en());
            json.endObject();
        }
        json.endArray();
    }

    private void label(String name, Label label) throws IOException {
        json.key(name).object();
        field("id", label.id());
        field("en", label.en());
        json.endObject();
    }

    private void number(String name, @Nullable Rational value) throws IOException {
        optional(name, value == null ? null : value.toString());
    }

    private void field(String name, String value) throws IOException {
        json.key(name).text(value);
    }

    private void optional(String name, @Nullable String value) throws IOException {
        if (value != null) {
            field(name, value);
        }
    }
}
