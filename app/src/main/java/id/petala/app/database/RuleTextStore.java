package id.petala.app.database;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The canonical texts of rule files, shared by all agencies, each kept once under its SHA-256 and never changed. */
public final class RuleTextStore {
    private final JdbcClient jdbc;

    /** Reads and writes through a client of the app role. */
    public RuleTextStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a text, if it is not kept already, and tells its SHA-256. */
    public String keep(String content) {
        String sha256 = Sha256.of(content);
        jdbc.sql("insert into petala.rule_text (sha256, content) values (?, ?) on conflict do nothing")
                .params(sha256, content)
                .update();
        return sha256;
    }

    /** The text with this SHA-256. */
    public Optional<String> find(String sha256) {
        return jdbc.sql("select content from petala.rule_text where sha256 = ?")
                .param(sha256)
                .query(String.class)
                .optional();
    }
}
