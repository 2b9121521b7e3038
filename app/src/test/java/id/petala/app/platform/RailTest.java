package id.petala.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** On a phone five entries stand in the bar; the others are behind one that opens. */
class RailTest {

    private static final Screen SCREEN = new Screen(Words.in("id"), null, Screen.Section.NONE, "", false, false);

    private static String rail(int entries, int current) {
        List<RailEntry> all = IntStream.range(0, entries)
                .mapToObj(at -> new RailEntry("/" + at, "Nama " + at, "M0 0", at == current ? "page" : null))
                .toList();
        StringOutput output = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html)
                .render("platform/rail.jte", Map.of("screen", SCREEN, "entries", all), output);
        return output.toString();
    }

    @Test
    void five_entries_need_nothing_more() {
        assertThat(rail(5, 0)).doesNotContain("rail-more", "rail-later").contains("Nama 4");
    }

    @Test
    void from_the_sixth_on_entries_stand_in_the_menu_too() {
        String rail = rail(7, 6);

        assertThat(rail.split("rail-later", -1)).hasSize(3);
        assertThat(rail.split("Nama 4", -1)).hasSize(2);
        assertThat(rail.split("Nama 5", -1)).hasSize(3);
        assertThat(rail).contains("<summary class=\"current\">", "Lainnya");
        assertThat(rail(7, 2)).doesNotContain("class=\"current\"");
    }

    @Test
    void every_entry_has_a_section_of_its_own() {
        List<RailEntry> all = SCREEN.rail();

        assertThat(all.stream().map(RailEntry::address))
                .startsWith("/", "/pegawai")
                .doesNotHaveDuplicates();
        assertThat(all).allSatisfy(entry -> assertThat(entry.current()).isNull());
    }
}
