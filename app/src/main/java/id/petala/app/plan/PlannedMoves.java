package id.petala.app.plan;

import id.petala.app.eligibility.FitData;
import id.petala.app.placement.PlacementPlan;
import id.petala.app.placement.PlacementPlan.Step;
import id.petala.engine.eligibility.Candidate;
import id.petala.engine.eligibility.CandidateJudge;
import id.petala.engine.eligibility.Target;
import id.petala.engine.pegawai.JenisPerpindahan;
import java.util.List;
import java.util.Objects;

/** The moves of a plan with what the rules need of them. */
public final class PlannedMoves {

    private PlannedMoves() {}

    /** All moves of a plan, train by train, each opening the seat of the one before it. */
    public static List<PlannedMove> of(FitData data, PlacementPlan plan) {
        return plan.steps().stream()
                .flatMap(List::stream)
                .filter(step -> !step.to().isEmpty())
                .map(step -> move(data, step))
                .toList();
    }

    private static PlannedMove move(FitData data, Step step) {
        Candidate who = Objects.requireNonNull(data.candidate(step.nip()));
        Target to = Objects.requireNonNull(data.target(step.to()));
        CandidateJudge judge = data.rules().judge(who);
        JenisPerpindahan kind = Objects.requireNonNull(judge.kind(to));
        return new PlannedMove(who, judge, data.target(step.from()), to, kind);
    }
}
