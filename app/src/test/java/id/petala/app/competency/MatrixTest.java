package id.petala.app.competency;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.intake.Dossiers;
import id.petala.app.people.Roster;
import id.petala.app.platform.Words;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.OpenRun;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.PenilaianKompetensi;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every cell of the map of a demo city against a plain loop over the rows of its people. */
class MatrixTest {

    private static final OpenRun OPEN = DemoRuns.get().shown();
    private static final RunCompetencies RUN = RunCompetencies.of(OPEN);
    private static final Dossiers DOSSIERS = OPEN.intake().dossiers();
    private static final LocalDate DAY = OPEN.run().asOf();
    private static final Set<String> NAMES = names();
    private static final String CITY = "Pemerintah Kota Batam (data contoh)";

    /** What a cell should say. */
    private static final class Plain {
        private int meets;
        private int below;
        private int expired;
        private int people;
        private BigDecimal gaps = BigDecimal.ZERO;
    }

    private static Selection within(String unit) {
        return Selection.of(Map.of("unit", new String[] {unit}));
    }

    private static Selection everybody() {
        return Selection.of(Map.of());
    }

    private static String group(int person, Grouping grouping, String within) {
        return switch (grouping) {
            case TIER -> told(DOSSIERS.person(person).jenjang());
            case FAMILY -> {
                Jabatan post = DOSSIERS.post(person);
                yield told(post == null ? null : post.rumpun());
            }
            case UNIT -> {
                String unit = DOSSIERS.person(person).unitOrganisasi();
                String above = DOSSIERS.units().parent(unit);
                while (above != null && !unit.equals(within) && !above.equals(within)) {
                    unit = above;
                    above = DOSSIERS.units().parent(unit);
                }
                yield unit;
            }
        };
    }

    private static String told(@Nullable Object value) {
        return value == null ? Roster.UNTOLD : value.toString();
    }

    private static boolean belongs(int person, String within) {
        for (String unit = DOSSIERS.person(person).unitOrganisasi();
                unit != null;
                unit = DOSSIERS.units().parent(unit)) {
            if (unit.equals(within)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (int person = 0; person < DOSSIERS.size(); person++) {
            DOSSIERS.of(person).kompetensi().stream()
                    .filter(row -> row.skor() != null && !row.tanggal().isAfter(DAY))
                    .forEach(row -> names.add(Objects.requireNonNull(row.kompetensi())));
        }
        return names;
    }

    /** By competency and group. */
    private static Map<String, Plain> plain(Grouping grouping, String within, boolean all) {
        Map<String, Plain> cells = new LinkedHashMap<>();
        for (int person = 0; person < DOSSIERS.size(); person++) {
            if (!all && !belongs(person, within)) {
                continue;
            }
            for (String name : NAMES) {
                Plain cell = cells.computeIfAbsent(name + "|" + group(person, grouping, within), _ -> new Plain());
                cell.people++;
                add(cell, latest(person, name));
            }
        }
        return cells;
    }

    private static List<PenilaianKompetensi> latest(int person, String name) {
        List<PenilaianKompetensi> found = new ArrayList<>();
        for (PenilaianKompetensi row : DOSSIERS.of(person).kompetensi()) {
            boolean counts = name.equals(row.kompetensi())
                    && row.skor() != null
                    && row.standar() != null
                    && !row.tanggal().isAfter(DAY);
            if (counts && (found.isEmpty() || found.getFirst().tanggal().isBefore(row.tanggal()))) {
                found.clear();
                found.add(row);
            }
        }
        return found;
    }

    private static void add(Plain cell, List<PenilaianKompetensi> latest) {
        for (PenilaianKompetensi row : latest) {
            BigDecimal gap = Objects.requireNonNull(row.skor()).subtract(Objects.requireNonNull(row.standar()));
            if (row.berlakuSampai() != null && row.berlakuSampai().isBefore(DAY)) {
                cell.expired++;
            } else if (gap.signum() >= 0) {
                cell.meets++;
                cell.gaps = cell.gaps.add(gap);
            } else {
                cell.below++;
                cell.gaps = cell.gaps.add(gap);
            }
        }
    }

    private static void equal(Matrix matrix, Map<String, Plain> plain) {
        int compared = 0;
        for (int place = 0; place < matrix.competencies().size(); place++) {
            for (int group = 0; group < matrix.groups().size(); group++) {
                String key =
                        matrix.competencies().get(place) + "|" + matrix.groups().get(group);
                Plain expected = Objects.requireNonNull(plain.get(key), key);
                Tally tally = matrix.cells().get(place).get(group);
                assertThat(tally.people()).as(key).isEqualTo(expected.people);
                assertThat(tally.meets()).as(key).isEqualTo(expected.meets);
                assertThat(tally.below()).as(key).isEqualTo(expected.below);
                assertThat(tally.expired()).as(key).isEqualTo(expected.expired);
                meanGap(key, tally, expected);
                compared++;
            }
        }
        assertThat(compared).isEqualTo(plain.size());
    }

    private static void meanGap(String key, Tally tally, Plain expected) {
        int valid = expected.meets + expected.below;
        if (valid > 0) {
            BigDecimal mean = expected.gaps.divide(BigDecimal.valueOf(valid), MathContext.DECIMAL128);
            assertThat(Objects.requireNonNull(Numbers.decimal(tally.meanGap()))
                            .subtract(mean)
                            .abs())
                    .as(key)
                    .isLessThan(new BigDecimal("0.000001"));
        }
    }

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void every_cell_is_that_of_a_plain_loop(Grouping grouping) {
        Matrix matrix = RUN.matrix(grouping, everybody());

        assertThat(matrix.groups()).hasSizeGreaterThan(2);
        assertThat(matrix.competencies())
                .containsExactlyInAnyOrderElementsOf(NAMES)
                .hasSizeGreaterThan(9);
        equal(matrix, plain(grouping, CITY, true));
    }

    @Test
    void a_unit_is_told_apart_into_those_below_it_and_itself() {
        Matrix matrix = RUN.matrix(Grouping.UNIT, within("Dinas Kesehatan"));

        assertThat(matrix.groups()).contains("Dinas Kesehatan").hasSizeGreaterThan(3);
        equal(matrix, plain(Grouping.UNIT, "Dinas Kesehatan", false));
    }

    @Test
    void totals_are_sums_and_everybody_is_counted_once() {
        Matrix matrix = RUN.matrix(Grouping.TIER, everybody());

        matrix.totals().forEach(total -> assertThat(total.people()).isEqualTo(DOSSIERS.size()));
        assertThat(matrix.everybody().people()).isEqualTo(DOSSIERS.size());
        for (int place = 0; place < matrix.competencies().size(); place++) {
            assertThat(matrix.cells().get(place).stream().mapToInt(Tally::meets).sum())
                    .isEqualTo(matrix.totals().get(place).meets());
        }
    }

    @Test
    void all_together_is_that_of_a_plain_loop() {
        Map<Overall, Integer> expected = new LinkedHashMap<>();
        for (int person = 0; person < DOSSIERS.size(); person++) {
            Plain mine = new Plain();
            for (String name : NAMES) {
                add(mine, latest(person, name));
            }
            int known = mine.meets + mine.below + mine.expired;
            boolean ready = DOSSIERS.of(person).kompetensi().stream()
                    .anyMatch(row -> row.nilai() != null && !row.tanggal().isAfter(DAY));
            Overall overall = known == 0
                    ? ready ? Overall.READY_ONLY : Overall.NEVER
                    : mine.expired == known ? Overall.EXPIRED : mine.meets == known ? Overall.ALL_MET : Overall.NOT_ALL;
            expected.merge(overall, 1, Integer::sum);
        }

        OverallTally found = RUN.matrix(Grouping.UNIT, everybody()).everybody();
        for (Overall overall : Overall.values()) {
            assertThat(found.of(overall)).as(overall.name()).isEqualTo(expected.getOrDefault(overall, 0));
        }
        assertThat(expected).containsOnlyKeys(Overall.values());
    }

    @Test
    void every_cell_leads_to_as_many_people_as_it_counts() {
        for (Grouping grouping : Grouping.values()) {
            CompetencyView view = new CompetencyViews(RUN, grouping, everybody(), Words.in("id")).view();
            for (MatrixRow row : view.rows()) {
                for (CellView cell : row.cells()) {
                    assertThat(listed(cell.address())).as(cell.address()).isEqualTo(cell.people());
                    assertThat(listed(cell.address() + "&keadaan=memenuhi"))
                            .as(cell.address())
                            .isEqualTo(cell.met());
                }
            }
        }
    }

    private static int listed(String address) {
        return new CompetentPeople(RUN, Question.of(Addresses.request(address))).size();
    }

    @Test
    void cells_of_few_people_are_hatched_and_those_of_nobody_say_so() {
        List<Look> looks = new CompetencyViews(RUN, Grouping.UNIT, everybody(), Words.in("id"))
                .view().rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(CellView::look)
                        .toList();

        assertThat(looks).contains(Look.THIN, Look.NONE, Look.COUNTS, Look.FIFTH_4);
    }

    @Test
    void the_longer_side_runs_down_the_page() {
        CompetencyView units = new CompetencyViews(RUN, Grouping.UNIT, everybody(), Words.in("id")).view();
        CompetencyView families = new CompetencyViews(RUN, Grouping.FAMILY, everybody(), Words.in("id")).view();

        assertThat(units.rows().size()).isGreaterThan(units.across().size());
        assertThat(units.across().getLast().name()).isEqualTo("Semua kompetensi");
        assertThat(families.rows().getLast().head().name()).isEqualTo("Semua kompetensi");
        assertThat(families.across().getLast().name()).isEqualTo("Seluruhnya");
    }
}
