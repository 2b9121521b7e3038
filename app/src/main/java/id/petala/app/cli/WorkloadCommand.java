package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.facts.FactRow;
import id.petala.app.facts.FactsFile;
import id.petala.app.index.IndexFigure;
import id.petala.app.index.Worksheet;
import id.petala.engine.finding.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/**
 * {@code petala abk}: staff needed by workload. A row is a task, its column {@code jabatan} says of which post; a row of a
 * post states its staff in {@code pegawai-ada}.
 */
@Command(name = "abk")
final class WorkloadCommand extends SheetCommand {

    private static final String POST = "jabatan";
    private static final String STAFF = "pegawai-ada";
    private static final String HOURS = "beban-kerja";

    WorkloadCommand(Console console) {
        super(console);
    }

    @Override
    List<Worksheet> sheets(FactsFile file, LocalDate day, List<Finding> findings) {
        Map<String, String> said = chosen(file, POST, findings);
        Map<String, FactRow> posts = new LinkedHashMap<>();
        List<FactRow> tasks = new ArrayList<>();
        List<FactRow> staff = new ArrayList<>();
        for (FactRow row : file.rows()) {
            if (row.criterion().equals(POST)) {
                if (!said.getOrDefault(row.subject(), "").isEmpty()) {
                    posts.put(row.subject(), row);
                }
            } else {
                (row.criterion().equals(STAFF) ? staff : tasks).add(row);
            }
        }
        List<FactRow> unread = unread(file, posts);
        tasks.stream()
                .filter(row -> !posts.containsKey(row.subject()))
                .forEach(row -> findings.add(
                        Finding.reject("facts-file.no-post", row.place().column(POST), row.subject(), POST)));
        tasks.removeIf(row -> !posts.containsKey(row.subject()));
        Worksheet hours = Worksheet.read(instrument("abk-tugas"), day, file.with(tasks, unread));
        return List.of(hours, need(hours, day, file, posts, staff));
    }

    /** Rows of tasks that can't be read: a task of which one can't is incomplete, and so is its post. */
    private static List<FactRow> unread(FactsFile file, Map<String, FactRow> posts) {
        List<FactRow> unread = new ArrayList<>();
        for (FactRow row : file.rejected()) {
            if (row.criterion().equals(POST) && !row.value().isEmpty()) {
                posts.putIfAbsent(row.subject(), row);
            } else if (!row.criterion().equals(STAFF)) {
                unread.add(row);
            }
        }
        return unread;
    }

    /** A post one of whose tasks is incomplete has an incomplete need. */
    private static Worksheet need(
            Worksheet hours, LocalDate day, FactsFile file, Map<String, FactRow> posts, List<FactRow> staff) {
        List<FactRow> rows = new ArrayList<>(staff);
        List<FactRow> open = new ArrayList<>();
        for (IndexFigure task : hours.last().figures()) {
            FactRow post = posts.get(task.subject());
            if (post != null) {
                FactRow row = post.stating(post.value(), HOURS, ScoreFiles.decimal(task.value()), task.subject());
                (task.value() == null ? open : rows).add(row);
            }
        }
        return Worksheet.read(instrument("abk"), day, file.with(rows, open));
    }
}
