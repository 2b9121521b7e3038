package id.petala.app.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Agencies: everyone may read their names, each writes only itself, inside its own {@link InstansiTransaction}. */
public final class InstansiStore {
    private final JdbcClient jdbc;

    /** Reads and writes through a client of the app role. */
    public InstansiStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds an agency; the transaction must be set to its id. */
    public void add(Instansi instansi) {
        jdbc.sql("insert into petala.instansi (id, nama, contoh) values (?, ?, ?)")
                .params(instansi.id(), instansi.nama(), instansi.contoh())
                .update();
    }

    /** Gives the agency of this transaction another name. */
    public void rename(String nama) {
        jdbc.sql("update petala.instansi set nama = ? where id = petala.current_instansi()")
                .param(nama)
                .update();
    }

    /** One agency, from within or without its transaction. */
    public Optional<Instansi> find(UUID id) {
        return jdbc.sql("select id, nama, contoh from petala.instansi where id = ?")
                .param(id)
                .query(InstansiStore::instansi)
                .optional();
    }

    /** All agencies by name. */
    public List<Instansi> all() {
        return jdbc.sql("select id, nama, contoh from petala.instansi order by nama collate \"C\", id")
                .query(InstansiStore::instansi)
                .list();
    }

    private static Instansi instansi(ResultSet row, int index) throws SQLException {
        return new Instansi(row.getObject("id", UUID.class), row.getString("nama"), row.getBoolean("contoh"));
    }
}
