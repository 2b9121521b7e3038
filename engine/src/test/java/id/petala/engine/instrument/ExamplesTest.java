package id.petala.engine.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Examples as data: one row, one case, named and cited; boundary values stand in pairs. */
class ExamplesTest {

    private static final List<String> FILES = List.of(
            "kepka-bkn-411-2025-a",
            "kepka-bkn-411-2025-b",
            "dpd-ri-v1",
            "dpd-ri-v2",
            "bina-konstruksi",
            "kemenkeu",
            "asik",
            "pemda-jpm",
            "dua-peringkat",
            "uji");

    private static final Examples EXAMPLES = new Examples(Rules.BOOK, FILES);

    /** One test per row, named by the row. */
    @TestFactory
    @Tag("row-by-row")
    Stream<DynamicTest> examplesHold() {
        return EXAMPLES.rows();
    }

    /** All rows in one test, for mutation tests: they run a test of its own for each row slowly. */
    @Test
    void all_examples_hold() {
        EXAMPLES.all().forEach(EXAMPLES::check);
    }

    @Test
    void every_example_is_named_once_and_cited() {
        assertThat(EXAMPLES.all().map(Examples.Example::title))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(400);
        assertThat(EXAMPLES.all())
                .allSatisfy(example -> assertThat(example.citation()).isNotBlank());
    }

    @Test
    void every_shipped_instrument_has_examples() {
        assertThat(EXAMPLES.all().map(Examples.Example::instrument).distinct())
                .containsAll(ShippedRules.book().instruments().keySet());
    }
}
