package id.petala.app.talent;

import static id.petala.engine.receipt.Status.MISSING;

import id.petala.app.platform.ContextView;
import id.petala.app.platform.Words;
import id.petala.app.run.EngineVersion;
import id.petala.app.run.Person;
import id.petala.app.run.TalentRun;
import id.petala.engine.explain.Because;
import id.petala.engine.explain.Because.Cut;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Explained;
import id.petala.engine.explain.Explanations;
import id.petala.engine.explain.Input;
import id.petala.engine.explain.Range;
import id.petala.engine.instrument.Scheme;
import id.petala.engine.instrument.Talent;
import id.petala.engine.number.Rational;
import id.petala.engine.receipt.Receipt;
import id.petala.engine.receipt.ReceiptLine;
import id.petala.engine.receipt.Receipts;
import id.petala.engine.receipt.RuleWords;
import id.petala.engine.talent.MapEntry;
import id.petala.engine.talent.NearLine;
import id.petala.engine.talent.Status;
import id.petala.engine.talent.WhatIf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws up one person's receipt in one language. */
public final class ReceiptViews {

    /** Longest list of what would change the box. */
    private static final int SUGGESTIONS = 4;

    private final TalentRun run;
    private final ContextView context;
    private final Words words;
    private final Reading reading;
    private final Talent talent;
    private final LineWords taken;
    private final Receipts receipts;

    ReceiptViews(TalentRun run, ContextView context, Words words) {
        this.run = run;
        this.context = context;
        this.words = words;
        this.reading = new Reading(words);
        this.talent = Objects.requireNonNull(run.instrument().talent());
        this.taken = new LineWords(words);
        this.receipts = new Receipts(run.map().scorer());
    }

    ReceiptView view(int place) {
        return view(place, whatIf(place));
    }

    /** The receipt without what would change the box, which takes longest to find. */
    ReceiptView withoutChanges(int place) {
        return view(place, List.of());
    }

    private ReceiptView view(int place, List<String> whatIf) {
        Person person = run.people().get(place);
        MapEntry entry = run.map().entry(place);
        boolean excluded = entry.status() == Status.DIKECUALIKAN;
        Category box = entry.box();
        Receipt receipt = receipts.of(run.map().facts(), place);
        Explained explained = run.map().explain(place, talent.box());
        return new ReceiptView(
                context,
                person.nip(),
                person.name(),
                Terms.masked(person.nip()),
                person.post(),
                person.unit(),
                box == null ? null : box.code(),
                box == null ? null : box.label().in(reading.language()),
                box == null ? null : treatment(box),
                excluded ? null : RunPages.value(entry.score()),
                rank(entry),
                excluded ? excluded(entry) : null,
                excluded ? List.of() : axes(receipt),
                excluded ? List.of() : MissingItems.of(explained, reading.language()),
                excluded || box != null ? List.of() : possible(explained),
                whatIf,
                nearLine(place),
                fingerprints(place),
                excluded ? List.of() : citations(receipt),
                run.instrument().provisional(run.asOf()) > 0);
    }

    private @Nullable String excluded(MapEntry entry) {
        return entry.group() == null ? null : entry.group().label().in(reading.language());
    }

    /** The boxes the person can still come to stand in. */
    private static List<String> possible(Explained box) {
        return Explanations.categories(box).stream().map(Category::code).toList();
    }

    private static List<String> citations(Receipt receipt) {
        return receipt.lines().stream()
                .flatMap(line -> line.basis().stream())
                .map(dated -> dated.citation().toString())
                .distinct()
                .toList();
    }

    private Treatment treatment(Category box) {
        Scheme.Cell cell = run.map().scheme().cell(box.code());
        return MapViews.treatment(cell.treatment());
    }

    private @Nullable String rank(MapEntry entry) {
        Category box = entry.box();
        if (box == null) {
            return null;
        }
        int all = run.map().countsByBox().getOrDefault(box.code(), 0);
        return entry.tied()
                ? words.t("receipt.rank-tied", entry.rank(), all, box.code())
                : words.t("receipt.rank", entry.rank(), all, box.code());
    }

    private List<AxisView> axes(Receipt receipt) {
        return List.of(
                axis(receipt, talent.performance(), talent.performanceLevel()),
                axis(receipt, talent.potential(), talent.potentialLevel()));
    }

    private AxisView axis(Receipt receipt, String axis, String level) {
        ReceiptLine whole = receipt.line(axis);
        List<LineView> lines = new ArrayList<>();
        for (ReceiptLine part : below(receipt, whole)) {
            lines.add(line(part, part.depth() - whole.depth() - 1, percent(part), rounded(part.contribution())));
        }
        if (lines.isEmpty()) {
            lines.add(line(whole, 0, BigDecimal.valueOf(100), rounded(whole.value())));
        }
        return new AxisView(
                whole.label().in(reading.language()),
                whole.status() == MISSING
                        ? open(whole)
                        : level(receipt.line(level).explained()),
                rounded(whole.value()),
                BigDecimal.valueOf(100),
                lines,
                taken.sharing(whole),
                whole.provisional());
    }

    /** The lines a line is made of, in tree order, however deep. */
    private static List<ReceiptLine> below(Receipt receipt, ReceiptLine whole) {
        int first = receipt.lines().indexOf(whole) + 1;
        return receipt.lines().stream()
                .skip(first)
                .takeWhile(line -> line.depth() > whole.depth())
                .toList();
    }

    private String open(ReceiptLine missing) {
        Range range = Explanations.range(missing.explained());
        return words.t("receipt.open", reading.number(range.min()), reading.number(range.max()));
    }

    private static @Nullable BigDecimal rounded(@Nullable Rational value) {
        return value == null ? null : value.rounded(6);
    }

    private @Nullable String level(Explained levelled) {
        if (!(levelled instanceof Explained.Known known) || known.category() == null) {
            return null;
        }
        String label = known.category().label().in(reading.language());
        if (levelled.because() instanceof Because.Levelled byCut) {
            for (Cut cut : Objects.requireNonNull(byCut.cuts().value())) {
                if (cut.level().equals(known.category())) {
                    return label + " (" + reading.range(cut.range()) + ")";
                }
            }
        }
        Input.Code code = levelled instanceof Explained.Known coded && coded.because() instanceof Because.Coded byCode
                ? RuleWords.code(byCode.part())
                : null;
        return code == null ? label : words.t("receipt.level-by-code", label, reading.label(code.label()));
    }

    private LineView line(
            ReceiptLine line, int depth, @Nullable BigDecimal percent, @Nullable BigDecimal contribution) {
        return new LineView(
                depth,
                line.label().in(reading.language()),
                taken.fact(line),
                taken.source(line),
                taken.rule(line),
                rounded(line.value()),
                percent,
                contribution,
                status(line),
                line.provisional());
    }

    private static @Nullable BigDecimal percent(ReceiptLine line) {
        return line.factor() == null
                ? null
                : line.factor().times(Rational.of(100)).rounded(6);
    }

    private static LineStatus status(ReceiptLine line) {
        return switch (line.status()) {
            case KNOWN -> LineStatus.KNOWN;
            case MISSING -> LineStatus.MISSING;
            case NOT_APPLICABLE -> LineStatus.NOT_APPLICABLE;
        };
    }

    private List<String> whatIf(int place) {
        if (run.map().box(place) == null) {
            return List.of();
        }
        WhatIf whatIf = new WhatIf(run.map(), place);
        List<WhatIf.Change> changes = new ArrayList<>();
        for (Category box : run.map().scheme().categories()) {
            WhatIf.Change change = whatIf.to(box.code());
            if (change != null) {
                changes.add(change);
            }
        }
        changes.sort((a, b) -> size(a).compareTo(size(b)));
        return changes.stream().limit(SUGGESTIONS).map(this::said).toList();
    }

    private static Rational size(WhatIf.Change change) {
        return change.effect().max(change.effect().negate());
    }

    private String said(WhatIf.Change change) {
        return words.t(
                "receipt.change",
                change.criterion().label().in(reading.language()),
                TakenWords.said(run.instrument(), change.criterion().id(), change.from(), words),
                TakenWords.said(run.instrument(), change.criterion().id(), change.to(), words),
                change.box().code());
    }

    private List<String> nearLine(int place) {
        return NearLine.of(run.map(), place).stream()
                .map(near -> NearLines.said(near, words))
                .toList();
    }

    private List<Fingerprint> fingerprints(int place) {
        return List.of(
                new Fingerprint(
                        words.t("receipt.print-rule"),
                        shortened(run.instrumentText().sha256())),
                new Fingerprint(words.t("receipt.print-data"), shortened(run.snapshot())),
                new Fingerprint(
                        words.t("receipt.print-person"),
                        shortened(run.map().facts().sha256(place))),
                new Fingerprint(words.t("receipt.print-engine"), EngineVersion.CURRENT));
    }

    private static String shortened(String sha256) {
        return sha256.substring(0, 12);
    }
}
