package id.petala.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import id.petala.app.platform.Words;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.OpenRun;
import id.petala.app.work.Steps;
import id.petala.engine.talent.MapEntry;
import id.petala.engine.talent.TalentMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** The report book of a small city: every figure is the run's. */
class ReportBookTest {

    private static final Words WORDS = Words.in("id");
    private static final OpenRun OPEN = DemoRuns.get().shown();
    private static final TalentMap MAP = OPEN.run().map();
    private static final ReportBook BOOKS =
            new ReportBook(TemplateEngine.createPrecompiled(ContentType.Html), DemoRuns.BOOK);
    private static final List<String> STEPS = new ArrayList<>();
    private static final BookFiles FILES = BOOKS.of(OPEN, WORDS, (doing, done, all) -> STEPS.add(doing.apply(WORDS)));

    private static int count(Predicate<MapEntry> which) {
        return (int) IntStream.range(0, MAP.size())
                .mapToObj(MAP::entry)
                .filter(which)
                .count();
    }

    private static long rows(ReadableWorkbook workbook, String sheet) throws IOException {
        Sheet found = workbook.findSheet(sheet).orElseThrow();
        return found.read().size() - 1L;
    }

    @Test
    void theWorkbookHoldsThePeopleOfThePoolAndEverybody() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(FILES.workbook()))) {
            MAP.countsByBox().forEach((box, people) -> {
                boolean pool = List.of("7", "8", "9").contains(box) && people > 0;
                assertThat(workbook.findSheet("Kotak " + box).isPresent())
                        .as(box)
                        .isEqualTo(pool);
            });
            for (String box : List.of("7", "8", "9")) {
                int people = MAP.countsByBox().getOrDefault(box, 0);
                if (people > 0) {
                    assertThat(rows(workbook, "Kotak " + box)).isEqualTo(people);
                }
            }
            assertThat(rows(workbook, "Semua orang")).isEqualTo(MAP.size());
            assertThat(rows(workbook, "dekat garis batas")).isEqualTo(count(MapEntry::nearLine));
            assertThat(rows(workbook, "seri, perlu keputusan")).isEqualTo(count(MapEntry::tied));
        }
    }

    @Test
    void theCountsByUnitAndTierAddUpToTheMap() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(FILES.workbook()))) {
            for (String sheet : List.of("Kotak menurut jenjang", "Kotak menurut unit")) {
                List<Row> rows = workbook.findSheet(sheet).orElseThrow().read();
                Row header = rows.getFirst();
                for (int column = 1; column < header.getCellCount(); column++) {
                    String name = header.getCellText(column);
                    int at = column;
                    int sum = rows.stream()
                            .skip(1)
                            .filter(row -> !row.getCellText(0).startsWith("· "))
                            .mapToInt(row -> Integer.parseInt(row.getCellText(at)))
                            .sum();
                    assertThat(sum).as(sheet + ", " + name).isEqualTo(expected(name));
                }
            }
        }
    }

    private static int expected(String column) {
        return switch (column) {
            case "Belum dinilai" -> OPEN.kept().summary().population().unassessed();
            case "Dikecualikan" ->
                MAP.size() - OPEN.kept().summary().population().inPopulation();
            case "Semua" -> MAP.size();
            default -> MAP.countsByBox().getOrDefault(column, 0);
        };
    }

    @Test
    void theDocumentSaysWhatTheRunSays() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(FILES.pdf())) {
            String text = new PDFTextStripper().getText(pdf);
            String squeezed = text.replaceAll("\\s+", "");
            int pages = pdf.getNumberOfPages();
            assertThat(squeezed).contains("Halaman1dari" + pages, "Halaman" + pages + "dari" + pages);
            assertThat(squeezed)
                    .contains(OPEN.run().snapshot())
                    .contains(OPEN.run().instrumentText().sha256())
                    .contains(WORDS.t(
                                    "map.lead",
                                    count(entry -> entry.box() != null),
                                    OPEN.kept().summary().population().unassessed(),
                                    MAP.size()
                                            - OPEN.kept().summary().population().inPopulation())
                            .replaceAll("\\s+", ""));
            for (int person = 0; person < MAP.size(); person++) {
                if (MAP.inPool(person)) {
                    assertThat(squeezed).contains(MAP.facts().subject(person));
                }
            }
        }
    }

    @Test
    void theDocumentHasAnOutlineAndRepeatsTheHeadsOfTables() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(FILES.pdf())) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
            assertThat(titles).hasSize(7).startsWith("1. Ringkasan").endsWith("7. Temuan dan cara");
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Buku laporan peta talenta");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("id");
            PDFTextStripper units = new PDFTextStripper();
            String text = units.getText(pdf);
            assertThat(text.split("Dikecualikan", -1).length)
                    .as("heads on every page")
                    .isGreaterThan(4);
        }
    }

    @Test
    void itTellsHowFarItIs() {
        assertThat(STEPS)
                .startsWith("Sedang disusun: 1 dari 7 bab")
                .contains("Sedang disusun: 7 dari 7 bab", "Menulis XLSX");
        assertThat(STEPS).anyMatch(step -> step.startsWith("Menggambar halaman 3 dari "));
    }

    @Test
    void theNameCarriesDayAndInstrument() throws IOException {
        assertThat(FILES.name()).startsWith("buku-laporan-").endsWith("-2026-06-30-kepka-bkn-411-2025-a");
        String folder = System.getProperty("petala.pictures", "");
        if (!folder.isEmpty()) {
            Files.write(Path.of(folder, "buku.pdf"), FILES.pdf());
        }
    }

    @Test
    void itCanBeCancelledWhilePagesAreDrawn() {
        Steps impatient = (doing, done, all) -> {
            if (doing.apply(WORDS).startsWith("Menggambar halaman 2 ")) {
                throw new CancellationException();
            }
        };
        assertThatThrownBy(() -> BOOKS.of(OPEN, WORDS, impatient)).isInstanceOf(CancellationException.class);
    }
}
