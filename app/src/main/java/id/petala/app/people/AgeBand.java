package id.petala.app.people;

import id.petala.engine.rule.Label;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;

/** Ages by which people can be chosen, in whole years on the day of the run. */
public enum AgeBand {
    UNDER_30(0, 29, new Label("di bawah 30", "under 30")),
    FROM_30(30, 39, Label.same("30–39")),
    FROM_40(40, 49, Label.same("40–49")),
    FROM_50(50, 54, Label.same("50–54")),
    FROM_55(55, Integer.MAX_VALUE, new Label("55 ke atas", "55 and over"));

    private final int from;
    private final int to;
    private final Label label;

    AgeBand(int from, int to, Label label) {
        this.from = from;
        this.to = to;
        this.label = label;
    }

    public Label label() {
        return label;
    }

    /** As addresses write it: {@code 30-39}, {@code 55-}. */
    String code() {
        return from + "-" + (to == Integer.MAX_VALUE ? "" : Integer.toString(to));
    }

    /** The band of a code that {@link #code} wrote. */
    static AgeBand of(String code) {
        return Arrays.stream(values())
                .filter(band -> band.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static AgeBand on(LocalDate day, LocalDate birth) {
        int years = Period.between(birth, day).getYears();
        return Arrays.stream(values())
                .filter(band -> years <= band.to)
                .findFirst()
                .orElseThrow();
    }
}
