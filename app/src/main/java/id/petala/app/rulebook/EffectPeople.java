package id.petala.app.rulebook;

import id.petala.app.platform.Words;
import id.petala.app.run.Person;
import id.petala.app.table.ListFile;
import id.petala.app.talent.Reading;
import id.petala.app.talent.Terms;
import id.petala.engine.explain.Amount;
import id.petala.engine.explain.Because;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Explained;
import id.petala.engine.explain.Explanations;
import id.petala.engine.instrument.Node;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import id.petala.engine.receipt.Receipt;
import id.petala.engine.receipt.ReceiptLine;
import id.petala.engine.receipt.Receipts;
import id.petala.engine.talent.MapEntry;
import id.petala.engine.talent.TalentMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people of an effect, one by one, with why each stands elsewhere. */
final class EffectPeople {

    static final int PAGE = 50;

    /** As many criteria say why. */
    private static final int TOLD = 3;

    private static final int PLACES = 2;

    private final Effect effect;
    private final Words words;
    private final Reading reading;
    private final Receipts then;
    private final Receipts now;
    private final Map<String, String> thenNames;
    private final Map<String, String> nowNames;

    EffectPeople(Effect effect, Words words) {
        this.effect = effect;
        this.words = words;
        this.reading = new Reading(words);
        this.then = new Receipts(effect.then().scorer());
        this.now = new Receipts(effect.now().scorer());
        this.thenNames = names(effect.then());
        this.nowNames = names(effect.now());
    }

    private Map<String, String> names(TalentMap map) {
        Map<String, String> names = new LinkedHashMap<>();
        Places.of(map)
                .forEach(place -> names.put(
                        place.code(),
                        place.box()
                                ? words.t("effect.box", place.code(), reading.label(place.label()))
                                : reading.label(place.label())));
        return names;
    }

    private static String in(Map<String, String> names, String code) {
        return Objects.requireNonNull(names.get(code));
    }

    /** A page of the people chosen; null when the choice, or the person it begins after, is unknown. */
    EffectView.@Nullable People page(EffectChoice choice, @Nullable String after) {
        if (!choice.known(effect)) {
            return null;
        }
        List<Integer> people = choice.of(effect);
        int start = after == null ? 0 : people.indexOf(effect.then().facts().indexOf(after)) + 1;
        if (after != null && start == 0) {
            return null;
        }
        int end = Math.min(people.size(), start + PAGE);
        return new EffectView.People(
                title(choice),
                choice.query(),
                people.size(),
                people.subList(start, end).stream().map(this::row).toList(),
                after != null,
                end < people.size() ? person(people.get(end - 1)).nip() : null);
    }

    private String title(EffectChoice choice) {
        List<String> parts = new ArrayList<>();
        if (!choice.from().isEmpty()) {
            parts.add(words.t("effect.chosen-from", in(thenNames, choice.from())));
        }
        if (!choice.to().isEmpty()) {
            parts.add(words.t("effect.chosen-to", in(nowNames, choice.to())));
        }
        if (parts.isEmpty()) {
            parts.add(effect.sameBoxes() ? words.t("effect.chosen-changed") : words.t("effect.chosen-status"));
        }
        if (!choice.unit().isEmpty()) {
            parts.add(choice.unit());
        }
        return String.join(", ", parts);
    }

    private Person person(int place) {
        return effect.run().run().people().get(place);
    }

    private EffectView.Person row(int place) {
        Person person = person(place);
        return new EffectView.Person(
                person.nip(),
                Terms.masked(person.nip()),
                person.name(),
                Terms.post(person.post(), person.unit()),
                in(thenNames, effect.from(place)),
                in(nowNames, effect.to(place)),
                why(place));
    }

    private List<String> why(int place) {
        return Stream.of(lacks(place), axes(place), criteria(place))
                .flatMap(List::stream)
                .toList();
    }

    /** What each axis was and becomes, where it differs. */
    private List<String> axes(int place) {
        MapEntry before = effect.then().entry(place);
        MapEntry after = effect.now().entry(place);
        List<String> axes = new ArrayList<>();
        add(
                axes,
                "axis.performance",
                axis(before.performance(), before.performanceLevel()),
                axis(after.performance(), after.performanceLevel()));
        add(
                axes,
                "axis.potential",
                axis(before.potential(), before.potentialLevel()),
                axis(after.potential(), after.potentialLevel()));
        return axes;
    }

    private void add(List<String> axes, String name, String before, String after) {
        if (!before.equals(after)) {
            axes.add(words.t("effect.axis", words.t(name), before, after));
        }
    }

    private String axis(@Nullable Amount amount, @Nullable Category level) {
        String value = amount == null ? words.t("effect.unknown") : words.num(amount.rounded(Points.PLACES), PLACES);
        return level == null ? value : value + " (" + reading.label(level.label()) + ")";
    }

    /** The criteria whose contribution differs most. */
    private List<String> criteria(int place) {
        if (effect.from(place).equals(effect.to(place)) && effect.sameBoxes()) {
            return List.of();
        }
        Receipt before = then.of(effect.then().facts(), place);
        Receipt after = now.of(effect.now().facts(), place);
        Map<String, Pair> pairs = new LinkedHashMap<>();
        before.lines().forEach(line -> pair(pairs, line, true));
        after.lines().forEach(line -> pair(pairs, line, false));
        return pairs.values().stream()
                .filter(pair -> pair.apart().signum() > 0)
                .sorted(Comparator.comparing(Pair::apart).reversed())
                .limit(TOLD)
                .map(this::told)
                .toList();
    }

    private static void pair(Map<String, Pair> pairs, ReceiptLine line, boolean first) {
        Rational points = line.contribution();
        if (line.node() instanceof Node.Leaf && points != null) {
            Pair known = pairs.getOrDefault(line.id(), new Pair(line, null, null));
            pairs.put(
                    line.id(), first ? new Pair(line, points, known.after()) : new Pair(line, known.before(), points));
        }
    }

    /** What a criterion contributes by each instrument; null where it contributes nothing that is known. */
    private record Pair(
            ReceiptLine line,
            @Nullable Rational before,
            @Nullable Rational after) {

        Rational apart() {
            Rational from = before == null ? Rational.ZERO : before;
            Rational to = after == null ? Rational.ZERO : after;
            Rational apart = to.minus(from);
            return apart.signum() < 0 ? Rational.ZERO.minus(apart) : apart;
        }
    }

    private String told(Pair pair) {
        return words.t(
                "effect.criterion", reading.label(pair.line().label()), points(pair.before()), points(pair.after()));
    }

    private String points(@Nullable Rational points) {
        return points == null ? words.t("effect.not-counted") : words.num(points.rounded(PLACES), PLACES);
    }

    private List<String> lacks(int place) {
        return effect.loses(place)
                ? effect.gaps(place).stream()
                        .map(gap -> words.t("effect.lacks", what(gap), suppliers(gap, reading)))
                        .toList()
                : List.of();
    }

    private String what(Explained.Missing gap) {
        String label = reading.label(gap.criterion().label());
        return gap.because() instanceof Because.Lacking lacking
                ? label + " (" + reading.label(lacking.label()) + ")"
                : label;
    }

    /** Who can supply what is missing below a gap. */
    static String suppliers(Explained.Missing gap, Reading reading) {
        return Explanations.missing(gap).stream()
                .map(leaf -> reading.label(
                        ((Because.Lacking) leaf.because()).rule().asked().supplier()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** All people chosen, to be taken away; null when the choice is unknown. */
    @Nullable
    ListFile file(EffectChoice choice) {
        return choice.known(effect)
                ? new ListFile(
                        words.t("effect.file.title"),
                        header(),
                        choice.of(effect).stream().map(this::cells).toList())
                : null;
    }

    private List<String> header() {
        return List.of(
                words.t("effect.file.nip"),
                words.t("effect.file.name"),
                words.t("effect.file.post"),
                words.t("effect.file.unit"),
                words.t("effect.file.from"),
                words.t("effect.file.to"),
                words.t("effect.file.performance-then"),
                words.t("effect.file.performance-now"),
                words.t("effect.file.potential-then"),
                words.t("effect.file.potential-now"),
                words.t("effect.file.lacking"));
    }

    private List<Object> cells(int place) {
        Person person = person(place);
        MapEntry before = effect.then().entry(place);
        MapEntry after = effect.now().entry(place);
        String lacking = effect.loses(place)
                ? effect.gaps(place).stream().map(this::what).collect(Collectors.joining("; "))
                : "";
        return List.of(
                person.nip(),
                person.name(),
                person.post(),
                person.unit(),
                effect.from(place),
                effect.to(place),
                cell(before.performance()),
                cell(after.performance()),
                cell(before.potential()),
                cell(after.potential()),
                lacking);
    }

    private static Object cell(@Nullable Amount amount) {
        return amount == null ? "" : amount.rounded(Points.PLACES);
    }
}
