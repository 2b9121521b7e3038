package id.petala.app.index;

import id.petala.app.index.IndicesView.Row;
import id.petala.app.intake.IndikatorMakro;
import id.petala.app.platform.Words;
import id.petala.app.run.OpenRun;
import id.petala.engine.explain.Category;
import id.petala.engine.finding.FindingText;
import id.petala.engine.number.Rational;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws the page Indeks from the worksheets of a run. */
final class IndexPages {

    static final String PAGE = "/indeks";

    /** So many faults stand on the page; the others follow once these are mended. */
    private static final int FAULTS = 50;

    private final Words words;
    private final FigureText text;
    private final IndexSheets sheets;
    private final @Nullable StaffSheet staff;
    private final @Nullable String agency;
    private final List<IndikatorMakro> makro;

    private IndexPages(
            Words words,
            IndexSheets sheets,
            @Nullable StaffSheet staff,
            @Nullable String agency,
            List<IndikatorMakro> makro) {
        this.words = words;
        this.text = new FigureText(words);
        this.staff = staff;
        this.sheets = sheets;
        this.agency = agency;
        this.makro = makro;
    }

    static IndexPages of(OpenRun open, Words words) {
        return new IndexPages(
                words,
                sheets(open),
                StaffSheet.of(open).orElse(null),
                open.kept().agency(),
                open.intake().makro());
    }

    /** The worksheets of a run that are not of later than its day, computed once. */
    static IndexSheets sheets(OpenRun open) {
        return open.once(
                IndexSheets.class,
                run -> IndexSheets.of(
                        run.intake().indeks().stream()
                                .filter(row ->
                                        !row.perTanggal().isAfter(run.run().asOf()))
                                .toList(),
                        IndexBook.shipped()));
    }

    IndexSheets sheets() {
        return sheets;
    }

    IndicesView indices() {
        List<Row> own = new ArrayList<>();
        List<Row> others = new ArrayList<>();
        if (staff != null && !staff.agency().means().isEmpty()) {
            own.add(row(staff));
        }
        for (String family : IndexBook.shipped().families()) {
            for (String subject : sheets.subjects(family)) {
                (subject.equals(agency) ? own : others).add(row(family, subject));
            }
        }
        List<Row> rest =
                others.stream().sorted(Comparator.comparing(Row::subject)).toList();
        return new IndicesView(headline(own), own, rest, macro(), faults());
    }

    private String headline(List<Row> own) {
        long incomplete = own.stream().filter(row -> !row.complete()).count();
        return own.isEmpty()
                ? words.t("indices.none")
                : words.t("indices.headline", Objects.requireNonNullElse(agency, ""), own.size(), incomplete);
    }

    List<String> faults() {
        return sheets.findings().stream()
                .limit(FAULTS)
                .map(finding -> FindingText.sentence(finding, words.locale()))
                .toList();
    }

    /** The index of the people, measured on the day of the map. */
    private Row row(StaffSheet measured) {
        Rational mean = measured.agency().means().getFirst();
        Category category = measured.index().category(mean);
        var scorer = measured.index().scorer();
        return new Row(
                PAGE + "/" + StaffSheet.FAMILY,
                StaffSheet.FAMILY,
                Objects.requireNonNullElse(agency, ""),
                text.in(scorer.instrument().label()),
                words.date(scorer.asOf()),
                text.number(mean, IndexBook.head(scorer.instrument()).places()),
                true,
                category == null ? "" : text.in(category.label()),
                "",
                null,
                words.t(
                        "staff.course",
                        words.count(measured.agency().measured()),
                        words.count(measured.agency().population())),
                scorer.instrument().provisional(scorer.asOf()) > 0,
                true);
    }

    private Row row(String family, String subject) {
        List<IndexPeriod> history = sheets.history(family, subject);
        IndexPeriod newest = history.getLast();
        IndexFigure figure = newest.figure();
        return new Row(
                address(family, subject, null),
                family,
                subject,
                text.in(newest.instrument().label()),
                words.date(newest.day()),
                text.value(figure),
                figure.value() != null,
                text.category(figure),
                text.next(figure),
                history.size() < 2 ? null : TrendSvg.of(history),
                course(history),
                figure.provisional(),
                figure.official());
    }

    private String course(List<IndexPeriod> history) {
        return history.stream()
                .map(period -> period.day().getYear() + ": " + text.value(period.figure()))
                .collect(Collectors.joining("; "));
    }

    static String address(String family, String subject, @Nullable String day) {
        return PAGE + "/" + family + "?subjek=" + URLEncoder.encode(subject, StandardCharsets.UTF_8)
                + (day == null ? "" : "&per=" + day);
    }

    private List<IndicesView.Macro> macro() {
        return makro.stream().map(this::macro).toList();
    }

    private IndicesView.Macro macro(IndikatorMakro one) {
        return new IndicesView.Macro(
                one.indikator(),
                one.tahun() + "",
                measured(one),
                one.target() == null ? "–" : withUnit(one.target(), one) + nature(one),
                text.in(one.sifat().label()),
                Objects.requireNonNullElse(one.sumber(), "–"));
    }

    private String nature(IndikatorMakro one) {
        return one.sifatTarget() == null ? "" : " (" + text.in(one.sifatTarget().label()) + ")";
    }

    private String measured(IndikatorMakro one) {
        if (one.nilai() != null) {
            return withUnit(one.nilai(), one);
        }
        return words.num(Objects.requireNonNull(one.dari())) + "–"
                + withUnit(Objects.requireNonNull(one.sampai()), one);
    }

    private String withUnit(BigDecimal value, IndikatorMakro one) {
        return words.num(value) + " " + one.satuan();
    }
}
