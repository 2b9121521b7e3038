package id.petala.engine.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.engine.explain.Input;
import id.petala.engine.fact.FactTableBuilder.Dating;
import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.rule.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactTableTest {

    private static final FactCatalogue FACTS = ShippedRules.book().facts();
    private static final Fact AWARD = FACTS.get("penghargaan");
    private static final Fact RATIO = FACTS.get("kompetensi");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final Dating ON = new Dating(DAY, null);

    private static FactTableBuilder builder() {
        return new FactTableBuilder(List.of("b", "a", "c", "a"));
    }

    private static Origin row(int row) {
        return new Origin("a.csv", row);
    }

    private static FactColumn column(FactTable table, Fact fact) {
        return Objects.requireNonNull(table.column(fact.id()));
    }

    @Test
    void subjects_stand_in_order_once() {
        FactTable table = builder().build();

        assertThat(table.size()).isEqualTo(3);
        assertThat(table.subject(0)).isEqualTo("a");
        assertThat(table.indexOf("c")).isEqualTo(2);
        assertThat(table.indexOf("d")).isNegative();
        assertThat(builder().knows("a")).isTrue();
        assertThat(builder().knows("d")).isFalse();
        assertThat(table.column("penghargaan")).isNull();
        assertThat(table.given("kinerja")).isNull();
        assertThatThrownBy(() -> builder().reject(AWARD, "d")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void values_stand_by_day_then_value() {
        FactTableBuilder builder = builder();
        for (int i = 0; i < 100; i++) {
            builder.add(AWARD, "b", new FactValue(i * 37 % 4, 0), new Dating(DAY.minusDays(i * 53 % 50), null), row(i));
        }
        FactTable table =
                builder.add(AWARD, "a", new FactValue(2, 0), ON, row(200)).build();
        FactColumn column = column(table, AWARD);

        assertThat(column.end(0) - column.first(0)).isEqualTo(1);
        assertThat(column.end(1) - column.first(1)).isEqualTo(100);
        assertThat(column.first(2)).isEqualTo(column.end(2));
        for (int i = column.first(1) + 1; i < column.end(1); i++) {
            assertThat(column.on(i - 1)).isLessThanOrEqualTo(column.on(i));
            assertThat(column.on(i - 1) < column.on(i) || column.value(i - 1) <= column.value(i))
                    .isTrue();
        }
    }

    @Test
    void ties_are_broken_by_standard_end_source_and_row() {
        FactTable table = builder()
                .add(RATIO, "a", new FactValue(2, 5), ON, row(9))
                .add(RATIO, "a", new FactValue(2, 3), new Dating(DAY, DAY), row(8))
                .add(RATIO, "a", new FactValue(2, 3), new Dating(DAY, DAY.minusDays(1)), row(7))
                .add(RATIO, "a", new FactValue(2, 3), new Dating(DAY, DAY), new Origin("0.csv", 10))
                .add(RATIO, "a", new FactValue(2, 3), new Dating(DAY, DAY), row(6))
                .build();
        FactColumn column = column(table, RATIO);

        assertThat(List.of(0, 1, 2, 3, 4))
                .extracting(item -> column.evidence(item).row())
                .containsExactly(7, 10, 6, 8, 9);
        assertThat(column.standard(4)).isEqualTo(5);
        assertThat(column.evidence(1).source()).isEqualTo("0.csv");
        assertThat(column.evidence(0).until()).isEqualTo(DAY.minusDays(1));
        assertThat(column.evidence(4).until()).isNull();
        assertThat(column.evidence(4).on()).isEqualTo(DAY);
    }

    @Test
    void shows_values_as_they_were_meant() {
        FactColumn award = column(builder().reject(AWARD, "a").build(), AWARD);
        FactColumn ratio = column(builder().reject(RATIO, "a").build(), RATIO);
        Fact birth = FACTS.get("tanggal-lahir");
        FactColumn day = column(builder().reject(birth, "a").build(), birth);

        assertThat(award.input(1, 0)).isEqualTo(new Input.Code("NASIONAL", new Label("Nasional", "National")));
        assertThat(ratio.input(2_500_000, 3_000_000)).hasToString("AgainstStandard[value=2.5, standard=3]");
        assertThat(day.input(1, 0)).isEqualTo(new Input.Code("1970-01-02", Label.same("1970-01-02")));
        assertThat(award.standard(0)).isZero();
        assertThat(award.fact()).isEqualTo(AWARD);
    }

    @Test
    void the_latest_statement_of_completeness_counts_and_the_first_name_of_a_day() {
        FactTable table = builder()
                .cover(AWARD, "a", DAY, "Inspektorat")
                .cover(AWARD, "a", DAY, "BKPSDM")
                .cover(AWARD, "a", DAY, "Sekretariat")
                .cover(AWARD, "b", DAY, "Inspektorat")
                .cover(AWARD, "b", DAY.minusDays(1), "BKPSDM")
                .build();
        FactColumn column = column(table, AWARD);

        assertThat(column.coverage(0)).isEqualTo("BKPSDM");
        assertThat(column.coverage(1)).isEqualTo("Inspektorat");
        assertThat(column.completeUntil(1)).isEqualTo((int) DAY.toEpochDay());
        assertThat(column.completeUntil(2)).isEqualTo(FactColumn.NOT_COVERED);
        assertThat(column.hasExceptions()).isFalse();
        assertThat(column(builder().reject(AWARD, "a").build(), AWARD).completeUntil(0))
                .isEqualTo(FactColumn.NOT_COVERED);
    }

    @Test
    void exceptions_are_remembered_per_subject() {
        FactColumn rejected = column(builder().reject(AWARD, "a").build(), AWARD);
        FactColumn exempt = column(builder().notApplicable(AWARD, "b").build(), AWARD);

        assertThat(rejected.rejected(0)).isTrue();
        assertThat(rejected.rejected(1)).isFalse();
        assertThat(rejected.hasExceptions()).isTrue();
        assertThat(exempt.notApplicable(1)).isTrue();
        assertThat(exempt.notApplicable(0)).isFalse();
        assertThat(exempt.hasExceptions()).isTrue();
    }

    private static FactTableBuilder one() {
        return builder().add(AWARD, "a", new FactValue(1, 0), ON, row(1)).cover(AWARD, "a", DAY, "BKPSDM");
    }

    @Test
    void fingerprints_change_with_every_fact_and_with_nothing_else() {
        FactTable table = one().build();
        FactTable elsewhere = builder()
                .cover(AWARD, "a", DAY, "Inspektorat")
                .add(AWARD, "a", new FactValue(1, 0), ON, new Origin("b.csv", 7))
                .build();
        List<FactTable> others = List.of(
                builder().add(AWARD, "a", new FactValue(1, 0), ON, row(1)).build(),
                builder()
                        .add(AWARD, "a", new FactValue(2, 0), ON, row(1))
                        .cover(AWARD, "a", DAY, "x")
                        .build(),
                one().add(AWARD, "a", new FactValue(1, 0), new Dating(DAY, DAY), row(1))
                        .build(),
                one().reject(AWARD, "a").build(),
                one().notApplicable(AWARD, "a").build(),
                one().give("kinerja", "a", 80_000_000, ON, row(1)).build(),
                one().cover(AWARD, "a", DAY.plusDays(1), "BKPSDM").build());

        assertThat(elsewhere.sha256()).isEqualTo(table.sha256()).hasSize(64);
        assertThat(elsewhere.sha256(0)).isEqualTo(table.sha256(0)).hasSize(64);
        assertThat(others).allSatisfy(other -> {
            assertThat(other.sha256()).isNotEqualTo(table.sha256());
            assertThat(other.sha256(0)).isNotEqualTo(table.sha256(0));
            assertThat(other.sha256(1)).isEqualTo(table.sha256(1));
        });
        assertThat(others.stream().map(FactTable::sha256)).doesNotHaveDuplicates();
        assertThat(others.stream().map(other -> other.sha256(0))).doesNotHaveDuplicates();
    }

    @Test
    void what_is_known_about_others_leaves_a_fingerprint_alone() {
        FactTable table = one().build();
        FactTable more = one().add(RATIO, "b", new FactValue(2, 3), ON, row(2))
                .cover(RATIO, "b", DAY, "BKPSDM")
                .give("kinerja", "c", 1, ON, row(3))
                .build();

        assertThat(more.sha256(0)).isEqualTo(table.sha256(0));
        assertThat(more.sha256(1)).isNotEqualTo(table.sha256(1));
        assertThat(more.sha256(2)).isNotEqualTo(table.sha256(2));
    }

    @Test
    void a_long_table_fingerprints_to_its_last_value() {
        FactTableBuilder one = builder();
        FactTableBuilder other = builder();
        for (int i = 0; i < 5000; i++) {
            one.add(AWARD, "c", new FactValue(i % 4, 0), ON, row(i));
            other.add(AWARD, "c", new FactValue(i == 4999 ? 0 : i % 4, 0), ON, row(i));
        }

        assertThat(one.build().sha256()).isNotEqualTo(other.build().sha256());
    }

    @Test
    void unknown_facts_are_no_facts() {
        assertThat(FACTS.find("entah")).isNull();
        assertThatThrownBy(() -> FACTS.get("entah")).hasMessageContaining("entah");
        assertThat(AWARD.indexOf("NASIONAL")).isEqualTo(1);
        assertThat(AWARD.indexOf("DESA")).isEqualTo(-1);
        assertThat(AWARD.many()).isTrue();
        assertThat(AWARD.covered()).isTrue();
        assertThat(AWARD.table()).isEqualTo("penghargaan");
        assertThat(FACTS.get("nkp").unit()).isEqualTo(new Label("poin", "points"));
        assertThat(AWARD.unit()).isEqualTo(Label.same(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jenis kelamin",
                "Status perkawinan",
                "Usia",
                "Political leaning",
                "Agama",
                "Pregnancy",
                "Putra daerah",
                "Ethnicity",
                "Laki-laki",
                "Keimanan dan ketakwaan",
                "Faith"
            })
    void words_of_protected_grounds_are_found(String label) {
        assertThat(ProtectedGrounds.named("x", Label.same(label))).isNotNull();
        assertThat(ProtectedGrounds.named(
                        "nilai-" + label.toLowerCase(Locale.ROOT).replace(' ', '-'), Label.same("x")))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bahasa",
                "Manajerial",
                "Rasio",
                "Tim sukses program",
                "Averages",
                "Kepala Daerah",
                "Perasaan",
                "Usaha",
                "Percentage"
            })
    void words_that_only_contain_one_are_not(String label) {
        assertThat(ProtectedGrounds.named("x", Label.same(label))).isNull();
    }

    @Test
    void every_fact_of_the_catalogue_that_scores_names_no_protected_ground() {
        assertThat(FACTS.facts().stream().filter(fact -> !fact.protectedGround()))
                .allSatisfy(fact -> assertThat(ProtectedGrounds.named(fact.id(), fact.label()))
                        .isNull());
        assertThat(FACTS.get("tanggal-lahir").protectedGround()).isTrue();
    }
}
