package id.petala.app.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kept scenarios of the agency whose {@link InstansiTransaction} is open; acts are added and read, never changed. */
public final class PlacementScenarioStore {
    private final JdbcClient jdbc;

    /** Reads and writes through a client of the app role. */
    public PlacementScenarioStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds an act; when it was added is the database's to say. */
    public void add(PlacementScenario act) {
        jdbc.sql("""
            insert into petala.placement_scenario (id, instansi_id, run_id, name, content, acted_by, reason)
            values (:id, petala.current_instansi(), :run, :name, :content, :by, :reason)""")
                .param("id", Uuid7.next())
                .param("run", act.run())
                .param("name", act.name())
                .param("content", act.text(), Types.VARCHAR)
                .param("by", act.actedBy())
                .param("reason", act.reason())
                .update();
    }

    /** All acts, the newest first. */
    public List<PlacementScenario> all() {
        return jdbc.sql("""
            select run_id, name, content, acted_by, reason, created_at
            from petala.placement_scenario order by id desc""").query((row, _) -> scenario(row)).list();
    }

    private static PlacementScenario scenario(ResultSet row) throws SQLException {
        return new PlacementScenario(
                row.getObject("run_id", UUID.class),
                row.getString("name"),
                row.getString("content"),
                row.getString("acted_by"),
                row.getString("reason"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
