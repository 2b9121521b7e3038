package id.petala.app.talent;

import id.petala.app.platform.ContextView;
import id.petala.app.platform.Words;
import id.petala.app.run.EngineVersion;
import id.petala.app.run.Person;
import id.petala.app.run.TalentRun;
import id.petala.engine.explain.Because;
import id.petala.engine.explain.Because.Cut;
import id.petala.engine.explain.Because.LeafRule;
import id.petala.engine.explain.Because.Term;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Evidence;
import id.petala.engine.explain.Explained;
import id.petala.engine.explain.Explanations;
import id.petala.engine.instrument.Scheme;
import id.petala.engine.instrument.Talent;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Dated;
import id.petala.engine.talent.MapEntry;
import id.petala.engine.talent.NearLine;
import id.petala.engine.talent.WhatIf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws up one person's receipt in one language. */
final class ReceiptViews {

    /** Longest list of what would change the box. */
    private static final int SUGGESTIONS = 4;

    private final TalentRun run;
    private final ContextView context;
    private final Words words;
    private final RuleWords rules;
    private final Talent talent;

    ReceiptViews(TalentRun run, ContextView context, Words words) {
        this.run = run;
        this.context = context;
        this.words = words;
        this.rules = new RuleWords(words);
        this.talent = Objects.requireNonNull(run.instrument().talent());
    }

    ReceiptView view(int place) {
        Person person = run.people().get(place);
        MapEntry entry = run.map().entry(place);
        Category box = entry.box();
        Explained explained = run.map().explain(place, talent.box());
        Set<String> citations = new LinkedHashSet<>();
        List<AxisView> axes = axes(place, citations);
        return new ReceiptView(
                context,
                person.nip(),
                person.name(),
                masked(person.nip()),
                person.post(),
                person.unit(),
                box == null ? null : box.code(),
                box == null ? null : box.label().in(rules.language()),
                box == null ? null : treatment(box),
                RunPages.value(entry.score()),
                rank(entry),
                axes,
                MissingItems.of(explained, rules.language()),
                whatIf(place),
                nearLine(place),
                fingerprints(place),
                List.copyOf(citations),
                run.instrument().provisional(run.asOf()) > 0);
    }

    /** {@code 198503…2003}: enough to recognise one's own. */
    static String masked(String nip) {
        return nip.length() < 12 ? nip : nip.substring(0, 6) + "…" + nip.substring(nip.length() - 4);
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
        return words.t(entry.tied() ? "receipt.rank-tied" : "receipt.rank", entry.rank(), all, box.code());
    }

    private List<AxisView> axes(int place, Set<String> citations) {
        return List.of(
                axis(place, talent.performance(), talent.performanceLevel(), citations),
                axis(place, talent.potential(), talent.potentialLevel(), citations));
    }

    private AxisView axis(int place, String axis, String level, Set<String> citations) {
        Explained explained = run.map().explain(place, axis);
        List<LineView> lines = new ArrayList<>();
        Rational total = total(explained);
        for (Term term : parts(explained)) {
            line(lines, term, 0, total, citations);
        }
        Explained levelled = run.map().explain(place, level);
        return new AxisView(
                explained.criterion().label().in(rules.language()),
                level(levelled),
                value(explained),
                BigDecimal.valueOf(100),
                lines);
    }

    /** A leaf that is a whole axis is its own single line. */
    private static List<Term> parts(Explained axis) {
        List<Term> terms = Explanations.terms(axis);
        return terms.isEmpty() ? List.of(new Term(null, axis)) : terms;
    }

    /** What absolute weights on an axis sum to. */
    private static Rational total(Explained axis) {
        Rational total = Rational.ZERO;
        for (Term term : Explanations.terms(axis)) {
            total = total.plus(term.share());
        }
        return total.signum() == 0 ? Rational.ONE : total;
    }

    private static @Nullable BigDecimal value(Explained explained) {
        return explained instanceof Explained.Known known ? known.amount().rounded(6) : null;
    }

    private @Nullable String level(Explained levelled) {
        if (!(levelled instanceof Explained.Known known) || known.category() == null) {
            return null;
        }
        String label = known.category().label().in(rules.language());
        if (levelled.because() instanceof Because.Levelled byCut) {
            for (Cut cut : Objects.requireNonNull(byCut.cuts().value())) {
                if (cut.level().equals(known.category())) {
                    return label + " (" + rules.range(cut.range()) + ")";
                }
            }
        }
        return label;
    }

    private void line(List<LineView> lines, Term term, int depth, Rational total, Set<String> citations) {
        Explained part = term.part();
        BigDecimal weight = percent(term, total);
        BigDecimal points = value(part);
        LeafRule rule = rule(part.because());
        Dated<?> rests = rule == null ? term.weight() : rule.scale();
        if (rests != null) {
            citations.add(rests.citation().toString());
        }
        lines.add(new LineView(
                depth,
                part.criterion().label().in(rules.language()),
                fact(part.because()),
                source(part.because()),
                rule == null ? "" : said(rule),
                rests == null ? "" : rests.citation().toString(),
                points,
                weight,
                contribution(term, total),
                status(part),
                (term.weight() != null && term.weight().provisional())
                        || (rule != null && rule.scale().provisional())));
        for (Term child : Explanations.terms(part)) {
            line(lines, child, depth + 1, total, citations);
        }
    }

    private static BigDecimal percent(Term term, Rational total) {
        return term.weight() == null
                ? BigDecimal.valueOf(100)
                : term.share().times(Rational.of(100)).dividedBy(total).rounded(6);
    }

    private static @Nullable BigDecimal contribution(Term term, Rational total) {
        if (!(term.part() instanceof Explained.Known known)) {
            return null;
        }
        Rational share = term.weight() == null ? Rational.ONE : term.share().dividedBy(total);
        return known.amount().exact().times(share).rounded(6);
    }

    private static LineStatus status(Explained part) {
        return switch (part) {
            case Explained.Known _ -> LineStatus.KNOWN;
            case Explained.Missing _ -> LineStatus.MISSING;
            case Explained.NotApplicable _ -> LineStatus.NOT_APPLICABLE;
        };
    }

    private static @Nullable LeafRule rule(Because because) {
        return switch (because) {
            case Because.Scored scored -> scored.rule();
            case Because.DeclaredNone none -> none.rule();
            case Because.Lacking lacking -> lacking.rule();
            default -> null;
        };
    }

    private String said(LeafRule rule) {
        return rule.pick().label().in(rules.language()) + "; "
                + rule.window().label().in(rules.language());
    }

    private String fact(Because because) {
        return switch (because) {
            case Because.Scored scored -> facts(scored.counted());
            case Because.DeclaredNone _ -> words.t("receipt.declared-none");
            case Because.Given _ -> words.t("receipt.given");
            case Because.Lacking lacking -> lacking.gap().label().in(rules.language());
            case Because.SaidNotApplicable _ -> words.t("receipt.not-applicable");
            default -> "";
        };
    }

    private String facts(List<Evidence> counted) {
        if (counted.size() == 1) {
            return rules.input(counted.getFirst().input());
        }
        List<String> all = counted.stream().map(one -> rules.input(one.input())).toList();
        return words.t("receipt.several", counted.size(), String.join(", ", all));
    }

    private String source(Because because) {
        return switch (because) {
            case Because.Scored scored when !scored.counted().isEmpty() -> sources(scored.counted());
            case Because.DeclaredNone none ->
                words.t("receipt.complete-until", words.date(none.completeUntil()), none.coverage());
            case Because.Given given -> given.evidence().source();
            default -> "";
        };
    }

    private String sources(List<Evidence> counted) {
        Evidence last = counted.getLast();
        String place =
                last.row() == 0 ? last.source() : words.t("receipt.row", last.source(), Integer.toString(last.row()));
        String more = counted.size() == 1 ? "" : words.t("receipt.more-rows", counted.size() - 1);
        return words.date(last.on()) + ", " + place + more;
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
                change.criterion().label().in(rules.language()),
                TakenWords.said(run.instrument(), change.criterion().id(), change.from(), words),
                TakenWords.said(run.instrument(), change.criterion().id(), change.to(), words),
                change.box().code());
    }

    private List<String> nearLine(int place) {
        return NearLine.of(run.map(), place).stream()
                .map(near -> words.t(
                        near.shift().signum() < 0 ? "receipt.near-down" : "receipt.near-up",
                        near.criterion().label().in(rules.language()),
                        words.num(near.shift().max(near.shift().negate()).rounded(6)),
                        near.box().code()))
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
