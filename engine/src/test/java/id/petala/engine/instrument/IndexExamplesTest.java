package id.petala.engine.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.petala.engine.rule.NoValueOnDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The instruments of indices against published figures, their bounds, and every day on which a rule of them changes. */
class IndexExamplesTest {

    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final RuleBook BOOK = ShippedRules.indices();
    private static final List<String> FILES = List.of(
            "sistem-merit",
            "jpt-tanpa-seleksi",
            "reformasi-birokrasi",
            "zona-integritas",
            "ip-asn",
            "manajemen-asn",
            "pelayanan-publik",
            "jabatan",
            "kinerja-pegawai",
            "capaian-indikator");
    private static final Examples EXAMPLES = new Examples(BOOK, FILES);

    /** One test per row, named by the row. */
    @TestFactory
    @Tag("row-by-row")
    Stream<DynamicTest> examplesHold() {
        return EXAMPLES.rows();
    }

    /** All rows in one test, for mutation tests. */
    @Test
    void all_examples_hold() {
        EXAMPLES.all().forEach(EXAMPLES::check);
    }

    @Test
    void every_example_is_named_once_and_cited() {
        assertThat(EXAMPLES.all().map(Examples.Example::title))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(1000);
        assertThat(EXAMPLES.all())
                .allSatisfy(example -> assertThat(example.citation()).isNotBlank());
    }

    @Test
    void every_index_has_examples() {
        assertThat(EXAMPLES.all().map(Examples.Example::instrument).distinct())
                .containsAll(BOOK.instruments().keySet());
    }

    /** Left out of mutation tests: its thousands of days repeat what the examples prove, slowly. */
    @Test
    @Tag("row-by-row")
    void every_index_computes_on_every_change_and_every_quarter() {
        for (Instrument instrument : BOOK.instruments().values()) {
            days(instrument).forEach(day -> TemporalCoverageTest.computes(BOOK, instrument, day));
        }
    }

    @Test
    void the_day_before_the_first_is_refused_and_the_first_day_named() {
        for (Instrument instrument : BOOK.instruments().values()) {
            LocalDate first = instrument.firstDay();
            NoValueOnDay refused =
                    catchThrowableOfType(NoValueOnDay.class, () -> Scorer.compile(instrument, first.minusDays(1)));

            assertThat(refused).hasMessageContaining(instrument.id()).hasMessageContaining(first.toString());
        }
    }

    @Test
    void at_most_one_instrument_of_a_family_is_official_on_a_day() {
        for (String family : families()) {
            for (LocalDate day : days(members(family))) {
                assertThat(official(family, day)).as(family + " " + day).hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void instruments_follow_each_other_on_the_day_the_rules_change() {
        assertThat(official("sistem-merit", "2018-12-31", "2019-01-01", "2025-12-31", "2026-01-01"))
                .containsExactly("kasn-2018", "kasn-2019-410", "kasn-2019-410", "panrb-19-2025");
        assertThat(official("jpt-tanpa-seleksi", "2024-09-30", "2024-10-01"))
                .containsExactly("jpt-tanpa-seleksi-kasn", "jpt-tanpa-seleksi-bkn");
        assertThat(official("reformasi-birokrasi", "2020-01-01", "2022-12-31", "2023-01-01"))
                .containsExactly("rb-2020", "rb-2020", "rb-2023-kabkota");
        assertThat(official("zona-integritas", "2021-12-31", "2022-01-01")).containsExactly("zi-2014", "zi-wbk");
        assertThat(official("zona-integritas-wbbm", "2022-01-01")).containsExactly("zi-wbbm");
    }

    @Test
    void a_weight_is_settled_law_only_where_the_text_was_read() {
        LocalDate day = LocalDate.of(2023, 1, 1);
        assertThat(instrument("kasn-2019-410").parameters())
                .allSatisfy(parameter -> assertThat(parameter.asOf(day).provisional())
                        .as(parameter.id())
                        .isTrue());
        assertThat(provisionalWeight("rb-2020", "p5-promosi", day)).isFalse();
        assertThat(provisionalWeight("rb-2020", "r5", day)).isTrue();
        assertThat(provisionalWeight("rb-2023-kl", "a1-rencana-aksi", day)).isFalse();
        assertThat(provisionalWeight("rb-2023-kabkota", "a1-rencana-aksi", day)).isTrue();
        assertThat(provisionalWeight("zi-wbk", "p1-tim", day)).isTrue();
    }

    private static boolean provisionalWeight(String instrument, String node, LocalDate day) {
        return Objects.requireNonNull(instrument(instrument).node(node).head().weight())
                .asOf(day)
                .provisional();
    }

    private static Instrument instrument(String id) {
        return Objects.requireNonNull(BOOK.instrument(id), id);
    }

    private static IndexHead head(Instrument instrument) {
        return Objects.requireNonNull(instrument.index(), instrument.id());
    }

    private static Stream<Instrument> indices() {
        return BOOK.instruments().values().stream().filter(instrument -> instrument.index() != null);
    }

    private static SortedSet<String> families() {
        SortedSet<String> families = new TreeSet<>();
        indices().forEach(instrument -> families.add(head(instrument).family()));
        return families;
    }

    private static List<Instrument> members(String family) {
        return indices()
                .filter(instrument -> head(instrument).family().equals(family))
                .toList();
    }

    private static List<String> official(String family, String... days) {
        return Stream.of(days)
                .flatMap(day -> official(family, LocalDate.parse(day)).stream())
                .toList();
    }

    private static List<String> official(String family, LocalDate day) {
        return members(family).stream()
                .filter(member -> !day.isBefore(member.firstDay()))
                .filter(member -> head(member).official(day))
                .map(Instrument::id)
                .toList();
    }

    private static SortedSet<LocalDate> days(List<Instrument> instruments) {
        SortedSet<LocalDate> days = new TreeSet<>();
        instruments.forEach(instrument -> days.addAll(days(instrument)));
        return days;
    }

    private static SortedSet<LocalDate> days(Instrument instrument) {
        SortedSet<LocalDate> days = new TreeSet<>(InstrumentChecks.days(instrument));
        for (LocalDate day = instrument.firstDay(); day.isBefore(LAST); day = day.plusMonths(3)) {
            days.add(day);
        }
        return days;
    }
}
