package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.index.IndexBook;
import id.petala.app.index.StaffIndex;
import id.petala.app.index.StaffLists;
import id.petala.app.index.StaffSheet;
import id.petala.app.intake.DataPackage;
import id.petala.app.intake.Intake;
import id.petala.app.intake.PackageInput;
import id.petala.app.platform.Words;
import id.petala.app.table.CsvOut;
import id.petala.app.table.FindingsCsv;
import id.petala.app.table.ListFile;
import id.petala.app.table.OutputFolder;
import id.petala.engine.explain.Category;
import id.petala.engine.fact.FactTable;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
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
        StaffSheet sheet = StaffSheet.of(
                instrument,
                asOf,
                book,
                intake.facts(),
                intake,
                Objects.requireNonNullElse(intake.agency(), "instansi"));
        print(sheet);
        nips.forEach(nip -> receipt(sheet.index(), nip));
        if (out == null) {
            console.findings(intake.findings());
        } else {
            write(sheet, intake, out);
            console.findings(intake.findings(), FindingsCsv.NAME);
        }
        return intake.rejected() ? ExitCode.REJECTED_ROWS : ExitCode.DONE;
    }

    private void print(StaffSheet sheet) {
        console.out()
                .println(console.text(
                        "index.head", instrument.label().in(console.language()), instrument.id(), asOf.toString()));
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("unit", "population", "measured"));
        header.addAll(sheet.index().nodes());
        header.add("category");
        rows.add(header);
        rows.add(shown(sheet.index(), sheet.agency()));
        sheet.units().forEach(unit -> rows.add(shown(sheet.index(), unit)));
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

    private void write(StaffSheet sheet, Intake intake, Path folder) throws IOException {
        String id = instrument.id().toLowerCase(Locale.ROOT);
        try (OutputFolder output = new OutputFolder(folder)) {
            output.write(id + "-unit.csv", text -> units(text, new StaffLists(sheet)));
            output.write(id + "-pegawai.csv", text -> people(text, new StaffLists(sheet)));
            output.findings(intake.findings(), console.language());
            output.finish();
        }
    }

    private static void units(Writer text, StaffLists lists) {
        CsvOut csv = CsvOut.to(text, lists.unitHeader());
        lists.unitRows().forEach(row -> csv.row(cells(row)));
        csv.flush();
    }

    private static void people(Writer text, StaffLists lists) {
        CsvOut csv = CsvOut.to(text, lists.peopleHeader());
        for (int person = 0; person < lists.sheet().people().size(); person++) {
            csv.row(cells(lists.person(person)));
        }
        csv.flush();
    }

    private static List<String> cells(List<Object> row) {
        return row.stream().map(ListFile::text).toList();
    }
}
