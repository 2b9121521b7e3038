package id.petala.app.index;

import id.petala.app.intake.Intake;
import id.petala.app.run.OpenRun;
import id.petala.engine.fact.FactTable;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Population;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.pegawai.Pegawai;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An index measured person by person, over the people of a data package: each, their units, the agency.
 *
 * @param people in the order of the index
 */
public record StaffSheet(
        StaffIndex index, StaffIndex.Group agency, List<StaffIndex.Group> units, List<Pegawai> people) {

    static final String FAMILY = "ip-asn";

    /** Who is counted. */
    private static final String POPULATION = "asn-aktif";

    /** Held with the run; empty inside where no instrument holds on its day. */
    private record Held(Optional<StaffSheet> sheet) {}

    /**
     * Measures the people of a data package.
     *
     * @param rules with the population
     * @param facts of the people, in their order
     * @param agency its name
     * @throws id.petala.engine.rule.NoValueOnDay before the instrument's first day
     */
    public static StaffSheet of(
            Instrument instrument, LocalDate asOf, RuleBook rules, FactTable facts, Intake intake, String agency) {
        Population population = Objects.requireNonNull(rules.populations().get(POPULATION));
        StaffIndex index = StaffIndex.of(instrument, asOf, facts, population);
        List<String> units =
                intake.people().stream().map(Pegawai::unitOrganisasi).toList();
        return new StaffSheet(
                index,
                index.agency(agency),
                index.units(units, intake.dossiers().units()),
                intake.people());
    }

    static Optional<StaffSheet> of(OpenRun open) {
        return open.once(Held.class, run -> new Held(drawn(run))).sheet();
    }

    private static Optional<StaffSheet> drawn(OpenRun run) {
        LocalDate day = run.run().asOf();
        Instrument instrument = IndexBook.shipped().official(FAMILY, day);
        RuleBook rules = IndexBook.shipped().rules();
        return Optional.ofNullable(instrument)
                .map(found -> of(
                        found,
                        day,
                        rules,
                        run.intake().dossiers().facts(rules.facts(), day),
                        run.intake(),
                        run.kept().agency()));
    }
}
