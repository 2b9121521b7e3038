package id.petala.app.index;

import id.petala.app.index.PlanView.Choice;
import id.petala.app.index.PlanView.Found;
import id.petala.app.index.PlanView.Group;
import id.petala.app.index.PlanView.Slider;
import id.petala.app.index.PlanView.Standing;
import id.petala.app.index.PlanView.WhatIf;
import id.petala.app.platform.Words;
import id.petala.app.talent.Reading;
import id.petala.app.work.WorkView;
import id.petala.engine.explain.Because.Cut;
import id.petala.engine.explain.Because.Required;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Range;
import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactType;
import id.petala.engine.index.Goal;
import id.petala.engine.index.Lever;
import id.petala.engine.index.NotPlanned;
import id.petala.engine.index.Plan;
import id.petala.engine.index.PlanReport;
import id.petala.engine.instrument.IndexHead;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import id.petala.engine.number.Rational;
import id.petala.engine.receipt.ReceiptLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws the page of plans from a worksheet with some of its items raised. */
final class PlanPages {

    static final String PAGE = "/rencana";

    private final Words words;
    private final FigureText text;
    private final FactText facts;
    private final PlanWords said;
    private final IndexPeriod period;
    private final Raising raising;
    private final IndexHead head;

    PlanPages(Words words, Raising raising) {
        this.words = words;
        this.text = new FigureText(words);
        this.facts = new FactText(new Reading(words));
        this.raising = raising;
        this.period = raising.period();
        this.head = IndexBook.head(period.instrument());
        this.said = new PlanWords(words, raising.sheet(), head.places());
    }

    /** The address of the page as asked. */
    static String address(IndexPeriod period, PlanAsk ask) {
        return path(period) + query(period, ask);
    }

    static String path(IndexPeriod period) {
        return IndexPages.PAGE + "/" + period.family() + PAGE;
    }

    static String query(IndexPeriod period, PlanAsk ask) {
        String own = IndexPages.address(period);
        return own.substring(own.indexOf('?')) + ask.query();
    }

    /**
     * The page.
     *
     * @param work the plan asked for, as it is now; null where none is shown
     */
    PlanView view(@Nullable WorkView<PlanWork.Outcome> work) {
        PlanReport report = work instanceof WorkView.Done<PlanWork.Outcome>(PlanWork.Outcome.Planned(PlanReport done))
                ? done
                : null;
        Found found = work == null ? null : new PlanResults(words, said, raising).found(work);
        return new PlanView(
                period.family(),
                period.subject(),
                period.day().toString(),
                text.in(period.instrument().label()),
                period.instrument().id(),
                headline(),
                IndexPages.address(period),
                path(period),
                missing(),
                groups(),
                whatIf(report),
                goals(),
                raising.ask().number(),
                found,
                notPlanned());
    }

    private String headline() {
        IndexFigure now = period.figure();
        String next = text.next(now);
        return words.t(
                "plan.headline",
                period.subject(),
                standing(now),
                words.date(period.day()),
                next.isEmpty() ? "" : " · " + next);
    }

    private String standing(IndexFigure figure) {
        String category = text.category(figure);
        return text.value(figure) + (category.isEmpty() ? "" : " (" + category + ")");
    }

    /** What has no value in the worksheet itself, with what is supposed of it. */
    private List<PlanView.Missing> missing() {
        return raising.missing().stream().map(this::missing).toList();
    }

    private PlanView.Missing missing(Node.Leaf leaf) {
        String value = raising.ask().supposed().getOrDefault(leaf.id(), "");
        Fact fact = leaf.fact();
        List<Choice> codes = fact.codes().stream()
                .map(code -> new Choice(
                        code.code(), text.in(code.label()), code.code().equals(value)))
                .toList();
        return new PlanView.Missing(
                leaf.id(),
                said.label(leaf.head().criterion()),
                text.in(fact.supplier()),
                value,
                codes,
                fact.type() == FactType.NUMBER ? words.num(fact.min()) + "–" + words.num(fact.max()) : "");
    }

    private List<Group> groups() {
        Map<String, List<Slider>> groups = new LinkedHashMap<>();
        List<Lever> levers = raising.sheet().levers();
        for (int i = 0; i < levers.size(); i++) {
            groups.computeIfAbsent(group(levers.get(i)), _ -> new ArrayList<>())
                    .add(slider(levers.get(i), raising.levels().get(i)));
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** The parts above an item, from the one below the index down. */
    private String group(Lever lever) {
        Instrument instrument = period.instrument();
        List<String> above = new ArrayList<>();
        String parent = instrument.node(lever.criterion().id()).head().parent();
        while (parent != null && !parent.equals(head.value())) {
            Node node = instrument.node(parent);
            above.addFirst(text.in(node.head().criterion().label()));
            parent = node.head().parent();
        }
        return above.isEmpty() ? words.t("plan.other-items") : String.join(" · ", above);
    }

    private Slider slider(Lever lever, int place) {
        String item = lever.criterion().id();
        return new Slider(
                item,
                text.in(lever.criterion().label()),
                place,
                lever.levels().stream()
                        .map(level -> said.level(lever.fact(), level.text()))
                        .toList(),
                raising.ask().efforts().getOrDefault(item, ""));
    }

    private WhatIf whatIf(@Nullable PlanReport report) {
        IndexFigure then = raising.figure();
        List<Standing> standings = new ArrayList<>();
        standings.add(new Standing(
                words.t("plan.now"),
                text.value(period.figure()),
                text.category(period.figure()),
                text.next(period.figure())));
        standings.add(new Standing(
                words.t("plan.what-if", raising.moved()), text.value(then), text.category(then), text.next(then)));
        if (report != null) {
            Plan best = report.best();
            standings.add(new Standing(
                    words.t("plan.best", best.steps().size()),
                    said.value(best.value()),
                    said.category(best.category()),
                    ""));
        }
        return new WhatIf(
                raising.moved() == 0 ? words.t("plan.unmoved") : words.t("plan.moved", raising.moved(), standing(then)),
                picture(then, report),
                standings,
                cuts().stream().map(this::cut).toList(),
                demands(then),
                address(period, raising.ask().still()));
    }

    private String picture(IndexFigure then, @Nullable PlanReport report) {
        PlanSvg picture = new PlanSvg(raising.sheet().scorer().range(head.value()));
        for (Cut cut : cuts()) {
            picture.cut(
                    cut.range().lower(),
                    cut.range().upper(),
                    text.in(cut.level().label()));
        }
        Range now = range(period.figure());
        if (now != null) {
            picture.now(now, words.t("plan.mark.now"));
        }
        Range whatIf = range(then);
        if (whatIf != null && raising.moved() > 0) {
            picture.whatIf(whatIf, words.t("plan.mark.what-if"));
        }
        Rational target = report == null ? null : target(report.goal());
        return (target == null ? picture : picture.target(target, words.t("plan.mark.target"))).drawn();
    }

    private static @Nullable Range range(IndexFigure figure) {
        Rational value = figure.value();
        return value == null ? figure.possible() : Range.exactly(value);
    }

    private @Nullable Rational target(Goal goal) {
        return switch (goal) {
            case Goal.Target target -> target.value();
            case Goal.Standing standing ->
                cuts().stream()
                        .filter(cut -> cut.level().equals(standing.category()))
                        .map(cut -> cut.range().lower())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
            case Goal.Budget _ -> null;
        };
    }

    /** The cut points of the category, where it is read off the index itself. */
    private List<Cut> cuts() {
        return head.category() != null
                        && period.instrument().node(head.category()) instanceof Node.Level level
                        && level.cuts() != null
                        && level.of().equals(head.value())
                ? level.cuts().valueOn(period.day())
                : List.of();
    }

    private PlanView.Cut cut(Cut cut) {
        String range = cut.range().toString();
        return new PlanView.Cut(
                text.in(cut.level().label()), words.language().equals("id") ? range.replace('.', ',') : range);
    }

    private List<String> demands(IndexFigure then) {
        ReceiptLine line = then.categoryLine();
        return line != null && line.explained().because() instanceof Required required
                ? facts.conditions(required)
                : List.of();
    }

    private List<Choice> goals() {
        List<Choice> goals = new ArrayList<>();
        List<Category> categories = raising.sheet().categories();
        Category reached = period.figure().category();
        int now = reached == null ? -1 : categories.indexOf(reached);
        for (int place = 1; place < categories.size(); place++) {
            String code = PlanAsk.CATEGORY + categories.get(place).code();
            if (place > now || code.equals(raising.ask().goal())) {
                goals.add(choice(code, words.t("plan.goal.category", said.category(categories.get(place)))));
            }
        }
        goals.add(choice(PlanAsk.VALUE, words.t("plan.goal.value")));
        goals.add(choice(PlanAsk.BUDGET, words.t("plan.goal.budget")));
        return goals;
    }

    private Choice choice(String code, String label) {
        return new Choice(code, label, code.equals(raising.ask().goal()));
    }

    private List<String> notPlanned() {
        List<String> sentences = new ArrayList<>();
        for (NotPlanned.Reason reason : NotPlanned.Reason.values()) {
            String items = raising.sheet().notPlanned().stream()
                    .filter(item -> item.reason() == reason)
                    .map(item -> said.label(item.criterion()))
                    .collect(Collectors.joining("; "));
            if (!items.isEmpty()) {
                sentences.add(rest(reason, items));
            }
        }
        return sentences;
    }

    private String rest(NotPlanned.Reason reason, String items) {
        return switch (reason) {
            case HIGHEST -> words.t("plan.not.highest", items);
            case MISSING -> words.t("plan.not.missing", items);
            case NOT_APPLICABLE -> words.t("plan.not.not-applicable", items);
            case SETTLED -> words.t("plan.not.settled", items);
            case HANDED_IN -> words.t("plan.not.handed-in", items);
            case BELOW_HANDED_IN -> words.t("plan.not.below-handed-in", items);
            case LIST -> words.t("plan.not.list", items);
            case FORM -> words.t("plan.not.form", items);
            case FINE -> words.t("plan.not.fine", items);
            case WITHOUT_EFFECT -> words.t("plan.not.without-effect", items);
        };
    }
}
