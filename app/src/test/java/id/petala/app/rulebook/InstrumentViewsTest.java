package id.petala.app.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.petala.app.platform.Words;
import id.petala.app.talent.Reading;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.instrument.Talent;
import id.petala.engine.number.Rational;
import id.petala.engine.receipt.RuleRow;
import id.petala.engine.receipt.RuleSheet;
import id.petala.engine.rule.RuleText;
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
                        InstrumentView.Node::whole,
                        InstrumentView.Node::weight)
                .contains(
                        tuple("jpm-potensi", "50\u00a0%", "dari Potensial", "", "bobot 1"),
                        tuple("kompetensi", "50\u00a0%", "dari Potensial", "", "bobot 1"),
                        tuple("literasi-digital", "33,33\u00a0%", "dari Kompetensi", "16,67\u00a0%", "bobot 1"));
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

    /** A tree is made of its leaves, and of the groups whose largest or smallest part stands for all. */
    @ParameterizedTest
    @MethodSource("instruments")
    void what_each_criterion_weighs_in_its_axis_adds_up_to_all_of_it(String id) {
        Instrument instrument = Objects.requireNonNull(BOOK.instrument(id));
        Talent talent = Objects.requireNonNull(instrument.talent());
        WholeShares shares = new WholeShares(instrument, RuleSheet.of(instrument, BOOK, DAY));
        for (String axis : List.of(talent.performance(), talent.potential(), talent.score())) {
            assertThat(sum(instrument, shares, axis, axis)).as(axis).isEqualTo(Rational.of(100));
        }
    }

    private static Rational sum(Instrument instrument, WholeShares shares, String node, String axis) {
        List<Node> parts = instrument.children(node);
        boolean apart = !parts.isEmpty() && !(instrument.node(node) instanceof Node.Extreme);
        Rational sum = apart ? Rational.ZERO : Objects.requireNonNull(shares.of(node, axis));
        for (Node part : apart ? parts : List.<Node>of()) {
            sum = sum.plus(sum(instrument, shares, part.id(), axis));
        }
        return sum;
    }

    @Test
    void where_the_largest_part_stands_for_all_no_part_has_a_share() {
        Instrument instrument = Objects.requireNonNull(BOOK.instrument("dpd-ri-v1"));
        Node.Extreme best = instrument.nodes().stream()
                .filter(Node.Extreme.class::isInstance)
                .map(Node.Extreme.class::cast)
                .findFirst()
                .orElseThrow();
        WholeShares shares = new WholeShares(instrument, RuleSheet.of(instrument, BOOK, DAY));

        assertThat(instrument.children(best.id()))
                .isNotEmpty()
                .allSatisfy(part -> assertThat(shares.of(part.id(), best.id())).isNull());
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void the_reasons_of_what_is_provisional_add_up_to_its_count(String id) {
        InstrumentView view = view(id, Words.in("id"));

        assertThat(view.provisionalReasons().stream()
                        .mapToInt(reason -> Integer.parseInt(reason.value().replace(".", "")))
                        .sum())
                .isEqualTo(view.provisionalCount())
                .isPositive();
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void the_picture_has_each_cell_of_the_scheme_once(String id) {
        for (InstrumentView.Numbering numbering : view(id, Words.in("id")).numberings()) {
            assertThat(numbering.boxes().stream()
                            .map(box -> box.row() + "," + box.column())
                            .distinct())
                    .hasSize(numbering.rows().size() * numbering.columns().size());
        }
    }

    @Test
    void a_value_that_another_follows_says_until_when_it_holds() {
        String text = Objects.requireNonNull(BOOK.instrument("pemda-jpm"))
                .texts()
                .getFirst()
                .text()
                .replace("version: \"1\"", "version: \"2\"")
                .replace(
                        "  - {from: 2023-01-01, value: STRICT, basis: ASSUMPTION, cite: petala}",
                        "  - {from: 2023-01-01, value: STRICT, basis: ASSUMPTION, cite: petala}\n"
                                + "  - {from: 2027-01-01, value: RENORMALISE, basis: ASSUMPTION, cite: petala}");
        ListedInstrument listed = RuleShelf.read(new RuleText("uji.yaml", text));

        InstrumentView.Rest rest = InstrumentViews.view(listed.book(), listed.instrument(), DAY, false, Words.in("id"))
                .head()
                .getLast()
                .rest();
        assertThat(Objects.requireNonNull(rest).until()).isEqualTo(LocalDate.of(2027, 1, 1));
    }
}
