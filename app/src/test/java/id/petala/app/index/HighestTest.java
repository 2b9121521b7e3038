package id.petala.app.index;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.run.DemoRuns;
import id.petala.engine.number.Rational;
import id.petala.engine.receipt.Receipt;
import id.petala.engine.receipt.Receipts;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The most that a node can be for one person. */
class HighestTest {

    private static final StaffIndex INDEX =
            StaffSheet.of(DemoRuns.get().shown()).orElseThrow().index();

    /** Source: the weights of each group of posts sum to 40 in perbkn-8-2019, whatever the others' are. */
    @Test
    void components_of_other_groups_of_posts_add_nothing() {
        Highest highest = Highest.under(INDEX.scorer());
        Receipts receipts = new Receipts(INDEX.scorer());
        Set<String> trainings = new TreeSet<>();
        for (int person = 0; person < 300; person++) {
            if (INDEX.status(person) == StaffIndex.Status.MEASURED) {
                Receipt receipt = receipts.of(INDEX.facts(), person);
                assertThat(of(highest, receipt, "jumlah-kompetensi")).isEqualTo(Rational.of(40));
                assertThat(of(highest, receipt, "ip-asn")).isEqualTo(Rational.of(100));
                trainings.add(of(highest, receipt, "poin-diklat-teknis").toString());
            }
        }
        assertThat(trainings).containsExactly("15", "22.5");
    }

    private static Rational of(Highest highest, Receipt receipt, String node) {
        return Objects.requireNonNull(highest.of(receipt.line(node).explained()));
    }
}
