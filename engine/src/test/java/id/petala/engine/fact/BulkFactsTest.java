package id.petala.engine.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.engine.fact.FactTableBuilder.Dating;
import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.instrument.ShippedRules;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkFactsTest {

    private static final FactCatalogue CATALOGUE = ShippedRules.book().facts();
    private static final Fact RATIO = CATALOGUE.get("kompetensi");
    private static final Fact NUMBER = CATALOGUE.get("lama-jabatan");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final int[] ON = {(int) DAY.toEpochDay()};
    private static final int[] ENDLESS = {FactColumn.NO_END};

    /** Below and above what a byte can number. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 255, 256, 257, 700})
    void bulk_columns_are_the_columns_that_rows_make(int people) {
        String[] subjects = new String[people];
        Arrays.setAll(subjects, i -> "S%04d".formatted(i));
        long[] value = new long[people];
        Arrays.setAll(value, i -> i * 1_000L);
        FactTableBuilder rows = new FactTableBuilder(List.of(subjects));
        for (int i = 0; i < people; i++) {
            rows.add(NUMBER, subjects[i], new FactValue(value[i], 0), new Dating(DAY, null), new Origin("a.csv", 0));
            rows.cover(NUMBER, subjects[i], DAY, "BKPSDM Contoh");
        }

        FactTable bulk = new BulkFacts(subjects)
                .addComplete(BulkColumn.single(NUMBER, value, ON, "a.csv"), DAY, "BKPSDM Contoh")
                .build();

        assertThat(bulk.sha256()).isEqualTo(rows.build().sha256());
        FactColumn column = Objects.requireNonNull(bulk.column(NUMBER.id()));
        FactColumn expected = Objects.requireNonNull(rows.build().column(NUMBER.id()));
        for (int i = 0; i < people; i++) {
            assertThat(column.evidence(i)).isEqualTo(expected.evidence(i));
            assertThat(column.coverage(i)).isEqualTo("BKPSDM Contoh");
            assertThat(bulk.only(i).sha256()).isEqualTo(rows.build().only(i).sha256());
        }
    }

    @Test
    void lists_keep_their_spans_and_standards() {
        BulkColumn column = new BulkColumn(
                RATIO, new int[] {2, 0, 1}, new long[] {1, 2, 3}, new long[] {4, 5, 6}, ON, ENDLESS, "k.csv");

        FactColumn built = Objects.requireNonNull(
                new BulkFacts(new String[] {"A", "B", "C"}).add(column).build().column(RATIO.id()));

        assertThat(built.first(1)).isEqualTo(built.end(1)).isEqualTo(2);
        assertThat(built.standard(2)).isEqualTo(6);
        assertThat(built.most()).isEqualTo(2);
        assertThat(built.even()).isFalse();
    }

    @Test
    void what_is_out_of_order_is_refused() {
        BulkFacts facts = new BulkFacts(new String[] {"A", "B"});
        BulkColumn unsorted =
                new BulkColumn(RATIO, new int[] {2, 0}, new long[] {2, 1}, new long[] {1, 1}, ON, ENDLESS, "k.csv");
        BulkColumn tooFew = BulkColumn.single(NUMBER, new long[] {1}, ON, "a.csv");

        assertThatThrownBy(() -> new BulkFacts(new String[] {"B", "A"})).hasMessageContaining("ascend: A");
        assertThatThrownBy(() -> facts.add(unsorted)).hasMessageContaining("values of A are not in order");
        assertThatThrownBy(() -> facts.add(tooFew)).hasMessageContaining("1 values, not 2");
    }
}
