package id.petala.app.succession;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.intake.Dossiers;
import id.petala.app.platform.ContextView;
import id.petala.app.platform.Words;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.OpenRun;
import id.petala.engine.pegawai.BatasUsiaPensiun;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.JalurJabatan;
import id.petala.engine.pegawai.JenisJabatan;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.pegawai.Pensiun;
import id.petala.engine.talent.TalentMap;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bench strength over the demo city, counted again the long way. */
class BenchTest {

    private static final OpenRun OPEN = DemoRuns.get().shown();
    private static final LocalDate AS_OF = OPEN.run().asOf();
    private static final Dossiers DOSSIERS = OPEN.intake().dossiers();
    private static final TalentMap MAP = OPEN.run().map();
    private static final BatasUsiaPensiun AGES = BatasUsiaPensiun.shipped();
    private static final Bench BENCH = new Bench(OPEN, AGES, JalurJabatan.shipped());
    private static final Map<Jenjang, Set<Jenjang>> SOURCES = Map.of(
            Jenjang.JPT_PRATAMA,
            Set.of(Jenjang.JPT_PRATAMA, Jenjang.ADMINISTRATOR, Jenjang.AHLI_MADYA, Jenjang.AHLI_UTAMA),
            Jenjang.ADMINISTRATOR,
            Set.of(Jenjang.ADMINISTRATOR, Jenjang.PENGAWAS, Jenjang.AHLI_MUDA, Jenjang.AHLI_MADYA),
            Jenjang.PENGAWAS,
            Set.of(
                    Jenjang.PENGAWAS,
                    Jenjang.PELAKSANA,
                    Jenjang.AHLI_PERTAMA,
                    Jenjang.AHLI_MUDA,
                    Jenjang.MAHIR,
                    Jenjang.PENYELIA));

    private static boolean holds(Jabatan post, Pegawai person) {
        boolean named = person.jabatan().equals(post.nama());
        return named && person.unitOrganisasi().equals(post.unitOrganisasi());
    }

    private static List<Pegawai> holders(Jabatan post) {
        return IntStream.range(0, DOSSIERS.size())
                .mapToObj(DOSSIERS::person)
                .filter(person -> holds(post, person))
                .toList();
    }

    private static LocalDate retires(Pegawai person) {
        return AGES.of(person, AS_OF).map(Pensiun::first).orElse(LocalDate.MAX);
    }

    /** The day on which the post is to be filled. */
    private static LocalDate needed(Jabatan post, int months) {
        List<Pegawai> holders = holders(post);
        if (holders.size() < Objects.requireNonNullElse(post.kursi(), 1)) {
            return AS_OF;
        }
        LocalDate first = holders.stream()
                .map(BenchTest::retires)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        return first.isAfter(AS_OF.plusMonths(months)) || first.isBefore(AS_OF) ? AS_OF : first;
    }

    private static Set<Integer> candidates(Jabatan post, int months) {
        LocalDate needed = needed(post, months);
        return IntStream.range(0, DOSSIERS.size())
                .filter(person -> MAP.box(person) != null
                        && List.of("7", "8", "9")
                                .contains(
                                        Objects.requireNonNull(MAP.box(person)).code()))
                .filter(person -> Objects.requireNonNull(SOURCES.get(post.jenjang()))
                        .contains(DOSSIERS.person(person).jenjang()))
                .filter(person -> !holds(post, DOSSIERS.person(person)))
                .filter(person -> retires(DOSSIERS.person(person)).isAfter(needed))
                .boxed()
                .collect(Collectors.toSet());
    }

    @Test
    void the_posts_are_those_of_managers_in_the_list() {
        assertThat(BENCH.posts().stream().map(ManagerPost::post))
                .hasSizeGreaterThan(50)
                .containsExactlyElementsOf(DOSSIERS.posts().stream()
                        .filter(post -> post.jenjang().jenis() == JenisJabatan.MANAJERIAL)
                        .filter(post -> post.letak().existsOn(AS_OF))
                        .toList());
        assertThat(BENCH.posts()).anyMatch(ManagerPost::critical);
    }

    @Test
    void those_who_hold_a_post_are_those_whose_registry_names_it() {
        BENCH.posts()
                .forEach(post -> assertThat(post.holders().stream()
                                .map(holder -> DOSSIERS.person(holder.person()).nip()))
                        .as(post.post().nama())
                        .containsExactlyInAnyOrderElementsOf(
                                holders(post.post()).stream().map(Pegawai::nip).toList()));
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 12, 24})
    void strength_is_the_number_of_candidates_counted_one_by_one(int months) {
        Map<ManagerPost, Strength> strengths = BENCH.strengths(months);

        strengths.forEach((post, strength) -> {
            Set<Integer> expected = candidates(post.post(), months);
            assertThat(BENCH.candidates(post, months).stream().map(Candidate::person))
                    .as(post.post().nama())
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(strength.within(Scope.AGENCY)).isEqualTo(expected.size());
            assertThat(strength.within(Scope.OWN_UNIT)).isEqualTo((int) expected.stream()
                    .filter(person ->
                            large(DOSSIERS.person(person).unitOrganisasi()).equals(large(Bench.unit(post))))
                    .count());
        });
        assertThat(strengths.values().stream()
                        .map(one -> one.step(Scope.OWN_UNIT))
                        .distinct())
                .containsExactlyInAnyOrder(0, 1, 2, Strength.MANY);
    }

    @Test
    void the_same_unit_at_the_top_and_the_same_family_are_told_apart() {
        for (ManagerPost post : BENCH.posts()) {
            String top = large(Bench.unit(post));
            for (Candidate one : BENCH.candidates(post, 12)) {
                Jabatan held = DOSSIERS.post(one.person());
                boolean family = held != null
                        && Objects.equals(held.rumpun(), post.post().rumpun());
                Nearness expected =
                        large(DOSSIERS.person(one.person()).unitOrganisasi()).equals(top)
                                ? Nearness.OWN_UNIT
                                : family ? Nearness.SAME_FAMILY : Nearness.ELSEWHERE;
                assertThat(one.nearness()).isEqualTo(expected);
            }
        }
    }

    /** The unit below that of the whole city. */
    private static String large(String unit) {
        List<String> path = DOSSIERS.units().upward(unit);
        boolean city = path.size() > 1 && path.getLast().equals(OPEN.kept().agency());
        return city ? path.get(path.size() - 2) : path.getLast();
    }

    @Test
    void the_highest_box_comes_first_and_in_it_the_rank() {
        for (ManagerPost post : BENCH.posts()) {
            List<Candidate> candidates = BENCH.candidates(post, 12);
            for (int i = 1; i < candidates.size(); i++) {
                int box = box(candidates.get(i));
                int before = box(candidates.get(i - 1));
                assertThat(box).isLessThanOrEqualTo(before);
                if (box == before) {
                    assertThat(MAP.rank(candidates.get(i).person()))
                            .isGreaterThanOrEqualTo(
                                    MAP.rank(candidates.get(i - 1).person()));
                }
            }
        }
    }

    private static int box(Candidate one) {
        return Integer.parseInt(Objects.requireNonNull(MAP.box(one.person())).code());
    }

    @Test
    void whoever_is_no_candidate_is_told_why_and_whoever_is_one_is_not() {
        Map<Class<?>, Integer> seen = new LinkedHashMap<>();
        for (Jenjang tier : SOURCES.keySet()) {
            ManagerPost post = BENCH.posts().stream()
                    .filter(one ->
                            one.post().jenjang() == tier && !one.holders().isEmpty())
                    .findFirst()
                    .orElseThrow();
            List<Integer> candidates =
                    BENCH.candidates(post, 24).stream().map(Candidate::person).toList();
            for (int person = 0; person < MAP.size(); person++) {
                List<Obstacle> obstacles = BENCH.obstacles(post, person, 24);
                assertThat(obstacles.isEmpty()).isEqualTo(candidates.contains(person));
                obstacles.forEach(one -> seen.merge(one.getClass(), 1, Integer::sum));
            }
        }
        assertThat(seen)
                .containsKeys(
                        Obstacle.Holds.class,
                        Obstacle.Excluded.class,
                        Obstacle.Unassessed.class,
                        Obstacle.OtherBox.class,
                        Obstacle.OtherTier.class);
    }

    @Test
    void the_counts_of_the_tiers_add_up_to_the_posts_of_the_list() {
        SuccessionViews views = new SuccessionViews(BENCH, Words.in("id"));
        ContextView context = new ContextView("Uji", AS_OF, "uji", "Uji", "1", 0, true);
        for (int months : Choices.MONTHS) {
            BenchView bench = views.bench(months);
            PostFilter filter = PostFilter.of(new Choices(Map.of("dalam", new String[] {Integer.toString(months)})));
            SuccessionView view = views.view(filter, 1, context);
            long target = BENCH.posts().stream()
                    .filter(post -> post.critical() || !needsNobody(post.post(), months))
                    .count();

            assertThat(bench.target())
                    .isEqualTo((int) target)
                    .isEqualTo(view.total())
                    .isPositive();
            assertThat(bench.tiers().stream().mapToInt(TierStrength::posts).sum())
                    .isEqualTo(bench.target());
            bench.tiers()
                    .forEach(tier -> assertThat(tier.steps().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum())
                            .isEqualTo(tier.posts()));
            assertThat(view.bench()).isEqualTo(bench);
        }
    }

    private static boolean needsNobody(Jabatan post, int months) {
        List<Pegawai> holders = holders(post);
        return holders.size() >= Objects.requireNonNullElse(post.kursi(), 1)
                && holders.stream().noneMatch(one -> !retires(one).isAfter(AS_OF.plusMonths(months)));
    }

    @Test
    void retirements_of_the_years_add_up_to_the_lists_behind_them() {
        Retirements retirements = new Retirements(BENCH);
        RetirementYears years = new RetirementViews(BENCH, retirements, Words.in("id")).years();
        List<Integer> counted = new ArrayList<>();
        for (int year : years.years()) {
            counted.add((int) IntStream.range(0, DOSSIERS.size())
                    .mapToObj(place -> retires(DOSSIERS.person(place)))
                    .filter(first -> first.getYear() == year && first.isAfter(AS_OF))
                    .count());
        }

        assertThat(years.years()).hasSize(RetirementYears.AHEAD).startsWith(AS_OF.getYear());
        assertThat(years.totals()).isEqualTo(counted);
        assertThat(years.all())
                .isEqualTo(counted.stream().mapToInt(Integer::intValue).sum())
                .isPositive();
        assertThat(years.rows().stream().mapToInt(RetirementYears.Row::sum).sum())
                .isEqualTo(years.all());
        years.rows()
                .forEach(row -> assertThat(retirements
                                .ahead(
                                        LocalDate.of(years.years().getFirst(), 1, 1),
                                        LocalDate.of(years.years().getLast(), 12, 31),
                                        Jenjang.valueOf(row.code()))
                                .size())
                        .isEqualTo(row.sum()));
    }

    @Test
    void the_file_of_a_list_has_every_post_and_the_figures_of_the_page() {
        SuccessionViews views = new SuccessionViews(BENCH, Words.in("id"));
        PostFilter all = PostFilter.of(new Choices(Map.of("keadaan", new String[] {"semua"})));
        List<String> lines = Arrays.asList(new String(views.file(all).csv(), StandardCharsets.UTF_8).split("\n"));

        assertThat(lines).hasSize(BENCH.posts().size() + 1);
        assertThat(lines.getFirst()).startsWith("jabatan,unit,jenjang,kritis,kursi,pemegang");
        assertThat(views.file(all).rows().stream()
                        .mapToInt(row -> (Integer) row.get(9))
                        .sum())
                .isEqualTo(BENCH.strengths(12).values().stream()
                        .mapToInt(Strength::all)
                        .sum());
    }
}
