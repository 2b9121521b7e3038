package id.petala.app.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who withdraws from a plan.
 *
 * @param nips of those who withdraw
 * @param exit whether they leave altogether; else they stay in their present posts
 * @param leaving how a scenario tells that they leave; null where they stay, or where the tables alone count
 * @param present what there still is for the new plan
 */
public record Withdrawal(
        List<String> nips, boolean exit, @Nullable Leaving leaving, Present present) {

    /**
     * What a scenario says of somebody who leaves.
     *
     * @param ground the legal ground
     */
    public record Leaving(LocalDate day, String ground) {}

    /**
     * Which people and posts of the earlier plan there still are.
     *
     * @param known whether the data have the person of a NIP
     * @param takesPart whether the person of a NIP is in the new tables
     * @param post whether the post of a code is in the new tables
     */
    public record Present(Predicate<String> known, Predicate<String> takesPart, Predicate<String> post) {

        /** Everybody and every post: the tables are those of the earlier plan. */
        public static final Present ALL = new Present(_ -> true, _ -> true, _ -> true);
    }

    public Withdrawal {
        nips = nips.stream().distinct().toList();
    }

    /** One person who withdraws and stays in the present post. */
    public static Withdrawal staying(String nip) {
        return new Withdrawal(List.of(nip), false, null, Present.ALL);
    }

    /** The same withdrawal where some people or posts are there no more. */
    Withdrawal among(Present those) {
        return new Withdrawal(nips, exit, leaving, those);
    }

    List<String> staying() {
        return exit ? List.of() : nips.stream().filter(present.takesPart()).toList();
    }

    /** Whether somebody takes no part in the new plan: the person leaves now, or is in the new tables no more. */
    boolean gone(String nip) {
        return leaves(nip) || !present.takesPart().test(nip);
    }

    /** Whether somebody leaves altogether by this withdrawal. */
    boolean leaves(String nip) {
        return exit && nips.contains(nip);
    }
}
