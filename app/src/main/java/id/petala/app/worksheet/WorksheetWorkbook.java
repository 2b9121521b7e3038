package id.petala.app.worksheet;

import id.petala.app.facts.FactRow;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.rule.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the worksheet of an index as a workbook to be filled in: one row an item, with the answers the agency gave itself
 * and those of the verification; a sheet that explains it; the choices in a sheet of their own. What decides how it is read
 * stands in plain cells: the index, instrument, subject and day above the table, the ids of the items in its first column.
 */
public final class WorksheetWorkbook {

    /** Opens the protection of the cells that nobody fills in; the sheet of instructions tells it. */
    static final String PASSWORD = "petala";

    private static final String SHEET = "Lembar kerja";
    private static final String CHOICES = "Pilihan";

    /** Rows for further answers to items that may have several. */
    private static final int FURTHER = 100;

    private static final String HEAD_COLOUR = "DDE7E4";
    private static final String GROUP_COLOUR = "EFF4F2";
    private static final String INPUT_COLOUR = "FFFBEA";
    private static final String LINE_COLOUR = "C4CCCA";
    private static final Pattern NUMBER = Pattern.compile("(?=.{1,15}$)-?(0|[1-9][0-9]*)([.][0-9]*[1-9])?");

    private final Worksheet sheet;
    private final Worksheet choices;
    private final Instrument instrument;
    private final WorksheetHead head;
    private final Language language;
    private final List<String> columns;
    private final Map<List<Object>, Range> lists = new LinkedHashMap<>();
    private int line;

    private WorksheetWorkbook(
            Workbook book, Instrument instrument, WorksheetHead head, List<String> columns, Language language) {
        this.sheet = book.newWorksheet(SHEET);
        Guide.write(book.newWorksheet(language == Language.ID ? "Petunjuk" : "Instructions"), language);
        this.choices = book.newWorksheet(CHOICES);
        this.instrument = instrument;
        this.head = head;
        this.columns = columns;
        this.language = language;
    }

    /**
     * Writes a worksheet; the receiver stays open.
     *
     * @param subject the agency or unit it is about; empty to be filled in
     * @param rows what is answered so far, all of that subject; rows without a stage are taken as verified
     * @throws id.petala.engine.rule.NoValueOnDay before the instrument's first day
     */
    public static void write(
            OutputStream out,
            Instrument instrument,
            String subject,
            LocalDate day,
            List<FactRow> rows,
            Language language)
            throws IOException {
        List<Line> lines = Line.of(Scorer.compile(instrument, day), rows, language);
        List<String> columns =
                Columns.all(rows.stream().anyMatch(row -> !row.on().isEmpty()));
        try (Workbook book = new Workbook(out, "Petala", null)) {
            WorksheetHead head = WorksheetHead.of(instrument, subject, day);
            new WorksheetWorkbook(book, instrument, head, columns, language).write(lines);
        }
    }

    private void write(List<Line> lines) {
        head();
        header();
        lines.forEach(this::lines);
        List<Object> several = Line.several(instrument);
        if (!several.isEmpty()) {
            further(several);
        }
        page();
    }

    private void head() {
        named("indeks", head.index(), instrument.label().in(language));
        named("instrumen", head.instrument(), instrument.note().in(language));
        named("versi", head.version(), provisional());
        named("subjek", head.subject(), "");
        input(sheet.style(line - 1, 1).bold());
        named("per_tanggal", head.day().toString(), "");
    }

    private void named(String name, String value, String remark) {
        text(line, 0, name);
        sheet.style(line, 0).fillColor(HEAD_COLOUR).set();
        text(line, 1, value);
        sheet.style(line, 1).bold().format("@").set();
        text(line, 2, remark);
        line++;
    }

    private void text(int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }

    private String provisional() {
        int count = instrument.provisional(head.day());
        int all = instrument.parameters().size();
        if (count == 0) {
            return "";
        }
        return language == Language.ID
                ? "Sementara: " + count + " dari " + all + " nilai aturan belum dipastikan dari teks peraturannya."
                : "Provisional: " + count + " of " + all
                        + " values of the rules are not confirmed from the regulation's text.";
    }

    private void header() {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(line, column, columns.get(column));
            sheet.width(column, width(columns.get(column)));
        }
        sheet.range(line, 0, line, columns.size() - 1)
                .style()
                .bold()
                .fillColor(HEAD_COLOUR)
                .borderStyle("thin")
                .set();
        line++;
        sheet.freezePane(2, line);
        sheet.repeatRows(line - 1, line - 1);
    }

    private static int width(String column) {
        return switch (column) {
            case Columns.ITEM -> 18;
            case Columns.NAME -> 46;
            case Columns.ASKED -> 36;
            default -> column.startsWith("sumber") ? 28 : Math.max(12, column.length() + 2);
        };
    }

    private void lines(Line one) {
        int from = line;
        for (int row = 0; row < one.height(); row++) {
            label(one);
            for (String stage : Columns.STAGES) {
                answer(one, stage, row);
            }
            line++;
        }
        Answers answers = one.answers();
        if (answers != null) {
            for (String stage : Columns.STAGES) {
                allow(from, line - 1, columns.indexOf(Columns.answer(stage)), answers);
            }
        }
    }

    private void label(Line one) {
        text(line, 0, one.item());
        text(line, 1, one.name());
        text(line, 2, one.answers() == null ? "" : one.answers().asked());
        plain(sheet.style(line, 0), one.group());
        plain(sheet.style(line, 1).indent(one.depth()), one.group());
        plain(sheet.style(line, 2), one.group());
    }

    private static void plain(StyleSetter cell, boolean group) {
        StyleSetter framed = framed(cell);
        if (group) {
            framed.bold().fillColor(GROUP_COLOUR).set();
        } else {
            framed.set();
        }
    }

    private static StyleSetter framed(StyleSetter cell) {
        return cell.wrapText(true).verticalAlignment("top").borderStyle("thin").borderColor(LINE_COLOUR);
    }

    private static void input(StyleSetter cell) {
        framed(cell)
                .fillColor(INPUT_COLOUR)
                .protectionOption(ProtectionOption.LOCKED, false)
                .set();
    }

    private void answer(Line one, String stage, int row) {
        boolean number = one.answers() != null && one.answers().number();
        style(stage, number);
        List<FactRow> stated = one.of(stage);
        if (row >= stated.size()) {
            return;
        }
        FactRow said = stated.get(row);
        value(Columns.answer(stage), said.value(), number);
        day(Columns.on(stage), said.on());
        day(Columns.until(stage), said.until());
        text(line, columns.indexOf(Columns.source(stage)), said.source());
    }

    /** Cells of numbers are as the spreadsheet likes, those of answers are texts: 1/2 must not become a day. */
    private void style(String stage, boolean number) {
        for (String column : List.of(Columns.on(stage), Columns.until(stage))) {
            if (columns.contains(column)) {
                input(sheet.style(line, columns.indexOf(column)).format("yyyy-mm-dd"));
            }
        }
        StyleSetter answer = sheet.style(line, columns.indexOf(Columns.answer(stage)));
        input(number ? answer : answer.format("@"));
        input(sheet.style(line, columns.indexOf(Columns.source(stage))).format("@"));
    }

    private void value(String column, String value, boolean number) {
        if (number && NUMBER.matcher(value).matches()) {
            sheet.value(line, columns.indexOf(column), new BigDecimal(value));
        } else {
            text(line, columns.indexOf(column), value);
        }
    }

    private void day(String column, String written) {
        LocalDate day = FactRow.dayOrNull(written);
        if (day != null && day.getYear() > 1900) {
            sheet.value(line, columns.indexOf(column), day);
        } else if (!written.isEmpty()) {
            text(line, columns.indexOf(column), written);
        }
    }

    /** What the spreadsheet lets pass: a choice warns, as points may be known instead; a number must be in its range. */
    private void allow(int from, int to, int column, Answers answers) {
        Range cells = sheet.range(from, column, to, column);
        if (!answers.choices().isEmpty()) {
            cells.validateWithList(list(answers.choices()))
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .errorTitle("Petala")
                    .showErrorMessage(true)
                    .error(
                            language == Language.ID
                                    ? "Pilih dari daftar. Selain itu hanya poin:… dan TIDAK_BERLAKU yang dibaca."
                                    : "Choose from the list. Besides it only poin:… and TIDAK_BERLAKU are read.");
        } else if (answers.number()) {
            cells.validateWithFormula(answers.formula(cell(from, column)))
                    .allowBlank(true)
                    .errorTitle("Petala")
                    .showErrorMessage(true)
                    .error(language == Language.ID ? "Lihat kolom isian: " + answers.range() : answers.range());
        }
    }

    private static String cell(int row, int column) {
        return (char) ('A' + column) + Integer.toString(row + 1);
    }

    /** The cells of a list of choices, each list once. */
    private Range list(List<Object> values) {
        return lists.computeIfAbsent(values, _ -> {
            int column = lists.size();
            for (int row = 0; row < values.size(); row++) {
                if (values.get(row) instanceof BigDecimal number) {
                    choices.value(row, column, number);
                } else {
                    choices.value(row, column, values.get(row).toString());
                }
            }
            return choices.range(0, column, values.size() - 1, column);
        });
    }

    private void further(List<Object> several) {
        int from = line;
        for (; line < from + FURTHER; line++) {
            input(sheet.style(line, 0).format("@"));
            Columns.STAGES.forEach(stage -> style(stage, false));
        }
        sheet.range(from, 0, line - 1, 0).validateWithList(list(several)).allowBlank(true);
    }

    private void page() {
        sheet.protect(
                PASSWORD,
                SheetProtectionOption.SHEET,
                SheetProtectionOption.OBJECTS,
                SheetProtectionOption.SCENARIOS,
                SheetProtectionOption.INSERT_COLUMNS,
                SheetProtectionOption.DELETE_COLUMNS,
                SheetProtectionOption.INSERT_ROWS,
                SheetProtectionOption.DELETE_ROWS);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }
}
