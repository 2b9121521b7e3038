package id.petala.app.succession;

import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.Pensiun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who of a run retires when: by the first day of retirement, then in the order of the run. */
final class Retirements {

    /**
     * Somebody's retirement.
     *
     * @param person place in the run
     */
    record Leaving(int person, Jenjang tier, Pensiun retirement) {}

    private final LocalDate asOf;
    private final List<Leaving> all = new ArrayList<>();
    private final int untold;

    Retirements(Bench bench) {
        this.asOf = bench.asOf();
        int size = bench.open().run().map().size();
        for (int person = 0; person < size; person++) {
            Pensiun retirement = bench.retirement(person);
            if (retirement != null) {
                Jenjang tier = bench.open().intake().dossiers().person(person).jenjang();
                all.add(new Leaving(person, Objects.requireNonNull(tier), retirement));
            }
        }
        all.sort(Comparator.comparing(one -> one.retirement().first()));
        this.untold = size - all.size();
    }

    /** How many people's retirement is not told. */
    int untold() {
        return untold;
    }

    /** Whose retirement should have begun by the day of the run. */
    List<Leaving> overdue(@Nullable Jenjang tier) {
        return all.stream()
                .filter(one -> one.retirement().begunOn(asOf) && (tier == null || tier == one.tier()))
                .toList();
    }

    /** Whose retirement begins after the day of the run, from one day to another, both included. */
    List<Leaving> ahead(LocalDate from, LocalDate to, @Nullable Jenjang tier) {
        return all.stream()
                .filter(one -> !one.retirement().begunOn(asOf)
                        && !one.retirement().first().isBefore(from)
                        && !one.retirement().first().isAfter(to)
                        && (tier == null || tier == one.tier()))
                .toList();
    }
}
