package id.petala.app.index;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.intake.NilaiIndeks;
import id.petala.engine.explain.Range;
import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Worksheets of a data package under the instruments of their days. */
class IndexSheetsTest {

    private static NilaiIndeks row(String index, String day, String stage, String item, String value, int row) {
        return new NilaiIndeks(
                "Kota Contoh",
                index,
                LocalDate.parse(day),
                stage,
                item,
                value,
                null,
                null,
                new Origin("indeks.csv", row));
    }

    private static IndexSheets of(NilaiIndeks... rows) {
        return IndexSheets.of(List.of(rows), IndexBook.shipped());
    }

    @Test
    void each_day_has_its_instrument_and_the_verified_stage_counts() {
        IndexSheets sheets = of(
                row("sistem-merit", "2026-06-30", "MANDIRI", "sistem-merit", "poin:60", 4),
                row("sistem-merit", "2024-12-31", "VERIFIKASI", "sistem-merit", "poin:263.5", 3),
                row("sistem-merit", "2024-12-31", "MANDIRI", "sistem-merit", "poin:271", 2));

        List<IndexPeriod> history = sheets.history("sistem-merit", "Kota Contoh");
        assertThat(history)
                .extracting(period -> period.instrument().id())
                .containsExactly("kasn-2019-410", "panrb-19-2025");
        assertThat(history.getFirst().figure().published()).isEqualByComparingTo("263.5");
        IndexFigure self = Objects.requireNonNull(history.getFirst().self());
        assertThat(self.published()).isEqualByComparingTo("271");
        assertThat(history.getLast().self()).isNull();
    }

    @Test
    void an_index_or_day_without_an_instrument_is_told_with_its_row() {
        IndexSheets sheets = of(
                row("sistem-meri", "2024-12-31", "VERIFIKASI", "sistem-merit", "poin:271", 2),
                row("sistem-merit", "2017-12-31", "VERIFIKASI", "sistem-merit", "poin:271", 3),
                row("rb-2023-provinsi", "2022-12-31", "VERIFIKASI", "indeks-rb", "poin:60", 4));

        assertThat(sheets.periods()).isEmpty();
        assertThat(sheets.findings())
                .extracting(Finding::code, finding -> finding.where().toString(), Finding::expected)
                .anySatisfy(found -> assertThat(found.toList())
                        .containsExactly("worksheet.unknown", "indeks.csv:2 [indeks]", "sistem-merit"))
                .anySatisfy(found ->
                        assertThat(found.toList()).startsWith("worksheet.no-instrument", "indeks.csv:3 [per_tanggal]"))
                .anySatisfy(found -> assertThat(found.toList())
                        .containsExactly("worksheet.early", "indeks.csv:4 [per_tanggal]", "≥ 2023-01-01"))
                .hasSize(3);
    }

    @Test
    void a_bad_row_leaves_its_worksheet_with_a_range() {
        IndexSheets sheets = of(
                row("sistem-merit", "2024-12-31", "VERIFIKASI", "merit-1-1", "5", 2),
                row("sistem-merit", "2024-12-31", "VERIFIKASI", "merit-2", "poin:40", 3));

        IndexFigure figure = sheets.periods().getFirst().figure();
        assertThat(sheets.findings()).extracting(Finding::code).containsExactly("fact.range");
        assertThat(figure.value()).isNull();
        Range possible = Objects.requireNonNull(figure.possible());
        assertThat(possible.min().rounded(2)).isEqualByComparingTo("132.5");
        assertThat(possible.max().rounded(2)).isEqualByComparingTo("410");
    }
}
