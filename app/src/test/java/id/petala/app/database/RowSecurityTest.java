package id.petala.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the role of the application can and, above all, cannot do. */
class RowSecurityTest {
    private static final UUID ALPHA = Uuid7.next();
    private static final UUID BETA = Uuid7.next();

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private static DatabaseAccess access;
    private static HikariDataSource pool;
    private static JdbcClient app;
    private static InstansiTransaction transaction;
    private static UUID alphaSnapshot;
    private static UUID betaSnapshot;
    private static UUID alphaRun;

    @BeforeAll
    static void twoAgencies() {
        access = Server.migrated();
        pool = access.appPool(1); // one connection: whatever a transaction leaves behind is met by the next
        app = JdbcClient.create(pool);
        transaction = new InstansiTransaction(pool);
        alphaSnapshot = agency(ALPHA, "Kabupaten Alfa");
        betaSnapshot = agency(BETA, "Kabupaten Beta");
        alphaRun = transaction.write(ALPHA, RowSecurityTest::runOfAlpha);
    }

    private static UUID runOfAlpha() {
        String rule = new RuleTextStore(app).keep("bobot: 70");
        return new RunStore(app)
                .add(
                        new NewRun(alphaSnapshot, LocalDate.of(2026, 11, 22), "talenta", "0.1.0", "{}", Set.of(rule)),
                        new byte[] {1});
    }

    private static UUID agency(UUID id, String nama) {
        return transaction.write(id, () -> {
            new InstansiStore(app).add(new Instansi(id, nama, true));
            return new SnapshotStore(app).keep(Sha256.of(nama), new byte[] {1, 2}, 3);
        });
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @Test
    void theAppRoleIsOrdinary() {
        var role = app.sql(
                "select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication from pg_roles where rolname = current_user");
        assertThat(role.query().singleRow().values()).containsOnly(false);
    }

    @Test
    void anAgencySeesOnlyItsOwnRows() {
        assertThat(visible(ALPHA, "snapshot")).isEqualTo(1);
        assertThat(visible(ALPHA, "run")).isEqualTo(1);
        assertThat(visible(ALPHA, "run_rule")).isEqualTo(1);
        assertThat(visible(BETA, "snapshot")).isEqualTo(1);
        assertThat(visible(BETA, "run")).isZero();
        assertThat(visible(BETA, "run_rule")).isZero();
    }

    @Test
    void anInstrumentOfOnesOwnIsSeenByItsAgencyAlone() {
        var versions = new InstrumentVersionStore(app);
        transaction.write(ALPHA, () -> {
            versions.add(TwoAgencies.version());
            return ALPHA;
        });
        assertThat(transaction.read(ALPHA, versions::all)).hasSize(1);
        assertThat(transaction.read(BETA, versions::all)).isEmpty();
        assertThatThrownBy(() -> transaction.write(ALPHA, () -> {
                    versions.add(TwoAgencies.version());
                    return ALPHA;
                }))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void anotherAgencysRowIsNotFoundByItsKey() {
        assertThat(transaction.read(BETA, () -> new SnapshotStore(app).find(alphaSnapshot)))
                .isEmpty();
        assertThat(transaction.read(BETA, () -> new SnapshotStore(app).content(alphaSnapshot)))
                .isEmpty();
        assertThat(transaction.read(BETA, () -> new RunStore(app).runJson(alphaRun)))
                .isEmpty();
        assertThat(transaction.read(ALPHA, () -> new RunStore(app).runJson(alphaRun)))
                .hasValue("{}");
    }

    @Test
    void withoutAnAgencyNothingIsVisibleEvenOnAConnectionThatHadOne() {
        visible(ALPHA, "snapshot");
        assertThat(count("snapshot")).isZero();
        assertThat(count("run")).isZero();
    }

    @Test
    void aRowOfAnotherAgencyCannotBeWritten() {
        refused(
                "row-level security",
                () -> app.sql(
                                "insert into petala.snapshot (id, instansi_id, sha256, content, pegawai_count) values (?, ?, ?, ?, 0)")
                        .params(Uuid7.next(), ALPHA, Sha256.of("x"), new byte[0])
                        .update());
    }

    @Test
    void aRunCannotPointIntoAnotherAgency() {
        refused(
                "foreign key",
                () -> new RunStore(app)
                        .add(
                                new NewRun(
                                        alphaSnapshot, LocalDate.of(2026, 11, 22), "talenta", "0.1.0", "{}", Set.of()),
                                new byte[0]));
    }

    @Test
    void anAgencyRenamesItselfOnly() {
        transaction.write(BETA, () -> {
            new InstansiStore(app).rename("Kota Beta");
            return 0;
        });
        assertThat(new InstansiStore(app).all())
                .extracting(Instansi::nama)
                .containsExactly("Kabupaten Alfa", "Kota Beta");
        int changed = transaction.write(
                BETA,
                () -> app.sql("update petala.instansi set nama = 'x' where id = ?")
                        .param(ALPHA)
                        .update());
        assertThat(changed).isZero();
        refused("row-level security", () -> {
            new InstansiStore(app).add(new Instansi(Uuid7.next(), "Asing", false));
            return 0;
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table petala.mine (a int)",
                "create table public.mine (a int)",
                "create temporary table mine (a int)",
                "create schema mine",
                "alter table petala.snapshot disable row level security",
                "alter table petala.snapshot no force row level security",
                "create policy mine on petala.snapshot using (true)",
                "drop policy own_rows on petala.snapshot",
                "alter role petala_app bypassrls",
                "set role petala_owner",
                "set session authorization petala_owner",
                "set session_replication_role = replica",
                "update petala.snapshot set pegawai_count = 0",
                "delete from petala.snapshot",
                "update petala.run set instrument = ''",
                "delete from petala.run",
                "delete from petala.run_rule",
                "update petala.instrument_version set reason = ''",
                "delete from petala.instrument_version",
                "update petala.index_worksheet set reason = ''",
                "delete from petala.index_worksheet",
                "update petala.index_worksheet_answer set answer = ''",
                "delete from petala.index_worksheet_answer",
                "update petala.placement_scenario set reason = ''",
                "delete from petala.placement_scenario",
                "update petala.rule_text set content = ''",
                "delete from petala.rule_text",
                "update petala.instansi set contoh = false",
                "delete from petala.instansi",
                "truncate petala.run_rule",
                "select * from petala.flyway_schema_history",
                "select petala.backing_up()",
                "copy petala.snapshot to program 'cat'",
                "select pg_read_file('postgresql.conf')",
            })
    void theAppRoleMayNot(String sql) {
        assertThatThrownBy(() -> transaction.write(BETA, () -> app.sql(sql).update()))
                .rootCause()
                .asInstanceOf(InstanceOfAssertFactories.type(SQLException.class))
                .extracting(SQLException::getSQLState)
                .isEqualTo(INSUFFICIENT_PRIVILEGE);
    }

    @Test
    void askingForRowSecurityOffIsAnErrorNotAWayRound() {
        refused("row-level security", () -> {
            app.sql("set local row_security = off").update();
            return count("snapshot");
        });
    }

    @Test
    void pretendingToBackUpShowsNothingMore() {
        int seen = transaction.read(BETA, () -> {
            app.sql("select set_config('petala.backup', 'on', true)")
                    .query(String.class)
                    .single();
            return count("run");
        });
        assertThat(seen).isZero();
    }

    @Test
    void theOwnerSeesNoAgencysRowsOutsideABackup() {
        var owner = JdbcClient.create(access.ownerSource());
        assertThat(owner.sql("select count(*) from petala.snapshot")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(owner.sql("select not rolsuper and not rolbypassrls from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aRuleTextCannotBeStoredUnderAnothersHash() {
        refused(
                "check constraint",
                () -> app.sql("insert into petala.rule_text (sha256, content) values (?, 'palsu')")
                        .param(Sha256.of("asli"))
                        .update());
    }

    @Test
    void everyTableOfAnAgencyForcesRowSecurity() {
        var unforced = JdbcClient.create(access.ownerSource())
                .sql("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'petala' and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)""")
                .query(String.class)
                .list();
        assertThat(unforced).containsExactlyInAnyOrder("flyway_schema_history", "rule_text");
    }

    @Test
    void oneTransactionServesOneAgency() {
        assertThatThrownBy(() -> transaction.read(ALPHA, () -> visible(BETA, "snapshot")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("one agency");
    }

    @Test
    void aFailedTransactionLeavesNothing() {
        assertThatThrownBy(() -> transaction.write(ALPHA, () -> {
                    new SnapshotStore(app).keep(Sha256.of("gagal"), new byte[0], 0);
                    throw new IllegalArgumentException("stop");
                }))
                .hasMessage("stop");
        assertThat(visible(ALPHA, "snapshot")).isEqualTo(1);
    }

    @Test
    void readingTransactionsCannotWrite() {
        assertThatThrownBy(() ->
                        transaction.read(ALPHA, () -> new SnapshotStore(app).keep(Sha256.of("y"), new byte[0], 0)))
                .isInstanceOf(DataAccessException.class);
        assertThat(betaSnapshot).isNotEqualTo(alphaSnapshot);
    }

    private static void refused(String because, Supplier<Object> work) {
        assertThatThrownBy(() -> transaction.write(BETA, work))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining(because);
    }

    private static int visible(UUID instansi, String table) {
        return transaction.read(instansi, () -> count(table));
    }

    private static int count(String table) {
        return app.sql("select count(*) from petala." + table)
                .query(Integer.class)
                .single();
    }
}
