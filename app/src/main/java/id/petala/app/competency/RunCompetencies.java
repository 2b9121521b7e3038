package id.petala.app.competency;

import id.petala.app.people.PersonFilter;
import id.petala.app.people.Roster;
import id.petala.app.people.Trait;
import id.petala.app.run.OpenRun;
import id.petala.engine.pegawai.UnitTree;
import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The competencies of one run beside the traits of its people, laid out once.
 *
 * @param trunk the uppermost unit where more than half of all people stand below one, such as the agency itself; null where none does
 */
record RunCompetencies(
        OpenRun open,
        Roster roster,
        Competencies competencies,
        @Nullable String trunk) {

    static RunCompetencies of(OpenRun open) {
        return open.once(
                RunCompetencies.class,
                run -> new RunCompetencies(
                        run,
                        Roster.of(run),
                        new Competencies(run.intake().dossiers(), run.run().asOf()),
                        trunk(Roster.of(run))));
    }

    private static @Nullable String trunk(Roster roster) {
        Map<String, Integer> counts = roster.counts(Trait.UNIT, roster.chosen(PersonFilter.ALL));
        return roster.units().inOrder().stream()
                .filter(unit -> roster.units().depth(unit) == 0)
                .filter(unit -> 2 * counts.getOrDefault(unit, 0) > roster.size())
                .findFirst()
                .orElse(null);
    }

    /** The unit whose sub-units a selection tells apart; null for the uppermost units. */
    @Nullable
    String within(Selection selection) {
        return selection.unit() == null ? trunk : selection.unit();
    }

    UnitTree units() {
        return open.intake().dossiers().units();
    }

    /** Counts the people of a selection by group. */
    Matrix matrix(Grouping grouping, Selection selection) {
        BitSet people = selection.people(roster);
        return Matrix.of(competencies, Groups.of(roster, units(), grouping, within(selection), people), people);
    }
}
