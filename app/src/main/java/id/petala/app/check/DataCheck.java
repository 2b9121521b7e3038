package id.petala.app.check;

import id.petala.app.intake.DataPackage;
import id.petala.app.intake.Intake;
import id.petala.app.intake.PackageInput;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.talent.MapTalent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What a check of a data package found.
 *
 * @param units the quality of the data of each unit, by name
 */
public record DataCheck(Intake intake, Instrument instrument, List<UnitQuality> units) {

    public DataCheck {
        units = List.copyOf(units);
    }

    /**
     * Reads and checks a data package.
     *
     * @param instrument says which facts a person needs
     * @throws id.petala.engine.rule.NoValueOnDay when the instrument has no value on the day
     */
    public static DataCheck of(PackageInput input, LocalDate asOf, RuleBook book, Instrument instrument) {
        MapTalent mapper = new MapTalent(book, instrument, asOf);
        Intake intake = DataPackage.read(input, asOf, book);
        List<UnitQuality> units =
                intake.people().isEmpty() ? List.of() : UnitQuality.of(intake.people(), mapper.of(intake.facts()));
        return new DataCheck(intake, instrument, units);
    }

    /** Reads and checks a folder with nothing but the mapping files in it. */
    public static DataCheck of(Path folder, LocalDate asOf, RuleBook book, Instrument instrument) {
        return of(PackageInput.of(folder), asOf, book, instrument);
    }

    /** Whether not one person could be read. */
    public boolean nobody() {
        return intake.people().isEmpty();
    }
}
