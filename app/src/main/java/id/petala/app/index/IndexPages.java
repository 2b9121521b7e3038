package id.petala.app.index;

import id.petala.app.index.IndicesView.Row;
import id.petala.app.intake.IndikatorMakro;
import id.petala.app.platform.Words;
import id.petala.app.run.OpenRun;
import id.petala.engine.explain.Category;
import id.petala.engine.explain.Range;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.FindingText;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.number.Rational;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws the page Indeks from the worksheets of a run. */
final class IndexPages {

    static final String PAGE = "/indeks";

    /** So many faults stand on the page; the others follow once these are mended. */
    static final int FAULTS = 50;

    /** So many figures of others stand on the page; the file has all. */
    private static final int OTHERS = 200;

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

    /** Of a run, with the worksheets that hold on its pages. */
    static IndexPages of(OpenRun open, IndexSheets sheets, Words words) {
        return new IndexPages(
                words,
                sheets,
                StaffSheet.of(open).orElse(null),
                open.kept().agency(),
                open.intake().makro());
    }

    IndexSheets sheets() {
        return sheets;
    }

    IndicesView indices() {
        List<Row> own = own();
        List<Other> others = others();
        return new IndicesView(
                headline(own),
                own,
                others.stream().limit(OTHERS).map(this::row).toList(),
                Math.max(0, others.size() - OTHERS),
                macro(),
                sheets.findings().stream().limit(FAULTS).map(this::sentence).toList(),
                Math.max(0, sheets.findings().size() - FAULTS));
    }

    /** Every figure: the agency's own, then those of all others. */
    List<Row> rows() {
        return Stream.concat(own().stream(), others().stream().map(this::row)).toList();
    }

    private List<Row> own() {
        List<Row> own = new ArrayList<>();
        if (staff != null && !staff.agency().means().isEmpty()) {
            own.add(row(staff));
        }
        for (String family : IndexBook.shipped().families()) {
            if (agency != null && !sheets.history(family, agency).isEmpty()) {
                own.add(row(family, agency));
            }
        }
        return own;
    }

    /** A figure that isn't the agency's own. */
    private record Other(String family, String subject) {}

    private List<Other> others() {
        List<Other> others = new ArrayList<>();
        for (String family : IndexBook.shipped().families()) {
            sheets.subjects(family).stream()
                    .filter(subject -> !subject.equals(agency))
                    .forEach(subject -> others.add(new Other(family, subject)));
        }
        others.sort(Comparator.comparing(Other::subject));
        return others;
    }

    private Row row(Other other) {
        return row(other.family(), other.subject());
    }

    private String sentence(Finding finding) {
        return FindingText.sentence(finding, words.locale());
    }

    private String headline(List<Row> own) {
        long incomplete = own.stream().filter(row -> !row.complete()).count();
        return own.isEmpty()
                ? words.t("indices.none")
                : words.t("indices.headline", Objects.requireNonNullElse(agency, ""), own.size(), incomplete);
    }

    /** The index of the people, measured on the day of the map. */
    private Row row(StaffSheet measured) {
        Rational mean = measured.agency().means().getFirst();
        Category category = measured.index().category(mean);
        var scorer = measured.index().scorer();
        return new Row(
                IndicesView.Numbers.of(
                        scorer.asOf(),
                        mean.rounded(IndexBook.head(scorer.instrument()).places())),
                PAGE + "/" + StaffSheet.FAMILY,
                StaffSheet.FAMILY,
                Objects.requireNonNullElse(agency, ""),
                text.in(scorer.instrument().label()),
                words.date(scorer.asOf()),
                text.number(mean, IndexBook.head(scorer.instrument()).places()),
                true,
                category == null ? "" : text.in(category.label()),
                text.next(
                        measured.index().next(mean),
                        IndexBook.head(scorer.instrument()).places()),
                null,
                words.t(
                        "staff.course",
                        words.count(measured.agency().measured()),
                        words.count(measured.agency().population())),
                scorer.instrument().provisional(scorer.asOf()) > 0,
                true);
    }

    private Row row(String family, String subject) {
        List<IndexPeriod> history = course(sheets.history(family, subject));
        IndexPeriod newest = history.getLast();
        IndexFigure figure = newest.figure();
        return new Row(
                numbers(newest),
                address(family, subject),
                family,
                subject,
                text.in(newest.instrument().label()),
                words.date(newest.day()),
                text.value(figure),
                figure.value() != null,
                text.category(figure),
                text.next(figure),
                history.size() < 2 ? null : TrendSvg.of(history),
                told(history),
                figure.provisional(),
                figure.official());
    }

    private static IndicesView.Numbers numbers(IndexPeriod period) {
        IndexFigure figure = period.figure();
        Range possible = figure.possible();
        int places = figure.head().places();
        return possible == null
                ? IndicesView.Numbers.of(period.day(), figure.published())
                : new IndicesView.Numbers(
                        period.day(),
                        null,
                        possible.min().rounded(places),
                        possible.max().rounded(places));
    }

    /** One period of each day, the official one where there are several. */
    static List<IndexPeriod> course(List<IndexPeriod> history) {
        Map<LocalDate, IndexPeriod> last = new TreeMap<>();
        history.forEach(period -> last.put(period.day(), period));
        return List.copyOf(last.values());
    }

    /** The course in words; where the instrument changes it begins anew, the one left behind is named: figures of two are on two scales. */
    private String told(List<IndexPeriod> history) {
        List<List<IndexPeriod>> stretches = new ArrayList<>();
        for (IndexPeriod period : history) {
            if (stretches.isEmpty() || !stretches.getLast().getLast().ruledAs(period)) {
                stretches.add(new ArrayList<>());
            }
            stretches.getLast().add(period);
        }
        return stretches.stream()
                .map(stretch -> stretch.equals(stretches.getLast()) ? figures(stretch) : named(stretch))
                .collect(Collectors.joining(" | "));
    }

    private String named(List<IndexPeriod> stretch) {
        return words.t(
                "indices.stretch", text.in(stretch.getFirst().instrument().label()), figures(stretch));
    }

    private String figures(List<IndexPeriod> stretch) {
        return stretch.stream()
                .map(period -> period.day().getYear() + ": " + text.value(period.figure()))
                .collect(Collectors.joining("; "));
    }

    /** The address of the newest figure of a subject. */
    static String address(String family, String subject) {
        return PAGE + "/" + family + "?subjek=" + URLEncoder.encode(subject, StandardCharsets.UTF_8);
    }

    /** The address of a period in full. */
    static String address(IndexPeriod period) {
        return address(period.instrument(), period.subject(), period.day());
    }

    /** The address of what an instrument says of a subject on a day. */
    static String address(Instrument instrument, String subject, LocalDate day) {
        String family = IndexBook.head(instrument).family();
        return address(family, subject) + "&per=" + day + "&instrumen=" + instrument.id();
    }

    /** The address of a period; two of one day are told apart by their instruments. */
    static String address(IndexPeriod period, List<IndexPeriod> history) {
        return address(period.family(), period.subject()) + "&per=" + period.day() + instrument(period, history);
    }

    static String instrument(IndexPeriod period, List<IndexPeriod> history) {
        return period.shares(history) ? "&instrumen=" + period.instrument().id() : "";
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
