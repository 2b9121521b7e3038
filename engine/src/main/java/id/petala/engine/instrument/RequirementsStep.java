package id.petala.engine.instrument;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Because.Demand;
import id.petala.engine.explain.Bound;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Criterion;
import id.petala.engine.explain.Range;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Dated;
import java.util.List;
import java.util.Objects;

/** Whether all conditions are met: one that fails decides, a missing one leaves it open. */
final class RequirementsStep extends Step {

    private static final int UNMET = 0;
    private static final int MET = 1;

    /** A node and the range its value must lie in. */
    record Condition(Step of, Dated<Bound> must) {
        boolean holds(Batch batch, int row) {
            return Objects.requireNonNull(must.value())
                    .contains(batch.amount(of.index, row).exact());
        }
    }

    private final List<Category> levels;
    private final List<Condition> conditions;

    RequirementsStep(int index, Criterion criterion, List<Category> levels, List<Condition> conditions) {
        super(index, criterion, Points.ONE, new Range(Rational.of(UNMET), Rational.of(MET)));
        this.levels = levels;
        this.conditions = List.copyOf(conditions);
    }

    List<Category> levels() {
        return levels;
    }

    @Override
    void run(Batch batch) {
        for (int i = 0; i < batch.size; i++) {
            verdict(batch, i);
        }
    }

    private void verdict(Batch batch, int row) {
        boolean any = false;
        boolean gap = false;
        for (Condition condition : conditions) {
            byte state = batch.state[condition.of().index][row];
            any |= state == Batch.KNOWN;
            gap |= state == Batch.MISSING;
            if (state == Batch.KNOWN && !condition.holds(batch, row)) {
                batch.known(index, row, UNMET, UNMET);
                return;
            }
        }
        if (gap) {
            batch.missing(index, row);
        } else if (any) {
            batch.known(index, row, MET * Points.ONE, MET);
        } else {
            batch.without(index, row, Batch.NOT_APPLICABLE);
        }
    }

    @Override
    Category category(int place) {
        return levels.get(place);
    }

    @Override
    Because because(Batch batch, int row) {
        List<Demand> demands = conditions.stream()
                .map(condition -> new Demand(condition.must(), condition.of().explain(batch, row)))
                .toList();
        return new Because.Required(levels.get(UNMET), levels.get(MET), demands);
    }
}
