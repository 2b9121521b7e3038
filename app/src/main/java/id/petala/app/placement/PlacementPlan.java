package id.petala.app.placement;

import id.petala.engine.placement.Placement;
import id.petala.engine.placement.PlacementProblem;
import id.petala.engine.placement.PlanCheck;
import id.petala.engine.placement.Proof;
import id.petala.engine.placement.SideProblem;
import id.petala.engine.placement.Trains;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A plan with its proof.
 *
 * @param side the problem with the rows of its constraints
 * @param posts of each person the number of the post, or nowhere
 */
public record PlacementPlan(PlacementInput input, SideProblem side, List<Integer> posts, Proof proof) {

    /** A plan without constraints. */
    public static PlacementPlan of(Scenario scenario, Placement.Optimal optimal) {
        SideProblem side = new SideProblem(scenario.input().problem(), List.of());
        return new PlacementPlan(scenario.input(), side, optimal.posts(), Proof.of(optimal.prices()));
    }

    /** The prices of posts that prove a plan without constraints, in the units of the input. */
    List<Long> prices() {
        if (proof.root() instanceof Proof.Leaf leaf) {
            return leaf.posts();
        }
        throw new IllegalStateException("prices differ from case to case");
    }

    /** A worth as the tables state it. */
    public String worth(long units) {
        return input.worth(units);
    }

    /** What the check says, made anew each time. */
    public PlanCheck.Result check() {
        return PlanCheck.of(side, posts, proof);
    }

    public List<Trains.Train> trains() {
        return Trains.of(input.before(), posts);
    }

    /**
     * Somebody with the post held before and the one held after, by codes.
     *
     * @param from empty for somebody who had none
     * @param to empty for somebody who is left with none
     */
    public record Step(String nip, String from, String to) {}

    /** The moves of each train, by codes. */
    public List<List<Step>> steps() {
        return trains().stream()
                .map(train -> train.moves().stream().map(this::step).toList())
                .toList();
    }

    private Step step(Trains.Move move) {
        return new Step(input.problem().people().get(move.person()), input.post(move.from()), input.post(move.to()));
    }

    /** Everybody who takes part, those who stay included. */
    public List<Step> everybody() {
        return IntStream.range(0, posts.size())
                .mapToObj(person -> step(new Trains.Move(person, input.before().get(person), posts.get(person))))
                .toList();
    }

    /** Who is elsewhere in another plan of the same problem: from the post in this one to that in the other, by NIP. */
    List<Step> changed(List<Integer> other) {
        return IntStream.range(0, posts.size())
                .filter(person -> !posts.get(person).equals(other.get(person)))
                .mapToObj(person -> step(new Trains.Move(person, posts.get(person), other.get(person))))
                .toList();
    }

    public long placed() {
        return posts.stream().filter(post -> post >= 0).count();
    }

    /** How many have another post than before. */
    public long moved() {
        return IntStream.range(0, posts.size())
                .filter(person -> !posts.get(person).equals(input.before().get(person)))
                .count();
    }

    /** What the plan is worth by the table, without what preferences add. */
    public long worthByTable() {
        PlacementProblem problem = input.problem();
        return IntStream.range(0, posts.size())
                .filter(person -> posts.get(person) != PlacementProblem.NOWHERE)
                .mapToLong(person -> problem.worth(person, posts.get(person)))
                .sum();
    }
}
