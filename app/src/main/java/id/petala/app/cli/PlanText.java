package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.index.IndexBook;
import id.petala.app.index.Worksheet;
import id.petala.app.platform.Words;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Criterion;
import id.petala.engine.index.EffortRange;
import id.petala.engine.index.Goal;
import id.petala.engine.index.NotPlanned;
import id.petala.engine.index.Plan;
import id.petala.engine.index.PlanReport;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A plan for a terminal: its steps, what they lead to, what else there is, and what is assumed. */
final class PlanText {

    private final Console console;
    private final Words words;
    private final Worksheet worksheet;
    private final PlanReport report;

    PlanText(Console console, Worksheet worksheet, PlanReport report) {
        this.console = console;
        this.words = Words.in(console.language().code());
        this.worksheet = worksheet;
        this.report = report;
    }

    void print() {
        say(
                "index.head",
                worksheet.instrument().label().in(console.language()),
                worksheet.instrument().id(),
                worksheet.asOf().toString());
        result();
        unmet();
        steps();
        alternatives();
        levers();
        left();
        remarks();
    }

    private void say(String key, String... args) {
        console.out().println(console.text(key, args));
    }

    private String effort(long millionths) {
        return words.num(Points.toDecimal(millionths));
    }

    private String value(Rational value) {
        return words.num(value.rounded(Points.PLACES));
    }

    private String standing(Rational value, @Nullable Category category) {
        return value(value) + (category == null ? "" : " (" + category.label().in(console.language()) + ")");
    }

    private String name(Criterion criterion) {
        return criterion.id() + " · " + criterion.label().in(console.language());
    }

    private void result() {
        Plan best = report.best();
        String before = standing(report.now(), report.category());
        String after = standing(best.value(), best.category());
        switch (report.goal()) {
            case Goal.Target target
            when report.reached() -> say("plan.reached", value(target.value()), effort(best.effort()), before, after);
            case Goal.Target target ->
                say("plan.unreachable", value(target.value()), after, effort(best.effort()), before);
            case Goal.Standing standing
            when report.reached() -> say("plan.reached", name(standing), effort(best.effort()), before, after);
            case Goal.Standing standing ->
                say("plan.unreachable", name(standing), after, effort(best.effort()), before);
            case Goal.Budget budget -> say("plan.spent", effort(budget.effort()), after, effort(best.effort()), before);
        }
        if (report.reached()) {
            say(best.steps().isEmpty() ? "plan.nothing" : "plan.optimal");
        }
    }

    private String name(Goal.Standing standing) {
        return standing.category().label().in(console.language());
    }

    private void unmet() {
        if (!report.unmet().isEmpty()) {
            say("plan.unmet", report.unmet().stream().map(this::name).collect(Collectors.joining(", ")));
        }
    }

    private void steps() {
        List<Plan.Step> steps = report.best().steps();
        if (steps.isEmpty()) {
            return;
        }
        console.out().println();
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns("item", "from", "to", "effort", "gain", "range"));
        for (int i = 0; i < steps.size(); i++) {
            Plan.Step step = steps.get(i);
            rows.add(List.of(
                    name(step.criterion()),
                    step.from(),
                    step.to(),
                    effort(step.effort()) + (step.assumed() ? " *" : ""),
                    value(step.gain()),
                    report.steps().isEmpty() ? "" : range(report.steps().get(i))));
        }
        Columns.print(console.out(), rows);
    }

    private List<String> columns(String... keys) {
        List<String> columns = new ArrayList<>();
        for (String key : keys) {
            columns.add(console.text("plan.column." + key));
        }
        return columns;
    }

    private String range(EffortRange range) {
        String from = (range.fromIncluded() ? "≥ " : "> ") + effort(range.from());
        return range.to() == null ? from : from + ", ≤ " + effort(range.to());
    }

    private void alternatives() {
        if (report.alternatives().isEmpty()) {
            return;
        }
        console.out().println();
        say("plan.alternatives");
        for (Plan plan : report.alternatives()) {
            say("plan.alternative", effort(plan.effort()), standing(plan.value(), plan.category()), targets(plan));
        }
    }

    /** Where each item ends, in the order in which the plan first touches it. */
    private static String targets(Plan plan) {
        Map<String, String> ends = new LinkedHashMap<>();
        plan.steps().forEach(step -> ends.put(step.criterion().id(), step.to()));
        return ends.entrySet().stream()
                .map(end -> end.getKey() + " → " + end.getValue())
                .collect(Collectors.joining(", "));
    }

    private void levers() {
        if (report.levers().isEmpty()) {
            return;
        }
        console.out().println();
        say("plan.left");
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns("item", "from", "to", "effort", "gain", "per-effort", "enters"));
        for (PlanReport.Next next : report.levers()) {
            rows.add(List.of(
                    name(next.criterion()),
                    next.from(),
                    next.to(),
                    effort(next.effort()),
                    value(next.gain()),
                    next.perEffort() == null ? "" : value(next.perEffort()),
                    next.optimal() == null ? "" : enters(next.optimal())));
        }
        Columns.print(console.out(), rows);
    }

    /** From which effort down a step would enter the plan. */
    private String enters(EffortRange optimal) {
        if (optimal.from() == 0 && optimal.fromIncluded()) {
            return console.text("plan.never");
        }
        return (optimal.fromIncluded() ? "< " : "≤ ") + effort(optimal.from());
    }

    private void left() {
        for (NotPlanned.Reason reason : NotPlanned.Reason.values()) {
            String items = report.sheet().notPlanned().stream()
                    .filter(item -> item.reason() == reason)
                    .map(item -> item.criterion().id())
                    .collect(Collectors.joining(", "));
            if (!items.isEmpty()) {
                say("plan.not." + reason.name(), items);
            }
        }
    }

    private void remarks() {
        console.out().println();
        if (report.assumes()) {
            say("plan.assumed");
        }
        if (report.sheet().incomplete()) {
            say("plan.incomplete");
        }
        if (!IndexBook.head(worksheet.instrument()).official(worksheet.asOf())) {
            say("index.not-official");
        }
        if (worksheet.instrument().provisional(worksheet.asOf()) > 0) {
            say("index.provisional");
        }
    }
}
