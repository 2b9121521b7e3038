package id.petala.app.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.comparison.ComparisonView.Cell;
import id.petala.app.comparison.ComparisonView.Row;
import id.petala.app.comparison.ComparisonView.Section;
import id.petala.app.comparison.ComparisonView.Table;
import id.petala.app.platform.Words;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.OpenRun;
import id.petala.app.talent.RunPages;
import id.petala.app.talent.ShownPages;
import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.BerkasPegawai;
import id.petala.engine.pegawai.HukumanDisiplin;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.pegawai.PenilaianKompetensi;
import id.petala.engine.pegawai.Periode;
import id.petala.engine.pegawai.PredikatKinerja;
import id.petala.engine.receipt.Receipt;
import id.petala.engine.receipt.ReceiptLine;
import id.petala.engine.receipt.Receipts;
import id.petala.engine.talent.MapEntry;
import id.petala.engine.talent.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** People side by side: what stands there is what the run has. */
class ComparisonTest {

    private static final OpenRun OPEN = DemoRuns.get().shown();
    private static final Words WORDS = Words.in("id");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Origin ROW = new Origin("uji.csv", 2);

    private static List<Integer> places(Status status, int most) {
        return IntStream.range(0, OPEN.run().map().size())
                .filter(place -> OPEN.run().map().status(place) == status)
                .limit(most)
                .boxed()
                .toList();
    }

    private static ComparedPerson person(int place) {
        RunPages pages = new ShownPages(DemoRuns.get()).pages();
        String nip = OPEN.run().map().facts().subject(place);
        return new ComparedPerson(
                place,
                Objects.requireNonNull(pages.receipt(nip, WORDS.locale())),
                new Records(OPEN.intake().dossiers().of(place), OPEN.run().asOf()));
    }

    private static Table table(List<Integer> places) {
        RecordWords records =
                new RecordWords(WORDS, DemoRuns.BOOK.facts(), OPEN.run().map().facts());
        return new ComparisonViews(WORDS, records)
                .table(places.stream().map(ComparisonTest::person).toList());
    }

    private static Row row(Table table, String label) {
        return table.sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void axes_and_score_are_those_of_the_map() {
        List<Integer> places = places(Status.TERPETAKAN, 5);
        Table table = table(places);
        for (int i = 0; i < places.size(); i++) {
            MapEntry entry = OPEN.run().map().entry(places.get(i));
            assertThat(row(table, "Kinerja").cells().get(i).number())
                    .isEqualByComparingTo(
                            Objects.requireNonNull(entry.performance()).rounded(6));
            assertThat(row(table, "Potensial").cells().get(i).number())
                    .isEqualByComparingTo(
                            Objects.requireNonNull(entry.potential()).rounded(6));
            assertThat(row(table, "Nilai talenta").cells().get(i).number())
                    .isEqualByComparingTo(Objects.requireNonNull(entry.score()).rounded(6));
            assertThat(row(table, "Kotak").cells().get(i).text())
                    .isEqualTo("Kotak " + Objects.requireNonNull(entry.box()).code());
        }
    }

    @Test
    void each_criterion_has_the_value_and_the_contribution_of_the_receipt() {
        List<Integer> places = Stream.concat(
                        places(Status.TERPETAKAN, 2).stream(), places(Status.BELUM_DINILAI, 2).stream())
                .toList();
        Table table = table(places);
        Receipts receipts = new Receipts(OPEN.run().map().scorer());
        List<Receipt> each = places.stream()
                .map(place -> receipts.of(OPEN.run().map().facts(), place))
                .toList();
        List<Row> criteria = table.sections().stream()
                .filter(section -> section.title().startsWith("Kriteria: "))
                .map(Section::rows)
                .flatMap(List::stream)
                .toList();
        assertThat(criteria).hasSizeGreaterThan(8);
        for (Row row : criteria) {
            ReceiptLine model = each.getFirst().lines().stream()
                    .filter(line -> line.label().id().equals(row.label()))
                    .findFirst()
                    .orElseThrow();
            for (int i = 0; i < each.size(); i++) {
                ReceiptLine line = each.get(i).line(model.id());
                Cell cell = row.cells().get(i);
                assertThat(cell.number()).isEqualTo(rounded(line.value()));
                assertThat(cell.contribution()).isEqualTo(rounded(line.contribution()));
                assertThat(cell.missing()).isEqualTo(line.value() == null);
            }
        }
        assertThat(criteria)
                .anyMatch(row -> row.cells().stream()
                        .anyMatch(cell -> cell.missing() && cell.text().equals("belum ada")));
    }

    private static @Nullable BigDecimal rounded(@Nullable Rational value) {
        return value == null ? null : value.rounded(6);
    }

    @Test
    void the_highest_is_marked_only_where_another_is_lower() {
        assertThat(Best.marked(List.of(cell("80"), cell("90.5"), Cell.missing("belum ada"), cell("90.50"))))
                .extracting(Cell::best)
                .containsExactly(false, true, false, true);
        assertThat(Best.marked(List.of(cell("80"), cell("80.0"), Cell.missing("belum ada"))))
                .extracting(Cell::best)
                .containsOnly(false);
        assertThat(Best.marked(List.of(cell("80"), Cell.missing("belum ada"))))
                .extracting(Cell::best)
                .containsOnly(false);
    }

    private static Cell cell(String number) {
        return new Cell(number, List.of(), new BigDecimal(number), null, false, false);
    }

    @Test
    void somebody_outside_the_map_has_no_figure_and_is_not_lower_than_others() {
        Table table = table(List.of(
                places(Status.DIKECUALIKAN, 1).getFirst(),
                places(Status.TERPETAKAN, 1).getFirst()));
        Cell outside = row(table, "Nilai talenta").cells().getFirst();

        assertThat(outside.missing()).isTrue();
        assertThat(outside.text()).isEqualTo("tidak dipetakan");
        assertThat(row(table, "Nilai talenta").cells().getLast().best()).isFalse();
        assertThat(table.sections())
                .allSatisfy(section -> assertThat(section.rows())
                        .allSatisfy(row -> assertThat(row.cells()).hasSize(2)));
    }

    @Test
    void records_are_those_of_the_day() {
        Records records = new Records(
                file(
                        List.of(
                                competency("Integritas", 3, 4, DAY.minusYears(1), DAY),
                                competency("Integritas", 5, 4, DAY.minusYears(2), DAY.plusYears(1)),
                                competency("Kerja Sama", 2, 4, DAY.minusYears(4), DAY.minusDays(1)),
                                competency("Komunikasi", 2, 4, DAY.plusDays(1), null),
                                competency("Pelayanan Publik", 4, 4, DAY.minusYears(1), null)),
                        List.of(
                                new HukumanDisiplin("SEDANG", DAY.minusYears(1), DAY, 0, 0, ROW),
                                new HukumanDisiplin("RINGAN", DAY.minusYears(1), DAY.minusDays(1), 0, 0, ROW),
                                new HukumanDisiplin("BERAT", DAY.plusDays(1), null, 1, 0, ROW))),
                DAY);

        assertThat(records.competencies())
                .extracting(PenilaianKompetensi::kompetensi)
                .containsExactly("Integritas", "Kerja Sama", "Pelayanan Publik");
        assertThat(records.gaps()).extracting(PenilaianKompetensi::kompetensi).containsExactly("Integritas");
        assertThat(records.sanctions()).extracting(HukumanDisiplin::tingkat).containsExactly("SEDANG");
        assertThat(records.predicates()).extracting(PredikatKinerja::tahun).containsExactly(2025, 2023);
    }

    private static PenilaianKompetensi competency(
            String name, int score, int standard, LocalDate day, @Nullable LocalDate until) {
        return new PenilaianKompetensi(
                name, BigDecimal.valueOf(score), BigDecimal.valueOf(standard), null, day, until, null, ROW);
    }

    private static PredikatKinerja predicate(int year, Periode period) {
        return new PredikatKinerja(year, period, null, null, "BAIK", null, ROW);
    }

    private static BerkasPegawai file(List<PenilaianKompetensi> competencies, List<HukumanDisiplin> sanctions) {
        Pegawai person = OPEN.intake().dossiers().person(0);
        return new BerkasPegawai(
                person,
                List.of(
                        predicate(2022, Periode.TAHUNAN),
                        predicate(2025, Periode.TAHUNAN),
                        predicate(2026, Periode.TAHUNAN),
                        predicate(2024, Periode.TRIWULAN_1),
                        predicate(2023, Periode.TAHUNAN)),
                List.of(),
                List.of(),
                List.of(),
                competencies,
                List.of(),
                List.of(),
                List.of(),
                sanctions,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    @Test
    void nobody_can_be_left_alone() {
        assertThat(ComparisonAddress.without(List.of("1", "2"), "1")).isNull();
        assertThat(ComparisonAddress.without(List.of("1", "2 &", "3"), "1")).isEqualTo("/banding?nip=2+%26&nip=3");
    }
}
