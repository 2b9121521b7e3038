package id.petala.app.index;

import id.petala.app.facts.FactRow;
import id.petala.app.facts.FactsFile;
import id.petala.app.index.PreviewView.Fault;
import id.petala.app.index.PreviewView.Figure;
import id.petala.app.platform.Words;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.FindingText;
import id.petala.engine.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws what a worksheet that was sent would make of an index. */
final class PreviewPages {

    private final Words words;
    private final FigureText text;
    private final IndexPages all;
    private final SentSheet sent;
    private final @Nullable IndexPeriod now;

    /** @param now what holds for the same instrument, subject and day; null for nothing */
    PreviewPages(Words words, IndexPages all, SentSheet sent, @Nullable IndexPeriod now) {
        this.words = words;
        this.text = new FigureText(words);
        this.all = all;
        this.sent = sent;
        this.now = now;
    }

    /**
     * The view.
     *
     * @param name who decides, as typed so far
     * @param reason why, as typed so far
     * @param errors what is wrong with what was typed
     */
    PreviewView view(String address, String name, String reason, List<String> errors) {
        IndexPeriod then = sent.period();
        if (then == null) {
            return unreadable(address);
        }
        IndexSheetPages sheet = new IndexSheetPages(words, all, then, List.of(then), null);
        IndexView drawn = sheet.view();
        return new PreviewView(
                address,
                drawn.headline(),
                drawn.instrument(),
                figures(then),
                sheet.changes(now),
                drawn.missing(),
                faults(then.worksheet().findings()),
                sent.whole() ? "" : words.t("sheets.blocked"),
                now != null && said(now.rows()).equals(said(then.rows())),
                base(now),
                sent.file(),
                sent.fingerprint(),
                name,
                reason,
                errors);
    }

    /** Not one answer can be read: there is no figure to show. */
    private PreviewView unreadable(String address) {
        return new PreviewView(
                address,
                words.t("sheets.unreadable"),
                text.in(sent.instrument().label()),
                List.of(),
                List.of(),
                List.of(),
                faults(sent.filled().facts().findings()),
                words.t("sheets.blocked"),
                false,
                base(now),
                sent.file(),
                sent.fingerprint(),
                "",
                "",
                List.of());
    }

    /** What the answers say, wherever they stand. */
    private static List<String> said(List<FactRow> rows) {
        return rows.stream()
                .map(row -> String.join(
                        "\u0001", row.stage(), row.criterion(), row.value(), row.on(), row.until(), row.source()))
                .sorted()
                .toList();
    }

    /** Tells the states of a period apart: none, of the package, kept at a moment. */
    static String base(@Nullable IndexPeriod period) {
        if (period == null) {
            return "-";
        }
        return period.kept() == null ? "paket" : period.kept().at().toString();
    }

    private List<Figure> figures(IndexPeriod then) {
        List<Figure> figures = new ArrayList<>();
        for (String stage : List.of("", FactsFile.SELF, FactsFile.VERIFIED)) {
            IndexFigure before = now == null ? null : figure(now, stage);
            IndexFigure after = figure(then, stage);
            if (before != null || after != null) {
                figures.add(new Figure(stage(stage), said(before), said(after)));
            }
        }
        return figures;
    }

    private static @Nullable IndexFigure figure(IndexPeriod period, String stage) {
        if (period.worksheet().last().name().equals(stage)) {
            return period.figure();
        }
        boolean first = period.worksheet().stages().getFirst().name().equals(stage);
        return first ? period.self() : null;
    }

    private String stage(String stage) {
        return switch (stage) {
            case FactsFile.SELF -> words.t("indices.self");
            case FactsFile.VERIFIED -> words.t("indices.verified");
            default -> words.t("indices.value");
        };
    }

    private String said(@Nullable IndexFigure figure) {
        if (figure == null) {
            return words.t("sheets.none");
        }
        String category = text.category(figure);
        return text.value(figure) + (category.isEmpty() ? "" : " · " + category);
    }

    private List<Fault> faults(List<Finding> findings) {
        return findings.stream().map(this::fault).toList();
    }

    private Fault fault(Finding finding) {
        int row = finding.where().row();
        String column = finding.where().column();
        String place =
                row == 0 ? finding.where().file() : words.t("sheets.place", row + "", column == null ? "–" : column);
        return new Fault(
                place, item(row), FindingText.reason(finding, words.locale()), finding.severity() == Severity.REJECT);
    }

    /** The item that a row of the sheet is about. */
    private String item(int row) {
        FactsFile facts = sent.filled().facts();
        return Stream.concat(facts.rows().stream(), facts.rejected().stream())
                .filter(one -> one.line() == row)
                .map(FactRow::criterion)
                .findFirst()
                .orElse("");
    }
}
