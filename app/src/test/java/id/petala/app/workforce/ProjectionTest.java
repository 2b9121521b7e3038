package id.petala.app.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.app.intake.Dossiers;
import id.petala.app.platform.ContextView;
import id.petala.app.platform.Words;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.OpenRun;
import id.petala.app.succession.Bench;
import id.petala.app.succession.Choices;
import id.petala.app.succession.NoSuchChoice;
import id.petala.app.succession.RetirementYears;
import id.petala.app.succession.ShownSuccession;
import id.petala.app.workforce.WorkforceView.GroupRow;
import id.petala.app.workforce.WorkforceView.PostRow;
import id.petala.engine.pegawai.Jabatan;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The projection over the demo city, held against the page of retirements and counted again the long way. */
class ProjectionTest {

    private static final OpenRun OPEN = DemoRuns.get().shown();
    private static final ShownSuccession SUCCESSION = new ShownSuccession(DemoRuns.get());
    private static final Bench BENCH = SUCCESSION.bench(OPEN);
    private static final Dossiers DOSSIERS = OPEN.intake().dossiers();
    private static final Projection PROJECTION = new Projection(BENCH);
    private static final ContextView CONTEXT =
            new ContextView("Kota", LocalDate.of(2026, 6, 30), "i", "Instrumen", "1", 0, true);

    private static WorkforceViews views(String... asked) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (int i = 0; i < asked.length; i += 2) {
            parameters.put(asked[i], new String[] {asked[i + 1]});
        }
        return new WorkforceViews(PROJECTION, WorkforceFilter.of(new Choices(parameters)), Words.in("id"));
    }

    @Test
    void retirements_are_those_of_the_page_of_retirements() {
        RetirementYears years = SUCCESSION.retirements(Words.in("id"));
        WorkforceView view = views().view(1, CONTEXT);

        assertThat(view.years()).isEqualTo(years.years());
        assertThat(view.whole().leaving()).isEqualTo(years.totals());
        assertThat(view.whole().overdue()).isEqualTo(years.overdue());
        for (RetirementYears.Row row : years.rows()) {
            assertThat(view.groups().stream().filter(group -> group.label().equals(row.tier())))
                    .singleElement()
                    .satisfies(group -> assertThat(group.leaving()).isEqualTo(row.counts()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void groups_add_up_to_everybody(Grouping grouping) {
        WorkforceView view = views("menurut", grouping.code(), "tahun", "10").view(1, CONTEXT);
        GroupRow whole = view.whole();

        assertThat(whole.staff()).isEqualTo(DOSSIERS.size());
        assertThat(whole.left()).isEqualTo(whole.staff() - whole.overdue() - whole.leavers());
        assertThat(view.groups().stream().mapToInt(GroupRow::staff).sum()).isEqualTo(whole.staff());
        assertThat(view.groups().stream().mapToInt(GroupRow::left).sum()).isEqualTo(whole.left());
        for (int i = 0; i < 10; i++) {
            int year = i;
            assertThat(view.groups().stream()
                            .mapToInt(group -> group.leaving().get(year))
                            .sum())
                    .isEqualTo(whole.leaving().get(year));
        }
        if (grouping != Grouping.UNIT) {
            assertThat(view.groups().stream().mapToInt(GroupRow::lacking).sum())
                    .isEqualTo(whole.lacking())
                    .isPositive();
        }
    }

    @Test
    void what_a_post_lacks_is_counted_one_by_one() {
        LocalDate end = LocalDate.of(2031, 1, 1);
        int lacking = 0;
        for (Jabatan post : DOSSIERS.posts()) {
            if (post.kebutuhan() != null && post.letak().existsOn(BENCH.asOf())) {
                int left = (int) IntStream.range(0, DOSSIERS.size())
                        .filter(person -> post.equals(DOSSIERS.post(person)))
                        .filter(person -> BENCH.retirement(person) == null
                                || !Objects.requireNonNull(BENCH.retirement(person))
                                        .first()
                                        .isBefore(end))
                        .count();
                lacking += Math.max(0, post.kebutuhan() - left);
            }
        }

        assertThat(PROJECTION.whole().lacking(5)).isEqualTo(lacking);
        assertThat(PROJECTION.whole().lacking(5))
                .isGreaterThan(PROJECTION.whole().lacking(0));
    }

    @Test
    void a_need_that_nobody_told_is_no_zero() {
        List<PostRow> untold = IntStream.rangeClosed(1, views().view(1, CONTEXT).pages())
                .mapToObj(page -> views().view(page, CONTEXT).posts())
                .flatMap(List::stream)
                .filter(row -> row.need() == null)
                .toList();

        assertThat(untold).isNotEmpty().allSatisfy(row -> {
            assertThat(row.gap()).isNull();
            assertThat(row.gapNow()).isNull();
        });
        assertThat(views().view(1, CONTEXT).whole().unmeasured()).isPositive();
        assertThat(new Group("", new Tally(), List.of()).need()).isNull();
    }

    @Test
    void contracts_are_told_because_their_end_is_not_known() {
        long contracts = IntStream.range(0, DOSSIERS.size())
                .filter(person -> DOSSIERS.person(person).jenisPegawai().startsWith("PPPK"))
                .count();

        assertThat(views().view(1, CONTEXT).whole().contracts())
                .isEqualTo((int) contracts)
                .isPositive();
    }

    @Test
    void the_posts_of_one_group_are_listed_those_lacking_most_first() {
        WorkforceView view =
                views("menurut", "rumpun", "kelompok", "Pendidikan").view(1, CONTEXT);

        assertThat(view.posts()).isNotEmpty();
        assertThat(view.posts().stream().map(PostRow::gap).filter(Objects::nonNull))
                .isSorted();
        assertThat(view.chosen().label()).isEqualTo("Pendidikan");
        assertThat(views("kelompok", "JPT_PRATAMA").postFile().header())
                .contains("pensiun_2026", "pensiun_2030", "selisih_akhir");
        assertThat(views().groupFile().rows()).hasSize(view(5) + 1);
    }

    private static int view(int years) {
        return views("tahun", Integer.toString(years)).view(1, CONTEXT).groups().size();
    }

    @ParameterizedTest
    @CsvSource({"tahun, 4", "tahun, 11", "menurut, umur", "kelompok, Bulan"})
    void what_is_not_there_is_refused(String parameter, String value) {
        assertThatThrownBy(() -> views(parameter, value)).isInstanceOf(NoSuchChoice.class);
    }
}
