package id.petala.app.run;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.petala.app.file.Draft;
import id.petala.app.table.CsvOut;
import id.petala.app.table.FindingsCsv;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.rule.Language;
import id.petala.engine.rule.RuleText;
import id.petala.engine.talent.Movement;
import id.petala.engine.talent.TakenInputs;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * A run kept as a folder: {@code talent-map.csv}, {@code run.json}, {@code instrument.yaml}, {@code rules/} (every rule
 * file used), {@code inputs.csv} (what each leaf took in), {@code report.html}, and {@code movement.csv} and {@code
 * temuan.csv} where there is anything to say.
 */
public final class RunFolder {

    static final String SUMMARY = "run.json";
    static final String MAP = "talent-map.csv";
    static final String INPUTS = "inputs.csv";
    private static final String RULES = "rules";
    private static final String INSTRUMENT = "instrument.yaml";

    private final Path folder;
    private final RunSummary summary;

    private RunFolder(Path folder, RunSummary summary) {
        this.folder = folder;
        this.summary = summary;
    }

    /**
     * Opens a folder that {@code petala map} wrote.
     *
     * @throws Refused when it is none, or its rule files are not those it was made with
     */
    public static RunFolder open(Path folder) {
        Path file = folder.resolve(SUMMARY);
        if (!Files.isRegularFile(file)) {
            throw refused("run.not-a-run", folder, SUMMARY);
        }
        try {
            RunFolder run = new RunFolder(folder, RunSummary.parse(read(file)));
            LocalDate.parse(run.summary.asOf());
            run.refuseTampering();
            return run;
        } catch (DateTimeException e) {
            throw refused("run.unreadable", file, "as_of");
        } catch (JacksonException e) {
            throw refused("run.unreadable", file, e.getOriginalMessage());
        }
    }

    private static Refused refused(String code, Path file, String value) {
        return new Refused(Finding.reject(code, Where.file(String.valueOf(file.getFileName())), value, ""));
    }

    private void refuseTampering() {
        List<RuleText> texts = ruleTexts();
        for (RunSummary.RuleFile rule : summary.rules()) {
            boolean same = texts.stream()
                    .anyMatch(text ->
                            text.path().equals(rule.path()) && text.sha256().equals(rule.sha256()));
            if (!same) {
                throw refused("run.rule-changed", folder.resolve(RULES).resolve(rule.path()), rule.sha256());
            }
        }
        refuseOtherInstrument();
    }

    /** The copy of the instrument is what people read, so it must be the one that counts. */
    private void refuseOtherInstrument() {
        Path copy = folder.resolve(INSTRUMENT);
        String right = summary.instrument().sha256();
        if (!Files.isRegularFile(copy)) {
            throw refused("run.rule-missing", copy, INSTRUMENT);
        }
        if (!new RuleText(INSTRUMENT, read(copy)).sha256().equals(right)) {
            throw refused("run.rule-changed", copy, right);
        }
    }

    public RunSummary summary() {
        return summary;
    }

    /**
     * The instrument the run says it was made with.
     *
     * @param book read from the run's own rule files
     * @throws Refused when none of them has it
     */
    public Instrument instrument(RuleBook book) {
        String id = summary.instrument().id();
        Instrument instrument = book.instrument(id);
        if (instrument == null) {
            throw refused("run.no-instrument", folder.resolve(SUMMARY), id);
        }
        return instrument;
    }

    /** The rule files the run was made with. */
    public List<RuleText> ruleTexts() {
        List<RuleText> texts = new ArrayList<>();
        for (RunSummary.RuleFile rule : summary.rules()) {
            Path file = folder.resolve(RULES).resolve(rule.path()).normalize();
            if (!file.startsWith(folder.resolve(RULES).normalize()) || !Files.isRegularFile(file)) {
                throw refused("run.rule-missing", file, rule.path());
            }
            texts.add(new RuleText(rule.path(), read(file)));
        }
        return texts;
    }

    /** A file of the run as it is; bytes that are no UTF-8 read as the sign that stands for such. */
    String text(String name) {
        return read(folder.resolve(name));
    }

    /** The same, empty where there is no such file. */
    String textOrNone(String name) {
        return Files.isRegularFile(folder.resolve(name)) ? text(name) : "";
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of the map by NIP, each cell under its heading. */
    public SortedMap<String, Map<String, String>> map() {
        SortedMap<String, Map<String, String>> lines = new TreeMap<>();
        rows(MAP, line -> lines.put(line.getField("nip"), line.getFieldsAsMap()));
        return lines;
    }

    /** What each leaf took in. */
    public TakenInputs inputs() {
        List<String> facts = new ArrayList<>();
        SortedMap<String, List<String>> rows = new TreeMap<>();
        rows(INPUTS, line -> {
            if (facts.isEmpty()) {
                facts.addAll(line.getHeader().subList(1, line.getHeader().size()));
            }
            rows.put(line.getField(0), line.getFields().subList(1, line.getFieldCount()));
        });
        return new TakenInputs(facts, rows);
    }

    private interface LineConsumer {
        void take(NamedCsvRecord line);
    }

    private void rows(String name, LineConsumer consumer) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve(name))) {
            reader.forEach(consumer::take);
        } catch (CsvParseException | NoSuchElementException broken) {
            throw refused("run.broken-table", folder.resolve(name), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This run as the earlier one of a movement. */
    public Movement.Earlier asEarlier(TalentRun later) {
        SortedMap<String, String> places = new TreeMap<>();
        map().forEach((nip, line) -> places.put(nip, place(line)));
        boolean sameRule =
                summary.instrument().sha256().equals(later.instrumentText().sha256())
                        && summary.rules().equals(RunSummary.rules(later));
        return new Movement.Earlier(places, inputs(), sameRule);
    }

    private static String place(Map<String, String> line) {
        String box = line.getOrDefault("kotak", "");
        if (!box.isEmpty()) {
            return box;
        }
        return "BELUM_DINILAI".equals(line.get("status")) ? Movement.UNASSESSED : Movement.OUTSIDE;
    }

    /**
     * Writes a run, all or nothing: into a folder beside it, moved into place at the end.
     *
     * @param target a folder that doesn't exist, is empty, or holds an earlier run, which is replaced
     * @param earlier the run to compare with, or null
     * @throws Refused when the target holds anything else
     */
    public static void write(TalentRun run, Path target, @Nullable RunFolder earlier, Report report) {
        refuseForeign(target);
        try (Draft draft = Draft.at(target.resolveSibling(target.getFileName() + ".baru"))) {
            Path fresh = Files.createDirectories(draft.path());
            Movement movement = earlier == null ? null : Movement.between(earlier.asEarlier(run), run.map());
            writeAll(run, fresh, earlier, movement, report);
            draft.become(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws {@code report.html}. */
    public interface Report {
        Language language();

        String html(TalentRun run, @Nullable Movement movement);
    }

    private static void writeAll(
            TalentRun run, Path fresh, @Nullable RunFolder earlier, @Nullable Movement movement, Report report)
            throws IOException {
        TalentMapCsv.write(run, fresh.resolve(MAP));
        writeInputs(TakenInputs.of(run.map()), Files.newBufferedWriter(fresh.resolve(INPUTS)));
        Files.writeString(fresh.resolve(INSTRUMENT), run.instrumentText().text());
        for (RuleText text : run.instrument().texts()) {
            Path file = fresh.resolve(RULES).resolve(text.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.text());
        }
        RunSummary.Moved moved = earlier == null || movement == null
                ? null
                : RunSummary.moved(movement, earlier.summary().snapshot());
        Files.writeString(fresh.resolve(SUMMARY), RunSummary.of(run, moved).json());
        if (!run.findings().isEmpty()) {
            Files.writeString(fresh.resolve(FindingsCsv.NAME), findingsText(run, report.language()));
        }
        if (movement != null) {
            writeMovement(run, movement, fresh.resolve("movement.csv"));
        }
        Files.writeString(fresh.resolve("report.html"), report.html(run, movement));
    }

    /** The findings as a file; empty where there are none. */
    static String findingsText(TalentRun run, Language language) {
        if (run.findings().isEmpty()) {
            return "";
        }
        StringWriter text = new StringWriter();
        try {
            FindingsCsv.write(text, run.findings(), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static String inputsText(TalentRun run) {
        StringWriter text = new StringWriter();
        writeInputs(TakenInputs.of(run.map()), text);
        return text.toString();
    }

    private static void writeInputs(TakenInputs inputs, Writer to) {
        List<String> header = new ArrayList<>(List.of("nip"));
        header.addAll(inputs.facts());
        try (CsvOut out = CsvOut.to(to, header)) {
            inputs.rows().forEach((nip, cells) -> {
                List<String> row = new ArrayList<>(List.of(nip));
                row.addAll(cells);
                out.row(row);
            });
        }
    }

    private static void writeMovement(TalentRun run, Movement movement, Path file) {
        Map<String, String> names = new LinkedHashMap<>();
        run.people().forEach(person -> names.put(person.nip(), person.name()));
        try (CsvOut out =
                CsvOut.create(file, List.of("nip", "nama", "dari", "ke", "sebab", "langkah_dari", "langkah_ke"))) {
            for (Movement.Move move : movement.moves()) {
                for (Movement.Step step : move.steps()) {
                    out.row(
                            move.subject(),
                            names.getOrDefault(move.subject(), ""),
                            move.from(),
                            move.to(),
                            step.cause().label().id(),
                            step.from(),
                            step.to());
                }
            }
        }
    }

    private static void refuseForeign(Path target) {
        if (!Files.exists(target)) {
            return;
        }
        try (Stream<Path> inside = Files.list(target)) {
            boolean empty = inside.findAny().isEmpty();
            if (!empty && !Files.isRegularFile(target.resolve(SUMMARY))) {
                throw refused("run.foreign-folder", target, target.getFileName().toString());
            }
        } catch (IOException e) {
            throw refused("run.foreign-folder", target, target.getFileName().toString());
        }
    }
}
