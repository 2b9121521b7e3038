package id.petala.app.check;

import id.petala.app.intake.DataPackage;
import id.petala.app.intake.Intake;
import id.petala.app.intake.PackageInput;
import id.petala.app.intake.Progress;
import id.petala.app.run.LoadedRun;
import id.petala.app.run.TalentRun;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.talent.MapTalent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check of a data package found.
 *
 * @param run the people mapped; null where nobody could be read
 * @param units the quality of the data of each unit, by name
 */
public record DataCheck(
        Intake intake, Instrument instrument, @Nullable TalentRun run, List<UnitQuality> units) {

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
        return of(input, asOf, book, instrument, Progress.NONE);
    }

    /**
     * Reads and checks a data package, and tells how far the reading is.
     *
     * @throws java.util.concurrent.CancellationException when the progress says so
     */
    public static DataCheck of(
            PackageInput input, LocalDate asOf, RuleBook book, Instrument instrument, Progress progress) {
        MapTalent mapper = new MapTalent(book, instrument, asOf);
        Intake intake = DataPackage.read(input, asOf, book, progress);
        if (intake.people().isEmpty()) {
            return new DataCheck(intake, instrument, null, List.of());
        }
        progress.people(0, intake.people().size());
        return of(intake, LoadedRun.of(intake, mapper).run(), progress);
    }

    /** What there is to be said about data whose people were mapped. */
    public static DataCheck of(Intake intake, TalentRun run) {
        return of(intake, run, Progress.NONE);
    }

    private static DataCheck of(Intake intake, TalentRun run, Progress progress) {
        return new DataCheck(intake, run.instrument(), run, UnitQuality.of(intake.people(), run.map(), progress));
    }

    /** Reads and checks a folder with nothing but the mapping files in it. */
    public static DataCheck of(Path folder, LocalDate asOf, RuleBook book, Instrument instrument) {
        return of(PackageInput.of(folder), asOf, book, instrument);
    }

    /** Whether not one person could be read. */
    public boolean nobody() {
        return run == null;
    }
}
