package id.petala.app.index;

import id.petala.engine.instrument.IndexHead;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.RuleBookReader;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.rule.RuleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The instruments of indices, by family and day. */
public final class IndexBook {

    private static final class Shipped {
        static final IndexBook BOOK = new IndexBook(ShippedRules.indices());
    }

    private final RuleBook book;

    IndexBook(RuleBook book) {
        this.book = book;
    }

    /** The shipped instruments, read once, when first asked for. */
    public static IndexBook shipped() {
        return Shipped.BOOK;
    }

    public RuleBook rules() {
        return book;
    }

    /** The rules of indices together with those of the map: the catalogue that a data package is read with for both. */
    public static RuleBook withMap() {
        Set<RuleText> texts = new LinkedHashSet<>(ShippedRules.texts());
        texts.addAll(ShippedRules.indexTexts());
        return RuleBookReader.read(List.copyOf(texts));
    }

    /** All instruments that are an index, in the order of the files. */
    public List<Instrument> instruments() {
        return book.instruments().values().stream()
                .filter(instrument -> instrument.index() != null)
                .toList();
    }

    /** The beginning of the SHA-256 of an instrument's text file; empty where it has none. */
    static String fingerprint(Instrument instrument) {
        return instrument.texts().stream()
                .filter(text -> text.fileName().equals(instrument.id() + ".yaml"))
                .map(text -> text.sha256().substring(0, 8))
                .findFirst()
                .orElse("");
    }

    /** Whether worksheets of an index can be kept: one of people is computed from their records. */
    static boolean sheeted(Instrument instrument) {
        return !instrument.subject().equals("pegawai");
    }

    /** The head of an instrument that is known to be an index. */
    public static IndexHead head(Instrument instrument) {
        return Objects.requireNonNull(instrument.index(), instrument.id());
    }

    /** What people can ask for, in the order of the files. */
    public List<String> families() {
        return instruments().stream()
                .map(instrument -> head(instrument).family())
                .distinct()
                .toList();
    }

    /** The instruments of a family, in the order of the files. */
    public List<Instrument> family(String family) {
        return instruments().stream()
                .filter(instrument -> head(instrument).family().equals(family))
                .toList();
    }

    /** The one instrument of a family that holds on a day; null where none does. */
    public @Nullable Instrument official(String family, LocalDate day) {
        for (Instrument instrument : family(family)) {
            if (!day.isBefore(instrument.firstDay()) && head(instrument).official(day)) {
                return instrument;
            }
        }
        return null;
    }

    /**
     * The instrument meant by a name on a day: the official one of a family, else the one of that id, official or not.
     *
     * @return null where there is none, or none of the family on that day
     */
    public @Nullable Instrument find(String name, LocalDate day) {
        Instrument official = official(name, day);
        Instrument named = book.instrument(name);
        return official != null || named == null || named.index() == null ? official : named;
    }

    /** Everything that can be asked for by name: families, then instruments. */
    public List<String> names() {
        List<String> names = new ArrayList<>(families());
        instruments().stream()
                .map(Instrument::id)
                .filter(id -> !names.contains(id))
                .forEach(names::add);
        return names;
    }
}
