package id.petala.app.intake;

import id.petala.app.file.FileHash;
import id.petala.engine.fact.FactTable;
import id.petala.engine.finding.Finding;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.pegawai.PegawaiFacts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a folder of CSV files and workbooks into people and facts. Nothing is dropped silently. */
public final class DataPackage {

    private final LocalDate asOf;
    private final RuleBook book;
    private final PersonNumbers numbers = new PersonNumbers();
    private final RowChecks checks;
    private final PackageTables tables;
    private final PackageFiles found;
    private final Replaced replaced;
    private final Progress progress;
    private final List<RejectedRows> quarantine = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<TableCount> counts = new ArrayList<>();

    private DataPackage(PackageInput input, LocalDate asOf, RuleBook book, Progress progress) {
        this.progress = progress;
        this.asOf = asOf;
        this.book = book;
        this.checks = new RowChecks(book, asOf, numbers);
        this.tables = new PackageTables(book.facts(), checks);
        this.found = PackageFiles.in(input, tables);
        if (found.otherIds()) {
            numbers.admitOthers();
        }
        this.replaced = found.replaced();
    }

    /**
     * Reads, checks and lays out a data package as it stood on a day.
     *
     * @param book the catalogue of facts and the matrix of ratings
     */
    public static Intake read(PackageInput input, LocalDate asOf, RuleBook book) {
        return read(input, asOf, book, Progress.NONE);
    }

    /** Reads a folder with nothing but the mapping files in it. */
    public static Intake read(Path folder, LocalDate asOf, RuleBook book) {
        return read(PackageInput.of(folder), asOf, book);
    }

    /**
     * Reads a data package, and tells how far it is.
     *
     * @throws java.util.concurrent.CancellationException when the progress says so
     */
    public static Intake read(PackageInput input, LocalDate asOf, RuleBook book, Progress progress) {
        return new DataPackage(input, asOf, book, progress).read();
    }

    private Intake read() {
        findings.addAll(found.findings());
        LoadedTable<Pegawai> loaded = load(tables.pegawai, null);
        take(loaded);
        List<Pegawai> people = loaded.rows().of(0).stream()
                .sorted(Comparator.comparing(Pegawai::nip))
                .toList();
        findings.addAll(SamePerson.among(people));
        PeopleIndex index = new PeopleIndex(people, loaded.rejectedNumbers(), numbers);
        LoadedTables others = new LoadedTables(tables, spec -> load(spec, index));
        PackageFacts made = new PackageFacts(tables, others, index, book.facts(), asOf);
        FactTable facts = derive(index, others, made).build();
        Quarantine rejected = new Quarantine(quarantine, findings);
        return new Intake(
                asOf,
                people,
                facts,
                findings,
                counts,
                rejected,
                sha256(people, facts),
                made.agency(),
                made.dossiers(),
                others.rows(tables.indeks).of(0),
                others.rows(tables.makro).of(0));
    }

    /** Turns the other tables into facts. */
    private PegawaiFacts derive(PeopleIndex people, LoadedTables others, PackageFacts made) {
        List<String> names = people.people().stream().map(Pegawai::nip).toList();
        PegawaiFacts facts = new PegawaiFacts(names, asOf, book.facts());
        made.into(facts);
        others.all().forEach(this::take);
        findings.addAll(made.findings(checks.agencies()));
        return facts;
    }

    private void take(LoadedTable<?> table) {
        findings.addAll(table.findings());
        counts.addAll(table.counts());
        quarantine.addAll(table.quarantine());
    }

    private <T> LoadedTable<T> load(TableSpec<T> spec, @Nullable PeopleIndex people) {
        Layout layout = new Layout(spec, book.facts(), numbers);
        return new TableReader<>(spec, found.of(spec), layout, people, replaced, progress).read(asOf);
    }

    private static String sha256(List<Pegawai> people, FactTable facts) {
        MessageDigest digest = FileHash.sha256();
        for (Pegawai one : people) {
            String line = String.join(
                    "\t",
                    one.nip(),
                    one.nama(),
                    one.unitOrganisasi(),
                    one.jabatan(),
                    String.valueOf(one.jenisJabatan()),
                    String.valueOf(one.jenjang()),
                    String.valueOf(one.golongan()));
            digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        digest.update(facts.sha256().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }
}
