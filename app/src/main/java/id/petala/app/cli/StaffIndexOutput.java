package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.index.IndexBook;
import id.petala.app.index.StaffIndex;
import id.petala.app.intake.DataPackage;
import id.petala.app.intake.Intake;
import id.petala.app.intake.PackageInput;
import id.petala.app.platform.Words;
import id.petala.app.table.CsvOut;
import id.petala.app.table.FindingsCsv;
import id.petala.engine.explain.Category;
import id.petala.engine.fact.FactTable;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Population;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.receipt.Receipts;
import id.petala.engine.receipt.TextReceipt;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An index of the people of a data package: agency and units on the terminal, everyone in files. */
final class StaffIndexOutput {

    private static final String POPULATION = "asn-aktif";
    private static final int SHOWN_PLACES = 2;

    private final Console console;
    private final Words words;
    private final Instrument instrument;
    private final LocalDate asOf;

    StaffIndexOutput(Console console, Instrument instrument, LocalDate asOf) {
        this.console = console;
        this.words = Words.in(console.language().code());
        this.instrument = instrument;
        this.asOf = asOf;
    }

    int of(PackageInput input, List<String> nips, @Nullable Path out) throws IOException {
        if (!instrument.subject().equals("pegawai")) {
            throw new WrongUse("index-subject", instrument.id(), instrument.subject());
        }
        RuleBook book = IndexBook.withMap();
        Intake intake = DataPackage.read(input, asOf, book);
        if (intake.people().isEmpty()) {
            throw new Refused(Finding.reject("data.no-people", Where.file("pegawai.csv"), null, "", "0"));
        }
        Population population = Objects.requireNonNull(book.populations().get(POPULATION));
        StaffIndex index = StaffIndex.of(instrument, asOf, intake.facts(), population);
        print(index, intake);
        nips.forEach(nip -> receipt(index, nip));
        if (out == null) {
            console.findings(intake.findings());
        } else {
            write(index, intake, out);
            console.findings(intake.findings(), FindingsCsv.NAME);
        }
        return intake.rejected() ? ExitCode.REJECTED_ROWS : ExitCode.DONE;
    }

    private static String agency(Intake intake) {
        return Objects.requireNonNullElse(intake.agency(), "instansi");
    }

    private static List<StaffIndex.Group> units(StaffIndex index, Intake intake) {
        List<String> units =
                intake.people().stream().map(Pegawai::unitOrganisasi).toList();
        return index.units(units, intake.dossiers().units());
    }

    private void print(StaffIndex index, Intake intake) {
        console.out()
                .println(console.text(
                        "index.head", instrument.label().in(console.language()), instrument.id(), asOf.toString()));
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("unit", "population", "measured"));
        header.addAll(index.nodes());
        header.add("category");
        rows.add(header);
        rows.add(shown(index, index.agency(agency(intake))));
        units(index, intake).forEach(unit -> rows.add(shown(index, unit)));
        Columns.print(console.out(), rows);
    }

    private List<String> shown(StaffIndex index, StaffIndex.Group group) {
        List<String> cells =
                new ArrayList<>(List.of(group.name(), words.count(group.population()), words.count(group.measured())));
        for (int node = 0; node < index.nodes().size(); node++) {
            cells.add(
                    group.means().isEmpty()
                            ? "-"
                            : words.fixed(group.means().get(node).rounded(SHOWN_PLACES), SHOWN_PLACES));
        }
        Category category = category(index, group);
        cells.add(category == null ? "-" : category.label().in(console.language()));
        return cells;
    }

    private static @Nullable Category category(StaffIndex index, StaffIndex.Group group) {
        return group.means().isEmpty() ? null : index.category(group.means().getFirst());
    }

    private void receipt(StaffIndex index, String nip) {
        FactTable facts = index.facts();
        for (int person = 0; person < facts.size(); person++) {
            if (facts.subject(person).equals(nip)) {
                console.out().println();
                console.out().print(TextReceipt.of(new Receipts(index.scorer()).of(facts, person), console.language()));
                return;
            }
        }
        throw new WrongUse("index-nip", nip);
    }

    private void write(StaffIndex index, Intake intake, Path folder) throws IOException {
        String id = instrument.id().toLowerCase(Locale.ROOT);
        try (OutputFolder output = new OutputFolder(folder)) {
            output.write(id + "-unit.csv", text -> unitRows(text, index, intake));
            output.write(id + "-pegawai.csv", text -> people(text, index, intake));
            output.findings(intake.findings(), console.language());
            output.finish();
        }
    }

    private static void unitRows(Writer text, StaffIndex index, Intake intake) {
        List<String> header = new ArrayList<>(List.of("level", "unit", "population", "measured"));
        header.addAll(index.nodes());
        header.add("category");
        CsvOut csv = CsvOut.to(text, header);
        unitRow(csv, "instansi", index, index.agency(agency(intake)));
        units(index, intake).forEach(unit -> unitRow(csv, "unit", index, unit));
        csv.flush();
    }

    private static void unitRow(CsvOut csv, String level, StaffIndex index, StaffIndex.Group group) {
        List<String> cells =
                new ArrayList<>(List.of(level, group.name(), group.population() + "", group.measured() + ""));
        for (int node = 0; node < index.nodes().size(); node++) {
            cells.add(
                    group.means().isEmpty()
                            ? ""
                            : ScoreFiles.decimal(group.means().get(node)));
        }
        Category category = category(index, group);
        cells.add(category == null ? "" : category.code());
        csv.row(cells);
    }

    private static void people(Writer text, StaffIndex index, Intake intake) {
        List<String> header = new ArrayList<>(List.of("nip", "nama", "unit", "status"));
        header.addAll(index.nodes());
        header.add("category");
        CsvOut csv = CsvOut.to(text, header);
        for (int person = 0; person < index.size(); person++) {
            Pegawai pegawai = intake.people().get(person);
            boolean measured = index.status(person) == StaffIndex.Status.MEASURED;
            List<String> cells = new ArrayList<>(List.of(
                    pegawai.nip(),
                    pegawai.nama(),
                    pegawai.unitOrganisasi(),
                    index.status(person).name()));
            for (int node = 0; node < index.nodes().size(); node++) {
                cells.add(measured ? ScoreFiles.decimal(index.value(node, person)) : "");
            }
            Category category = measured ? index.category(index.value(0, person)) : null;
            cells.add(category == null ? "" : category.code());
            csv.row(cells);
        }
        csv.flush();
    }
}
