package id.petala.app.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Snapshots of the agency whose {@link InstansiTransaction} is open; they are added and read, never changed. */
public final class SnapshotStore {
    private static final String SELECT = "select id, sha256, pegawai_count, created_at from petala.snapshot ";

    private final JdbcClient jdbc;

    /** Reads and writes through a client of the app role. */
    public SnapshotStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps a snapshot; the same content taken in again is the same snapshot.
     *
     * @param sha256 of the people and their facts, by which runs know them
     * @param content the canonical data package as a zip
     * @return the key of the new or the present snapshot
     */
    public UUID keep(String sha256, byte[] content, int pegawaiCount) {
        jdbc.sql("""
            insert into petala.snapshot (id, instansi_id, sha256, content, pegawai_count)
            values (?, petala.current_instansi(), ?, ?, ?)
            on conflict (instansi_id, sha256, sha256(content)) do nothing""").params(Uuid7.next(), sha256, content, pegawaiCount).update();
        return jdbc.sql("select id from petala.snapshot where sha256 = ? and sha256(content) = sha256(?)")
                .params(sha256, content)
                .query(UUID.class)
                .single();
    }

    /** One snapshot without its content. */
    public Optional<Snapshot> find(UUID id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(SnapshotStore::snapshot)
                .optional();
    }

    /** The zip of one snapshot. */
    public Optional<byte[]> content(UUID id) {
        return jdbc.sql("select content from petala.snapshot where id = ?")
                .param(id)
                .query(byte[].class)
                .optional();
    }

    /** A page of snapshots, newest first, after the last key of the page before; null for the first page. */
    public List<Snapshot> newest(@Nullable UUID after, int limit) {
        return jdbc.sql(
                        SELECT
                                + "where id < coalesce(:after, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid) order by id desc limit :limit")
                .param("after", after, Types.OTHER)
                .param("limit", limit)
                .query(SnapshotStore::snapshot)
                .list();
    }

    private static Snapshot snapshot(ResultSet row, int index) throws SQLException {
        return new Snapshot(
                row.getObject("id", UUID.class),
                row.getString("sha256"),
                row.getInt("pegawai_count"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
