package id.petala.app.cli;

import id.petala.app.fit.FitTable;
import id.petala.app.fit.Role;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a fit table is computed by. */
enum FitMethod {
    /** Job person match. */
    JPM(Role.STANDARD),
    /** Profile matching. */
    PROFIL(Role.STANDARD, Role.KIND, Role.ASPECT, Role.ASPECT_WEIGHT, Role.CORE_SHARE),
    /** Simple additive weighting. */
    SAW(Role.WEIGHT, Role.KIND),
    /** Distances to an ideal. */
    TOPSIS(Role.WEIGHT, Role.KIND),
    /** Weights from pairwise comparisons. */
    AHP,
    /** The weighted total of an open selection. */
    SELEKSI(Role.WEIGHT);

    private final List<Role> used;

    FitMethod(Role... used) {
        this.used = List.of(used);
    }

    /** What a table states that this method has no use for, by the names of messages. */
    List<String> unused(FitTable table) {
        return Stream.of(Role.values())
                .filter(role -> table.states(role) && !used.contains(role))
                .map(Role::label)
                .toList();
    }

    /** As it is written after {@code --metode}. */
    String option() {
        return name().toLowerCase(Locale.ROOT);
    }
}
