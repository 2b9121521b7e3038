package id.petala.app.run;

import id.petala.app.intake.DataPackage;
import id.petala.app.intake.Dossiers;
import id.petala.app.intake.Intake;
import id.petala.app.intake.PackageInput;
import id.petala.app.intake.Progress;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Severity;
import id.petala.engine.finding.Where;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.sotk.NewStructure;
import id.petala.engine.sotk.StructureDraft;
import id.petala.engine.talent.MapTalent;
import id.petala.engine.talent.TalentMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A data package read, checked and mapped. */
public record LoadedRun(TalentRun run, Intake intake) {

    private static final int SHOWN = 50;

    /** What is only wrong with a row because nobody could be read. */
    private static final Set<String> CONSEQUENCES = Set.of("data.orphan", "data.of-rejected");

    /**
     * Reads a folder of CSV files and maps the people in it.
     *
     * @throws id.petala.engine.rule.NoValueOnDay when the instrument has no value on the day
     * @throws Refused when the table of the people can't be read: an empty map would look like an agency without people
     */
    public static LoadedRun of(PackageInput input, LocalDate asOf, RuleBook book, Instrument instrument) {
        return of(input, asOf, book, instrument, Progress.NONE);
    }

    /** The same, telling how far it is. */
    public static LoadedRun of(
            PackageInput input, LocalDate asOf, RuleBook book, Instrument instrument, Progress progress) {
        MapTalent mapper = new MapTalent(book, instrument, asOf);
        return of(DataPackage.read(input, asOf, book, progress), mapper);
    }

    /**
     * Maps the people of a data package that was read.
     *
     * @throws Refused when the table of the people can't be read
     */
    public static LoadedRun of(Intake intake, MapTalent mapper) {
        refuseWithoutPeople(intake);
        TalentMap map = mapper.of(intake.facts());
        List<Finding> findings = new ArrayList<>();
        ShippedRules.sameName(map.scorer().instrument()).ifPresent(findings::add);
        findings.addAll(intake.findings());
        List<Person> people = intake.people().stream().map(LoadedRun::person).toList();
        return new LoadedRun(new TalentRun(map, people, findings, intake.sha256()), intake);
    }

    /** Reads a folder with nothing but the mapping files in it. */
    public static LoadedRun of(Path folder, LocalDate asOf, RuleBook book, Instrument instrument) {
        return of(PackageInput.of(folder), asOf, book, instrument);
    }

    /** Says why nobody could be read, and not of every row of the other tables that its person is unknown. */
    private static void refuseWithoutPeople(Intake intake) {
        if (!intake.people().isEmpty()) {
            return;
        }
        List<Finding> causes = intake.findings().stream()
                .filter(finding -> finding.severity() == Severity.REJECT && !CONSEQUENCES.contains(finding.code()))
                .toList();
        if (!causes.isEmpty() && causes.size() <= SHOWN) {
            throw new Refused(causes);
        }
        List<Finding> shown = new ArrayList<>(causes.subList(0, Math.min(SHOWN, causes.size())));
        shown.add(Finding.reject("data.no-people", Where.file("pegawai.csv"), null, "", causes.size() + ""));
        throw new Refused(shown);
    }

    /**
     * The same people in a drafted structure.
     *
     * @param inauguration the day of changes that state none; null for the day of the data
     * @throws Refused when the draft doesn't fit the posts
     */
    public LoadedRun in(StructureDraft draft, @Nullable LocalDate inauguration) {
        return draft.isEmpty() ? this : in(structure(draft, inauguration));
    }

    /** The same people in a structure drafted for them. */
    public LoadedRun in(NewStructure structure) {
        return new LoadedRun(run, intake.in(structure));
    }

    /** The structure that a draft makes of the posts, likewise. */
    public NewStructure structure(StructureDraft draft, @Nullable LocalDate inauguration) {
        Dossiers dossiers = intake.dossiers();
        LocalDate day = Objects.requireNonNullElse(inauguration, run.asOf());
        return draft.applied(dossiers.posts(), dossiers.units(), run.asOf(), day);
    }

    private static Person person(Pegawai pegawai) {
        return new Person(pegawai.nip(), pegawai.nama(), pegawai.jabatan(), pegawai.unitOrganisasi());
    }

    /** Whether a row or file was rejected. */
    public boolean rejected() {
        return intake.rejected();
    }
}
