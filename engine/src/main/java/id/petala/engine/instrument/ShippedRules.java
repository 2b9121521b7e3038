package id.petala.engine.instrument;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Where;
import id.petala.engine.rule.RuleText;
import id.petala.engine.rule.Yaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rule files that Petala ships, as class-path resources named in {@code rules/INDEX}. */
public final class ShippedRules {

    private static final int SHOWN = 12;
    private static final String FOLDER = "/id/petala/rules/";

    private ShippedRules() {}

    /** All shipped texts, in the order of the index. */
    public static List<RuleText> texts() {
        return listed("INDEX");
    }

    private static List<RuleText> listed(String index) {
        List<RuleText> texts = new ArrayList<>();
        for (String path : resource(index).lines().toList()) {
            if (!path.isBlank()) {
                texts.add(new RuleText(path.strip(), resource(path.strip())));
            }
        }
        return texts;
    }

    /** The instruments of indices, with the files they share with the map's. */
    public static List<RuleText> indexTexts() {
        return sharedWith("indices/INDEX");
    }

    private static List<RuleText> sharedWith(String index) {
        List<RuleText> texts = new ArrayList<>(texts());
        texts.removeIf(text -> Yaml.read(text).optional("instrument") != null);
        texts.addAll(listed(index));
        return texts;
    }

    /** The instruments about people in posts, with the files they share with the map's. */
    public static List<RuleText> pairTexts() {
        return sharedWith("pegawai-jabatan/INDEX");
    }

    /** The shipped rule book of people in posts: what somebody is worth in a post. */
    public static RuleBook pairs() {
        return RuleBookReader.read(pairTexts());
    }

    /** The shipped rule book of people in posts with a further file, which takes the place of the one of the same instrument. */
    public static RuleBook pairsWith(RuleText further) {
        return RuleBookReader.read(with(pairTexts(), List.of(further)));
    }

    /** Whether a rule file states an instrument about people in posts. */
    public static boolean isOfPairs(Yaml root) {
        Yaml subject = root.optional("subject");
        return subject != null && subject.isText() && Instrument.isOfPairs(subject.text());
    }

    /** The shipped rule book of indices: what agencies, units and people are measured by beside the talent map. */
    public static RuleBook indices() {
        return RuleBookReader.read(indexTexts());
    }

    /** The shipped rule book. */
    public static RuleBook book() {
        return RuleBookReader.read(texts());
    }

    /** The shipped rule book with further files; a file of the same instrument id takes the shipped one's place. */
    public static RuleBook bookWith(List<RuleText> further) {
        return RuleBookReader.read(with(texts(), further));
    }

    /** The shipped rule book of indices with a further file, which takes the place of the one of the same instrument. */
    public static RuleBook indicesWith(RuleText further) {
        return RuleBookReader.read(with(indexTexts(), List.of(further)));
    }

    private static List<RuleText> with(List<RuleText> shipped, List<RuleText> further) {
        Set<String> replaced = new LinkedHashSet<>();
        further.forEach(text -> replaced.add(instrumentOf(text)));
        List<RuleText> texts = new ArrayList<>(shipped);
        texts.removeIf(text -> replaced.contains(instrumentOf(text)));
        texts.addAll(further);
        return texts;
    }

    /** The id of the instrument a text states, or the text's path when it states none. */
    private static String instrumentOf(RuleText text) {
        Yaml id = Yaml.read(text).optional("instrument");
        return id == null ? text.path() : id.text();
    }

    /**
     * A doubt about an instrument of an own file that has the id and version of a shipped one and says something else;
     * comments aside. Two different instruments under one name can't be told apart later.
     */
    public static Optional<Finding> sameName(Instrument instrument) {
        RuleText own = instrument.texts().getFirst();
        List<RuleText> shipped = new ArrayList<>(texts());
        shipped.addAll(listed("indices/INDEX"));
        shipped.addAll(listed("pegawai-jabatan/INDEX"));
        if (shipped.stream().anyMatch(text -> said(text).equals(said(own)))) {
            return Optional.empty();
        }
        return shipped.stream()
                .filter(text -> instrumentOf(text).equals(instrument.id())
                        && Yaml.read(text).required("version").text().equals(instrument.version()))
                .findFirst()
                .map(text -> sameName(instrument, own, text));
    }

    private static Finding sameName(Instrument instrument, RuleText own, RuleText shipped) {
        Where where = Yaml.read(own).required("version").where();
        return Finding.warning(
                "rule.shipped-name",
                where,
                instrument.id() + " " + instrument.version(),
                "",
                shipped.path(),
                own.sha256().substring(0, SHOWN) + ", " + shipped.sha256().substring(0, SHOWN));
    }

    private static List<String> said(RuleText text) {
        return text.text()
                .lines()
                .filter(line -> !line.isBlank() && !line.stripLeading().startsWith("#"))
                .toList();
    }

    private static String resource(String path) {
        try (InputStream stream = ShippedRules.class.getResourceAsStream(FOLDER + path)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + FOLDER + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
