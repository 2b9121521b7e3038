package id.petala.app.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.app.people.PersonSearch;
import id.petala.app.people.Roster;
import id.petala.app.people.Trait;
import id.petala.app.platform.Words;
import id.petala.app.platform.WrongAddress;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.OpenRun;
import id.petala.engine.explain.Amount;
import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.Golongan;
import id.petala.engine.talent.MapEntry;
import id.petala.engine.talent.Status;
import id.petala.engine.talent.TalentMap;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of people against lists found and sorted one by one, over the demo city. */
class PeopleListTest {

    private static final OpenRun OPEN = DemoRuns.get().shown();
    private static final TalentMap MAP = OPEN.run().map();
    private static final Roster ROSTER = Roster.of(OPEN);
    private static final Words ID = Words.in("id");

    /** The question of an address. */
    static MapAsk ask(String query) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (String part : query.split("&", -1)) {
            String[] sides = part.split("=", 2);
            parameters.put(sides[0], new String[] {URLDecoder.decode(sides[1], StandardCharsets.UTF_8)});
        }
        return MapAsk.of(parameters);
    }

    private static int[] people(String query) {
        return new PeopleList(OPEN, ask(query)).people();
    }

    private static List<Integer> all(Predicate<Integer> which) {
        return IntStream.range(0, MAP.size()).boxed().filter(which).toList();
    }

    private static <T extends Comparable<T>> int[] sorted(
            List<Integer> people, Function<Integer, @Nullable T> value, boolean descending) {
        Comparator<T> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        List<Integer> sorted = new ArrayList<>(people);
        sorted.sort(Comparator.comparing(value, Comparator.nullsLast(order)).thenComparing(Function.identity()));
        return sorted.stream().mapToInt(Integer::intValue).toArray();
    }

    private static @Nullable Rational exact(@Nullable Amount amount) {
        return amount == null ? null : amount.exact();
    }

    private static Function<Integer, @Nullable Rational> axis(Function<MapEntry, @Nullable Amount> axis) {
        return person -> exact(axis.apply(MAP.entry(person)));
    }

    private static String registered(int person, Trait trait) {
        return ROSTER.value(trait, person);
    }

    @Test
    void everybody_is_sorted_by_any_column_both_ways_and_the_untold_stand_last() {
        assertSorted("kinerja", axis(MapEntry::performance));
        assertSorted("potensial", axis(MapEntry::potential));
        assertSorted("talenta", axis(MapEntry::score));
        assertSorted("peringkat", person -> MAP.rank(person) == 0 ? null : Rational.of(MAP.rank(person)));
        assertSorted("usia", PeopleListTest::age);
        assertSorted("golongan", PeopleListTest::golongan);
    }

    private static @Nullable Rational golongan(int person) {
        String rank = registered(person, Trait.RANK);
        List<String> ranks = Golongan.all().stream().map(Golongan::code).toList();
        return rank.equals(Roster.UNTOLD) ? null : Rational.of(ranks.indexOf(rank));
    }

    private static Rational age(int person) {
        LocalDate birth =
                Objects.requireNonNull(OPEN.intake().dossiers().person(person).tanggalLahir());
        return Rational.of(birth.until(OPEN.run().asOf()).getYears());
    }

    private static void assertSorted(String column, Function<Integer, @Nullable Rational> value) {
        List<Integer> all = all(_ -> true);
        assertThat(people("daftar=semua&urut=" + column)).as(column).isEqualTo(sorted(all, value, false));
        assertThat(people("daftar=semua&urut=-" + column)).as("-" + column).isEqualTo(sorted(all, value, true));
    }

    @Test
    void texts_are_sorted_without_regard_to_case_and_accents() {
        assertThat(people("daftar=semua&urut=nama"))
                .isEqualTo(sorted(
                        all(_ -> true),
                        person -> PersonSearch.folded(
                                OPEN.run().people().get(person).name()),
                        false));
        assertThat(people("daftar=semua&urut=-unit"))
                .isEqualTo(sorted(all(_ -> true), person -> PersonSearch.folded(registered(person, Trait.UNIT)), true));
    }

    @Test
    void a_box_within_a_unit_stands_by_rank() {
        List<String> within = ROSTER.units().within("Dinas Kesehatan");
        List<Integer> expected = all(
                person -> within.contains(registered(person, Trait.UNIT)) && "5".equals(registered(person, Trait.BOX)));

        assertThat(expected).hasSizeGreaterThan(3);
        assertThat(people("unit=Dinas+Kesehatan&kotak=5")).isEqualTo(sorted(expected, MAP::rank, false));
    }

    @Test
    void the_unassessed_and_the_excluded_are_lists_of_their_own() {
        assertThat(people("daftar=belum-dinilai"))
                .containsExactlyInAnyOrder(ints(all(person -> MAP.status(person) == Status.BELUM_DINILAI)));
        assertThat(people("daftar=dikecualikan&jk=P"))
                .isNotEmpty()
                .containsExactlyInAnyOrder(ints(all(person -> MAP.status(person) == Status.DIKECUALIKAN
                        && registered(person, Trait.SEX).equals("P"))));
    }

    private static int[] ints(List<Integer> people) {
        return people.stream().mapToInt(Integer::intValue).toArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "daftar=semua&urut=-kinerja",
                "daftar=semua&urut=unit&jk=P",
                "kotak=5",
                "daftar=belum-dinilai&urut=potensial",
                "daftar=semua&urut=usia&nama=sembunyi",
                "daftar=semua&urut=-nama&nama=sembunyi",
                "daftar=semua&urut=-talenta&cari=a"
            })
    void pages_in_a_row_are_the_whole_list(String query) {
        List<String> names = new ArrayList<>();
        String address = query;
        while (address != null) {
            PeopleView view = Objects.requireNonNull(new PeopleList(OPEN, ask(address)).view(ID));
            view.rows().forEach(row -> names.add(row.name() + row.post()));
            address = view.next() == null ? null : URI.create(view.next()).getRawQuery();
        }
        PersonWords words = new PersonWords(OPEN, ID, query.contains("sembunyi"));

        assertThat(names)
                .hasSizeGreaterThan(PeopleView.SIZE)
                .containsExactlyElementsOf(Arrays.stream(people(query))
                        .mapToObj(person -> words.name(person) + words.post(person))
                        .toList());
    }

    @Test
    void a_page_may_begin_behind_somebody_who_is_not_in_the_list() {
        int[] all = people("daftar=semua&urut=-talenta");
        int[] women = people("daftar=semua&urut=-talenta&jk=P");
        int man = Arrays.stream(all)
                .filter(person -> registered(person, Trait.SEX).equals("L"))
                .skip(30)
                .findFirst()
                .orElseThrow();
        int before = (int) Arrays.stream(all)
                .takeWhile(person -> person != man)
                .filter(person -> registered(person, Trait.SEX).equals("P"))
                .count();
        PeopleView page = Objects.requireNonNull(new PeopleList(
                        OPEN,
                        ask("daftar=semua&urut=-talenta&jk=P&after="
                                + MAP.facts().subject(man)))
                .view(ID));

        assertThat(page.rows().getFirst().name())
                .isEqualTo(OPEN.run().people().get(women[before]).name());
        assertThat(new PeopleList(OPEN, ask("daftar=semua&after=1")).view(ID)).isNull();
    }

    @Test
    void a_search_finds_every_word_in_name_number_or_post() {
        String nip = MAP.facts().subject(17);
        String name = OPEN.run().people().get(17).name();
        String asked = name.toUpperCase(ID.locale()) + " " + nip.substring(0, 8);
        Predicate<Integer> doctor = person ->
                OPEN.run().people().get(person).post().toLowerCase(ID.locale()).contains("dokter")
                        || OPEN.run()
                                .people()
                                .get(person)
                                .name()
                                .toLowerCase(ID.locale())
                                .contains("dokter");

        assertThat(people("daftar=semua&cari=" + asked.replace(" ", "+")))
                .contains(17)
                .hasSizeLessThan(5);
        assertThat(people("daftar=semua&cari=DOKT%C3%89R"))
                .containsExactlyInAnyOrder(ints(all(doctor)))
                .isNotEmpty();
        assertThat(people("daftar=semua&cari=tidak+ada+orang+begini")).isEmpty();
    }

    @Test
    void hidden_names_stand_in_no_order_of_names_or_numbers() {
        Pseudonyms pseudonyms = Pseudonyms.of(OPEN);
        int[] hidden = people("daftar=semua&nama=sembunyi");

        assertThat(Arrays.stream(hidden).map(pseudonyms::number)).isSorted();
        assertThat(IntStream.range(0, MAP.size()).map(pseudonyms::number))
                .doesNotHaveDuplicates()
                .hasSize(MAP.size());
        long risen = IntStream.range(1, hidden.length)
                .filter(i -> hidden[i] > hidden[i - 1])
                .count();
        assertThat(risen).isBetween(hidden.length * 4L / 10, hidden.length * 6L / 10);
        assertThat(pseudonyms.indexOf("0")).isNegative();
        assertThat(pseudonyms.indexOf(Integer.toString(MAP.size() + 1))).isNegative();
    }

    @Test
    void nothing_of_a_person_is_on_a_page_with_names_hidden() {
        PeopleView view = Objects.requireNonNull(new PeopleList(OPEN, ask("kotak=5&nama=sembunyi")).view(ID));
        view.rows().forEach(row -> {
            assertThat(row.receipt()).isNull();
            assertThat(row.name()).matches("Pegawai [0-9.]+");
        });
        assertThat(view.next()).matches(".*&after=[0-9]{1,4}");
        assertThatThrownBy(() -> ask("kotak=5&nama=sembunyi&cari=budi")).isInstanceOf(WrongAddress.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"urut=tinggi", "urut=alasan", "kolom=nama,gaji", "daftar=lain", "tampilan=peta", "nama=siapa"})
    void what_an_address_cannot_ask_is_refused_with_what_it_can(String query) {
        assertThatThrownBy(() -> ask(query))
                .isInstanceOfSatisfying(
                        WrongAddress.class,
                        wrong -> assertThat(wrong.sentence(ID)).contains("Yang dapat dipakai: "));
    }
}
