package id.petala.app.database;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the schema as the database itself describes them, so that a new table is backed up without anyone remembering it. */
final class TableCatalogue {
    /** Flyway writes its own history anew when it migrates the target. */
    static final String HISTORY = "flyway_schema_history";

    private record Reference(String child, String parent) {}

    private final JdbcClient owner;

    TableCatalogue(JdbcClient owner) {
        this.owner = owner;
    }

    /** All tables with their columns, each after those it refers to. */
    List<Table> inOrder() {
        var tables = tables();
        var references = references();
        Set<Table> ordered = new LinkedHashSet<>();
        while (ordered.size() < tables.size()) {
            var free = tables.stream()
                    .filter(table -> !ordered.contains(table) && ready(table, references, ordered))
                    .toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("tables refer to each other in a circle: " + tables);
            }
            ordered.addAll(free);
        }
        return new ArrayList<>(ordered);
    }

    private static boolean ready(Table table, List<Reference> references, Set<Table> done) {
        var names = done.stream().map(Table::name).toList();
        return references.stream()
                .filter(reference -> reference.child().equals(table.name()))
                .map(Reference::parent)
                .allMatch(names::contains);
    }

    private List<Table> tables() {
        return owner.sql("""
            select c.relname, c.relforcerowsecurity,
                   array_agg(a.attname::text order by a.attname collate "C") filter (where a.attgenerated = '') as columns
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relnamespace = 'petala'::regnamespace and c.relkind = 'r' and c.relname <> ?
            group by c.oid, c.relname, c.relforcerowsecurity
            order by c.relname collate "C\"""")
                .param(HISTORY)
                .query((row, index) -> new Table(
                        row.getString(1), List.of((String[]) row.getArray(3).getArray()), row.getBoolean(2)))
                .list();
    }

    private List<Reference> references() {
        return owner.sql("""
            select distinct child.relname, parent.relname
            from pg_constraint k join pg_class child on child.oid = k.conrelid join pg_class parent on parent.oid = k.confrelid
            where k.contype = 'f' and k.connamespace = 'petala'::regnamespace and k.conrelid <> k.confrelid""")
                .query((row, index) -> new Reference(row.getString(1), row.getString(2)))
                .list();
    }

    /** True when the schema exists. */
    boolean schemaExists() {
        return owner.sql("select count(*) from pg_namespace where nspname = ?")
                        .param(DatabaseAccess.SCHEMA)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
