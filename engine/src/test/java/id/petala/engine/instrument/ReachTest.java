package id.petala.engine.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.explain.Bound;
import id.petala.engine.explain.Range;
import id.petala.engine.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static Range range(long min, long max) {
        return new Range(Rational.of(min), Rational.of(max));
    }

    private static Bound bound(@Nullable Integer lower, boolean from, @Nullable Integer upper, boolean to) {
        return new Bound(
                lower == null ? null : Rational.of(lower), from, upper == null ? null : Rational.of(upper), to);
    }

    @Test
    void touches_what_it_overlaps_and_nothing_else() {
        Reach reach = Reach.of(List.of(range(10, 20), range(40, 40)));

        assertThat(reach.touches(bound(null, false, 10, false))).isFalse();
        assertThat(reach.touches(bound(null, false, 10, true))).isTrue();
        assertThat(reach.touches(bound(20, false, 40, false))).isFalse();
        assertThat(reach.touches(bound(20, true, 40, false))).isTrue();
        assertThat(reach.touches(bound(20, false, 40, true))).isTrue();
        assertThat(reach.touches(bound(40, false, null, false))).isFalse();
        assertThat(reach.touches(bound(40, true, null, false))).isTrue();
        assertThat(reach.touches(bound(12, false, 14, false))).isTrue();
        assertThat(reach.touches(bound(10, false, 20, false))).isTrue();
        assertThat(reach.touches(bound(10, false, 11, false))).isTrue();
        assertThat(reach.touches(bound(19, false, 20, false))).isTrue();
        assertThat(reach.touches(bound(15, true, 15, true))).isTrue();
        assertThat(reach.touches(bound(15, true, 15, false))).isFalse();
        assertThat(reach.touches(bound(25, true, 30, true))).isFalse();
    }

    @Test
    void adds_joins_and_maps() {
        Reach reach = Reach.of(List.of(range(5, 5), range(0, 1), range(1, 2)));

        assertThat(reach.hull()).isEqualTo(range(0, 5));
        assertThat(reach.touches(bound(2, false, 5, false))).isFalse();
        assertThat(reach.plus(Reach.of(List.of(range(10, 11)))).hull()).isEqualTo(range(10, 16));
        assertThat(reach.or(Reach.of(List.of(range(-3, -2)))).hull()).isEqualTo(range(-3, 5));
        assertThat(reach.map(value -> value.min(Rational.of(3))).hull()).isEqualTo(range(0, 3));
        assertThat(Reach.of(List.of(range(0, 9), range(3, 4))).hull()).isEqualTo(range(0, 9));
    }

    @Test
    void beyond_its_limit_the_hull_stands_for_all() {
        List<Range> many = new ArrayList<>();
        for (int i = 0; i < 4097; i++) {
            many.add(range(i * 10L, i * 10L));
        }

        assertThat(Reach.of(many.subList(0, 4096)).touches(bound(1, true, 9, true)))
                .isFalse();
        assertThat(Reach.of(many).touches(bound(1, true, 9, true))).isTrue();
    }

    @Test
    void a_limit_further_out_than_any_numerator_stands_at_the_edge() {
        assertThat(PointScale.limit(Rational.of(3), 7)).isEqualTo(21_000_000);
        assertThat(PointScale.limit(Rational.of(1_000_000_000), 1L << 40)).isEqualTo(1L << 62);
        assertThat(PointScale.limit(Rational.of(-1_000_000_000), 1L << 40)).isEqualTo(-(1L << 62));
    }

    @Test
    void schemes_number_the_nine_cells_once_each() {
        assertThat(Rules.BOOK.schemes().keySet()).containsExactly("permenpanrb", "kemenkeu", "asik");
        for (Scheme scheme : Rules.BOOK.schemes().values()) {
            assertThat(scheme.categories()).hasSize(9);
            assertThat(scheme.byLevels()).hasSize(9);
            assertThat(scheme.provisional()).isTrue();
            assertThat(scheme.cell("9").treatment()).isEqualTo(Scheme.Treatment.SUKSESI);
            assertThat(scheme.cells()).allSatisfy(cell -> {
                Scheme.Cell same = Objects.requireNonNull(Rules.BOOK.schemes().get("permenpanrb")).cells().stream()
                        .filter(one ->
                                one.row().equals(cell.row()) && one.column().equals(cell.column()))
                        .findFirst()
                        .orElseThrow();
                assertThat(cell.actions()).isEqualTo(same.actions()).isNotEmpty();
                assertThat(cell.treatment()).isEqualTo(same.treatment());
                assertThat(cell.category().label()).isEqualTo(same.category().label());
                assertThat(cell.treatment().label().id()).isNotBlank();
            });
        }
    }

    @Test
    void an_extending_instrument_takes_over_what_it_does_not_state() {
        Instrument a = Rules.instrument("kepka-bkn-411-2025-a");
        Instrument b = Rules.instrument("kepka-bkn-411-2025-b");

        assertThat(b.find("sertifikat")).isNull();
        assertThat(b.find("diklat-penjenjangan")).isNull();
        assertThat(b.node("pengembangan-kompetensi")).isInstanceOf(Node.Leaf.class);
        assertThat(b.nodes().stream().map(Node::id))
                .containsExactlyElementsOf(a.nodes().stream()
                        .map(Node::id)
                        .filter(id -> !id.equals("sertifikat") && !id.equals("diklat-penjenjangan"))
                        .toList());
        assertThat(b.texts().stream().map(text -> text.fileName()))
                .startsWith("kepka-bkn-411-2025-b.yaml", "kepka-bkn-411-2025-a.yaml")
                .contains("facts.yaml", "sources.yaml");
        assertThat(b.talent()).isNotNull();
    }
}
