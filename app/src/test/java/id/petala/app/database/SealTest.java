package id.petala.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A seal is written once; not even SQL of the application's role changes it or takes it back. */
class SealTest {
    private static final UUID AGENCY = Uuid7.next();
    private static final UUID OTHER = Uuid7.next();

    private static HikariDataSource pool;
    private static JdbcClient app;
    private static InstansiTransaction transaction;
    private static RunStore runs;

    @BeforeAll
    static void agencies() {
        pool = Server.migrated().appPool(2);
        app = JdbcClient.create(pool);
        transaction = new InstansiTransaction(pool);
        runs = new RunStore(app);
        for (UUID id : new UUID[] {AGENCY, OTHER}) {
            transaction.write(id, () -> {
                new InstansiStore(app).add(new Instansi(id, "Kabupaten Segel " + id, true));
                return id;
            });
        }
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    private static UUID run() {
        return transaction.write(AGENCY, () -> {
            UUID snapshot = new SnapshotStore(app).keep(Sha256.of("segel"), new byte[] {1}, 3);
            String rule = new RuleTextStore(app).keep("bobot: 70");
            NewRun run = new NewRun(snapshot, LocalDate.of(2026, 11, 22), "talenta", "0.1.0", "{}", Set.of(rule));
            return runs.add(run, new byte[] {1});
        });
    }

    private static UUID sealed() {
        UUID run = run();
        assertThat(transaction.write(AGENCY, () -> runs.seal(run, "Sekretaris Daerah", "Ditetapkan panitia")))
                .isTrue();
        return run;
    }

    @Test
    void aSealComesBackWithTheTimeOfTheDatabase() {
        UUID run = sealed();
        Seal seal = transaction.read(AGENCY, () -> runs.sealOf(run)).orElseThrow();
        assertThat(seal.official()).isEqualTo("Sekretaris Daerah");
        assertThat(seal.reason()).isEqualTo("Ditetapkan panitia");
        assertThat(seal.sealedAt()).isCloseTo(Instant.now(), Assertions.within(Duration.ofMinutes(1)));
        UUID bare = run();
        assertThat(transaction.read(AGENCY, () -> runs.sealOf(bare))).isEmpty();
    }

    @Test
    void aSecondSealLeavesTheFirst() {
        UUID run = sealed();
        assertThat(transaction.write(AGENCY, () -> runs.seal(run, "Orang lain", "Lain")))
                .isFalse();
        assertThat(transaction
                        .read(AGENCY, () -> runs.sealOf(run))
                        .orElseThrow()
                        .official())
                .isEqualTo("Sekretaris Daerah");
    }

    @Test
    void anotherAgencyNeitherSeesNorMakesIt() {
        UUID run = sealed();
        assertThat(transaction.read(OTHER, () -> runs.sealOf(run))).isEmpty();
        UUID bare = run();
        assertThatThrownBy(() -> transaction.write(OTHER, () -> runs.seal(bare, "Orang lain", "Lain")))
                .isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update petala.run_seal set sealed_reason = 'lain'",
                "update petala.run_seal set sealed_at = now()",
                "delete from petala.run_seal",
                "truncate petala.run_seal",
                "alter table petala.run_seal disable row level security",
                "drop table petala.run_seal",
                "insert into petala.run_seal (run_id, instansi_id, official, sealed_reason, sealed_at)"
                        + " select id, instansi_id, 'x', 'x', '2020-01-01' from petala.run limit 1",
            })
    void itIsNotUndone(String sql) {
        UUID run = sealed();
        assertThatThrownBy(() -> transaction.write(AGENCY, () -> app.sql(sql).update()))
                .isInstanceOf(DataAccessException.class);
        assertThat(transaction.read(AGENCY, () -> runs.sealOf(run))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void itNeedsAnOfficialAndAReason(String blank) {
        UUID run = run();
        assertThatThrownBy(() -> transaction.write(AGENCY, () -> runs.seal(run, blank, "Alasan")))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> transaction.write(AGENCY, () -> runs.seal(run, "Pejabat", blank)))
                .isInstanceOf(DataAccessException.class);
    }
}
