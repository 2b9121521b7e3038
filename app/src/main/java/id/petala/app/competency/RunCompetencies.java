package id.petala.app.competency;

import id.petala.app.people.Roster;
import id.petala.app.run.OpenRun;
import id.petala.engine.pegawai.UnitTree;
import java.util.BitSet;

/** The competencies of one run beside the traits of its people, laid out once. */
record RunCompetencies(OpenRun open, Roster roster, Competencies competencies) {

    static RunCompetencies of(OpenRun open) {
        return open.once(
                RunCompetencies.class,
                run -> new RunCompetencies(
                        run,
                        Roster.of(run),
                        new Competencies(run.intake().dossiers(), run.run().asOf())));
    }

    UnitTree units() {
        return open.intake().dossiers().units();
    }

    /** Counts the people of a selection by group. */
    Matrix matrix(Grouping grouping, Selection selection) {
        BitSet people = selection.people(roster);
        return Matrix.of(competencies, Groups.of(roster, units(), grouping, selection.unit(), people), people);
    }
}
