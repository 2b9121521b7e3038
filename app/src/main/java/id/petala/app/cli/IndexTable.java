package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.index.FigureText;
import id.petala.app.index.IndexFigure;
import id.petala.app.index.Worksheet;
import id.petala.app.platform.Words;
import id.petala.app.table.CsvOut;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Range;
import id.petala.engine.receipt.ReceiptLine;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The figures of a worksheet: subjects as rows, one for each stage; on the terminal and as a file. */
final class IndexTable {

    private static final List<String> HEADER = List.of(
            "subject",
            "stage",
            "index",
            "as_of",
            "value",
            "published",
            "category",
            "status",
            "min",
            "max",
            "possible_categories",
            "next_category",
            "distance",
            "provisional",
            "official");

    private final Console console;
    private final FigureText text;

    IndexTable(Console console) {
        this.console = console;
        this.text = new FigureText(Words.in(console.language().code()));
    }

    void print(Worksheet worksheet) {
        var instrument = worksheet.instrument();
        console.out()
                .println(console.text(
                        "index.head",
                        instrument.label().in(console.language()),
                        instrument.id(),
                        worksheet.asOf().toString()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("subject", "stage", "value", "category", "next"));
        List<IndexFigure> all = new ArrayList<>();
        for (Worksheet.Stage stage : worksheet.stages()) {
            List<IndexFigure> figures = stage.figures();
            figures.forEach(figure -> rows.add(
                    List.of(figure.subject(), stage.name(), value(figure), text.category(figure), text.next(figure))));
            all.addAll(figures);
        }
        Columns.print(console.out(), rows);
        remarks(all);
    }

    private void remarks(List<IndexFigure> figures) {
        if (figures.stream().anyMatch(figure -> !figure.official())) {
            console.out().println(console.text("index.not-official"));
        }
        if (figures.stream().anyMatch(IndexFigure::provisional)) {
            console.out().println(console.text("index.provisional"));
        }
    }

    private String value(IndexFigure figure) {
        return text.value(figure) + (figure.value() != null && figure.provisional() ? " *" : "");
    }

    void write(Writer out, List<Worksheet> worksheets) {
        CsvOut csv = CsvOut.to(out, HEADER);
        for (Worksheet worksheet : worksheets) {
            for (Worksheet.Stage stage : worksheet.stages()) {
                stage.figures().forEach(figure -> row(csv, stage.name(), figure));
            }
        }
        csv.flush();
    }

    private static void row(CsvOut csv, String stage, IndexFigure figure) {
        IndexFigure.Next next = figure.next();
        Range possible = figure.possible();
        csv.row(
                figure.subject(),
                stage,
                figure.receipt().instrument().id(),
                figure.receipt().asOf().toString(),
                ScoreFiles.decimal(figure.value()),
                figure.published() == null ? "" : figure.published().toPlainString(),
                code(figure.categoryLine()),
                figure.line().status().name(),
                possible == null ? "" : ScoreFiles.decimal(possible.min()),
                possible == null ? "" : ScoreFiles.decimal(possible.max()),
                figure.categories().stream().map(Category::code).collect(Collectors.joining(" ")),
                next == null ? "" : next.category().code(),
                next == null ? "" : ScoreFiles.decimal(next.distance()),
                figure.provisional() + "",
                figure.official() + "");
    }

    private static String code(@Nullable ReceiptLine line) {
        return line == null ? "" : line.code();
    }
}
