package id.petala.app.eligibility;

import id.petala.engine.fact.FactTable;
import id.petala.engine.finding.Refused;
import id.petala.engine.fit.CompetencyKind;
import id.petala.engine.fit.FractionPolicy;
import id.petala.engine.fit.GapTable;
import id.petala.engine.fit.MatchSettings;
import id.petala.engine.fit.ProfileRules;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.DatedReader;
import id.petala.engine.rule.Yaml;
import id.petala.engine.worth.InstrumentWorth;
import id.petala.engine.worth.MatchWorth;
import id.petala.engine.worth.ProfileWeighing;
import id.petala.engine.worth.ProfileWorth;
import id.petala.engine.worth.Worth;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How people are to be valued in posts, as it was chosen before there are data. */
public sealed interface WorthChoice {

    /** As files and addresses write the job person match. */
    String MATCH = "jpm";

    /** As they write profile matching. */
    String PROFILE = "pencocokan-profil";

    /** What stands before the id of an instrument. */
    String INSTRUMENT = "instrumen:";

    /**
     * The worths by this choice.
     *
     * @param people the facts about people
     * @param day whose rules count
     * @param match how matches are counted
     * @throws id.petala.engine.rule.NoValueOnDay when a rule has no value on the day
     */
    Worth on(FactTable people, LocalDate day, MatchSettings match);

    /** The job person match. */
    record Match() implements WorthChoice {
        @Override
        public Worth on(FactTable people, LocalDate day, MatchSettings match) {
            return new MatchWorth(match);
        }
    }

    /**
     * Profile matching.
     *
     * @param gaps what gaps are worth; null for the usual table
     * @param policy of gaps between the steps of the table; null for the line between neighbours
     * @param core the share of core factors, 0 to 1; null for the usual one
     * @param aspects the weight of each kind of competency; empty where all are one aspect
     */
    record Profile(
            @Nullable GapTable gaps,
            @Nullable FractionPolicy policy,
            @Nullable Rational core,
            Map<CompetencyKind, Rational> aspects)
            implements WorthChoice {

        /** As usual where nobody says more. */
        public static final Profile USUAL = new Profile(null, null, null, Map.of());

        public Profile {
            aspects = Map.copyOf(aspects);
        }

        @Override
        public Worth on(FactTable people, LocalDate day, MatchSettings match) {
            ProfileRules rules = ProfileRules.shipped();
            ProfileRules.Share usual = Objects.requireNonNull(rules.share(ProfileRules.GENERAL));
            return new ProfileWorth(new ProfileWeighing(
                    gaps == null ? rules.gaps().valueOn(day) : gaps,
                    Objects.requireNonNullElse(policy, FractionPolicy.LINEAR),
                    core == null ? usual.core().valueOn(day).dividedBy(Rational.of(100)) : core,
                    aspects));
        }
    }

    /** An instrument about people in posts. */
    record ByInstrument(Instrument instrument) implements WorthChoice {
        @Override
        public Worth on(FactTable people, LocalDate day, MatchSettings match) {
            return new InstrumentWorth(instrument, people, day);
        }
    }

    /**
     * Reads the key {@code nilai} of a scenario.
     *
     * @param field null where the scenario says nothing, so that the match counts
     * @param pairs the instruments that it can name
     * @param day on which the instrument named must hold
     * @throws Refused when it isn't as it must be
     */
    static WorthChoice of(@Nullable Yaml field, RuleBook pairs, LocalDate day) {
        if (field == null) {
            return new Match();
        }
        if (field.isText()) {
            return named(field, pairs, day);
        }
        Yaml way = field.required("cara");
        if (!way.text().equals(PROFILE)) {
            field.entries("cara");
            return named(way, pairs, day);
        }
        field.entries("cara", "inti", "selisih", "aspek");
        return new Profile(
                null,
                policy(field.optional("selisih")),
                core(field.optional("inti")),
                aspects(field.optional("aspek")));
    }

    private static WorthChoice named(Yaml name, RuleBook pairs, LocalDate day) {
        WorthChoice choice = named(name.text(), pairs);
        if (choice == null) {
            throw name.refused("planning.worth", name.text(), names(pairs));
        }
        if (choice instanceof ByInstrument(Instrument instrument) && !instrument.holdsOn(day)) {
            throw name.refused(
                    "planning.worth-early", name.text(), instrument.firstDay().toString(), day.toString());
        }
        return choice;
    }

    /**
     * What addresses and files call by a name; null where nothing is called so.
     *
     * @param pairs the instruments that can be named
     */
    static @Nullable WorthChoice named(String name, RuleBook pairs) {
        if (name.equals(MATCH)) {
            return new Match();
        }
        if (name.equals(PROFILE)) {
            return Profile.USUAL;
        }
        Instrument instrument =
                name.startsWith(INSTRUMENT) ? pairs.instrument(name.substring(INSTRUMENT.length())) : null;
        return instrument == null ? null : new ByInstrument(instrument);
    }

    /** Everything that can be named. */
    static String names(RuleBook pairs) {
        StringBuilder names = new StringBuilder(MATCH + ", " + PROFILE);
        pairs.instruments()
                .keySet()
                .forEach(id -> names.append(", ").append(INSTRUMENT).append(id));
        return names.toString();
    }

    private static @Nullable FractionPolicy policy(@Nullable Yaml field) {
        if (field == null) {
            return null;
        }
        return switch (field.text()) {
            case "LINEAR" -> FractionPolicy.LINEAR;
            case "BULAT" -> FractionPolicy.ROUND;
            default -> throw field.refused("yaml.constant", field.text(), "[LINEAR, BULAT]");
        };
    }

    private static @Nullable Rational core(@Nullable Yaml field) {
        return field == null ? null : percent(field).dividedBy(Rational.of(100));
    }

    private static Rational percent(Yaml field) {
        Rational percent = DatedReader.number(field);
        if (percent.signum() < 0 || percent.compareTo(Rational.of(100)) > 0) {
            throw field.refused("rule.positive", field.text(), "0 – 100");
        }
        return percent;
    }

    private static Map<CompetencyKind, Rational> aspects(@Nullable Yaml field) {
        Map<CompetencyKind, Rational> weights = new EnumMap<>(CompetencyKind.class);
        if (field == null) {
            return weights;
        }
        field.entries("MANAJERIAL", "SOSIAL_KULTURAL", "TEKNIS");
        for (CompetencyKind kind : CompetencyKind.values()) {
            Yaml weight = field.optional(kind.name());
            weights.put(kind, weight == null ? Rational.ZERO : percent(weight));
        }
        Rational sum = weights.values().stream().reduce(Rational.ZERO, Rational::plus);
        if (!sum.equals(Rational.of(100))) {
            throw field.refused("planning.aspects", sum.toString(), "100");
        }
        return weights;
    }
}
