package id.petala.app.placing;

import id.petala.app.plan.PlannedMove;
import id.petala.app.plan.ScenarioPlan;
import id.petala.app.platform.Words;
import id.petala.engine.eligibility.Candidate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How many of some people are women. It is told and decides nothing.
 *
 * @param known of how many the sex is known
 * @param all how many people they are
 */
record Women(int women, int known, int all) {

    private static final String WOMAN = "P";

    /** Among those who move. */
    static Women moved(ScenarioPlan plan) {
        return among(plan.moves().stream().map(PlannedMove::who).toList());
    }

    /** Among those who are in the posts of the scenario after the plan. */
    static Women seated(ScenarioPlan plan) {
        Set<String> filled = plan.tables().filledSeats().keySet();
        return among(plan.solved().plan().everybody().stream()
                .filter(step -> filled.contains(step.to()))
                .map(step -> Objects.requireNonNull(plan.data().candidate(step.nip())))
                .toList());
    }

    private static Women among(List<Candidate> some) {
        List<String> known = some.stream()
                .map(one -> one.berkas().pegawai().jenisKelamin())
                .filter(Objects::nonNull)
                .toList();
        return new Women((int) known.stream().filter(WOMAN::equals).count(), known.size(), some.size());
    }

    /** Of how many the sex is unknown. */
    int unknown() {
        return all - known;
    }

    /** The share among those whose sex is known; a dash where it is known of nobody. */
    String share(Words words) {
        return known == 0
                ? "–"
                : words.percent(BigDecimal.valueOf(women)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(known), 1, RoundingMode.HALF_UP));
    }
}
