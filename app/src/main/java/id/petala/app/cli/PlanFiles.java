package id.petala.app.cli;

import id.petala.app.index.PlanTable;
import id.petala.app.index.Worksheet;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Criterion;
import id.petala.engine.index.EffortRange;
import id.petala.engine.index.Goal;
import id.petala.engine.index.Plan;
import id.petala.engine.index.PlanReport;
import id.petala.engine.number.Points;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A plan as files: {@code plan.csv}, one row for each step of each plan, and {@code plan.json} with everything told. */
final class PlanFiles {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Worksheet worksheet;
    private final PlanReport report;

    PlanFiles(Worksheet worksheet, PlanReport report) {
        this.worksheet = worksheet;
        this.report = report;
    }

    private static String effort(long millionths) {
        return Points.toDecimal(millionths).toPlainString();
    }

    void csv(Writer out) throws IOException {
        out.write(new String(PlanTable.of("plan", report).csv(), StandardCharsets.UTF_8));
    }

    void json(Writer out) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("instrument", worksheet.instrument().id());
        root.put("version", worksheet.instrument().version());
        root.put("as_of", worksheet.asOf().toString());
        root.put("subject", report.sheet().subject());
        switch (report.goal()) {
            case Goal.Target target -> root.put("target", target.value().toString());
            case Goal.Standing standing ->
                root.put("target", standing.category().code());
            case Goal.Budget budget -> root.put("budget", effort(budget.effort()));
        }
        root.put("reached", report.reached());
        root.put("value", report.now().toString());
        category(root, report.category());
        root.put("best", plan(report.best(), report.steps()));
        root.put(
                "alternatives",
                report.alternatives().stream()
                        .map(plan -> plan(plan, List.of()))
                        .toList());
        root.put("left", report.levers().stream().map(PlanFiles::next).toList());
        root.put("not_planned", notPlanned());
        root.put("unmet", report.unmet().stream().map(Criterion::id).toList());
        root.put("efforts_assumed", report.assumes());
        root.put("incomplete", report.sheet().incomplete());
        out.write(JSON.writeValueAsString(root).replace("\r\n", "\n"));
        out.write('\n');
    }

    private static void category(Map<String, Object> object, @Nullable Category category) {
        if (category != null) {
            object.put("category", category.code());
        }
    }

    private static Map<String, Object> plan(Plan plan, List<EffortRange> ranges) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("effort", effort(plan.effort()));
        object.put("value", plan.value().toString());
        category(object, plan.category());
        List<Map<String, Object>> steps = new ArrayList<>();
        for (int i = 0; i < plan.steps().size(); i++) {
            Plan.Step step = plan.steps().get(i);
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("item", step.criterion().id());
            one.put("from", step.from());
            one.put("to", step.to());
            one.put("effort", effort(step.effort()));
            one.put("effort_assumed", step.assumed());
            one.put("gain", step.gain().toString());
            if (!ranges.isEmpty()) {
                one.put("optimal", range(ranges.get(i)));
            }
            steps.add(one);
        }
        object.put("steps", steps);
        return object;
    }

    private static Map<String, Object> range(EffortRange range) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(range.fromIncluded() ? "from" : "above", effort(range.from()));
        if (range.to() != null) {
            object.put("to", effort(range.to()));
        }
        return object;
    }

    private static Map<String, Object> next(PlanReport.Next next) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("item", next.criterion().id());
        object.put("from", next.from());
        object.put("to", next.to());
        object.put("effort", effort(next.effort()));
        object.put("gain", next.gain().toString());
        if (next.perEffort() != null) {
            object.put("gain_per_effort", next.perEffort().toString());
        }
        if (next.optimal() != null) {
            object.put("optimal_without", range(next.optimal()));
        }
        return object;
    }

    private List<Map<String, Object>> notPlanned() {
        List<Map<String, Object>> items = new ArrayList<>();
        report.sheet().notPlanned().forEach(item -> {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("item", item.criterion().id());
            object.put("reason", item.reason().name());
            items.add(object);
        });
        return items;
    }
}
