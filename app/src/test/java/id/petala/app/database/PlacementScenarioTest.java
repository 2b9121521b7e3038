package id.petala.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kept scenarios: told as they were kept, the newest first, each agency its own, at a time that only the database says. */
class PlacementScenarioTest {

    private static final UUID AGENCY = Uuid7.next();
    private static final UUID OTHER = Uuid7.next();

    private static HikariDataSource pool;
    private static InstansiTransaction transaction;
    private static PlacementScenarioStore store;
    private static UUID run;

    @BeforeAll
    static void agencies() {
        pool = Server.migrated().appPool(2);
        transaction = new InstansiTransaction(pool);
        store = new PlacementScenarioStore(JdbcClient.create(pool));
        run = run(AGENCY);
        run(OTHER);
    }

    private static UUID run(UUID id) {
        JdbcClient jdbc = JdbcClient.create(pool);
        return transaction.write(id, () -> {
            new InstansiStore(jdbc).add(new Instansi(id, "Kota Skenario " + id, true));
            UUID snapshot = new SnapshotStore(jdbc).keep(Sha256.of(TwoAgencies.CONTENT), TwoAgencies.CONTENT, 1);
            String rule = new RuleTextStore(jdbc).keep(TwoAgencies.RULE);
            NewRun fresh = new NewRun(snapshot, LocalDate.of(2026, 11, 22), "talenta", "0.1.0", "{}", Set.of(rule));
            return new RunStore(jdbc).add(fresh, new byte[0]);
        });
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    private static void add(UUID agency, PlacementScenario act) {
        transaction.write(agency, () -> {
            store.add(act);
            return act;
        });
    }

    @Test
    void acts_are_told_the_newest_first_and_to_their_agency_alone() {
        Instant before = Instant.now().minusSeconds(60);
        add(AGENCY, new PlacementScenario(run, "Pagi", "judul: Pagi \\ 1\n", "Sari", "ND 1", Instant.EPOCH));
        add(AGENCY, new PlacementScenario(run, "Pagi", null, "Budi", "Keliru", Instant.EPOCH));

        List<PlacementScenario> acts = transaction.read(AGENCY, store::all);

        assertThat(acts).extracting(PlacementScenario::actedBy).containsExactly("Budi", "Sari");
        assertThat(acts.getFirst().text()).isNull();
        assertThat(acts.getLast().text()).isEqualTo("judul: Pagi \\ 1\n");
        assertThat(acts.getLast().run()).isEqualTo(run);
        assertThat(acts.getLast().at()).isAfter(before);
        assertThat(transaction.read(OTHER, store::all)).isEmpty();
    }

    @Test
    void an_act_without_a_reason_or_for_the_run_of_another_agency_is_not_written() {
        assertThatThrownBy(() -> add(AGENCY, new PlacementScenario(run, "Sore", "x", "Sari", " ", Instant.EPOCH)))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> add(OTHER, new PlacementScenario(run, "Sore", "x", "Sari", "y", Instant.EPOCH)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void the_app_can_not_say_when_it_was_kept() {
        assertThatThrownBy(() -> transaction.write(
                        AGENCY,
                        () -> JdbcClient.create(pool)
                                .sql("""
                            insert into petala.placement_scenario
                              (id, instansi_id, run_id, name, acted_by, reason, created_at)
                            values (?, petala.current_instansi(), ?, 'x', 'y', 'z', now())""")
                                .params(Uuid7.next(), run)
                                .update()))
                .hasStackTraceContaining("permission denied");
    }
}
