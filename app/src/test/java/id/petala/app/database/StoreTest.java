package id.petala.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class StoreTest {
    private static final UUID INSTANSI = Uuid7.next();
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private static HikariDataSource pool;
    private static InstansiTransaction transaction;
    private static SnapshotStore snapshots;
    private static RunStore runs;
    private static RuleTextStore rules;

    @BeforeAll
    static void agency() {
        pool = Server.migrated().appPool(2);
        transaction = new InstansiTransaction(pool);
        var jdbc = JdbcClient.create(pool);
        snapshots = new SnapshotStore(jdbc);
        runs = new RunStore(jdbc);
        rules = new RuleTextStore(jdbc);
        transaction.write(INSTANSI, () -> {
            new InstansiStore(jdbc).add(new Instansi(INSTANSI, "Kabupaten Contoh", true));
            return INSTANSI;
        });
        assertThat(new InstansiStore(jdbc).find(INSTANSI)).hasValue(new Instansi(INSTANSI, "Kabupaten Contoh", true));
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @Test
    void theSameContentIsTheSameSnapshot() {
        UUID first = transaction.write(INSTANSI, () -> snapshots.keep(Sha256.of("sama"), new byte[] {7}, 12));
        UUID second = transaction.write(INSTANSI, () -> snapshots.keep(Sha256.of("sama"), new byte[] {7}, 12));
        UUID other = transaction.write(INSTANSI, () -> snapshots.keep(Sha256.of("sama"), new byte[] {8}, 12));
        assertThat(second).isEqualTo(first);
        assertThat(other).as("other rejected rows beside the same facts").isNotEqualTo(first);
        assertThat(transaction.read(INSTANSI, () -> snapshots.content(other))).hasValue(new byte[] {8});
        Snapshot kept = transaction.read(INSTANSI, () -> snapshots.find(first)).orElseThrow();
        assertThat(kept.pegawaiCount()).isEqualTo(12);
        assertThat(kept.sha256()).isEqualTo(Sha256.of("sama"));
        assertThat(kept.createdAt()).isCloseTo(Instant.now(), Assertions.within(Duration.ofMinutes(1)));
        assertThat(transaction.read(INSTANSI, () -> snapshots.content(first))).hasValue(new byte[] {7});
    }

    @Test
    void aRunComesBackWithItsOutcomeAndItsRules() {
        UUID id = transaction.write(INSTANSI, () -> run("aturan satu", "aturan dua"));
        Run kept = transaction.read(INSTANSI, () -> runs.find(id)).orElseThrow();
        assertThat(kept.asOf()).isEqualTo(AS_OF);
        assertThat(kept.instrument()).isEqualTo("talenta");
        assertThat(transaction.read(INSTANSI, () -> runs.talentMap(id))).hasValue(new byte[] {31, -117});
        assertThat(transaction.read(INSTANSI, () -> runs.runJson(id))).hasValue("{\"orang\": 3}");
        assertThat(transaction.read(INSTANSI, () -> runs.ruleTexts(id)))
                .containsExactlyInAnyOrder(Sha256.of("aturan satu"), Sha256.of("aturan dua"))
                .isSorted();
    }

    @Test
    void runsArePagedByKeyNewestFirst() {
        List<UUID> added = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            added.add(transaction.write(INSTANSI, () -> run("aturan")));
        }
        List<Run> first = transaction.read(INSTANSI, () -> runs.newest(null, 2));
        List<Run> second =
                transaction.read(INSTANSI, () -> runs.newest(first.getLast().id(), 2));
        assertThat(first).extracting(Run::id).containsExactly(added.get(4), added.get(3));
        assertThat(second).extracting(Run::id).containsExactly(added.get(2), added.get(1));
    }

    @Test
    void aTextIsKeptOnce() {
        String sha256 = rules.keep("bobot: 70");
        assertThat(rules.keep("bobot: 70")).isEqualTo(sha256);
        assertThat(rules.find(sha256)).hasValue("bobot: 70");
        assertThat(rules.find(Sha256.of("tidak ada"))).isEmpty();
    }

    private static UUID run(String... texts) {
        UUID snapshot = snapshots.keep(Sha256.of("masukan"), new byte[] {1}, 3);
        Set<String> hashes = new HashSet<>();
        for (String text : texts) {
            hashes.add(rules.keep(text));
        }
        return runs.add(
                new NewRun(snapshot, AS_OF, "talenta", "0.1.0", "{\"orang\": 3}", hashes), new byte[] {31, -117});
    }
}
