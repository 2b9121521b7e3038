package id.petala.app.profile;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.people.PersonFilter;
import id.petala.app.people.Trait;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.OpenRun;
import id.petala.app.run.Person;
import id.petala.engine.explain.Category;
import id.petala.engine.pegawai.BerkasPegawai;
import id.petala.engine.pegawai.PenilaianKompetensi;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the search finds, held against looking through all records one by one. */
class PeopleSearchTest {

    private static final OpenRun OPEN = DemoRuns.get().shown();
    private static final PeopleSearch SEARCH = PeopleSearch.of(OPEN, DemoRuns.BOOK.facts());

    private static PeopleSearch.Found find(String text) {
        return SEARCH.find(SEARCH.query(text), PersonFilter.ALL, PeopleOrder.FIT);
    }

    private static List<Integer> found(String text) {
        return find(text).places().boxed().sorted().toList();
    }

    private static List<Integer> all(IntPredicate fits) {
        return IntStream.range(0, OPEN.run().people().size())
                .filter(fits)
                .boxed()
                .toList();
    }

    private static Person person(int place) {
        return OPEN.run().people().get(place);
    }

    private static BerkasPegawai records(int place) {
        return OPEN.intake().dossiers().of(place);
    }

    /** Everything of a person that words are looked for in, without the index. */
    private static String text(int place) {
        Stream<String> educations = records(place).pendidikan().stream()
                .map(one -> SEARCH.levels().names(one.tingkat()) + " " + one.bidangIlmu());
        String own = records(place).pegawai().pendidikan();
        Stream<String> all = Stream.concat(
                Stream.of(
                        person(place).name(),
                        person(place).post(),
                        person(place).unit(),
                        own == null ? "" : SEARCH.levels().names(own)),
                educations);
        return " " + SearchText.normal(String.join(" ", all.toList())) + " ";
    }

    @ParameterizedTest
    @ValueSource(strings = {"putra", "kepala dinas", "KESEHATAN kepala", "guru", "ekretar", "perawat puskesmas", "an"})
    void words_in_any_order_are_found_wherever_they_stand(String asked) {
        List<String> words = Arrays.asList(SearchText.normal(asked).split(" ", -1));

        List<Integer> expected = all(place -> words.stream()
                .allMatch(word -> word.length() < 3
                        ? text(place).contains(" " + word)
                        : text(place).replace(" ", "  ").contains(word)));

        assertThat(expected).isNotEmpty().hasSizeLessThan(OPEN.run().people().size());
        assertThat(found(asked)).isEqualTo(expected);
    }

    @Test
    void accents_and_case_make_no_difference() {
        assertThat(found("kesehatan")).isNotEmpty();
        assertThat(found("KÉSEHÄTAN")).isEqualTo(found("kesehatan"));
    }

    @Test
    void a_number_is_found_whole_in_part_and_with_blanks() {
        String nip = person(700).nip();
        String apart =
                nip.substring(0, 8) + " " + nip.substring(8, 14) + " " + nip.charAt(14) + " " + nip.substring(15);

        assertThat(found(nip)).containsExactly(700);
        assertThat(found(apart)).containsExactly(700);
        assertThat(found(nip.substring(0, 6)))
                .isEqualTo(all(place -> person(place).nip().startsWith(nip.substring(0, 6))));
    }

    @Test
    void a_level_and_a_field_are_those_of_one_education() {
        List<Integer> expected = all(place -> records(place).pendidikan().stream()
                .anyMatch(one -> one.tingkat().equals("S2")
                        && SearchText.normal(String.valueOf(one.bidangIlmu())).contains("manajemen")));

        assertThat(expected).isNotEmpty();
        assertThat(found("S-2 manajemen")).isEqualTo(expected).isEqualTo(found("manajemen magister"));
    }

    @Test
    void a_field_of_another_education_does_not_count_for_a_level() {
        WordIndex index = new WordIndex.Builder()
                .person("1")
                .words(WordIndex.Place.EDUCATION, 0, "S1 Hukum")
                .words(WordIndex.Place.EDUCATION, 1, "S2 Manajemen")
                .build();
        WordIndex.Asked mixed = index.ask(List.of("s2", "hukum"), false);

        assertThat(index.groups(0)).isEqualTo(2);
        assertThat(mixed.fit(0, 0)).isZero();
        assertThat(mixed.fit(0, 1)).isZero();
        assertThat(mixed.fit(0, -1)).isPositive();
        assertThat(index.ask(List.of("s2", "manajemen"), false).fit(0, 1)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"integritas >= 4", "Integritas≥4", "integritas minimal 4,0"})
    void a_level_of_a_competency_is_that_of_its_latest_assessment(String asked) {
        List<Integer> expected = all(place -> records(place).kompetensi().stream()
                .filter(one -> "Integritas".equals(one.kompetensi()) && one.skor() != null)
                .filter(one -> !one.tanggal().isAfter(OPEN.run().asOf()))
                .max((a, b) -> a.tanggal().compareTo(b.tanggal()))
                .map(PenilaianKompetensi::skor)
                .filter(score -> score.compareTo(BigDecimal.valueOf(4)) >= 0)
                .isPresent());

        assertThat(expected).isNotEmpty();
        assertThat(found(asked)).isEqualTo(expected);
    }

    @Test
    void a_competency_that_nobody_has_is_said_and_finds_nobody() {
        assertThat(SEARCH.query("terbang >= 3").unknown()).containsExactly("terbang >= 3");
        assertThat(found("terbang >= 3")).isEmpty();
    }

    @Test
    void boxes_are_asked_alone_in_rows_and_beside_words() {
        assertThat(found("kotak 9")).isEqualTo(all(place -> inBox(place, List.of("9"))));
        assertThat(found("kotak 7-9")).isEqualTo(all(place -> inBox(place, List.of("7", "8", "9"))));
        assertThat(found("guru kotak 5, 6"))
                .isNotEmpty()
                .isEqualTo(all(
                        place -> inBox(place, List.of("5", "6")) && text(place).contains("guru")));
    }

    private static boolean inBox(int place, List<String> boxes) {
        Category box = OPEN.run().map().box(place);
        return box != null && boxes.contains(box.code());
    }

    @Test
    void a_slip_of_typing_is_forgiven_where_nobody_fits_as_written() {
        PeopleSearch.Found slipped = find("kepla dinas kesehatna");

        assertThat(slipped.like()).isTrue();
        assertThat(slipped.page(0, 1)).isEqualTo(find("kepala dinas kesehatan").page(0, 1));
        assertThat(find("kepala dinas kesehatan").like()).isFalse();
        assertThat(find("qqqqzzzz").size()).isZero();
    }

    @Test
    void the_post_that_is_asked_for_stands_first() {
        int first = find("kepala dinas kesehatan").page(0, 1).getFirst();

        assertThat(person(first).post()).isEqualTo("Kepala Dinas Kesehatan");
    }

    @Test
    void filters_narrow_and_orders_sort() {
        PersonFilter women = PersonFilter.ALL.with(Trait.SEX, "P");
        List<Integer> byName = SEARCH.find(SEARCH.query("guru"), women, PeopleOrder.NAME)
                .places()
                .boxed()
                .toList();
        List<Integer> byTalent = SEARCH.find(SEARCH.query("guru"), women, PeopleOrder.TALENT)
                .places()
                .boxed()
                .toList();

        assertThat(byName)
                .isNotEmpty()
                .allMatch(place -> SEARCH.roster().value(Trait.SEX, place).equals("P"))
                .isSortedAccordingTo((a, b) -> SearchText.normal(person(a).name())
                        .compareTo(SearchText.normal(person(b).name())));
        assertThat(byTalent).hasSameElementsAs(byName);
        assertThat(byTalent.stream()
                        .map(place -> OPEN.run().map().entry(place).score())
                        .filter(score -> score != null)
                        .map(score -> score.exact().negate()))
                .isSorted();
    }

    @Test
    void everything_is_asked_by_nothing() {
        assertThat(found("")).hasSize(OPEN.run().people().size());
    }
}
