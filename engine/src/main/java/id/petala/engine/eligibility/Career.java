package id.petala.engine.eligibility;

import id.petala.engine.pegawai.Jenjang;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Sums times in posts up to a day, in complete months of each post. */
final class Career {

    private final List<Stint> stints;
    private final LocalDate day;

    Career(List<Stint> stints, LocalDate day) {
        this.stints = stints;
        this.day = day;
    }

    /** Complete months in the posts that fit. */
    long months(Predicate<Stint> fits) {
        long months = 0;
        for (Stint stint : stints) {
            months += fits.test(stint) ? months(stint) : 0;
        }
        return months;
    }

    private long months(Stint stint) {
        LocalDate end = stint.to().isAfter(day) ? day : stint.to();
        return stint.from().isBefore(end) ? ChronoUnit.MONTHS.between(stint.from(), end) : 0;
    }

    /** The post held on the day; empty where the history tells of none. */
    Optional<Stint> present() {
        return stints.stream().filter(this::held).max(Comparator.comparing(Stint::from));
    }

    private boolean held(Stint stint) {
        return !stint.from().isAfter(day) && stint.to().isAfter(day);
    }

    /**
     * When the months in the posts that fit reach a number while the present post is held on; null where the present one
     * doesn't fit.
     */
    @Nullable
    LocalDate reaches(long months, Predicate<Stint> fits) {
        Stint now = present().filter(fits).orElse(null);
        if (now == null) {
            return null;
        }
        long before = months(stint -> !stint.equals(now) && fits.test(stint));
        return now.from().plusMonths(Math.max(0, months - before));
    }

    static Predicate<Stint> in(List<String> tiers) {
        return stint -> tiers.contains(stint.jenjang().name());
    }

    static Predicate<Stint> in(Jenjang tier) {
        return stint -> stint.jenjang() == tier;
    }
}
