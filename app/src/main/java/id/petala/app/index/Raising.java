package id.petala.app.index;

import id.petala.app.index.WrongPlan.Part;
import id.petala.engine.fact.FactTable;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Nearest;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.index.EffortRow;
import id.petala.engine.index.Efforts;
import id.petala.engine.index.Goal;
import id.petala.engine.index.Lever;
import id.petala.engine.index.Plan;
import id.petala.engine.index.Sheet;
import id.petala.engine.instrument.Node;
import id.petala.engine.receipt.Receipts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The worksheet of a period with some of its items raised, as an address asks.
 *
 * @param levels for each lever the place it is raised to
 */
record Raising(IndexPeriod period, PlanAsk ask, Sheet sheet, List<Integer> levels) {

    Raising {
        levels = List.copyOf(levels);
    }

    /**
     * Lays the worksheet out with the efforts asked.
     *
     * @throws WrongPlan when the address asks for an item, level or effort that there isn't
     */
    static Raising of(IndexPeriod period, PlanAsk ask) {
        FactTable facts = supposing(period, ask);
        Worksheet.Stage stage = period.worksheet().last();
        Sheet plain = stage.planned(facts, Efforts.none());
        List<Integer> levels =
                new ArrayList<>(Collections.nCopies(plain.levers().size(), 0));
        ask.raised().forEach((item, steps) -> {
            int place = place(plain, item);
            levels.set(place, level(plain.levers().get(place), steps));
        });
        List<EffortRow> rows = new ArrayList<>();
        ask.efforts().forEach((item, effort) -> rows(plain.levers().get(place(plain, item)), effort, rows));
        return new Raising(period, ask, rows.isEmpty() ? plain : stage.planned(facts, stage.efforts(rows)), levels);
    }

    /** The worksheet with what is supposed of its missing items. */
    private static FactTable supposing(IndexPeriod period, PlanAsk ask) {
        FactTable facts = period.worksheet().last().facts().table();
        if (ask.supposed().isEmpty()) {
            return facts;
        }
        Sheet sheet = period.worksheet().last().planned(facts, Efforts.none());
        List<String> missing = sheet.missing().stream().map(Node::id).toList();
        Map<String, String> values = new LinkedHashMap<>();
        ask.supposed().forEach((item, value) -> {
            if (!missing.contains(item)) {
                throw new WrongPlan(Part.MISSING, item, missing.isEmpty() ? "–" : String.join(", ", missing));
            }
            values.put(item, value.replace(',', '.'));
        });
        try {
            return sheet.supposing(values);
        } catch (Refused e) {
            Finding first = e.findings().getFirst();
            throw new WrongPlan(Part.SUPPOSED, String.valueOf(first.value()), first.expected());
        }
    }

    private static int place(Sheet sheet, String item) {
        List<String> known =
                sheet.levers().stream().map(lever -> lever.criterion().id()).toList();
        int place = known.indexOf(item);
        if (place < 0) {
            throw new WrongPlan(Part.ITEM, item, Nearest.orAll(item, known));
        }
        return place;
    }

    private static int level(Lever lever, String steps) {
        int most = lever.highest();
        if (!steps.matches("[0-9]{1,3}") || Integer.parseInt(steps) > most) {
            throw new WrongPlan(Part.LEVEL, steps, lever.criterion().id() + ": 0–" + most);
        }
        return Integer.parseInt(steps);
    }

    private static void rows(Lever lever, String effort, List<EffortRow> rows) {
        String number = effort.replace(',', '.');
        try {
            PlanGoals.effort(number);
        } catch (Refused e) {
            throw new WrongPlan(Part.EFFORT, effort, lever.criterion().id());
        }
        lever.levels().stream()
                .skip(1)
                .forEach(level -> rows.add(
                        new EffortRow(Where.file("upaya"), lever.criterion().id(), level.text(), number, "")));
    }

    /** The items without a value in the worksheet itself. */
    List<Node.Leaf> missing() {
        if (ask.supposed().isEmpty()) {
            return sheet.missing();
        }
        Worksheet.Stage stage = period.worksheet().last();
        return stage.planned(stage.facts().table(), Efforts.none()).missing();
    }

    /** What the index comes to with the items raised. */
    IndexFigure figure() {
        return new IndexFigure(new Receipts(sheet.scorer()).of(sheet.at(levels), 0));
    }

    /** How many items aren't as they are. */
    int moved() {
        return ask.raised().size() + ask.supposed().size();
    }

    /**
     * What the best plan asked for is to reach.
     *
     * @throws WrongPlan when it isn't a goal of this index
     */
    Goal goal() {
        String number = ask.number().replace(',', '.');
        if (ask.goal().startsWith(PlanAsk.CATEGORY)) {
            String code = ask.goal().substring(PlanAsk.CATEGORY.length());
            return sheet.categories().stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .map(Goal.Standing::new)
                    .orElseThrow(() -> wrongGoal(code));
        }
        try {
            return switch (ask.goal()) {
                case PlanAsk.VALUE -> PlanGoals.value(number);
                case PlanAsk.BUDGET -> PlanGoals.budget(number);
                default -> throw wrongGoal(ask.goal());
            };
        } catch (Refused e) {
            throw new WrongPlan(Part.NUMBER, ask.number(), "");
        }
    }

    private WrongPlan wrongGoal(String asked) {
        List<String> known = new ArrayList<>(List.of(PlanAsk.VALUE, PlanAsk.BUDGET));
        sheet.categories().forEach(one -> known.add(PlanAsk.CATEGORY + one.code()));
        return new WrongPlan(Part.GOAL, asked, String.join(", ", known));
    }

    /** The question that puts a plan on the sliders. */
    PlanAsk with(Plan plan) {
        Map<String, String> raised = new LinkedHashMap<>();
        plan.steps().forEach(step -> raised.put(step.criterion().id(), step.level() + ""));
        return ask.with(raised);
    }
}
