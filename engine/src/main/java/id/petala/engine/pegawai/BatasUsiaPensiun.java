package id.petala.engine.pegawai;

import id.petala.engine.rule.Dated;
import id.petala.engine.rule.DatedReader;
import id.petala.engine.rule.NoValueOnDay;
import id.petala.engine.rule.Parameter;
import id.petala.engine.rule.RuleText;
import id.petala.engine.rule.Yaml;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The retirement age (BUP) by tier, and the day on which retirement begins.
 *
 * <p>Source: {@code rules/batas-usia-pensiun.yaml}, after PP 11/2017 Pasal 239 and UU 20/2023 Pasal 55; the same ages
 * hold for PNS and PPPK.
 */
public final class BatasUsiaPensiun {

    private final Map<Jenjang, Parameter<Integer>> ages;
    private final Parameter<Integer> monthsAfter;

    private BatasUsiaPensiun(Map<Jenjang, Parameter<Integer>> ages, Parameter<Integer> monthsAfter) {
        this.ages = Collections.unmodifiableMap(ages);
        this.monthsAfter = monthsAfter;
    }

    /** The rule that Petala ships. */
    public static BatasUsiaPensiun shipped() {
        return read(OwnRules.shipped("batas-usia-pensiun.yaml"));
    }

    /**
     * Reads the rule.
     *
     * @throws id.petala.engine.finding.Refused when the file is not as it must be
     */
    static BatasUsiaPensiun read(RuleText text) {
        Yaml root = Yaml.read(text);
        root.entries("retirement", "label", "first_day", "sources", "months_after", "ages");
        DatedReader dated = new DatedReader(
                OwnRules.sources(root),
                root.required("retirement").text(),
                DatedReader.day(root.required("first_day")));
        Map<Jenjang, Parameter<Integer>> ages = new EnumMap<>(Jenjang.class);
        for (Yaml group : root.required("ages").list()) {
            group.entries("tiers", "age");
            Parameter<Integer> age = dated.parameter(group.required("age"), DatedReader::whole);
            group.required("tiers").list().forEach(tier -> put(ages, tier, age));
        }
        return new BatasUsiaPensiun(ages, dated.parameter(root.required("months_after"), DatedReader::whole));
    }

    private static void put(Map<Jenjang, Parameter<Integer>> ages, Yaml tier, Parameter<Integer> age) {
        if (ages.putIfAbsent(tier.constant(Jenjang.class), age) != null) {
            throw tier.refused("rule.duplicate", tier.text(), "");
        }
    }

    /**
     * When somebody retires by the rule of a day; empty where the birth or the tier is not told, or the rule says nothing
     * of the tier on that day.
     */
    public Optional<Pensiun> of(Pegawai person, LocalDate asOf) {
        return of(person.tanggalLahir(), person.jenjang(), asOf);
    }

    /** The same for a birth and a tier. */
    public Optional<Pensiun> of(@Nullable LocalDate birth, @Nullable Jenjang tier, LocalDate asOf) {
        Parameter<Integer> ageOfTier = tier == null ? null : ages.get(tier);
        if (birth == null || ageOfTier == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(pensiun(birth, ageOfTier.asOf(asOf), monthsAfter.asOf(asOf)));
        } catch (NoValueOnDay beforeTheRule) {
            return Optional.empty();
        }
    }

    private static Pensiun pensiun(LocalDate birth, Dated<Integer> age, Dated<Integer> months) {
        LocalDate first = birth.plusYears(Objects.requireNonNull(age.value()))
                .withDayOfMonth(1)
                .plusMonths(Objects.requireNonNull(months.value()));
        return new Pensiun(first, age, months);
    }
}
