package id.petala.app.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kept worksheets of the agency whose {@link InstansiTransaction} is open; acts are added and read, never changed. */
public final class IndexWorksheetStore {
    private final JdbcClient jdbc;

    /** Reads and writes through a client of the app role. */
    public IndexWorksheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds an act together with its answers; when it was added is the database's to say. */
    public void add(IndexWorksheet act) {
        UUID id = Uuid7.next();
        IndexWorksheet.File file = act.file();
        jdbc.sql("""
            insert into petala.index_worksheet
              (id, instansi_id, instrument, version, subject, as_of, file_name, file_sha256, acted_by, reason)
            values (:id, petala.current_instansi(), :instrument, :version, :subject, :as_of, :file, :sha256, :by, :reason)""")
                .param("id", id)
                .param("instrument", act.instrument())
                .param("version", act.version())
                .param("subject", act.subject())
                .param("as_of", act.asOf())
                .param("file", file == null ? null : file.name(), Types.VARCHAR)
                .param("sha256", file == null ? null : file.sha256(), Types.VARCHAR)
                .param("by", act.actedBy())
                .param("reason", act.reason())
                .update();
        add(id, act.answers());
    }

    private void add(UUID id, List<IndexWorksheet.Answer> answers) {
        if (answers.isEmpty()) {
            return;
        }
        jdbc.sql("""
            insert into petala.index_worksheet_answer
              (worksheet_id, instansi_id, line, stage, item, answer, dated, until, source)
            select ?, petala.current_instansi(), *
            from unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])""")
                .params(
                        id,
                        answers.stream().map(IndexWorksheet.Answer::line).toArray(Integer[]::new),
                        texts(answers, IndexWorksheet.Answer::stage),
                        texts(answers, IndexWorksheet.Answer::item),
                        texts(answers, IndexWorksheet.Answer::value),
                        texts(answers, IndexWorksheet.Answer::on),
                        texts(answers, IndexWorksheet.Answer::until),
                        texts(answers, IndexWorksheet.Answer::source))
                .update();
    }

    private static String[] texts(List<IndexWorksheet.Answer> answers, Function<IndexWorksheet.Answer, String> cell) {
        return answers.stream().map(cell).toArray(String[]::new);
    }

    /** All acts, the newest first. */
    public List<IndexWorksheet> all() {
        Map<UUID, List<IndexWorksheet.Answer>> answers = answers();
        return jdbc.sql("""
            select id, instrument, version, subject, as_of, file_name, file_sha256, acted_by, reason, created_at
            from petala.index_worksheet order by id desc""")
                .query((row, _) -> worksheet(row, answers.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private Map<UUID, List<IndexWorksheet.Answer>> answers() {
        Map<UUID, List<IndexWorksheet.Answer>> all = new LinkedHashMap<>();
        jdbc.sql("""
            select worksheet_id, line, stage, item, answer, dated, until, source
            from petala.index_worksheet_answer order by worksheet_id, line, stage""").query((ResultSet row) -> {
            all.computeIfAbsent(row.getObject("worksheet_id", UUID.class), _ -> new ArrayList<>())
                    .add(answer(row));
        });
        return all;
    }

    private static IndexWorksheet.Answer answer(ResultSet row) throws SQLException {
        return new IndexWorksheet.Answer(
                row.getInt("line"),
                row.getString("stage"),
                row.getString("item"),
                row.getString("answer"),
                row.getString("dated"),
                row.getString("until"),
                row.getString("source"));
    }

    private static IndexWorksheet worksheet(ResultSet row, List<IndexWorksheet.Answer> answers) throws SQLException {
        return new IndexWorksheet(
                row.getString("instrument"),
                row.getString("version"),
                row.getString("subject"),
                row.getObject("as_of", LocalDate.class),
                file(row.getString("file_name"), row.getString("file_sha256")),
                answers,
                row.getString("acted_by"),
                row.getString("reason"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static IndexWorksheet.@Nullable File file(@Nullable String name, @Nullable String sha256) {
        return name == null || sha256 == null ? null : new IndexWorksheet.File(name, sha256);
    }
}
