package id.petala.app.index;

import id.petala.app.index.PlanView.Alternative;
import id.petala.app.index.PlanView.Found;
import id.petala.app.index.PlanView.Left;
import id.petala.app.index.PlanView.Step;
import id.petala.app.platform.Words;
import id.petala.app.work.WorkView;
import id.petala.engine.explain.Criterion;
import id.petala.engine.finding.FindingText;
import id.petala.engine.finding.Refused;
import id.petala.engine.index.EffortRange;
import id.petala.engine.index.Goal;
import id.petala.engine.index.Plan;
import id.petala.engine.index.PlanReport;
import id.petala.engine.instrument.Node;
import id.petala.engine.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws the best plan that was asked for: as it was found, why there is none, or that it is being computed. */
final class PlanResults {

    private final Words words;
    private final FigureText text;
    private final PlanWords said;
    private final Raising raising;

    PlanResults(Words words, PlanWords said, Raising raising) {
        this.words = words;
        this.text = new FigureText(words);
        this.said = said;
        this.raising = raising;
    }

    /** The plan asked for, as it is now. */
    Found found(WorkView<PlanWork.Outcome> work) {
        return switch (work) {
            case WorkView.Done<PlanWork.Outcome>(PlanWork.Outcome.Planned(PlanReport report)) -> found(report);
            case WorkView.Done<PlanWork.Outcome>(PlanWork.Outcome.Impossible(Refused why)) -> none(why);
            case WorkView.Failed<PlanWork.Outcome>(String number) -> none(words.t("work.failed", number));
            case WorkView.Busy<PlanWork.Outcome> busy ->
                none(busy.doing(words)).again(PlanPages.address(raising.period(), raising.ask()));
            case WorkView.None<PlanWork.Outcome> _ -> none(words.t("work.cancelled"));
        };
    }

    private String standing(Plan plan) {
        return said.value(plan.value()) + (plan.category() == null ? "" : " (" + said.category(plan.category()) + ")");
    }

    /** Why there is no plan; that there is no value is told with the names of what is missing. */
    private Found none(Refused refused) {
        List<Node.Leaf> missing = raising.sheet().missing();
        return none(
                raising.figure().value() == null && !missing.isEmpty()
                        ? words.t(
                                "plan.no-value",
                                missing.stream()
                                        .map(leaf -> said.label(leaf.head().criterion()))
                                        .collect(Collectors.joining("; ")))
                        : reason(refused));
    }

    private String reason(Refused refused) {
        return refused.findings().stream()
                .map(finding -> FindingText.reason(finding, words.locale()))
                .collect(Collectors.joining(" "));
    }

    private static Found none(String sentence) {
        return new Found(sentence, List.of(), List.of(), List.of(), List.of(), null, "", "", null);
    }

    private Found found(PlanReport report) {
        Plan best = report.best();
        return new Found(
                sentence(report),
                notes(report),
                steps(report),
                report.alternatives().stream().map(this::alternative).toList(),
                report.levers().stream().map(this::left).toList(),
                best.steps().isEmpty() ? null : PlanPages.address(raising.period(), raising.with(best)),
                PlanPages.path(raising.period()) + "/unduh/rencana",
                PlanPages.query(raising.period(), raising.ask()),
                null);
    }

    private String sentence(PlanReport report) {
        Plan best = report.best();
        String now = said.value(report.now())
                + (report.category() == null ? "" : " (" + said.category(report.category()) + ")");
        String effort = said.effort(best.effort());
        return switch (report.goal()) {
            case Goal.Target target -> reached(report, said.value(target.value()), effort, now);
            case Goal.Standing standing -> reached(report, said.category(standing.category()), effort, now);
            case Goal.Budget budget -> words.t("plan.spent", said.effort(budget.effort()), standing(best), effort, now);
        };
    }

    private String reached(PlanReport report, String target, String effort, String now) {
        String then = standing(report.best());
        return report.reached()
                ? words.t("plan.reached", target, effort, now, then)
                : words.t("plan.unreachable", target, effort, now, then);
    }

    private List<String> notes(PlanReport report) {
        List<String> notes = new ArrayList<>();
        if (report.reached()) {
            notes.add(report.best().steps().isEmpty() ? words.t("plan.nothing") : words.t("plan.optimal"));
        }
        if (!report.unmet().isEmpty()) {
            notes.add(words.t(
                    "plan.unmet", report.unmet().stream().map(said::label).collect(Collectors.joining(", "))));
        }
        if (!raising.ask().supposed().isEmpty()) {
            notes.add(words.t("plan.supposed", supposed()));
        }
        if (report.assumes()) {
            notes.add(words.t("plan.assumed"));
        }
        if (report.sheet().incomplete()) {
            notes.add(words.t("plan.incomplete"));
        }
        return notes;
    }

    private String supposed(Node.Leaf leaf) {
        String value = raising.ask().supposed().getOrDefault(leaf.id(), "");
        return said.label(leaf.head().criterion()) + " = " + said.level(leaf.fact(), value.replace(',', '.'));
    }

    private String supposed() {
        return raising.missing().stream()
                .filter(leaf -> raising.ask().supposed().containsKey(leaf.id()))
                .map(this::supposed)
                .collect(Collectors.joining("; "));
    }

    private List<Step> steps(PlanReport report) {
        List<Step> steps = new ArrayList<>();
        Rational value = report.now();
        for (int i = 0; i < report.best().steps().size(); i++) {
            Plan.Step step = report.best().steps().get(i);
            value = value.plus(step.gain());
            steps.add(new Step(
                    said.label(step.criterion()),
                    said.level(step.criterion(), step.from()),
                    said.level(step.criterion(), step.to()),
                    said.effort(step.effort()) + (step.assumed() ? " *" : ""),
                    said.gain(step.gain()),
                    said.value(value),
                    report.steps().isEmpty() ? "–" : range(report.steps().get(i))));
        }
        return steps;
    }

    private String range(EffortRange range) {
        String from = (range.fromIncluded() ? "≥ " : "> ") + said.effort(range.from());
        String to = range.to() == null ? "" : "≤ " + said.effort(range.to());
        if (range.from() == 0 && range.fromIncluded()) {
            return to.isEmpty() ? words.t("plan.any-effort") : to;
        }
        return to.isEmpty() ? from : from + ", " + to;
    }

    private Alternative alternative(Plan plan) {
        Map<Criterion, String> ends = new LinkedHashMap<>();
        plan.steps().forEach(step -> ends.put(step.criterion(), step.to()));
        return new Alternative(
                words.t("plan.alternative", said.effort(plan.effort()), standing(plan)),
                ends.entrySet().stream()
                        .map(end -> said.label(end.getKey()) + " → " + said.level(end.getKey(), end.getValue()))
                        .collect(Collectors.joining("; ")),
                PlanPages.address(raising.period(), raising.with(plan)));
    }

    private Left left(PlanReport.Next next) {
        return new Left(
                said.label(next.criterion()),
                said.level(next.criterion(), next.from()),
                said.level(next.criterion(), next.to()),
                said.effort(next.effort()),
                said.gain(next.gain()),
                next.perEffort() == null ? "–" : text.number(next.perEffort(), PlanWords.PLACES),
                next.optimal() == null ? "–" : enters(next.optimal()));
    }

    /** From which effort down a step would enter the plan. */
    private String enters(EffortRange optimal) {
        if (optimal.from() == 0 && optimal.fromIncluded()) {
            return words.t("plan.never");
        }
        return (optimal.fromIncluded() ? "< " : "≤ ") + said.effort(optimal.from());
    }
}
