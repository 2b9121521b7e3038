package id.petala.app.run;

import id.petala.app.intake.DataPackage;
import id.petala.app.intake.Intake;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.talent.MapTalent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A data package read, checked and mapped. */
public record LoadedRun(TalentRun run, Intake intake) {

    /**
     * Reads a folder of CSV files and maps the people in it.
     *
     * @throws id.petala.engine.rule.NoValueOnDay when the instrument has no value on the day
     */
    public static LoadedRun of(Path folder, LocalDate asOf, RuleBook book, Instrument instrument) {
        MapTalent mapper = new MapTalent(book, instrument, asOf);
        Intake intake = DataPackage.read(folder, asOf, book);
        List<Person> people = intake.people().stream().map(LoadedRun::person).toList();
        return new LoadedRun(
                new TalentRun(mapper.of(intake.facts()), people, intake.findings(), intake.sha256()), intake);
    }

    private static Person person(Pegawai pegawai) {
        return new Person(pegawai.nip().digits(), pegawai.nama(), pegawai.jabatan(), pegawai.unitOrganisasi());
    }

    /** Whether a row or file was rejected. */
    public boolean rejected() {
        return intake.rejected();
    }
}
