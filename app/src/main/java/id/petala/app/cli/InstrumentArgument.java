package id.petala.app.cli;

import id.petala.app.file.TextFile;
import id.petala.app.index.IndexBook;
import id.petala.engine.finding.Nearest;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.rule.RuleText;
import id.petala.engine.rule.Yaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** What stands after {@code --instrument}: the id of a shipped instrument, or a rule file. */
public final class InstrumentArgument {

    /** The instrument taken when none is named. */
    public static final String DEFAULT = "kepka-bkn-411-2025-a";

    private InstrumentArgument() {}

    /**
     * The data that a command was given: a folder, or one file.
     *
     * @throws WrongUse when there is neither
     */
    static Path data(Path path) {
        if (!Files.isDirectory(path) && !Files.isRegularFile(path)) {
            throw new WrongUse("data", path.toString());
        }
        return path;
    }

    /** An instrument and the rule book it was read with. */
    public record Chosen(Instrument instrument, RuleBook book) {}

    /**
     * Reads the instrument.
     *
     * @throws WrongUse when there is no such id and no such file
     * @throws id.petala.engine.finding.Refused when the file is not as it must be
     */
    public static Chosen read(String text) throws IOException {
        Path path = Path.of(text);
        return Files.isRegularFile(path) ? fromFile(path) : shipped(text, List.of(ShippedRules.book()));
    }

    /**
     * Reads an instrument of the map, about people in posts, or of an index.
     *
     * @throws WrongUse when there is no such id and no such file
     * @throws id.petala.engine.finding.Refused when the file is not as it must be
     */
    static Chosen any(String text) throws IOException {
        Path path = Path.of(text);
        return Files.isRegularFile(path) ? fromFile(path) : shipped(text, books());
    }

    /** The shipped rules: the map's, those about people in posts, then those of indices. */
    static List<RuleBook> books() {
        return List.of(
                ShippedRules.book(), ShippedRules.pairs(), IndexBook.shipped().rules());
    }

    /**
     * Reads a rule file.
     *
     * @throws WrongUse when there is no such file
     * @throws id.petala.engine.finding.Refused when it is not as it must be
     */
    public static Chosen file(String text) throws IOException {
        Path path = Path.of(text);
        if (!Files.isRegularFile(path)) {
            throw new WrongUse("file", text);
        }
        return fromFile(path);
    }

    private static Chosen fromFile(Path path) throws IOException {
        TextFile file = TextFile.checked(path);
        RuleText text = new RuleText(file.name(), file.text());
        Yaml root = Yaml.read(text);
        String id = root.required("instrument").text();
        RuleBook book = book(root, text);
        return new Chosen(Objects.requireNonNull(book.instrument(id)), book);
    }

    private static RuleBook book(Yaml root, RuleText text) {
        if (ShippedRules.isOfPairs(root)) {
            return ShippedRules.pairsWith(text);
        }
        return root.optional("index") == null ? ShippedRules.bookWith(List.of(text)) : ShippedRules.indicesWith(text);
    }

    /**
     * Reads a rule file of an instrument about people in posts.
     *
     * @throws WrongUse when there is no such file, or its instrument is about something else
     * @throws id.petala.engine.finding.Refused when it is not as it must be
     */
    static Chosen ofPairs(String text) throws IOException {
        Chosen chosen = file(text);
        if (!chosen.instrument().ofPairs()) {
            throw new WrongUse(
                    "pair-instrument",
                    chosen.instrument().id(),
                    chosen.instrument().subject());
        }
        return chosen;
    }

    private static Chosen shipped(String id, List<RuleBook> books) {
        for (RuleBook book : books) {
            Instrument instrument = book.instrument(id);
            if (instrument != null) {
                return new Chosen(instrument, book);
            }
        }
        List<String> known = books.stream()
                .flatMap(book -> book.instruments().keySet().stream())
                .toList();
        String nearest = Nearest.to(id, known);
        String all = String.join(", ", known);
        throw nearest.isEmpty()
                ? new WrongUse("instrument", id, all)
                : new WrongUse("instrument-near", id, nearest, all);
    }
}
