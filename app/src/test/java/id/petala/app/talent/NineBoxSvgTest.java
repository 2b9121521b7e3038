package id.petala.app.talent;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.platform.ContextView;
import id.petala.app.platform.Words;
import id.petala.app.run.DemoRuns;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class NineBoxSvgTest {

    private static final Words WORDS = Words.in("id");
    private static final MapView MAP = new ShownPages(DemoRuns.get()).pages().map(Words.INDONESIAN);

    @ParameterizedTest
    @EnumSource
    void isWellFormedAndNeedsNoStyle(NineBoxSvg.Looks looks) throws Exception {
        String svg = NineBoxSvg.picture(MAP, WORDS, looks);
        Element root = parse(svg).getDocumentElement();
        assertThat(svg).doesNotContain("style").doesNotContain("<script");
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Peta talenta " + MAP.context().agency() + " per 30 Jun 2026");
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
                .contains("Kotak 9, Kinerja di atas ekspektasi dan potensial tinggi: " + people("9"))
                .contains("Kotak 5, Kinerja sesuai ekspektasi dan potensial menengah: " + people("5"));
        assertThat(svg).contains("▲ ").contains("▼ ");
        assertThat(MAP.performanceLevels().stream().map(LevelView::cut).filter(Objects::nonNull))
                .isNotEmpty()
                .allSatisfy(cut -> assertThat(svg).contains(">" + cut + "<"));
    }

    private static String people(String box) {
        BoxView view = MAP.boxes().stream()
                .filter(one -> one.box().equals(box))
                .findFirst()
                .orElseThrow();
        return WORDS.count(view.count()) + " orang, " + WORDS.percent(view.share()) + ".";
    }

    @Test
    void aFileThatStandsAloneCarriesItsLooks() {
        String svg = NineBoxSvg.picture(MAP, WORDS, NineBoxSvg.Looks.ATTRIBUTES);
        assertThat(svg).contains("fill=\"#d3ebe2\"").contains("font-family=");
        assertThat(svg.replace("class=\"nine-box\"", "")).doesNotContain("class=");
    }

    @Test
    void treatmentsDifferWithoutColour() {
        String svg = NineBoxSvg.picture(MAP, WORDS, NineBoxSvg.Looks.ATTRIBUTES);
        assertThat(svg.split("<circle", -1)).as("discs: pool").hasSize(4);
        assertThat(svg.split("<path", -1)).as("triangles: develop").hasSize(4);
        assertThat(svg.split("stroke-width=\"2.5\"", -1))
                .as("firm borders: pool")
                .hasSize(4);
    }

    @Test
    void boxNamesAndTextsAreDataAndCannotBreakOut() throws Exception {
        MapView odd = new MapView(
                new ContextView("A & <B> \"C\"", LocalDate.of(2026, 6, 30), "x", "x", "1", 0, false),
                1,
                1,
                0,
                0,
                0,
                List.of(new BoxView(
                        "I/a & <b>", "label \u0001", 0, 0, 1, BigDecimal.valueOf(100), null, Treatment.KEEP, false)),
                List.of(new LevelView("satu", "", null)),
                List.of(new LevelView("satu", "", null)),
                List.of(),
                List.of(),
                List.of());
        Element root = parse(NineBoxSvg.linked(odd, WORDS)).getDocumentElement();
        assertThat(((Element) root.getElementsByTagName("a").item(0)).getAttribute("href"))
                .isEqualTo("/peta-talenta?kotak=I%2Fa+%26+%3Cb%3E");
        assertThat(root.getTextContent()).contains("I/a & <b>");
    }

    @Test
    void highPerformanceIsOnTopAndHighPotentialOnTheRight() throws Exception {
        Element root = parse(NineBoxSvg.linked(MAP, WORDS)).getDocumentElement();
        Element first = (Element) root.getElementsByTagName("a").item(0);
        Element third = (Element) root.getElementsByTagName("a").item(2);
        assertThat(first.getAttribute("aria-label")).startsWith("Kotak 4");
        assertThat(third.getAttribute("aria-label")).startsWith("Kotak 9");
        assertThat(x(third)).isGreaterThan(x(first));
    }

    private static int x(Element box) {
        return Integer.parseInt(((Element) box.getElementsByTagName("rect").item(0)).getAttribute("x"));
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
