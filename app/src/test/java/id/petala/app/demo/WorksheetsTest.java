package id.petala.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.facts.CellNames;
import id.petala.app.facts.FactRow;
import id.petala.app.facts.FactsFile;
import id.petala.app.index.IndexBook;
import id.petala.app.index.IndexFigure;
import id.petala.app.index.Worksheet;
import id.petala.app.intake.DataPackage;
import id.petala.app.intake.Intake;
import id.petala.app.intake.NilaiIndeks;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.ShippedRules;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorksheetsTest {

    private static final DemoCity CITY = new DemoCity(60, 1, DemoCity.DEFAULT.asOf());
    private static final LocalDate LATEST = CITY.asOf();
    private static final LocalDate EARLIER = CITY.days().getFirst();

    @TempDir
    static Path folder = Path.of("");

    private static final Map<LocalDate, Intake> READ = new TreeMap<>();

    /** The rows of one index, day and stage are a worksheet. */
    private record Sheet(String index, LocalDate day, String stage) {}

    @BeforeAll
    static void make() throws IOException {
        CITY.write(folder.resolve("city"));
        CITY.days()
                .forEach(day -> READ.put(
                        day, DataPackage.read(folder.resolve("city").resolve(day + ""), day, ShippedRules.book())));
    }

    private static Intake read(LocalDate day) {
        return Objects.requireNonNull(READ.get(day));
    }

    private static Map<Sheet, List<FactRow>> sheets(LocalDate day) {
        Map<Sheet, List<FactRow>> sheets = new LinkedHashMap<>();
        for (NilaiIndeks item : read(day).indeks()) {
            FactRow row = new FactRow(
                    "indeks.csv",
                    item.origin().row(),
                    item.subjek(),
                    item.butir(),
                    item.nilai(),
                    "",
                    item.sampai() == null ? "" : item.sampai().toString(),
                    String.valueOf(item.sumber()),
                    item.tahap(),
                    CellNames.LONG);
            sheets.computeIfAbsent(new Sheet(item.indeks(), item.perTanggal(), item.tahap()), _ -> new ArrayList<>())
                    .add(row);
        }
        return sheets;
    }

    private static Worksheet worksheet(Sheet sheet, List<FactRow> rows) {
        Instrument meant = IndexBook.shipped().find(sheet.index(), sheet.day());
        assertThat(meant).as(sheet.toString()).isNotNull();
        return Worksheet.read(Objects.requireNonNull(meant), sheet.day(), FactsFile.of("indeks.csv", rows));
    }

    /** "sistem-merit 2024-12-31 VERIFIKASI Kota" with the published figure and its category. */
    private static Map<String, String> figures(LocalDate day) {
        Map<String, String> figures = new TreeMap<>();
        sheets(day).forEach((sheet, rows) -> {
            for (IndexFigure figure : worksheet(sheet, rows).last().figures()) {
                String code =
                        figure.category() == null ? "-" : figure.category().code();
                figures.put(
                        String.join(" ", sheet.index(), sheet.day() + "", sheet.stage(), figure.subject()),
                        figure.published() + " " + code);
            }
        });
        return figures;
    }

    @Test
    void every_item_is_one_of_the_instrument_meant_on_its_day_and_has_one_good_answer() {
        for (LocalDate day : CITY.days()) {
            sheets(day).forEach((sheet, rows) -> {
                Worksheet worksheet = worksheet(sheet, rows);
                rows.forEach(row -> assertThat(worksheet.instrument().find(row.criterion()))
                        .as(row.toString())
                        .isNotNull());
                assertThat(worksheet.findings()).as(sheet.toString()).isEmpty();
            });
        }
    }

    @Test
    void published_figures_come_out_as_they_were_published() {
        assertThat(figures(LATEST))
                .containsEntry("sistem-merit 2021-12-31 VERIFIKASI Provinsi Kalimantan Timur", "263.5 BAIK")
                .containsEntry("sistem-merit 2022-12-31 VERIFIKASI Provinsi Kalimantan Timur", "271 BAIK")
                .containsEntry("sistem-merit 2020-12-31 VERIFIKASI Provinsi Sumatera Barat", "270 BAIK")
                .containsEntry("sistem-merit 2022-12-31 VERIFIKASI Provinsi Sumatera Barat", "332 SANGAT_BAIK")
                .containsEntry("sistem-merit 2024-12-31 VERIFIKASI Provinsi Sumatera Barat", "353.5 SANGAT_BAIK")
                .containsEntry("sistem-merit 2023-12-07 VERIFIKASI Mahkamah Konstitusi", "392.5 SANGAT_BAIK")
                .containsEntry("reformasi-birokrasi 2020-12-31 VERIFIKASI Kota Batam", "52.33 CC")
                .containsEntry("ip-asn 2020-12-31 VERIFIKASI Kota Batam", "85 TINGGI")
                .containsEntry("kepatuhan-ombudsman 2020-12-31 VERIFIKASI Kota Batam", "93.82 HIJAU");
    }

    @Test
    void the_city_is_better_year_by_year_until_the_newest_worksheet_that_is_not_whole() {
        Map<String, String> figures = figures(LATEST);

        assertThat(figures)
                .containsEntry("sistem-merit 2021-12-31 VERIFIKASI " + DemoCity.NAME, "192.5 KURANG")
                .containsEntry("sistem-merit 2023-12-31 MANDIRI " + DemoCity.NAME, "251 BAIK")
                .containsEntry("sistem-merit 2023-12-31 VERIFIKASI " + DemoCity.NAME, "239 KURANG")
                .containsEntry("sistem-merit 2024-12-31 VERIFIKASI " + DemoCity.NAME, "273 BAIK")
                .containsEntry("sistem-merit 2025-12-31 VERIFIKASI " + DemoCity.NAME, "null -")
                .containsEntry("sistem-merit 2026-06-30 MANDIRI " + DemoCity.NAME, "null -")
                .containsEntry("jpt-tanpa-seleksi 2024-12-31 VERIFIKASI " + DemoCity.NAME, "1 MEMENUHI");
    }

    @Test
    void what_is_of_a_year_is_verified_and_published_in_the_next() {
        assertThat(verified(EARLIER)).containsExactly(2021, 2022, 2023, 2024);
        assertThat(verified(LATEST)).containsExactly(2021, 2022, 2023, 2024, 2025);
        assertThat(macro(EARLIER)).contains(2024).doesNotContain(2025);
        assertThat(macro(LATEST)).contains(2025);
    }

    private static Set<Integer> verified(LocalDate day) {
        Set<Integer> years = new TreeSet<>();
        read(day).indeks().stream()
                .filter(item -> item.indeks().equals("sistem-merit"))
                .filter(item -> item.tahap().equals(FactsFile.VERIFIED))
                .filter(item -> item.subjek().equals(DemoCity.NAME))
                .forEach(item -> years.add(item.perTanggal().getYear()));
        return years;
    }

    private static Set<Integer> macro(LocalDate day) {
        Set<Integer> years = new TreeSet<>();
        read(day).makro().forEach(figure -> years.add(figure.tahun()));
        return years;
    }
}
