package id.petala.app.fit;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The candidates of one post, with what is stated of the criteria for it; what is stated for all posts holds for it too. */
public final class FitGroup {

    private final String name;
    private final @Nullable FitGroup general;
    private final SequencedMap<String, SequencedMap<String, Cell>> candidates = new LinkedHashMap<>();
    private final Map<String, SequencedMap<String, Cell>> standards = new LinkedHashMap<>();
    private final Map<Role, SequencedMap<String, Cell>> stated = new EnumMap<>(Role.class);

    /** Worked out when first asked for, once all rows are read. */
    private @Nullable List<String> columns;

    private @Nullable List<String> criteria;

    FitGroup(String name, @Nullable FitGroup general) {
        this.name = name;
        this.general = general;
    }

    /** The post; empty where the table names none. */
    public String name() {
        return name;
    }

    /** The candidates in the order of the table. */
    public List<String> candidates() {
        return List.copyOf(candidates.keySet());
    }

    /** A candidate is known, even when nothing else is. */
    SequencedMap<String, Cell> candidate(String candidate) {
        return candidates.computeIfAbsent(candidate, _ -> new LinkedHashMap<>());
    }

    /** What the table says that a candidate has; null where it has no such cell. */
    @Nullable
    Cell value(String candidate, String criterion) {
        return candidate(candidate).get(criterion);
    }

    /** The standards stated beside the values of one candidate. */
    SequencedMap<String, Cell> standards(String candidate) {
        return standards.computeIfAbsent(candidate, _ -> new LinkedHashMap<>());
    }

    SequencedMap<String, Cell> stated(Role role) {
        return stated.computeIfAbsent(role, _ -> new LinkedHashMap<>());
    }

    /** What is stated of a criterion, for this post or else for all; null where nothing is. */
    @Nullable
    Cell stated(Role role, String criterion) {
        Cell cell = stated(role).get(criterion);
        return cell == null && general != null ? general.stated(role, criterion) : cell;
    }

    /** Whether anything is stated in this role. */
    public boolean states(Role role) {
        return !stated(role).isEmpty() || (general != null && general.states(role));
    }

    /** The standard of a criterion for a candidate: the one beside the value, else the post's. */
    @Nullable
    Cell standard(String candidate, String criterion) {
        Cell own = standards(candidate).get(criterion);
        return own == null ? stated(Role.STANDARD, criterion) : own;
    }

    /** Every criterion of which anything is stated, or any candidate has something. */
    public List<String> criteria() {
        if (criteria == null) {
            Set<String> found = new LinkedHashSet<>();
            for (Role role : Role.values()) {
                found.addAll(statedCriteria(role));
            }
            candidates.values().forEach(cells -> found.addAll(filled(cells)));
            criteria = inOrder(found);
        }
        return criteria;
    }

    /** The criteria of which the candidates' rows have a cell, filled or not. */
    List<String> columns() {
        if (columns == null) {
            Set<String> found = new LinkedHashSet<>();
            candidates.values().forEach(cells -> found.addAll(cells.keySet()));
            columns = List.copyOf(found);
        }
        return columns;
    }

    /** The criteria that a candidate is held against: those of the post, and those of its own rows. */
    List<String> criteria(String candidate) {
        Set<String> asked = new LinkedHashSet<>(statedCriteria(Role.STANDARD));
        asked.addAll(filled(standards(candidate)));
        asked.addAll(filled(candidate(candidate)));
        return inOrder(asked);
    }

    private List<String> statedCriteria(Role role) {
        Set<String> criteria = new LinkedHashSet<>(filled(stated(role)));
        if (general != null) {
            criteria.addAll(general.statedCriteria(role));
        }
        return List.copyOf(criteria);
    }

    /** In the order in which the table's rows and columns name them. */
    private List<String> inOrder(Set<String> asked) {
        Set<String> ordered = new LinkedHashSet<>(columns());
        ordered.retainAll(asked);
        ordered.addAll(asked);
        return List.copyOf(ordered);
    }

    private static List<String> filled(SequencedMap<String, Cell> cells) {
        return cells.entrySet().stream()
                .filter(entry -> !entry.getValue().blank() || entry.getValue().contested())
                .map(Map.Entry::getKey)
                .toList();
    }
}
