package id.petala.engine.placement.small;

import id.petala.engine.number.Rational;
import id.petala.engine.placement.Constraint;
import id.petala.engine.placement.PlacementProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Every plan of a small problem tried one by one; constraints are looked at as people mean them, not as rows. */
public record EveryPlan(PlacementProblem problem, List<Integer> before, List<Constraint> constraints) {

    /** The worth of the best plan, if there is any plan. */
    public OptionalLong best() {
        return plans().stream().mapToLong(this::worth).max();
    }

    /** All plans that obey everything. */
    public List<List<Integer>> plans() {
        List<List<Integer>> plans = new ArrayList<>();
        extend(new ArrayList<>(), plans);
        return plans;
    }

    private void extend(List<Integer> plan, List<List<Integer>> plans) {
        int person = plan.size();
        if (person == problem.people().size()) {
            if (constraints.stream().allMatch(constraint -> obeys(constraint, plan))) {
                plans.add(List.copyOf(plan));
            }
            return;
        }
        for (int post = PlacementProblem.NOWHERE; post < problem.posts().size(); post++) {
            if (possible(plan, person, post)) {
                plan.add(post);
                extend(plan, plans);
                plan.removeLast();
            }
        }
    }

    private boolean possible(List<Integer> plan, int person, int post) {
        if (post == PlacementProblem.NOWHERE) {
            return !problem.required(person);
        }
        long taken = plan.stream().filter(other -> other == post).count();
        return problem.allows(person, post) && taken < problem.seats(post);
    }

    public long worth(List<Integer> plan) {
        long worth = 0;
        for (int person = 0; person < plan.size(); person++) {
            worth += plan.get(person) == PlacementProblem.NOWHERE ? 0 : problem.worth(person, plan.get(person));
        }
        for (Constraint constraint : constraints) {
            if (constraint instanceof Constraint.Preference wish && plan.get(wish.person()) == wish.post()) {
                worth += wish.addition();
            }
        }
        return worth;
    }

    private boolean moved(int person, List<Integer> plan) {
        return !Objects.equals(plan.get(person), before.get(person));
    }

    /** How many people have another post than before. */
    public long moves(List<Integer> plan) {
        return everybody().stream().filter(person -> moved(person, plan)).count();
    }

    private long count(List<Integer> people, List<Integer> posts, List<Integer> plan) {
        return people.stream()
                .filter(person -> posts.contains(plan.get(person)))
                .count();
    }

    private List<Integer> everybody() {
        return IntStream.range(0, before.size()).boxed().toList();
    }

    private boolean obeys(Constraint constraint, List<Integer> plan) {
        return switch (constraint) {
            case Constraint.Here pin -> plan.get(pin.person()) == pin.post();
            case Constraint.NotHere pin -> plan.get(pin.person()) != pin.post();
            case Constraint.MoveBudget budget -> moves(plan) <= budget.most();
            case Constraint.FewestMoves fewest -> moves(plan) <= fewest.number();
            case Constraint.ChangeShare share ->
                share.units().stream().allMatch(unit -> share(unit, share.most(), plan));
            case Constraint.MoveTogether both -> moved(both.one(), plan) == moved(both.other(), plan);
            case Constraint.TakeTogether both ->
                (plan.get(both.one()) == both.onePost()) == (plan.get(both.other()) == both.otherPost());
            case Constraint.Apart apart ->
                apart.rooms().stream().allMatch(room -> count(apart.people(), room, plan) <= 1);
            case Constraint.GroupFloor floor -> count(floor.people(), floor.posts(), plan) >= floor.least();
            case Constraint.GroupCeiling ceiling -> count(ceiling.people(), ceiling.posts(), plan) <= ceiling.most();
            case Constraint.GroupShare share ->
                Rational.of(count(share.people(), share.posts(), plan))
                                .compareTo(share.least().times(Rational.of(count(everybody(), share.posts(), plan))))
                        >= 0;
            case Constraint.VacanciesFirst open -> count(everybody(), open.posts(), plan) >= open.number();
            case Constraint.KeptFirst kept ->
                everybody().stream()
                                .filter(person -> kept.posts().get(person) >= 0)
                                .filter(person ->
                                        plan.get(person).equals(kept.posts().get(person)))
                                .count()
                        >= kept.number();
            case Constraint.Withdrawn one -> {
                int post = plan.get(one.person());
                yield post == PlacementProblem.NOWHERE || post == before.get(one.person());
            }
            case Constraint.NobodyWorse swap -> swap.people().stream().allMatch(person -> notWorse(person, plan));
            case Constraint.Preference _ -> true;
        };
    }

    private boolean share(List<Integer> unit, Rational most, List<Integer> plan) {
        List<Integer> holders = everybody().stream()
                .filter(person -> unit.contains(before.get(person)))
                .toList();
        long changed = holders.stream().filter(person -> moved(person, plan)).count();
        return Rational.of(changed).compareTo(most.times(Rational.of(holders.size()))) <= 0;
    }

    private boolean notWorse(int person, List<Integer> plan) {
        int present = before.get(person);
        if (present == PlacementProblem.NOWHERE || !problem.allows(person, present)) {
            return true;
        }
        int post = plan.get(person);
        return post != PlacementProblem.NOWHERE && problem.worth(person, post) >= problem.worth(person, present);
    }
}
