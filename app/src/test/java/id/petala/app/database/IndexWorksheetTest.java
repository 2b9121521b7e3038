package id.petala.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kept worksheets: told as they were kept, the newest first, each agency its own. */
class IndexWorksheetTest {

    private static final UUID AGENCY = Uuid7.next();
    private static final UUID OTHER = Uuid7.next();

    private static HikariDataSource pool;
    private static InstansiTransaction transaction;
    private static IndexWorksheetStore store;

    @BeforeAll
    static void agencies() {
        pool = Server.migrated().appPool(2);
        transaction = new InstansiTransaction(pool);
        store = new IndexWorksheetStore(JdbcClient.create(pool));
        for (UUID id : List.of(AGENCY, OTHER)) {
            transaction.write(id, () -> {
                new InstansiStore(JdbcClient.create(pool)).add(new Instansi(id, "Kota Lembar " + id, true));
                return id;
            });
        }
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    private static IndexWorksheet withdrawn(String reason) {
        IndexWorksheet kept = TwoAgencies.worksheet();
        return new IndexWorksheet(
                kept.instrument(),
                kept.version(),
                kept.subject(),
                kept.asOf(),
                null,
                List.of(),
                "Budi",
                reason,
                Instant.EPOCH);
    }

    private static void add(IndexWorksheet act) {
        transaction.write(AGENCY, () -> {
            store.add(act);
            return act;
        });
    }

    @Test
    void acts_are_told_the_newest_first_and_to_their_agency_alone() {
        Instant before = Instant.now().minusSeconds(60);
        add(TwoAgencies.worksheet());
        add(withdrawn("Keliru"));

        List<IndexWorksheet> acts = transaction.read(AGENCY, store::all);

        assertThat(acts).extracting(IndexWorksheet::reason).containsExactly("Keliru", "BA \\ 12");
        assertThat(acts.getFirst().file()).isNull();
        assertThat(acts.getFirst().answers()).isEmpty();
        assertThat(acts.getLast().answers()).isEqualTo(TwoAgencies.worksheet().answers());
        assertThat(acts.getLast().file()).isEqualTo(TwoAgencies.worksheet().file());
        assertThat(acts.getLast().at()).isAfter(before);
        assertThat(transaction.read(OTHER, store::all)).isEmpty();
    }

    @Test
    void an_act_without_a_reason_is_not_written() {
        assertThatThrownBy(() -> add(withdrawn(" "))).isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_day_and_a_subject_tell_worksheets_apart() {
        IndexWorksheet one = TwoAgencies.worksheet();
        IndexWorksheet later = new IndexWorksheet(
                one.instrument(),
                one.version(),
                one.subject(),
                LocalDate.of(2026, 12, 31),
                null,
                List.of(),
                "x",
                "y",
                Instant.EPOCH);

        assertThat(one.sameAs(withdrawn("z"))).isTrue();
        assertThat(one.sameAs(later)).isFalse();
    }
}
