package id.petala.engine.worth;

import id.petala.engine.eligibility.Pair;
import id.petala.engine.fit.CompetencyCap;
import id.petala.engine.fit.JobPersonMatch;
import id.petala.engine.fit.MatchSettings;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The job person match (JPM), as whoever judges the person counts it.
 *
 * @param match how that is
 */
public record MatchWorth(MatchSettings match) implements Worth {

    @Override
    public Label name() {
        return Label.same("JPM");
    }

    @Override
    public Label settings() {
        return match.cap() == CompetencyCap.STANDARD
                ? new Label(
                        "JPM, tiap kompetensi paling tinggi sebesar standarnya, jumlah paling tinggi 100",
                        "JPM, each competency at most its standard, the total at most 100")
                : new Label(
                        "JPM, capaian dihitung penuh, jumlah paling tinggi 100",
                        "JPM, what was achieved counts in full, the total at most 100");
    }

    @Override
    public boolean provisional() {
        return false;
    }

    @Override
    public List<String> told(Pair pair, Language language) {
        return pair.judge().match(pair.to()) instanceof JobPersonMatch.Known known
                ? known.lines().stream().map(MatchWorth::told).toList()
                : List.of();
    }

    private static String told(JobPersonMatch.Line line) {
        return line.competency() + ": " + line.counted() + " / " + line.standard();
    }

    @Override
    public @Nullable Rational[] of(List<Pair> pairs) {
        @Nullable Rational[] worths = new Rational[pairs.size()];
        for (int i = 0; i < worths.length; i++) {
            Pair pair = pairs.get(i);
            worths[i] = pair.judge().match(pair.to()) instanceof JobPersonMatch.Known known ? known.percent() : null;
        }
        return worths;
    }
}
