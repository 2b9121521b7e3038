package id.petala.app.index;

import id.petala.app.intake.Intake;
import id.petala.app.run.OpenRun;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Population;
import id.petala.engine.pegawai.Pegawai;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The professionalism index of the people of a run.
 *
 * @param people in the order of the index
 */
record StaffSheet(StaffIndex index, StaffIndex.Group agency, List<StaffIndex.Group> units, List<Pegawai> people) {

    static final String FAMILY = "ip-asn";
    static final String POPULATION = "asn-aktif";

    /** Held with the run; empty inside where no instrument holds on its day. */
    private record Held(Optional<StaffSheet> sheet) {}

    static Optional<StaffSheet> of(OpenRun open) {
        return open.once(Held.class, run -> new Held(drawn(run))).sheet();
    }

    private static Optional<StaffSheet> drawn(OpenRun run) {
        LocalDate day = run.run().asOf();
        Instrument instrument = IndexBook.shipped().official(FAMILY, day);
        if (instrument == null) {
            return Optional.empty();
        }
        Intake intake = run.intake();
        var rules = IndexBook.shipped().rules();
        Population population = Objects.requireNonNull(rules.populations().get(POPULATION));
        StaffIndex index = StaffIndex.of(instrument, day, intake.dossiers().facts(rules.facts(), day), population);
        List<String> units =
                intake.people().stream().map(Pegawai::unitOrganisasi).toList();
        return Optional.of(new StaffSheet(
                index,
                index.agency(run.kept().agency()),
                index.units(units, intake.dossiers().units()),
                intake.people()));
    }
}
