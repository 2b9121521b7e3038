package id.petala.engine.fit;

import id.petala.engine.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How near a candidate is to an ideal profile: gaps weighed by a table, means of core and secondary factors (NCF, NSF),
 * their mix by aspect, and the weighted total of the aspects; exact.
 */
public sealed interface ProfileMatch {

    /** A total. */
    record Known(List<Aspect> aspects, Rational total) implements ProfileMatch {}

    /**
     * No total, because something is missing; nothing is taken for zero.
     *
     * @param values criteria of which the candidate has no value
     * @param ideals criteria of which the profile states no ideal
     */
    record Missing(List<String> values, List<String> ideals) implements ProfileMatch {}

    /**
     * An aspect of a total.
     *
     * @param ncf mean weight of the core factors; null where there are none
     * @param nsf mean weight of the secondary factors; null where there are none
     * @param core the share of the core that counts: that of the settings, or all where there is only one kind
     * @param value core × ncf + (1 − core) × nsf
     * @param weight of the aspect in the total
     */
    record Aspect(
            String name,
            List<Line> lines,
            @Nullable Rational ncf,
            @Nullable Rational nsf,
            Rational core,
            Rational value,
            Rational weight) {

        /** Whether it has factors of one kind only, which then have the whole share. */
        public boolean oneKind() {
            return ncf == null || nsf == null;
        }
    }

    /** A criterion of an aspect. */
    record Line(String criterion, boolean core, Rational value, Rational ideal, GapTable.Weight gap) {}

    /**
     * Matches a candidate with a profile.
     *
     * @throws IllegalArgumentException when a criterion stands twice, or an aspect of the settings has none or one has no
     *     settings
     */
    static ProfileMatch of(List<ProfileItem> items, ProfileSettings settings) {
        requireFitting(items, settings);
        Missing missing = missing(items);
        if (!missing.values().isEmpty() || !missing.ideals().isEmpty()) {
            return missing;
        }
        List<Aspect> aspects = new ArrayList<>();
        Rational total = Rational.ZERO;
        for (Map.Entry<String, ProfileSettings.Aspect> entry :
                settings.aspects().entrySet()) {
            List<Line> lines = items.stream()
                    .filter(item -> item.aspect().equals(entry.getKey()))
                    .map(item -> line(item, settings))
                    .toList();
            Aspect aspect = aspect(entry.getKey(), lines, entry.getValue());
            aspects.add(aspect);
            total = total.plus(aspect.value().times(aspect.weight()));
        }
        return new Known(List.copyOf(aspects), total);
    }

    private static void requireFitting(List<ProfileItem> items, ProfileSettings settings) {
        TreeSet<String> criteria = new TreeSet<>();
        TreeSet<String> aspects = new TreeSet<>();
        for (ProfileItem item : items) {
            aspects.add(item.aspect());
            if (!criteria.add(item.criterion())) {
                throw new IllegalArgumentException(item.criterion() + " stands twice");
            }
        }
        if (!aspects.equals(new TreeSet<>(settings.aspects().keySet()))) {
            throw new IllegalArgumentException(
                    "aspects " + aspects + ", settings of " + settings.aspects().keySet());
        }
    }

    private static Missing missing(List<ProfileItem> items) {
        return new Missing(
                items.stream()
                        .filter(item -> item.value() == null)
                        .map(ProfileItem::criterion)
                        .toList(),
                items.stream()
                        .filter(item -> item.ideal() == null)
                        .map(ProfileItem::criterion)
                        .toList());
    }

    private static Line line(ProfileItem item, ProfileSettings settings) {
        Rational value = Objects.requireNonNull(item.value());
        Rational ideal = Objects.requireNonNull(item.ideal());
        GapTable.Weight gap = settings.table().weight(value.minus(ideal), settings.policy());
        return new Line(item.criterion(), item.core(), value, ideal, gap);
    }

    private static Aspect aspect(String name, List<Line> lines, ProfileSettings.Aspect settings) {
        Rational ncf = mean(lines, true);
        Rational nsf = mean(lines, false);
        Rational core = nsf == null ? Rational.ONE : ncf == null ? Rational.ZERO : settings.core();
        Rational value = part(core, ncf).plus(part(Rational.ONE.minus(core), nsf));
        return new Aspect(name, lines, ncf, nsf, core, value, settings.weight());
    }

    private static Rational part(Rational share, @Nullable Rational mean) {
        return mean == null ? Rational.ZERO : share.times(mean);
    }

    private static @Nullable Rational mean(List<Line> lines, boolean core) {
        List<Rational> weights = lines.stream()
                .filter(line -> line.core() == core)
                .map(line -> line.gap().weight())
                .toList();
        return weights.isEmpty()
                ? null
                : weights.stream().reduce(Rational.ZERO, Rational::plus).dividedBy(Rational.of(weights.size()));
    }
}
