package id.petala.app.fit;

import id.petala.engine.finding.Finding;
import id.petala.engine.fit.ProfileItem;
import id.petala.engine.fit.ProfileSettings;
import id.petala.engine.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The profile of one post as a table states it: kinds and aspects of criteria, shares and weights of aspects. */
final class Profile {

    private final FitTable table;
    private final FitGroup group;
    private final ProfileChoice choice;
    private final FitCells cells;
    private final Map<String, Boolean> core = new TreeMap<>();
    private final Map<String, String> aspects = new TreeMap<>();
    private boolean whole = true;

    private Profile(FitTable table, FitGroup group, ProfileChoice choice, FitCells cells) {
        this.table = table;
        this.group = group;
        this.choice = choice;
        this.cells = cells;
    }

    /** The profile; where a part of it is missing it is told, and {@link #settings} is null. */
    static Profile of(FitTable table, FitGroup group, ProfileChoice choice, FitCells cells) {
        Profile profile = new Profile(table, group, choice, cells);
        group.criteria().forEach(profile::criterion);
        return profile;
    }

    private void criterion(String criterion) {
        Cell kind = group.stated(Role.KIND, criterion);
        Boolean isCore = cells.core(kind);
        if (isCore == null) {
            lacks(Role.KIND, criterion, kind, "CF, SF");
        } else {
            core.put(criterion, isCore);
        }
        Cell aspect = group.stated(Role.ASPECT, criterion);
        if (group.states(Role.ASPECT) && (aspect == null || aspect.blank())) {
            lacks(Role.ASPECT, criterion, aspect, "");
        } else {
            aspects.put(criterion, aspect == null ? "" : aspect.text());
        }
    }

    private void lacks(Role role, String criterion, @Nullable Cell cell, String expected) {
        whole = false;
        if (cell == null || (cell.blank() && !cell.contested())) {
            cells.add(Finding.reject(
                    "fit-table.unstated", table.where().column(criterion), null, expected, criterion, role.label()));
        }
    }

    /** The settings of its aspects; null where the profile isn't whole. */
    @Nullable
    ProfileSettings settings() {
        SequencedMap<String, Rational> weights = weights();
        SequencedMap<String, Rational> shares =
                weights == null ? null : Weights.shares(weights, choice.scaled(), table, cells);
        if (!whole || shares == null) {
            return null;
        }
        SequencedMap<String, ProfileSettings.Aspect> settings = new LinkedHashMap<>();
        shares.forEach((aspect, weight) -> settings.put(
                aspect,
                new ProfileSettings.Aspect(
                        Objects.requireNonNullElse(
                                one(Role.CORE_SHARE, aspect), choice.core().value()),
                        weight)));
        return new ProfileSettings(choice.gaps(), choice.policy().value(), settings);
    }

    /** The weight of each aspect; one alone needs none. */
    private @Nullable SequencedMap<String, Rational> weights() {
        SequencedMap<String, Rational> weights = new LinkedHashMap<>();
        List<String> names = group.criteria().stream()
                .filter(aspects::containsKey)
                .map(criterion -> Objects.requireNonNull(aspects.get(criterion)))
                .distinct()
                .toList();
        for (String aspect : names) {
            Rational weight = names.size() == 1 ? Rational.ONE : one(Role.ASPECT_WEIGHT, aspect);
            if (weight == null) {
                cells.add(Finding.reject(
                        "fit-table.unstated", table.where(), null, "", aspect, Role.ASPECT_WEIGHT.label()));
                return null;
            }
            weights.put(aspect, weight);
        }
        return weights.isEmpty() ? null : weights;
    }

    /** What is stated of an aspect: at one of its criteria, or at several alike. */
    private @Nullable Rational one(Role role, String aspect) {
        Rational found = null;
        for (String criterion : group.criteria()) {
            Cell cell = aspect.equals(aspects.get(criterion)) ? group.stated(role, criterion) : null;
            Rational said = role == Role.CORE_SHARE ? cells.share(cell) : cells.weight(cell);
            if (cell != null && said != null && found != null && !said.equals(found)) {
                whole = false;
                cells.add(cell.reject("fit-table.two-in-aspect", found.toString(), aspect, role.label()));
            }
            found = found == null ? said : found;
        }
        return found;
    }

    /** What a candidate has, beside what the profile asks for. */
    List<ProfileItem> items(String candidate) {
        List<ProfileItem> items = new ArrayList<>();
        for (String criterion : group.criteria()) {
            items.add(new ProfileItem(
                    criterion,
                    aspects.getOrDefault(criterion, ""),
                    core.getOrDefault(criterion, false),
                    cells.number(group.value(candidate, criterion)),
                    cells.number(group.standard(candidate, criterion))));
        }
        return items;
    }
}
