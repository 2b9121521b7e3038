package id.petala.app.index;

import id.petala.app.platform.Words;
import id.petala.app.run.EngineVersion;
import id.petala.app.run.OpenRun;
import id.petala.app.talent.Reading;
import id.petala.engine.explain.Because;
import id.petala.engine.index.Plan;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import id.petala.engine.receipt.ReceiptLine;
import id.petala.engine.receipt.RuleWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Draws the two pages for the head of the agency from what the page Indeks shows and what lies ahead of it. */
final class Briefings {

    private static final int PLACES = 2;
    private static final int SHOWN = 12;

    private final OpenRun open;
    private final Words words;
    private final FigureText text;
    private final FactText facts;
    private final IndexPages pages;
    private final String agency;

    Briefings(OpenRun open, IndexSheets sheets, Words words) {
        this.open = open;
        this.words = words;
        this.text = new FigureText(words);
        this.facts = new FactText(new Reading(words));
        this.pages = IndexPages.of(open, sheets, words);
        this.agency = open.kept().agency();
    }

    Briefing view() {
        IndicesView page = pages.indices();
        List<List<IndexPeriod>> histories = histories();
        StaffSheet staff = StaffSheet.of(open).orElse(null);
        boolean measured = staff != null && !staff.agency().means().isEmpty();
        List<Briefing.Row> rows = new ArrayList<>();
        List<Briefing.Part> parts = new ArrayList<>();
        if (staff != null && measured) {
            IndicesView.Row figure = page.own().getFirst();
            rows.add(new Briefing.Row(
                    figure, figure.course(), rule(staff.index().scorer().instrument())));
            parts.add(part(figure, staff));
        }
        for (int i = 0; i < histories.size(); i++) {
            List<IndexPeriod> history = histories.get(i);
            IndicesView.Row figure = page.own().get(i + (measured ? 1 : 0));
            rows.add(new Briefing.Row(
                    figure, before(history), rule(history.getLast().instrument())));
            if (!history.getLast().figure().verdict()) {
                parts.add(part(figure, history));
            }
        }
        return new Briefing(
                agency,
                open.kept().demo(),
                words.date(open.run().asOf()),
                page.headline(),
                rows,
                newest(page.macro()),
                parts,
                histories.stream()
                        .map(List::getLast)
                        .filter(period -> period.figure().verdict())
                        .map(this::gate)
                        .toList(),
                words.t("brief.fingerprint", open.run().snapshot().substring(0, SHOWN), EngineVersion.CURRENT));
    }

    /** The worksheets of the agency's own indices in the order of the page. */
    private List<List<IndexPeriod>> histories() {
        return IndexBook.shipped().families().stream()
                .map(family -> pages.sheets().history(family, agency))
                .filter(history -> !history.isEmpty())
                .toList();
    }

    private static String rule(Instrument instrument) {
        return instrument.id() + " " + instrument.version() + " · " + IndexBook.fingerprint(instrument);
    }

    private static List<IndicesView.Macro> newest(List<IndicesView.Macro> macro) {
        Map<String, IndicesView.Macro> newest = new LinkedHashMap<>();
        for (IndicesView.Macro one : macro) {
            newest.merge(
                    one.name(), one, (before, after) -> after.year().compareTo(before.year()) < 0 ? before : after);
        }
        return List.copyOf(newest.values());
    }

    /** The figure of the period before, or why it is not put beside this one. */
    private String before(List<IndexPeriod> history) {
        IndexPeriod before = history.getLast().before(history);
        if (before == null) {
            return words.t("brief.first");
        }
        return before.ruledAs(history.getLast())
                ? words.t("brief.before", text.value(before.figure()), words.date(before.day()))
                : words.t("brief.other-rule", words.date(before.day()));
    }

    private Briefing.Part part(IndicesView.Row row, List<IndexPeriod> history) {
        IndexPeriod period = history.getLast();
        Outlook outlook = pages.sheets().outlook(period);
        return new Briefing.Part(
                row.instrument(),
                figure(row),
                text.in(period.instrument().note()),
                outlook.openings().stream().map(this::open).toList(),
                before(history),
                changes(period, history),
                way(outlook),
                outlook.way() instanceof Outlook.Planned planned
                        ? steps(planned.report().best())
                        : List.of());
    }

    private static String figure(IndicesView.Row row) {
        return row.value() + (row.category().isEmpty() ? "" : " · " + row.category());
    }

    private String open(Openings.Opening opening) {
        String label = text.in(opening.leaf().criterion().label());
        String supplier = text.in(
                ((Because.Lacking) opening.leaf().because()).rule().asked().supplier());
        return opening.gain().signum() > 0
                ? words.t("brief.open-gain", label, supplier, text.number(opening.gain(), PLACES))
                : words.t("brief.open", label, supplier);
    }

    /** What moved, told in its points; what has no value now stands among what is open. */
    private List<String> changes(IndexPeriod period, List<IndexPeriod> history) {
        return new IndexSheetPages(words, pages, period, history, null)
                .changes().stream()
                        .filter(change -> !change.difference().equals("–"))
                        .filter(change -> !change.difference().equals(words.t("indices.gone")))
                        .map(change -> words.t(
                                "brief.change", change.label(), change.before(), change.after(), change.difference()))
                        .toList();
    }

    private String way(Outlook outlook) {
        return switch (outlook.way()) {
            case Outlook.Planned planned -> planned(planned);
            case Outlook.Unplanned.INCOMPLETE ->
                words.t("brief.incomplete", outlook.openings().size());
            case Outlook.Unplanned.NOT_APPLICABLE -> words.t("brief.not-applicable");
            case Outlook.Unplanned.HIGHEST -> words.t("brief.highest");
            case Outlook.Unplanned.VERDICT -> words.t("brief.verdict");
            case Outlook.Unplanned.REFUSED -> words.t("brief.refused");
        };
    }

    private String planned(Outlook.Planned planned) {
        Plan best = planned.report().best();
        String effort = words.num(Points.toDecimal(best.effort()));
        String value = text.number(best.value(), PLACES);
        if (best.steps().isEmpty()) {
            return words.t("brief.nothing");
        }
        if (planned.next() == null) {
            return words.t("brief.most", best.steps().size(), value);
        }
        String category = text.in(planned.next().category().label());
        return planned.report().reached()
                ? words.t("brief.cheapest", category, best.steps().size(), effort, value)
                : words.t("brief.unreachable", category, value);
    }

    /** Each item once, from where it stands to where the plan leads it. */
    private List<String> steps(Plan plan) {
        Map<String, List<Plan.Step>> byItem = new LinkedHashMap<>();
        plan.steps()
                .forEach(step -> byItem.computeIfAbsent(step.criterion().id(), _ -> new ArrayList<>())
                        .add(step));
        return byItem.values().stream()
                .map(steps -> words.t(
                        "brief.step",
                        text.in(steps.getFirst().criterion().label()),
                        level(steps.getFirst().from()),
                        level(steps.getLast().to()),
                        text.number(gain(steps), PLACES)))
                .toList();
    }

    /** A level as the language writes numbers; a code as it is. */
    private String level(String level) {
        return level.matches("-?\\d+(\\.\\d+)?") ? words.num(new BigDecimal(level)) : level;
    }

    private static Rational gain(List<Plan.Step> steps) {
        return steps.stream().map(Plan.Step::gain).reduce(Rational.ZERO, Rational::plus);
    }

    /** An index that is a mean over people: what they lack, and its dimensions by what they are short of. */
    private Briefing.Part part(IndicesView.Row row, StaffSheet staff) {
        return new Briefing.Part(
                row.instrument(),
                figure(row),
                text.in(staff.index().scorer().instrument().note()),
                staff.index().gaps().stream()
                        .map(gap -> words.t(
                                "brief.people",
                                text.in(gap.label()),
                                text.in(gap.supplier()),
                                words.count(gap.people())))
                        .toList(),
                words.t("brief.of-people", row.course()),
                List.of(),
                words.t("brief.mean"),
                dimensions(staff));
    }

    private List<String> dimensions(StaffSheet staff) {
        StaffIndex index = staff.index();
        return IntStream.range(1, index.nodes().size())
                .boxed()
                .sorted(Comparator.comparing((Integer node) -> most(index, node).minus(mean(staff, node)))
                        .reversed())
                .map(node -> words.t(
                        "brief.dimension",
                        text.in(index.scorer()
                                .instrument()
                                .node(index.nodes().get(node))
                                .head()
                                .criterion()
                                .label()),
                        text.number(mean(staff, node), PLACES),
                        text.number(most(index, node), PLACES)))
                .toList();
    }

    private static Rational most(StaffIndex index, int node) {
        return index.scorer().range(index.nodes().get(node)).max();
    }

    private static Rational mean(StaffSheet staff, int node) {
        return staff.agency().means().get(node);
    }

    private Briefing.Gate gate(IndexPeriod period) {
        ReceiptLine line = Objects.requireNonNull(period.figure().categoryLine());
        return new Briefing.Gate(
                text.in(period.instrument().label()),
                text.category(period.figure()),
                words.t("brief.gate-day", words.date(period.day())),
                ((Because.Required) line.explained().because())
                        .demands().stream()
                                .map(demand -> condition(demand, period))
                                .toList());
    }

    private Briefing.Condition condition(Because.Demand demand, IndexPeriod period) {
        ReceiptLine part =
                period.figure().receipt().line(demand.part().criterion().id());
        return new Briefing.Condition(
                text.in(part.label()),
                facts.state(demand),
                Boolean.TRUE.equals(demand.met()),
                held(part),
                text.in(RuleWords.citation(demand.must())));
    }

    private String held(ReceiptLine part) {
        if (part.explained().because() instanceof Because.Lacking lacking) {
            return words.t("brief.ask", text.in(lacking.rule().asked().supplier()));
        }
        return String.join("; ", facts.facts(part));
    }
}
