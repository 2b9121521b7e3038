package id.petala.app.competency;

import id.petala.app.people.Branches;
import id.petala.app.people.Roster;
import id.petala.app.run.OpenRun;
import id.petala.engine.pegawai.UnitTree;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The competencies of one run beside the traits of its people, laid out once.
 *
 * @param trunk the unit that is the whole agency; null where none is
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
                        Branches.of(run).whole()));
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
