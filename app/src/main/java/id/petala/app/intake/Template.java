package id.petala.app.intake;

import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.pegawai.FactNames;
import id.petala.engine.pegawai.PegawaiFacts;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An empty data package as a workbook: a sheet that explains the others, then one sheet a table with its headings, lists
 * to choose codes from, and one row as an example, which is recognised by {@link #EXAMPLE} and skipped when read.
 */
public final class Template {

    /** Stands in the first cell of a row that only shows how to fill in the others. */
    static final String EXAMPLE = "CONTOH";

    private static final int ROWS = 5000;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final String LISTS = "daftar";
    private static final String HEADING_COLOUR = "DDE7E4";
    private static final String EXAMPLE_COLOUR = "777777";

    private static final List<Label> INTRODUCTION = List.of(
            new Label(
                    "Satu lembar adalah satu tabel. Hanya pegawai yang wajib diisi; lembar lain boleh dikosongkan atau dihapus.",
                    "Each sheet is a table. Only pegawai must be filled; other sheets may stay empty or be deleted."),
            new Label(
                    "Kolom bertanda * wajib diisi. Baris " + EXAMPLE + " hanya contoh dan tidak dibaca.",
                    "Columns marked * must be filled. The row " + EXAMPLE + " is an example and not read."),
            new Label(
                    "Tanggal ditulis tahun-bulan-hari, seperti 2026-06-30. Sel kosong berarti belum ada data, bukan nol.",
                    "Days are written year-month-day, as 2026-06-30. An empty cell means no data yet, not zero."),
            new Label(
                    "Pernyataan bahwa suatu tabel lengkap (cakupan) membuat \"tidak ada\" berarti benar-benar tidak ada.",
                    "A statement that a table is complete (cakupan) makes \"none\" really mean none."),
            new Label(
                    "Sesudah diisi, periksa: petala check BERKAS --as-of TANGGAL --out HASIL, atau menu Impor Data.",
                    "When filled, check it: petala check FILE --as-of DAY --out RESULT, or the page Import Data."));

    private final Workbook book;
    private final PackageTables tables;
    private final FactCatalogue catalogue;
    private final Map<String, FactNames> named;
    private final Language language;
    private final Worksheet instructions;
    private int line;
    private int lists;

    private Template(Workbook book, RuleBook rules, Language language) {
        this.book = book;
        this.catalogue = rules.facts();
        this.tables = new PackageTables(catalogue, new RowChecks(rules, DAY));
        this.named =
                Map.of("kompetensi", PegawaiFacts.competencies(catalogue), "aspek", PegawaiFacts.aspects(catalogue));
        this.language = language;
        this.instructions = book.newWorksheet("Petunjuk");
    }

    /** Writes the workbook; the receiver stays open. */
    public static void write(OutputStream out, RuleBook rules, Language language) throws IOException {
        try (Workbook book = new Workbook(out, "Petala", "1.0")) {
            new Template(book, rules, language).write();
        }
    }

    private void write() {
        Worksheet codes = book.newWorksheet(LISTS);
        codes.setVisibilityState(VisibilityState.HIDDEN);
        explain("Petala · paket data", "Petala · data package", "", "");
        for (Label sentence : INTRODUCTION) {
            explain(sentence.id(), sentence.en(), "", "");
        }
        for (TableSpec<?> spec : tables.all()) {
            line++;
            explain(
                    spec.name() + ": " + spec.label().id(),
                    spec.name() + ": " + spec.label().en(),
                    "",
                    "");
            Worksheet sheet = book.newWorksheet(spec.name());
            sheet.freezePane(1, 1);
            for (int column = 0; column < spec.columns().size(); column++) {
                column(sheet, column, spec.columns().get(column), codes);
            }
        }
        instructions.width(0, 46);
        instructions.width(1, 44);
        instructions.width(2, 60);
    }

    private void explain(String id, String en, String second, String third) {
        instructions.value(line, 0, language == Language.ID ? id : en);
        if (!second.isEmpty()) {
            instructions.value(line, 1, second);
        }
        if (!third.isEmpty()) {
            instructions.value(line, 2, third);
        }
        line++;
    }

    private void column(Worksheet sheet, int column, ColumnSpec spec, Worksheet codes) {
        String mark = spec.required() ? " *" : "";
        List<String> values = values(spec);
        explain(
                "    " + spec.name() + mark,
                "    " + spec.name() + mark,
                spec.label().in(language),
                allowed(spec.type(), values));
        sheet.width(column, Math.max(16, spec.name().length() + 4));
        sheet.value(0, column, spec.name());
        sheet.style(0, column).bold().fillColor(HEADING_COLOUR).set();
        sheet.style(1, column).italic().fontColor(EXAMPLE_COLOUR).set();
        example(sheet, column, spec.type(), values);
        format(sheet.range(2, column, ROWS, column), spec.type());
        if (!values.isEmpty()) {
            for (int row = 0; row < values.size(); row++) {
                codes.value(row, lists, values.get(row));
            }
            sheet.range(2, column, ROWS, column)
                    .validateWithList(codes.range(0, lists, values.size() - 1, lists))
                    .allowBlank(true)
                    .showErrorMessage(false);
            lists++;
        }
    }

    private static void format(Range cells, ColumnType type) {
        switch (type) {
            case ColumnType.Day _ -> cells.style().format("yyyy-mm-dd").set();
            case ColumnType.NipNumber _ -> cells.style().format("@").set();
            default -> {
                // as the spreadsheet likes
            }
        }
    }

    private static void example(Worksheet sheet, int column, ColumnType type, List<String> values) {
        if (column == 0) {
            sheet.value(1, column, EXAMPLE);
            return;
        }
        switch (type) {
            case ColumnType.Day _ -> {
                sheet.value(1, column, DAY);
                sheet.style(1, column)
                        .format("yyyy-mm-dd")
                        .italic()
                        .fontColor(EXAMPLE_COLOUR)
                        .set();
            }
            case ColumnType.Decimal _ -> sheet.value(1, column, 3);
            case ColumnType.Whole whole -> sheet.value(1, column, example(whole));
            default -> sheet.value(1, column, values.isEmpty() ? "contoh" : values.getFirst());
        }
    }

    /** Last year where a year is meant, else a small number. */
    private static int example(ColumnType.Whole whole) {
        return whole.min() > 1 ? DAY.getYear() - 1 : 1;
    }

    /** The names a person may choose from. */
    private List<String> values(ColumnSpec spec) {
        return switch (spec.type()) {
            case ColumnType.FactCode code -> labels(catalogue.get(code.fact()));
            case ColumnType.Choice choice ->
                choice.options().stream()
                        .map(option -> option.label().in(language))
                        .toList();
            case ColumnType.Text _
            when named.containsKey(spec.name()) ->
                List.copyOf(Objects.requireNonNull(named.get(spec.name())).names());
            default -> List.of();
        };
    }

    private List<String> labels(Fact fact) {
        return fact.codes().stream().map(code -> code.label().in(language)).toList();
    }

    private String allowed(ColumnType type, List<String> values) {
        return switch (type) {
            case ColumnType.Decimal number
            when number.fact() != null -> {
                Fact fact = catalogue.get(number.fact());
                yield fact.min().toPlainString() + " – " + fact.max().toPlainString();
            }
            case ColumnType.Decimal number -> number.min() + " – " + number.max();
            case ColumnType.Whole whole -> whole.min() + " – " + whole.max();
            case ColumnType.Day _ -> DAY.toString();
            case ColumnType.NipNumber _ -> "18 " + (language == Language.ID ? "angka" : "digits");
            default -> String.join(" · ", values);
        };
    }
}
