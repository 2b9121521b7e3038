package id.petala.app.competency;

import id.petala.app.people.Roster;
import id.petala.app.run.OpenRun;
import java.util.BitSet;

/** The competencies of one run beside the traits of its people. */
final class RunCompetencies {

    private final OpenRun open;
    private final Roster roster;
    private final Competencies competencies;

    RunCompetencies(OpenRun open) {
        this.open = open;
        this.roster = new Roster(open);
        this.competencies = new Competencies(open.intake().dossiers(), open.run().asOf());
    }

    /** Whether these are the competencies of a run laid out. */
    @SuppressWarnings("ReferenceEquality") // the very same, laid out once
    boolean of(OpenRun other) {
        return open == other;
    }

    OpenRun open() {
        return open;
    }

    Roster roster() {
        return roster;
    }

    Competencies competencies() {
        return competencies;
    }

    /** Counts the people of a selection by group. */
    Matrix matrix(Grouping grouping, Selection selection) {
        BitSet people = selection.people(roster);
        return Matrix.of(
                competencies,
                Groups.of(roster, open.intake().dossiers().units(), grouping, selection.unit(), people),
                people);
    }
}
