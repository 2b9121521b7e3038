package id.petala.app.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.app.platform.ContextView;
import id.petala.app.platform.Words;
import id.petala.app.run.DemoRuns;
import id.petala.app.structure.TreeLayout.Placed;
import id.petala.app.succession.Bench;
import id.petala.app.succession.Choices;
import id.petala.app.succession.ManagerPost;
import id.petala.app.succession.NoSuchChoice;
import id.petala.app.succession.PostState;
import id.petala.app.succession.ShownSuccession;
import id.petala.engine.pegawai.JenisJabatan;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The chart over the demo city, held against what succession tells. */
class StructureViewsTest {

    private static final Bench BENCH =
            new ShownSuccession(DemoRuns.get()).bench(DemoRuns.get().shown());
    private static final PostTree TREE = new PostTree(BENCH);
    private static final ContextView CONTEXT =
            new ContextView("Kota", LocalDate.of(2026, 6, 30), "i", "Instrumen", "1", 0, true);

    private static StructureViews views(String... asked) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (int i = 0; i < asked.length; i += 2) {
            parameters.put(asked[i], new String[] {asked[i + 1]});
        }
        return new StructureViews(BENCH, TREE, StructureFilter.of(new Choices(parameters)), Words.in("id"));
    }

    private static long inSuccession(PostState state, int months) {
        return BENCH.posts().stream()
                .filter(post -> post.state(BENCH.asOf(), months) == state)
                .count();
    }

    private static long others(SeatState state, int months) {
        return TREE.all().stream()
                .filter(post -> post.post().jenjang().jenis() != JenisJabatan.MANAJERIAL)
                .filter(post -> SeatState.of(post, BENCH.asOf(), months) == state)
                .count();
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 12, 24})
    void vacancies_and_retirements_are_those_of_succession(int months) {
        StructureView view = views("dalam", Integer.toString(months)).view(1, CONTEXT);

        assertThat(view.all()).isEqualTo(TREE.all().size());
        assertThat(view.vacant() - others(SeatState.VACANT, months) - others(SeatState.ACTING, months))
                .isEqualTo(inSuccession(PostState.VACANT, months))
                .isPositive();
        assertThat(view.count(SeatState.SOON_VACANT) - others(SeatState.SOON_VACANT, months))
                .isEqualTo(inSuccession(PostState.SOON_VACANT, months));
    }

    @Test
    void the_file_names_the_holders_and_acting_people_of_succession() {
        List<List<Object>> rows = views().file().rows();

        assertThat(rows).hasSize(TREE.all().size());
        for (ManagerPost post : BENCH.posts()) {
            List<Object> row = rows.stream()
                    .filter(one -> one.getFirst().equals(post.post().kode()))
                    .findFirst()
                    .orElseThrow();
            String held = (String) row.get(9);
            assertThat(held.isEmpty() ? 0 : held.split("; ").length)
                    .isEqualTo(post.holders().size());
            String acting = (String) row.get(10);
            assertThat(acting.isEmpty() ? 0 : acting.split("; ").length)
                    .isEqualTo(post.acting().size());
        }
    }

    @Test
    void a_filter_narrows_the_table_and_dims_the_picture() {
        StructureView view = views("keadaan", "kosong").view(1, CONTEXT);

        assertThat(view.total()).isEqualTo(view.count(SeatState.VACANT)).isPositive();
        assertThat(view.rows()).allSatisfy(row -> assertThat(row.state()).isEqualTo(SeatState.VACANT));
        assertThat(view.picture()).contains("chart-faint");
        assertThat(views().view(1, CONTEXT).picture()).doesNotContain("chart-faint");
    }

    @Test
    void the_picture_begins_with_the_post_asked_for_and_leads_further_down() {
        StructureView view =
                views("jabatan", "SETDA", "kedalaman", "1", "warna", "kotak").view(1, CONTEXT);

        assertThat(view.outline()).singleElement().satisfies(top -> {
            assertThat(top.name()).isEqualTo("Sekretaris Daerah");
            assertThat(top.below()).allSatisfy(post -> assertThat(post.below()).isEmpty());
            assertThat(top.below()).anySatisfy(post -> assertThat(post.hidden()).isPositive());
        });
        assertThat(view.picture()).contains("jabatan=DISHUB&amp;", "role=\"group\"");
        assertThat(views("jabatan", "DISHUB").view(1, CONTEXT).path())
                .extracting(StructureView.Choice::label)
                .containsExactly("Sekretaris Daerah");
    }

    @Test
    void too_many_boxes_are_not_drawn_but_listed() {
        StructureView view = views("kedalaman", "9").view(1, CONTEXT);

        assertThat(view.levels()).isLessThan(9);
        assertThat(view.outline().stream().mapToInt(PostBox::size).sum())
                .isLessThanOrEqualTo(StructureViews.MOST_BOXES);
        assertThat(view.total()).isEqualTo(TREE.all().size());
    }

    @ParameterizedTest
    @CsvSource({"SETDA, 1", "DINKES, 9", "KEC-NONGSA, 2", "DISHUB-SEK, 1", "KEL-PEMPING-SEK, 3"})
    void boxes_stand_apart_and_within_the_picture(String code, String levels) {
        StructureView view = views("jabatan", code, "kedalaman", levels).view(1, CONTEXT);
        TreeLayout layout = TreeLayout.of(view.outline());
        List<Placed> boxes = layout.boxes();

        assertThat(boxes).hasSize(view.outline().getFirst().size());
        for (int i = 0; i < boxes.size(); i++) {
            Placed one = boxes.get(i);
            assertThat(one.x()).isNotNegative();
            assertThat(one.x() + one.width()).isLessThanOrEqualTo(TreeLayout.WIDTH);
            assertThat(one.y() + TreeLayout.BOX).isLessThanOrEqualTo(layout.height());
            for (Placed other : boxes.subList(i + 1, boxes.size())) {
                boolean apart = one.x() + one.width() <= other.x()
                        || other.x() + other.width() <= one.x()
                        || one.y() + TreeLayout.BOX <= other.y()
                        || other.y() + TreeLayout.BOX <= one.y();
                assertThat(apart).as(one + " " + other).isTrue();
            }
        }
        assertThat(layout.lines())
                .allSatisfy(line -> assertThat(line.x() == line.toX() || line.y() == line.toY())
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource({"jabatan, XYZ", "kedalaman, 4", "warna, biru", "keadaan, penuh", "urut, umur", "dalam, 7", "jenjang, X"
    })
    void what_is_not_there_is_refused(String parameter, String value) {
        assertThatThrownBy(() -> views(parameter, value).view(1, CONTEXT)).isInstanceOf(NoSuchChoice.class);
    }

    @Test
    void the_table_is_sorted_by_any_column_both_ways() {
        List<String> names = views("urut", "jabatan").view(1, CONTEXT).rows().stream()
                .map(PostBox::name)
                .toList();
        assertThat(names).isSorted();
        assertThat(views("urut", "keadaan").view(1, CONTEXT).rows().getFirst().state())
                .isEqualTo(SeatState.VACANT);
        assertThat(views("urut", "-pensiun").view(1, CONTEXT).sorted(StructureFilter.Column.RETIRES))
                .isEqualTo("descending");
    }
}
