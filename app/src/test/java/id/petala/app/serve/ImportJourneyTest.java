package id.petala.app.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.petala.app.BrowserTest;
import id.petala.app.check.DataCheck;
import id.petala.app.check.TableTotal;
import id.petala.app.demo.DemoCity;
import id.petala.app.intake.DemoAgency;
import id.petala.app.platform.Words;
import id.petala.app.run.RunArchive;
import id.petala.app.run.RunSummary;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.ShippedRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * From an empty home to an agency's own map, in a real browser against the real server and database: the numbers on the
 * pages are those of the same check on the same files. The steps build on each other.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportJourneyTest extends BrowserTest {

    private static final RuleBook BOOK = ShippedRules.book();
    private static final String AGENCY = "Pemerintah Kota Uji";
    private static final LocalDate DAY = DemoAgency.AS_OF;
    private static final Words WORDS = Words.in("id");

    @TempDir
    private static Path home;

    @TempDir
    private static Path data;

    private static @Nullable PetalaServer server;
    private static @Nullable DataCheck expected;

    ImportJourneyTest() {
        super(server().address());
    }

    @BeforeAll
    static void start() throws IOException {
        DemoAgency.copyTo(data, DAY);
        Files.writeString(
                data.resolve("penghargaan.csv"), "123,PROVINSI,2024-01-01,Piagam\n", StandardOpenOption.APPEND);
        Files.deleteIfExists(data.resolve("instansi.csv"));
        expected = DataCheck.of(data, DAY, BOOK, Objects.requireNonNull(BOOK.instrument("kepka-bkn-411-2025-a")));
        server = PetalaServer.start(home, 0, null, _ -> {});
    }

    @AfterAll
    static void stop() {
        server().close();
    }

    private static PetalaServer server() {
        return Objects.requireNonNull(server);
    }

    private static TableTotal total() {
        return TableTotal.sum(Objects.requireNonNull(expected).intake().counts());
    }

    private static RunSummary.Way way() {
        return RunSummary.way(
                Objects.requireNonNull(Objects.requireNonNull(expected).run()).map());
    }

    @Test
    @Order(1)
    void an_empty_home_leads_to_the_import() {
        for (String address : List.of("/", "/peta-talenta", "/mutu-data", "/instrumen")) {
            open(address);
            assertThat(path()).as(address).isEqualTo("/impor");
        }
        assertThat(page.getByText("Belum ada. Peta pertama muncul di sini")).isVisible();
        assertFlawless("import-empty");
        assertThat(kept()).isEmpty();
    }

    @Test
    @Order(2)
    void cancelling_a_preview_leaves_neither_file_nor_row() throws IOException {
        choose();
        assertThat(heading("Bila diterima")).isVisible();
        assertThat(rooms()).hasSize(1);
        page.getByRole(AriaRole.BUTTON, named("Batal")).click();
        assertThat(page.getByText("Impor dibatalkan; tidak ada yang disimpan")).isVisible();
        assertThat(rooms()).isEmpty();
        assertThat(kept()).isEmpty();
        assertThat(server().archive().agencies()).isEmpty();
    }

    @Test
    @Order(3)
    void the_preview_says_what_would_happen_and_hands_out_what_to_mend() throws IOException {
        choose();
        assertThat(page.locator("h1"))
                .hasText(WORDS.t("check.heading", total().accepted(), total().read(), total().rejected()));
        assertThat(heading(WORDS.t(
                        "upload.decide", way().mapped(), way().unassessed(), way().registry() - way().inPopulation())))
                .isVisible();
        assertThat(page.locator(".table-findings").first()).containsText("123");
        assertFlawless("preview-id-1440");
        open("/impor?lang=en");
        assertThat(page.getByText("Accept and keep")).isVisible();
        assertFlawless("preview-en-1440");
        open("/impor?lang=id");
        assertThat(text(download("temuan.csv"))).contains("penghargaan.csv").contains("123");
        assertThat(text(download("baris.csv"))).contains("penghargaan.csv,penghargaan,");
        try (ZipInputStream zip = new ZipInputStream(
                Files.newInputStream(download("karantina.zip").path()))) {
            assertThat(Objects.requireNonNull(zip.getNextEntry()).getName()).isEqualTo("karantina/penghargaan.csv");
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).contains("123,PROVINSI", "alasan");
        }
        onPhone();
        open("/impor");
        assertFlawless("preview-id-390");
        page.getByRole(AriaRole.BUTTON, named("Batal")).click();
        page.waitForURL("**/impor?batal");
    }

    @Test
    @Order(4)
    void accepting_with_the_keyboard_keeps_the_run_and_shows_it() {
        choose();
        tabTo(page.getByRole(AriaRole.BUTTON, named("Terima dan simpan")));
        page.keyboard().press("Enter");
        page.waitForURL("**/", new Page.WaitForURLOptions().setTimeout(30_000));
        assertThat(page.locator(".context-agency")).hasText(AGENCY);
        assertThat(page.locator(".stamp-demo")).hasCount(0);
        theWayAddsUp();
        assertFlawless("home-own");
        assertThat(kept()).hasSize(1);
        RunArchive.Listed run = kept().getFirst();
        assertThat(run.agency().nama()).isEqualTo(AGENCY);
        assertThat(run.agency().contoh()).isFalse();
        assertThat(run.summary().population()).isEqualTo(way());
    }

    @Test
    @Order(5)
    void the_quality_of_the_data_is_told_of_the_run_shown() throws IOException {
        open("/mutu-data");
        assertThat(page.locator("h1"))
                .hasText(WORDS.t("check.heading", total().accepted(), total().read(), total().rejected()));
        assertThat(page.locator(".table-rows tfoot td").nth(0)).hasText(WORDS.count(total().read()));
        assertThat(page.locator(".table-units tbody tr"))
                .hasCount((int) Objects.requireNonNull(expected).units().stream()
                        .filter(unit -> unit.people() > 0)
                        .limit(100)
                        .count());
        assertFlawless("quality-id-1440");
        for (String name : List.of("temuan.csv", "baris.csv", "mutu.csv", "umur-data.csv")) {
            assertThat(text(download(name)).lines().count()).as(name).isGreaterThan(1);
        }
        page.getByText("Karantina: baris untuk diperbaiki").click();
        assertThat(text(download("penghargaan.csv"))).contains("123,PROVINSI");
        onPhone();
        open("/mutu-data?lang=en");
        assertFlawless("quality-en-390");
        allowStatusInConsole();
        assertThat(open("/mutu-data/unduh/run.json").status()).isEqualTo(404);
    }

    @Test
    @Order(6)
    void a_stopped_server_leaves_no_rooms_behind() throws IOException {
        Path rooms = server().rooms().folder();
        server().close();
        assertThat(rooms).doesNotExist();
        server = PetalaServer.start(home, 0, null, _ -> {});
    }

    @Test
    @Order(7)
    void it_is_shown_after_the_restart() {
        open("/");
        assertThat(page.locator(".context-agency")).hasText(AGENCY);
        open("/mutu-data");
        assertThat(page.locator("h1"))
                .hasText(WORDS.t("check.heading", total().accepted(), total().read(), total().rejected()));
    }

    @Test
    @Order(8)
    void the_demo_city_can_be_shown_and_left_again() throws IOException {
        try (Demo demo = new Demo(BOOK, new DemoCity(300, 1, DemoCity.DEFAULT.asOf()))) {
            demo.keepIn(server().archive());
        }
        open("/impor");
        assertThat(page.locator(".kept-run")).hasCount(3);
        page.getByRole(AriaRole.LINK, named("Tampilkan peta " + DemoCity.NAME + " per 30 Jun 2026"))
                .click();
        page.waitForURL("**/");
        assertThat(page.locator(".context-agency")).hasText(DemoCity.NAME);
        assertThat(page.locator(".stamp-demo")).isVisible();
        open("/impor");
        assertFlawless("import-kept");
        page.getByRole(AriaRole.LINK, named("Tampilkan peta " + AGENCY + " per 30 Jun 2026"))
                .click();
        page.waitForURL("**/");
        assertThat(page.locator(".context-agency")).hasText(AGENCY);
    }

    @Test
    @Order(9)
    void all_of_it_works_without_script() throws IOException {
        withoutScript();
        open("/impor");
        page.locator("#impor-files").setInputFiles(files().toArray(Path[]::new));
        page.getByLabel("Nama instansi").fill(AGENCY);
        page.locator("#impor-tanggal").fill(DAY.toString());
        page.getByRole(AriaRole.BUTTON, named("Periksa berkas")).click();
        page.getByRole(AriaRole.BUTTON, named("Terima dan simpan"))
                .click(new Locator.ClickOptions().setTimeout(20_000));
        page.waitForURL("**/", new Page.WaitForURLOptions().setTimeout(30_000));
        assertThat(page.locator(".context-agency")).hasText(AGENCY);
        assertThat(kept().stream().filter(run -> run.agency().nama().equals(AGENCY)))
                .hasSize(2);
        assertThat(server().archive().agencies()).as("one agency, two runs").hasSize(2);
    }

    @Test
    @Order(10)
    void what_was_dropped_is_listed_and_what_is_refused_is_said() {
        open("/impor");
        page.getByRole(AriaRole.BUTTON, named("Periksa berkas")).click();
        assertThat(page.getByText("Pilih folder atau berkas lebih dahulu.")).isVisible();
        drop("pegawai.csv");
        assertThat(page.locator("#impor-chosen")).containsText("pegawai.csv");
        page.locator("#impor-tanggal").fill("2019-01-01");
        page.getByRole(AriaRole.BUTTON, named("Periksa berkas")).click();
        assertThat(page.locator("[role=alert]")).containsText("belum berlaku pada 2019-01-01");
        assertThat(page.locator("#impor-chosen")).containsText("pegawai.csv");
        assertAccessible("import-refused");
        allowStatusInConsole();
    }

    private void drop(String name) {
        page.evaluate(
                "name => { const data = new DataTransfer(); data.items.add(new File(['nip,nama\\n'], name));"
                        + " document.getElementById('impor-drop').dispatchEvent(new DragEvent('drop',"
                        + " {dataTransfer: data, bubbles: true, cancelable: true})); }",
                name);
    }

    private void theWayAddsUp() {
        List<Integer> counts = new ArrayList<>();
        for (Locator cell : page.locator("#populasi tbody td.num").all()) {
            counts.add(Integer.parseInt(cell.textContent().replace(".", "").replace('−', '-')));
        }
        assertThat(counts.getFirst()).isEqualTo(way().registry());
        assertThat(counts.getLast()).isEqualTo(way().mapped());
        int population = way().excluded().size() + 1;
        assertThat(counts.subList(0, population).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .as("the registry without each group")
                .isEqualTo(way().inPopulation())
                .isEqualTo(counts.get(population));
        assertThat(counts.get(population) + counts.get(population + 1)).isEqualTo(way().mapped());
        assertThat(way().excluded()).as("there is somebody to leave out").isNotEmpty();
    }

    private void choose() {
        open("/impor");
        page.locator("#impor-files").setInputFiles(payloads());
        assertThat(page.locator("#impor-chosen")).containsText("pegawai.csv");
        page.getByLabel("Nama instansi").fill(AGENCY);
        page.locator("#impor-tanggal").fill(DAY.toString());
        page.getByRole(AriaRole.BUTTON, named("Periksa berkas")).click();
        page.locator("#putusan").waitFor(new Locator.WaitForOptions().setTimeout(20_000));
    }

    private static FilePayload[] payloads() {
        return files().stream().map(ImportJourneyTest::payload).toArray(FilePayload[]::new);
    }

    private static FilePayload payload(Path file) {
        try {
            return new FilePayload(String.valueOf(file.getFileName()), "text/csv", Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files() {
        try (Stream<Path> inside = Files.list(data)) {
            return inside.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Download download(String name) {
        return page.waitForDownload(
                () -> page.locator("a[download][href$='/" + name + "']").first().click());
    }

    private static String text(Download download) throws IOException {
        return Files.readString(download.path());
    }

    private static List<RunArchive.Listed> kept() {
        return server().archive().newest(100);
    }

    /** The rooms beside the one of the run shown. */
    private static List<Path> rooms() throws IOException {
        try (Stream<Path> inside = Files.list(server().rooms().folder())) {
            return inside.toList();
        }
    }

    private Locator heading(String begin) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(begin));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private void tabTo(Locator target) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(target.evaluate("e => e === document.activeElement"))) {
                return;
            }
        }
        throw new AssertionError("Not reached with the Tab key: " + target);
    }
}
