package id.petala.app.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.petala.app.BrowserTest;
import id.petala.app.facts.CellNames;
import id.petala.app.facts.FactRow;
import id.petala.app.index.IndexBook;
import id.petala.app.intake.DemoAgency;
import id.petala.app.run.LoadedRun;
import id.petala.app.worksheet.WorksheetWorkbook;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.rule.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the text of a shipped instrument to a map made with an instrument of the agency's own, in a real browser against
 * the real server and database; on the way a worksheet of an index is kept too. The steps build on each other.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OwnInstrumentJourneyTest extends BrowserTest {

    private static final RuleBook BOOK = ShippedRules.book();
    private static final int SHIPPED =
            BOOK.instruments().size() + ShippedRules.pairs().instruments().size();
    private static final String AGENCY = "Pemerintah Kota Uji";
    private static final String DEFAULT = "kepka-bkn-411-2025-a";
    private static final LocalDate WORKSHEET = LocalDate.of(2025, 12, 31);
    private static final String KEY = DEFAULT + "@kota-1";

    @TempDir
    private static Path home;

    @TempDir
    private static Path data;

    private static @Nullable PetalaServer server;

    OwnInstrumentJourneyTest() {
        super(server().address());
    }

    @BeforeAll
    static void start() throws IOException {
        DemoAgency.copyTo(data, DemoAgency.AS_OF);
        Files.deleteIfExists(data.resolve("instansi.csv"));
        try (PetalaServer first = PetalaServer.start(home, 0, null, _ -> {})) {
            LoadedRun loaded =
                    LoadedRun.of(data, DemoAgency.AS_OF, BOOK, Objects.requireNonNull(BOOK.instrument(DEFAULT)));
            first.archive().keepFirst(AGENCY, data, loaded.run());
        }
        server = PetalaServer.start(home, 0, null, _ -> {});
    }

    @AfterAll
    static void stop() {
        server().close();
    }

    private static PetalaServer server() {
        return Objects.requireNonNull(server);
    }

    /** The shipped text with the line of a high potential lowered, under a version of its own. */
    private static String own(String version, String line) {
        return Objects.requireNonNull(BOOK.instrument(DEFAULT))
                .texts()
                .getFirst()
                .text()
                .replace("version: \"1\"", "version: \"" + version + "\"")
                .replace(
                        "{level: TINGGI, from: 80}\n          - {level: MENENGAH, from: 60, below: 80}",
                        "{level: TINGGI, from: %1$s}\n          - {level: MENENGAH, from: 60, below: %1$s}"
                                .formatted(line));
    }

    private void send(String name, String text) {
        open("/instrumen/unggah");
        page.locator("#berkas")
                .setInputFiles(new FilePayload(name, "application/yaml", text.getBytes(StandardCharsets.UTF_8)));
        button("Periksa").click();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    @Order(1)
    void the_form_offers_texts_to_begin_with() {
        open("/instrumen");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Unggah instrumen sendiri"))
                .click();
        assertThat(page.locator("h1")).hasText("Unggah instrumen sendiri");
        assertFlawless("own-form-id-1440");
        String text = new String(
                page.request()
                        .get(page.url().replace("unggah", DEFAULT + "/berkas"))
                        .body(),
                StandardCharsets.UTF_8);
        assertThat(text)
                .isEqualTo(Objects.requireNonNull(BOOK.instrument(DEFAULT))
                        .texts()
                        .getFirst()
                        .text());
        onPhone();
        open("/instrumen/unggah?lang=en");
        assertFlawless("own-form-en-390");
    }

    @Test
    @Order(2)
    void what_is_wrong_is_told_by_line_and_nothing_is_kept() {
        allowStatusInConsole();
        String text =
                own("kota-1", "75").replace("kind: table\n    fact: penghargaan", "kind: table\n    fact: hadiah");
        int line = (int) text.substring(0, text.indexOf("fact: hadiah")).lines().count();
        send("../aturan.yaml", text);
        assertThat(page.locator("[role=alert]")).containsText("aturan.yaml, baris " + line);
        assertThat(page.locator("[role=alert]")).containsText("Fakta \"hadiah\" tidak ada dalam katalog");
        assertThat(page.locator("[role=alert]")).containsText("Tidak ada yang disimpan");
        assertFlawless("own-refused-id-1440");
        send("aturan.yaml", own("1", "75"));
        assertThat(page.locator("[role=alert]")).containsText("sudah ada dengan teks lain");
        send("aturan.yaml", "a: b\n".repeat(200_000));
        assertThat(page.locator("[role=alert]")).containsText("paling besar 512 KB");
        button("Periksa").click();
        open("/instrumen");
        assertThat(page.locator(".table-instruments tbody tr")).hasCount(SHIPPED);
    }

    @Test
    @Order(3)
    void a_sound_file_is_looked_at_and_can_be_thrown_away() {
        send("aturan.yaml", own("kota-1", "75"));
        assertThat(page.locator("#calon")).containsText("aturan.yaml terbaca tanpa kesalahan");
        assertFlawless("own-candidate-id-1440");
        button("Buang").click();
        assertThat(page.getByText("Berkas dibuang; tidak ada yang disimpan")).isVisible();
        open("/instrumen");
        assertThat(page.locator(".table-instruments tbody tr")).hasCount(SHIPPED);
    }

    @Test
    @Order(4)
    void its_effect_is_seen_before_it_is_kept() {
        send("aturan.yaml", own("kota-1", "75"));
        String waiting = page.url();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Dampak bila dipakai"))
                .click();
        assertThat(page.locator("h1")).containsText("ASN berganti kotak");
        assertThat(page.getByText("Ini pratinjau: tidak ada yang disimpan")).isVisible();
        assertFlawless("own-effect-id-1440");
        page.navigate(waiting);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bandingkan dengan yang dipakai"))
                .click();
        assertThat(page.locator("h1")).containsText("nilai berbeda");
        page.navigate(waiting);
        page.getByLabel("Nama Anda").fill("Sari Uji");
        page.getByLabel("Alasan").fill("SK Wali Kota 12/2026");
        button("Simpan versi ini").click();
        assertThat(page.getByText("Versi ini tersimpan dan dapat dipilih pada Impor Data"))
                .isVisible();
        assertThat(path()).isEqualTo("/instrumen/" + KEY + "?tersimpan");
        assertThat(page.getByText("disimpan oleh Sari Uji")).isVisible();
    }

    /** The worksheet of the merit system with an answer of the verification. */
    private static byte[] worksheet(String item, String value) throws IOException {
        Instrument merit = Objects.requireNonNull(IndexBook.shipped().official("sistem-merit", WORKSHEET));
        FactRow row = new FactRow("-", 1, AGENCY, item, value, "", "", "BA 4", "VERIFIKASI", CellNames.LONG);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorksheetWorkbook.write(out, merit, AGENCY, WORKSHEET, List.of(row), Language.ID);
        return out.toByteArray();
    }

    private void sendWorksheet(String item, String value) throws IOException {
        open("/indeks/lembar-kerja");
        page.locator("#berkas").setInputFiles(new FilePayload("merit.xlsx", "application/zip", worksheet(item, value)));
        button("Unggah dan periksa").click();
    }

    @Test
    @Order(5)
    void the_worksheet_of_an_index_is_sent_looked_at_and_kept() throws IOException {
        sendWorksheet("merit-1-1", "5");
        assertThat(page.locator("h1")).containsText("belum lengkap");
        assertThat(page.getByText("kolom G verifikasi")).isVisible();
        assertFlawless("worksheet-preview-id-1440");
        button("Batal").click();
        assertThat(page.getByText("Lembar kerja dibuang; tidak ada yang disimpan"))
                .isVisible();
        sendWorksheet("sistem-merit", "poin:271");
        page.getByLabel("Nama Anda").fill("Sari Uji");
        page.getByLabel("Alasan").fill("BA 4/2026");
        button("Simpan").click();
        assertThat(page.locator("h1")).containsText(AGENCY + ": 271 poin, III Baik");
        assertFlawless("worksheet-kept-id-1440");
        onPhone();
        open("/indeks/lembar-kerja?lang=en");
        assertThat(page.getByText("Kept, holds")).isVisible();
        assertFlawless("worksheets-en-390");
    }

    @Test
    @Order(6)
    void it_stands_in_the_lists_and_its_version_is_taken() throws IOException {
        allowStatusInConsole();
        open("/instrumen");
        assertThat(page.locator(".table-instruments tbody tr")).hasCount(SHIPPED + 1);
        assertThat(page.locator(".table-instruments tbody tr").last()).containsText("kota-1");
        assertFlawless("instruments-own-id-1440");
        send("aturan.yaml", own("kota-1", "76"));
        assertThat(page.locator("[role=alert]")).containsText("sudah ada dengan teks lain");
        send("aturan.yaml", own("kota-1", "75"));
        assertThat(page.locator("[role=alert]")).containsText("tidak ada yang perlu disimpan");
        page.navigate("about:blank");
        server().close();
        server = PetalaServer.start(home, 0, null, _ -> {});
    }

    @Test
    @Order(7)
    void it_outlives_a_restart_and_makes_a_map() throws IOException {
        open("/impor");
        page.locator("#impor-files").setInputFiles(files());
        page.getByLabel("Nama instansi").fill(AGENCY);
        page.locator("#impor-tanggal").fill(DemoAgency.AS_OF.toString());
        page.locator("#impor-instrumen").selectOption(KEY);
        button("Periksa berkas").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Terima dan simpan"))
                .click(new Locator.ClickOptions().setTimeout(20_000));
        page.waitForURL("**/", new Page.WaitForURLOptions().setTimeout(30_000));
        assertThat(page.locator(".context")).containsText("versi kota-1");
        open("/instrumen/" + DEFAULT);
        assertThat(page.locator(".lead")).containsText("Versi kota-1");
        open("/instrumen/" + DEFAULT + "@1");
        assertThat(page.locator(".lead")).containsText("Versi 1");
    }

    @Test
    @Order(8)
    void a_kept_worksheet_outlives_a_restart_and_a_new_map_and_can_be_withdrawn() {
        open("/indeks/sistem-merit");
        assertThat(page.locator("h1")).containsText("271 poin");
        page.getByText("Tarik lembar kerja yang disimpan").click();
        page.getByLabel("Nama Anda").fill("Budi Uji");
        page.getByLabel("Alasan").fill("Keliru instansi");
        button("Tarik").click();
        assertThat(page.getByText("Lembar kerja ditarik")).isVisible();
        assertThat(page.locator("tbody tr").first()).containsText("Keliru instansi");
    }

    private static Path[] files() throws IOException {
        try (Stream<Path> inside = Files.list(data)) {
            return inside.sorted().toArray(Path[]::new);
        }
    }
}
