package id.petala.app.placement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who withdraws from a plan.
 *
 * @param nips of those who withdraw
 * @param exit whether they leave altogether; else they stay in their present posts
 * @param leaving how a scenario tells that they leave; null where they stay, or where the tables alone count
 */
public record Withdrawal(
        List<String> nips, boolean exit, @Nullable Leaving leaving) {

    /**
     * What a scenario says of somebody who leaves.
     *
     * @param ground the legal ground
     */
    public record Leaving(LocalDate day, String ground) {}

    public Withdrawal {
        nips = nips.stream().distinct().toList();
    }

    /** People who withdraw and stay in their present posts. */
    public static Withdrawal staying(String nip) {
        return new Withdrawal(List.of(nip), false, null);
    }

    List<String> staying() {
        return exit ? List.of() : nips;
    }

    List<String> gone() {
        return exit ? nips : List.of();
    }
}
