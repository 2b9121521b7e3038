package id.petala.app.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.petala.app.platform.Words;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.receipt.RuleRow;
import id.petala.engine.receipt.RuleSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The document of an instrument says what its rule sheet says. */
class InstrumentViewsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final RuleBook BOOK = ShippedRules.book();

    /** Said in another form: the share in two decimals, the first day as a date, the mark for what is provisional. */
    private static final Set<String> FORMED = Set.of("share", "first_day", "scheme_provisional");

    static Stream<String> instruments() {
        return BOOK.instruments().keySet().stream();
    }

    private static InstrumentView view(String id, Words words) {
        Instrument instrument = Objects.requireNonNull(BOOK.instrument(id));
        return InstrumentViews.view(BOOK, instrument, DAY, false, words);
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void every_value_of_the_sheet_is_on_the_page(String id) {
        for (Words words : List.of(Words.in("id"), Words.in("en"))) {
            Reading reading = new Reading(words);
            String page = view(id, words).toString();
            Instrument instrument = Objects.requireNonNull(BOOK.instrument(id));
            for (RuleRow row : RuleSheet.of(instrument, BOOK, DAY)) {
                if (!FORMED.contains(row.property()) && !evident(instrument, row)) {
                    assertThat(page).as(row.toString()).contains(reading.value(row.said()), row.citation());
                }
            }
        }
    }

    /** The kind of a level or of the boxes is the form of their section. */
    private static boolean evident(Instrument instrument, RuleRow row) {
        Node node = instrument.find(row.node());
        return row.property().equals("kind") && (node instanceof Node.Level || node instanceof Node.Matrix);
    }

    @Test
    void a_group_that_weighs_by_itself_has_shares_of_its_own() {
        InstrumentView.Tree potential =
                view("pemda-jpm", Words.in("id")).trees().getLast();

        assertThat(potential.nodes())
                .extracting(
                        InstrumentView.Node::id,
                        InstrumentView.Node::share,
                        InstrumentView.Node::of,
                        InstrumentView.Node::weight)
                .contains(
                        tuple("jpm-potensi", "50\u00a0%", "dari Potensial", "bobot 1"),
                        tuple("kompetensi", "50\u00a0%", "dari Potensial", "bobot 1"),
                        tuple("literasi-digital", "33,33\u00a0%", "dari Kompetensi", "bobot 1"));
    }

    @Test
    void boxes_nobody_can_reach_say_why_in_the_numbering_of_the_map() {
        List<InstrumentView.Numbering> numberings = view("asik", Words.in("id")).numberings();

        assertThat(numberings).hasSize(2);
        assertThat(numberings.getFirst().boxes())
                .filteredOn(box -> !box.unreachable().isEmpty())
                .extracting(InstrumentView.BoxRule::box)
                .containsExactly("8", "5", "2");
        assertThat(numberings.getLast().boxes())
                .allSatisfy(box -> assertThat(box.unreachable()).isEmpty());
    }

    @Test
    void a_level_by_code_shows_the_code_where_a_level_by_score_shows_its_range() {
        List<InstrumentView.Levels> levels = view("pemda-jpm", Words.in("id")).levels();

        assertThat(levels.getFirst().cuts().getFirst().range()).isEqualTo("Di Atas Ekspektasi");
        assertThat(levels.getLast().cuts())
                .extracting(InstrumentView.Cut::range)
                .containsExactly("≥ 90", "≥ 78 dan < 90", "< 78");
    }

    @Test
    void the_trees_are_the_score_and_the_two_axes() {
        assertThat(view("kemenkeu-nkp", Words.in("en")).trees())
                .extracting(InstrumentView.Tree::title)
                .containsExactly("Talent score", "Performance (NKP)", "Potential");
    }
}
