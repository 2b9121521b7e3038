package id.petala.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.petala.app.people.PersonFilter;
import id.petala.app.people.Roster;
import id.petala.app.people.Trait;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.OpenRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Peta Talenta as people use it: choose, look, list, take away, show to others. */
class MapJourneyTest extends BrowserTest {

    private static final OpenRun OPEN = DemoRuns.get().shown();
    private static final String HEALTH = "Dinas Kesehatan";
    private static final String ADDRESS = "unit=Dinas+Kesehatan";
    private static final BitSet PEOPLE = Roster.of(OPEN).chosen(PersonFilter.ALL.with(Trait.UNIT, HEALTH));
    private static final long POOL =
            PEOPLE.stream().filter(OPEN.run().map()::inPool).count();
    private static final String HEADLINE = POOL + " dari " + PEOPLE.cardinality()
            + " ASN Dinas Kesehatan masuk kelompok rencana suksesi (kotak 7, 8, 9)";

    @Test
    void a_choice_stands_in_the_address_and_in_the_sentence() {
        open("/peta-talenta");
        page.getByLabel("Unit organisasi").focus();
        page.getByLabel("Unit organisasi").selectOption(HEALTH);
        assertThat(heading(HEADLINE)).isVisible();
        assertThat(path().replace("%20", "+")).isEqualTo("/peta-talenta?" + ADDRESS);
        assertThat(page.getByLabel("Unit organisasi")).isFocused();
        link(Pattern.compile("^Kotak 5 ")).first().click();
        assertThat(page.locator("#daftar-heading")).isVisible();
        assertThat(path()).isEqualTo("/peta-talenta?" + ADDRESS + "&kotak=5");
        step(-1, "/peta-talenta?" + ADDRESS);
        step(-1, "/peta-talenta");
        assertThat(page.locator(".chip")).hasCount(0);
        step(1, "/peta-talenta?" + ADDRESS);
        link(Pattern.compile("hapus saringan ini$")).click();
        assertThat(page.locator(".chip")).hasCount(0);
        assertThat(path()).isEqualTo("/peta-talenta");
    }

    @Test
    void choosing_works_without_script() {
        withoutScript();
        open("/peta-talenta");
        page.getByLabel("Unit organisasi").selectOption(HEALTH);
        page.getByRole(AriaRole.BUTTON, named("Terapkan")).click();
        assertThat(heading(HEADLINE)).isVisible();
    }

    @Test
    void on_a_phone_the_form_is_folded() {
        onPhone();
        open("/peta-talenta");
        assertThat(page.getByLabel("Unit organisasi")).isHidden();
        page.getByText("Saring pegawai").click();
        page.getByLabel("Unit organisasi").selectOption(HEALTH);
        assertThat(heading(HEADLINE)).isVisible();
    }

    @Test
    void a_list_is_searched_sorted_and_shown_by_the_columns_chosen() {
        open("/peta-talenta?daftar=semua");
        page.locator("#cari").fill("dokter");
        page.getByRole(AriaRole.BUTTON, named("Cari")).click();
        assertThat(page.locator("#daftar-heading")).containsText("cocok dengan “dokter”");
        link("Nilai talenta").click();
        assertThat(page.locator("th[aria-sort=descending]")).containsText("Nilai talenta");
        assertThat(path()).isEqualTo("/peta-talenta?daftar=semua&cari=dokter&urut=-talenta");
        page.locator(".list-columns > summary").click();
        page.locator("input[value=golongan]").check();
        page.getByRole(AriaRole.BUTTON, named("Tampilkan kolom")).click();
        assertThat(page.locator("thead").first()).containsText("Golongan");
        assertThat(page.locator("td.cell-golongan").first()).not().isEmpty();
    }

    @Test
    void the_whole_list_can_be_taken_away() throws IOException {
        open("/peta-talenta?" + ADDRESS + "&daftar=semua");
        String csv = Files.readString(
                page.waitForDownload(() -> link(Pattern.compile("^CSV")).click())
                        .path());
        byte[] workbook = Files.readAllBytes(
                page.waitForDownload(() -> link(Pattern.compile("^XLSX")).click())
                        .path());

        assertThat(csv.lines()).hasSize(PEOPLE.cardinality() + 1);
        assertThat(new String(workbook, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @Test
    void the_scatter_shows_the_same_people_and_leads_to_their_receipts() {
        open("/peta-talenta?" + ADDRESS);
        link("Sebaran").click();
        assertThat(heading(HEADLINE)).isVisible();
        assertThat(heading("Sebaran kinerja dan potensial")).isVisible();
        long mapped = PEOPLE.stream()
                .filter(person -> OPEN.run().map().box(person) != null)
                .count();
        assertThat(page.locator("#peta"))
                .containsText(mapped + " dari " + PEOPLE.cardinality() + " orang yang dipilih digambar");
        Locator point = page.locator(".scatter a").first();
        String said = point.getAttribute("aria-label");
        point.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#receipt-heading")).hasText(said.substring(0, said.indexOf(": kotak")));
    }

    @Test
    void nobody_can_be_told_while_names_are_hidden() {
        open("/peta-talenta?" + ADDRESS + "&daftar=semua&tampilan=sebar");
        link("Sembunyikan nama").click();
        assertThat(page.locator(".table-people tbody tr").first()).containsText("Pegawai ");
        String shown = page.content();
        PEOPLE.stream().mapToObj(OPEN.run().people()::get).forEach(person -> {
            assertThat(shown).doesNotContain(person.nip());
            assertThat(shown).doesNotContain(">" + person.name() + "<");
        });
        assertThat(page.locator("a[href^='/pegawai/']")).hasCount(0);
    }

    @Test
    void what_nobody_has_is_refused_with_a_sentence() {
        allowStatusInConsole();
        assertThat(open("/peta-talenta?jenjang=RAJA").status()).isEqualTo(400);
        assertThat(page.getByText("Saringan Jenjang jabatan “RAJA” tidak dimiliki siapa pun"))
                .isVisible();
        assertThat(open("/peta-talenta?urut=tinggi").status()).isEqualTo(400);
        assertThat(open("/peta-talenta/unduh/pegawai.doc").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/peta-talenta?unit=Dinas+Kesehatan&jk=P",
                "/peta-talenta?daftar=belum-dinilai",
                "/peta-talenta?daftar=semua&cari=dokter&kolom=peringkat,kotak,unit,jenjang,golongan,usia,status,alasan",
                "/peta-talenta?tampilan=sebar",
                "/peta-talenta?tampilan=sebar&unit=Dinas+Kesehatan",
                "/peta-talenta?kotak=5&nama=sembunyi"
            })
    void pages_are_accessible_on_a_desk_and_on_a_phone(String address) {
        String name = address.replaceAll("[^a-z0-9]+", "-");
        for (String language : List.of("id", "en")) {
            open(address + "&lang=" + language);
            assertAccessible("peta" + name + language + "-1440");
        }
        onPhone();
        open(address + "&lang=id");
        assertAccessible("peta" + name + "390");
    }

    private Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, named(name));
    }

    private Locator link(Pattern name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
