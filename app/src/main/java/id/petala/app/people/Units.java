package id.petala.app.people;

import id.petala.engine.pegawai.UnitTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The units that people of a run belong to, and those above them, as a tree reads: each after the one above it. */
public final class Units {

    private final UnitTree tree;
    private final List<String> inOrder;

    Units(UnitTree tree, List<String> ofPeople) {
        this.tree = tree;
        TreeSet<String> names = new TreeSet<>();
        ofPeople.forEach(unit -> names.addAll(tree.upward(unit)));
        List<String> order = new ArrayList<>(names);
        order.sort(Comparator.comparing(this::path));
        this.inOrder = Collections.unmodifiableList(order);
    }

    /** From the top down, so that units sort below the one above them. */
    private String path(String unit) {
        return String.join("\u0000", tree.upward(unit).reversed());
    }

    /** All units, each after the one above it, those side by side by name. */
    public List<String> inOrder() {
        return inOrder;
    }

    /** How many units stand above one. */
    public int depth(String unit) {
        return tree.upward(unit).size() - 1;
    }

    /** The uppermost unit that one belongs to. */
    public String top(String unit) {
        return tree.upward(unit).getLast();
    }

    /** A unit and all below it; empty when there is no such unit. */
    public List<String> within(String unit) {
        return inOrder.stream().filter(one -> tree.within(one, unit)).toList();
    }

    /** Counts of people by unit with those of the units below added. */
    Map<String, Integer> withThoseBelow(Map<String, Integer> own) {
        Map<String, Integer> all = new LinkedHashMap<>();
        inOrder.forEach(unit -> all.put(unit, 0));
        own.forEach((unit, count) -> tree.upward(unit).forEach(upper -> all.merge(upper, count, Integer::sum)));
        return all;
    }
}
