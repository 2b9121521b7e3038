package id.petala.app.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs of the agency whose {@link InstansiTransaction} is open; they are added and read, never changed. */
public final class RunStore {
    private static final String SELECT =
            "select id, snapshot_id, as_of, instrument, engine_version, created_at from petala.run ";

    private final JdbcClient jdbc;

    /** Reads and writes through a client of the app role. */
    public RunStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a run with its outcome (gzipped CSV) and the hashes of its rule texts, and tells its key. */
    public UUID add(NewRun run, byte[] talentMap) {
        UUID id = Uuid7.next();
        jdbc.sql("""
            insert into petala.run (id, instansi_id, snapshot_id, as_of, instrument, engine_version, run_json, talent_map)
            values (?, petala.current_instansi(), ?, ?, ?, ?, ?::jsonb, ?)""")
                .params(
                        id,
                        run.snapshotId(),
                        run.asOf(),
                        run.instrument(),
                        run.engineVersion(),
                        run.runJson(),
                        talentMap)
                .update();
        jdbc.sql(
                        "insert into petala.run_rule (run_id, instansi_id, sha256) select ?, petala.current_instansi(), unnest(?::text[])")
                .params(id, run.ruleTexts().toArray(String[]::new))
                .update();
        return id;
    }

    /** One run without its outcome. */
    public Optional<Run> find(UUID id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(RunStore::run).optional();
    }

    /** A page of runs, newest first, after the last key of the page before; null for the first page. */
    public List<Run> newest(@Nullable UUID after, int limit) {
        return jdbc.sql(
                        SELECT
                                + "where id < coalesce(:after, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid) order by id desc limit :limit")
                .param("after", after, Types.OTHER)
                .param("limit", limit)
                .query(RunStore::run)
                .list();
    }

    /** What is needed to replay and show a run, as JSON. */
    public Optional<String> runJson(UUID id) {
        return jdbc.sql("select run_json::text from petala.run where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    /** The outcome of a run as gzipped CSV. */
    public Optional<byte[]> talentMap(UUID id) {
        return jdbc.sql("select talent_map from petala.run where id = ?")
                .param(id)
                .query(byte[].class)
                .optional();
    }

    /** The SHA-256 of every rule text a run used, in order. */
    public List<String> ruleTexts(UUID id) {
        return jdbc.sql("select sha256 from petala.run_rule where run_id = ? order by sha256")
                .param(id)
                .query((row, index) -> row.getString("sha256"))
                .list();
    }

    /**
     * Seals a run for good.
     *
     * @return whether it was not sealed before
     */
    public boolean seal(UUID id, String official, String reason) {
        return jdbc.sql("""
            insert into petala.run_seal (run_id, instansi_id, official, sealed_reason)
            values (?, petala.current_instansi(), ?, ?) on conflict do nothing""").params(id, official, reason).update() == 1;
    }

    /** The seal of a run; empty while it has none. */
    public Optional<Seal> sealOf(UUID id) {
        return jdbc.sql("select official, sealed_reason, sealed_at from petala.run_seal where run_id = ?")
                .param(id)
                .query((row, index) -> new Seal(
                        row.getString("official"),
                        row.getString("sealed_reason"),
                        row.getObject("sealed_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private static Run run(ResultSet row, int index) throws SQLException {
        return new Run(
                row.getObject("id", UUID.class),
                row.getObject("snapshot_id", UUID.class),
                row.getObject("as_of", LocalDate.class),
                row.getString("instrument"),
                row.getString("engine_version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
