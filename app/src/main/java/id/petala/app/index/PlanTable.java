package id.petala.app.index;

import id.petala.app.table.ListFile;
import id.petala.engine.index.EffortRange;
import id.petala.engine.index.Plan;
import id.petala.engine.index.PlanReport;
import id.petala.engine.number.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A plan and those next to it as a list: one row for each step of each plan. */
public final class PlanTable {

    /** What is told of a step; where a step has no range its last three columns are empty. */
    private static final List<String> HEADER = List.of(
            "plan",
            "step",
            "item",
            "from",
            "to",
            "effort",
            "effort_assumed",
            "gain",
            "optimal_from",
            "optimal_from_included",
            "optimal_to");

    private PlanTable() {}

    /** The list, under a title. */
    public static ListFile of(String title, PlanReport report) {
        List<List<Object>> rows = new ArrayList<>();
        rows(rows, 1, report.best(), report.steps());
        for (int i = 0; i < report.alternatives().size(); i++) {
            rows(rows, i + 2, report.alternatives().get(i), List.of());
        }
        return new ListFile(title, HEADER, rows);
    }

    private static void rows(List<List<Object>> rows, int number, Plan plan, List<EffortRange> ranges) {
        for (int i = 0; i < plan.steps().size(); i++) {
            Plan.Step step = plan.steps().get(i);
            List<Object> row = new ArrayList<>(List.of(
                    number,
                    i + 1,
                    step.criterion().id(),
                    step.from(),
                    step.to(),
                    effort(step.effort()),
                    step.assumed() + "",
                    step.gain().rounded(Points.PLACES)));
            row.addAll(ranges.isEmpty() ? List.of("", "", "") : range(ranges.get(i)));
            rows.add(row);
        }
    }

    private static List<Object> range(EffortRange range) {
        return List.of(effort(range.from()), range.fromIncluded() + "", range.to() == null ? "" : effort(range.to()));
    }

    private static BigDecimal effort(long millionths) {
        return Points.toDecimal(millionths);
    }
}
