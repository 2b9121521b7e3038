package id.petala.app;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.petala.app.run.DemoRuns;
import id.petala.engine.talent.Status;
import id.petala.engine.talent.TalentMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, in both languages, on a desk and on a phone. */
class AccessibilityTest extends BrowserTest {

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments("home", "/"),
                arguments("map", "/peta-talenta"),
                arguments("people", "/peta-talenta?kotak=5"),
                arguments("receipt", "/pegawai/" + somebody(Status.TERPETAKAN) + "/tanda-terima"),
                arguments("receipt-missing", "/pegawai/" + somebody(Status.BELUM_DINILAI) + "/tanda-terima"),
                arguments("receipt-excluded", "/pegawai/" + somebody(Status.DIKECUALIKAN) + "/tanda-terima"),
                arguments("people-found", "/pegawai?cari=kepala+dinas&kompetensi=Integritas"),
                arguments("profile", "/pegawai/" + somebody(Status.TERPETAKAN)),
                arguments("profile-missing", "/pegawai/" + somebody(Status.BELUM_DINILAI)),
                arguments("instruments", "/instrumen"),
                arguments("instrument", "/instrumen/kepka-bkn-411-2025-a"),
                arguments("difference", "/instrumen/beda?dari=kemenkeu&ke=kemenkeu-nkp"),
                arguments("effect", "/instrumen/pemda-jpm/dampak"),
                arguments("runs", "/riwayat"),
                arguments("run", kept("")),
                arguments("run-replay", kept("/hitung-ulang")),
                arguments("run-seal", kept("/segel")),
                arguments("run-book", kept("/buku")),
                arguments("indices", "/indeks"),
                arguments("index", "/indeks/sistem-merit"),
                arguments(
                        "plan", "/indeks/zona-integritas/rencana?anggap.p5-wbs=0.5&tujuan=kategori.MEMENUHI&hitung=1"),
                arguments("not-found", "/tidak-ada"));
    }

    private static String kept(String page) {
        return "/riwayat/" + DemoRuns.get().shown().kept().id() + page;
    }

    private static String somebody(Status status) {
        TalentMap map = DemoRuns.get().shown().run().map();
        int person = IntStream.range(0, map.size())
                .filter(place -> map.status(place) == status)
                .findFirst()
                .orElseThrow();
        return map.facts().subject(person);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void pageIsAccessible(String name, String path) {
        String joint = path.contains("?") ? "&" : "?";
        for (String language : new String[] {"id", "en"}) {
            open(path + joint + "lang=" + language);
            assertAccessible(name + "-" + language + "-1440");
            allowStatusInConsole();
        }
        onPhone();
        for (String language : new String[] {"id", "en"}) {
            open(path + joint + "lang=" + language);
            assertAccessible(name + "-" + language + "-390");
            allowStatusInConsole();
        }
    }
}
