package id.petala.engine.worth;

import id.petala.engine.eligibility.ByStandard;
import id.petala.engine.eligibility.Candidate;
import id.petala.engine.eligibility.CandidateJudge;
import id.petala.engine.eligibility.Pair;
import id.petala.engine.eligibility.Standard;
import id.petala.engine.fit.CompetencyKind;
import id.petala.engine.fit.FractionPolicy;
import id.petala.engine.fit.ProfileItem;
import id.petala.engine.fit.ProfileMatch;
import id.petala.engine.fit.ProfileSettings;
import id.petala.engine.fit.StandarKompetensi;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Profile matching of a person's levels with the standard of a post, in percent of the best that the gap table gives, so
 * that it has the scale of the other worths. Aspects of which a post asks for nothing leave their weight to the others.
 */
public final class ProfileWorth implements Worth {

    private static final String ONE_ASPECT = "";
    private static final Rational HUNDRED = Rational.of(100);

    private final ProfileWeighing weighing;
    private final StandarKompetensi competencies = StandarKompetensi.shipped();

    public ProfileWorth(ProfileWeighing weighing) {
        this.weighing = weighing;
    }

    @Override
    public Label name() {
        return new Label("Pencocokan profil", "Profile matching");
    }

    @Override
    public Label settings() {
        return new Label(settings(Language.ID), settings(Language.EN));
    }

    private String settings(Language language) {
        boolean linear = weighing.policy() == FractionPolicy.LINEAR;
        Label fractions = linear
                ? new Label(
                        "selisih pecahan di garis antara tetangganya", "fractional gaps on the line between neighbours")
                : new Label("selisih pecahan dibulatkan", "fractional gaps rounded");
        Label ofOne = new Label("satu aspek", "one aspect");
        String aspects = weighing.aspects().isEmpty()
                ? ofOne.in(language)
                : weighing.aspects().entrySet().stream()
                        .map(one -> one.getKey().label().in(language) + " " + one.getValue())
                        .collect(Collectors.joining(", "));
        Label all = new Label(
                "%s: inti %s %%, penunjang %s %%; %s; %s; dalam persen dari bobot selisih tertinggi",
                "%s: core %s %%, secondary %s %%; %s; %s; in percent of the highest weight of a gap");
        return String.format(
                all.in(language),
                name().in(language),
                weighing.core().times(HUNDRED),
                Rational.ONE.minus(weighing.core()).times(HUNDRED),
                aspects,
                fractions.in(language));
    }

    /** No regulation settles gap tables or shares. */
    @Override
    public boolean provisional() {
        return true;
    }

    @Override
    public @Nullable Rational[] of(List<Pair> pairs) {
        @Nullable Rational[] worths = new Rational[pairs.size()];
        Map<CandidateJudge, ByStandard<ProfileMatch>> matches = new LinkedHashMap<>();
        for (int i = 0; i < worths.length; i++) {
            Pair pair = pairs.get(i);
            ByStandard<ProfileMatch> ofPerson = matches.computeIfAbsent(
                    pair.judge(), judge -> new ByStandard<>(standard -> match(judge.who(), standard)));
            worths[i] = percent(ofPerson.of(pair.to().standard()));
        }
        return worths;
    }

    /** The total in percent of the best; null where something is missing. */
    private @Nullable Rational percent(ProfileMatch match) {
        Rational best = Collections.max(weighing.table().weights().values());
        return match instanceof ProfileMatch.Known known
                ? known.total().times(HUNDRED).dividedBy(best).max(Rational.ZERO)
                : null;
    }

    /** A line a competency, a line an aspect; what is missing where it is. */
    @Override
    public List<String> told(Pair pair, Language language) {
        return switch (match(pair.who(), pair.to().standard())) {
            case ProfileMatch.Known known ->
                known.aspects().stream()
                        .flatMap(aspect -> told(aspect, language).stream())
                        .toList();
            case ProfileMatch.Missing missing -> {
                Label without = new Label("tanpa nilai: ", "without a value: ");
                yield List.of(without.in(language) + String.join(", ", missing.values()));
            }
        };
    }

    private static List<String> told(ProfileMatch.Aspect aspect, Language language) {
        Label core = new Label("inti", "core");
        Label secondary = new Label("penunjang", "secondary");
        List<String> lines = new ArrayList<>();
        for (ProfileMatch.Line line : aspect.lines()) {
            lines.add(line.criterion() + " (" + (line.core() ? core : secondary).in(language) + "): "
                    + number(line.value()) + " − " + number(line.ideal()) + " = "
                    + number(line.gap().gap()) + " → "
                    + number(line.gap().weight()));
        }
        lines.add((aspect.name() + " NCF " + shown(aspect.ncf()) + ", NSF " + shown(aspect.nsf()) + ", "
                        + number(aspect.core()) + " × NCF + " + number(Rational.ONE.minus(aspect.core())) + " × NSF = "
                        + number(aspect.value()) + " × " + number(aspect.weight()))
                .strip());
        return lines;
    }

    private static String shown(@Nullable Rational value) {
        return value == null ? "–" : number(value);
    }

    private static String number(Rational value) {
        return Points.trimmed(value.rounded(Points.PLACES)).toPlainString();
    }

    /** The match of a person with a standard. */
    public ProfileMatch match(Candidate who, Standard standard) {
        List<ProfileItem> items = standard.levels().entrySet().stream()
                .map(asked -> new ProfileItem(
                        asked.getKey(),
                        aspect(asked.getKey()),
                        standard.core().contains(asked.getKey()),
                        who.levels().get(Standard.key(asked.getKey())),
                        asked.getValue()))
                .toList();
        SequencedMap<String, ProfileSettings.Aspect> aspects = aspects(items);
        return aspects.isEmpty()
                ? new ProfileMatch.Missing(List.of(), List.of(""))
                : ProfileMatch.of(items, new ProfileSettings(weighing.table(), weighing.policy(), aspects));
    }

    private String aspect(String competency) {
        return weighing.aspects().isEmpty()
                ? ONE_ASPECT
                : competencies.kind(competency).name();
    }

    /** The aspects that a post asks for, their weights divided by their sum; empty where none weighs anything. */
    private SequencedMap<String, ProfileSettings.Aspect> aspects(List<ProfileItem> items) {
        SequencedMap<String, Rational> weights = new LinkedHashMap<>();
        items.forEach(item -> weights.put(item.aspect(), weight(item.aspect())));
        Rational sum = weights.values().stream().reduce(Rational.ZERO, Rational::plus);
        SequencedMap<String, ProfileSettings.Aspect> aspects = new LinkedHashMap<>();
        if (sum.signum() > 0) {
            weights.forEach((aspect, weight) ->
                    aspects.put(aspect, new ProfileSettings.Aspect(weighing.core(), weight.dividedBy(sum))));
        }
        return aspects;
    }

    private Rational weight(String aspect) {
        return aspect.equals(ONE_ASPECT)
                ? Rational.ONE
                : weighing.aspects().getOrDefault(CompetencyKind.valueOf(aspect), Rational.ZERO);
    }
}
