package id.petala.app.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Own instruments of the agency whose {@link InstansiTransaction} is open; they are added and read, never changed. */
public final class InstrumentVersionStore {
    private final JdbcClient jdbc;

    /** Reads and writes through a client of the app role. */
    public InstrumentVersionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds a version together with its text; when it was added is the database's to say.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the agency has that version of that instrument
     */
    public void add(InstrumentVersion version) {
        String sha256 = new RuleTextStore(jdbc).keep(version.text());
        jdbc.sql("""
            insert into petala.instrument_version (id, instansi_id, instrument, version, first_day, sha256, registered_by, reason)
            values (?, petala.current_instansi(), ?, ?, ?, ?, ?, ?)""")
                .params(
                        Uuid7.next(),
                        version.instrument(),
                        version.version(),
                        version.firstDay(),
                        sha256,
                        version.registeredBy(),
                        version.reason())
                .update();
    }

    /** All versions, the one kept last first. */
    public List<InstrumentVersion> all() {
        return jdbc.sql("""
            select v.instrument, v.version, v.first_day, t.content, v.registered_by, v.reason, v.created_at
            from petala.instrument_version v join petala.rule_text t using (sha256)
            order by v.id desc""").query(InstrumentVersionStore::version).list();
    }

    private static InstrumentVersion version(ResultSet row, int index) throws SQLException {
        return new InstrumentVersion(
                row.getString("instrument"),
                row.getString("version"),
                row.getObject("first_day", LocalDate.class),
                row.getString("content"),
                row.getString("registered_by"),
                row.getString("reason"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
