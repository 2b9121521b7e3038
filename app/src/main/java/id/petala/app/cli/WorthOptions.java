package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.eligibility.WorthChoice;
import id.petala.app.fit.ProfileChoice;
import id.petala.engine.fit.CompetencyKind;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.number.Rational;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how people are valued in posts. */
final class WorthOptions {

    private static final String LABEL = "jpm|pencocokan-profil|instrumen:ID|FILE";

    @Option(names = "--nilai", paramLabel = LABEL, descriptionKey = "worth.option")
    private String worth = WorthChoice.MATCH;

    @Option(names = "--bobot-aspek", paramLabel = "TEKNIS=N", split = ",", descriptionKey = "worth.aspects")
    private Map<CompetencyKind, Integer> aspects = new EnumMap<>(CompetencyKind.class);

    @Mixin
    private final ProfileOptions profile = new ProfileOptions();

    /**
     * What was chosen.
     *
     * @throws WrongUse when there is no such way, or an option that it doesn't look at was stated
     */
    WorthChoice choice(LocalDate day, Console console) throws IOException {
        if (worth.equals(WorthChoice.PROFILE)) {
            return profile(profile.choice(day, false, console));
        }
        List<String> stated = new ArrayList<>(profile.stated());
        MatchOptions.add(stated, "--bobot-aspek", aspects.isEmpty() ? null : aspects);
        if (!stated.isEmpty()) {
            throw new WrongUse("worth-option", String.join(", ", stated), worth);
        }
        if (Files.isRegularFile(Path.of(worth))) {
            return new WorthChoice.ByInstrument(
                    InstrumentArgument.ofPairs(worth).instrument());
        }
        if (worth.equals(WorthChoice.MATCH)) {
            return new WorthChoice.Match();
        }
        RuleBook pairs = ShippedRules.pairs();
        WorthChoice named = WorthChoice.named(worth, pairs);
        if (named == null) {
            throw new WrongUse("worth", worth, WorthChoice.names(pairs));
        }
        return named;
    }

    private WorthChoice profile(ProfileChoice choice) {
        Map<CompetencyKind, Rational> weights = new EnumMap<>(CompetencyKind.class);
        aspects.forEach((kind, weight) -> weights.put(kind, Rational.of(weight)));
        int sum = aspects.values().stream().mapToInt(Integer::intValue).sum();
        if (!weights.isEmpty() && (sum != 100 || aspects.values().stream().anyMatch(weight -> weight < 0))) {
            throw new WrongUse("worth-aspects", sum + "");
        }
        return new WorthChoice.Profile(
                choice.gaps(), choice.policy().value(), choice.core().value(), weights);
    }
}
