package id.petala.app;

import id.petala.app.talent.InventedMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page, in both languages, on a desk and on a phone. */
class AccessibilityTest extends BrowserTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "home, /",
        "map, /peta-talenta",
        "people, /peta-talenta?kotak=9",
        "receipt, /pegawai/" + InventedMap.DEWI + "/tanda-terima",
        "receipt-missing, /pegawai/" + InventedMap.GALIH + "/tanda-terima",
        "instruments, /instrumen",
        "instrument, /instrumen/contoh-411",
        "not-found, /tidak-ada",
    })
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
