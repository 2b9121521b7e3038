package id.petala.app.intake;

import id.petala.engine.rule.Label;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How the columns of a foreign table become those of ours.
 *
 * @param recognise headings by which the foreign table is known; all must be there, and without any it is none
 * @param ids which numbers name people
 * @param people when the people it tells of count
 * @param headingRow the row of the headings as a spreadsheet counts it, where lines of title stand above; 0 where they are
 *     the first row
 * @param missing texts that stand for an empty cell, as they are written
 * @param tables what each of its rows becomes; one of our tables may stand there several times
 */
record ColumnMapping(
        String id,
        Label label,
        List<String> recognise,
        Ids ids,
        People people,
        int headingRow,
        Set<String> missing,
        List<TableMapping> tables) {

    /** Which numbers name people. */
    enum Ids {
        /** Employee numbers of eighteen digits. */
        NIP,
        /** The numbers of another system, kept as they are. */
        OTHER
    }

    /** When the people that a mapping tells of count. */
    enum People {
        ALWAYS,
        /** Only where no other table tells of people: it names them, but is not the list of them. */
        IF_ABSENT
    }

    ColumnMapping {
        recognise = List.copyOf(recognise);
        missing = new LinkedHashSet<>(missing);
        tables = List.copyOf(tables);
    }

    /** Whether a table of ours that it makes may give way to another file's. */
    boolean givesWay(TableMapping table) {
        return people == People.IF_ABSENT && table.table().equals(TableSpec.PEOPLE);
    }

    /** Whether a table with these headings, as {@link Recognition#normal} writes them, is the foreign one. */
    boolean fits(List<String> headings) {
        return !recognise.isEmpty()
                && recognise.stream().map(Recognition::normal).allMatch(headings::contains);
    }

    /** The headings that no rule reads, in their order. */
    List<String> unused(List<String> headings) {
        Set<String> used = new LinkedHashSet<>();
        read().forEach(heading -> used.add(Recognition.normal(heading)));
        List<String> unused = new ArrayList<>();
        for (String heading : headings) {
            if (!used.contains(Recognition.normal(heading))) {
                unused.add(heading);
            }
        }
        return unused;
    }

    /** The headings that rules read and that are not among these. */
    List<String> absent(List<String> headings) {
        List<String> there = headings.stream().map(Recognition::normal).toList();
        return read().stream()
                .filter(heading -> !there.contains(Recognition.normal(heading)))
                .toList();
    }

    private Set<String> read() {
        Set<String> read = new LinkedHashSet<>();
        tables.forEach(table -> read.addAll(table.headings()));
        return read;
    }
}
