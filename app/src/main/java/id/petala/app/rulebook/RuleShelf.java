package id.petala.app.rulebook;

import id.petala.app.database.InstrumentVersion;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.rule.RuleText;
import id.petala.engine.rule.Yaml;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The instruments there are to choose from: those Petala ships, and the own ones of the agency shown. */
public final class RuleShelf {

    private final RuleBook shipped;
    private final OwnRules own;
    private final Map<RuleText, ListedInstrument> kept = new ConcurrentHashMap<>();

    /** A shelf of shipped rules with an agency's own beside them. */
    public RuleShelf(RuleBook shipped, OwnRules own) {
        this.shipped = shipped;
        this.own = own;
    }

    /** A shelf of shipped rules alone. */
    public static RuleShelf of(RuleBook shipped) {
        return new RuleShelf(shipped, new NoOwnRules());
    }

    /** For pages without a database behind them. */
    private static final class NoOwnRules implements OwnRules {
        @Override
        public List<InstrumentVersion> all() {
            return List.of();
        }

        @Override
        public boolean keep(InstrumentVersion version) {
            throw new UnsupportedOperationException("no own rules are kept here");
        }
    }

    /**
     * A version that this Petala no longer reads, because what it refers to has changed.
     *
     * @param findings why not
     */
    record Unreadable(InstrumentVersion version, List<Finding> findings) {
        Unreadable {
            findings = List.copyOf(findings);
        }
    }

    /** The shipped rules: the catalogue of facts and the populations, which own instruments refer to too. */
    public RuleBook shippedBook() {
        return shipped;
    }

    /** The shipped ones in the order of their index, then the own ones, the one kept last first. */
    public List<ListedInstrument> all() {
        List<ListedInstrument> all = new ArrayList<>(shipped());
        for (InstrumentVersion version : own.all()) {
            try {
                all.add(listed(version));
            } catch (Refused _) {
                // told by unreadable()
            }
        }
        return List.copyOf(all);
    }

    private List<ListedInstrument> shipped() {
        return Stream.of(shipped, Pairs.SHIPPED)
                .flatMap(book -> book.instruments().values().stream()
                        .map(instrument -> new ListedInstrument(instrument.id(), instrument, book, null)))
                .toList();
    }

    /** Read when first asked for, since much works without them. */
    private static final class Pairs {
        private static final RuleBook SHIPPED = ShippedRules.pairs();
    }

    /**
     * The instruments about people in posts that pages and scenarios can name: of each id the own version kept last that holds on
     * the day, else the shipped one. Of an id without a version that holds then it is the version that holds soonest, so that its
     * first day can be told.
     */
    public RuleBook pairs(LocalDate day) {
        Map<String, Instrument> named = new LinkedHashMap<>();
        Stream.concat(own(), Pairs.SHIPPED.instruments().values().stream())
                .forEach(one -> named.merge(one.id(), one, (known, next) -> better(known, next, day)));
        return Pairs.SHIPPED.with(named.values());
    }

    private Stream<Instrument> own() {
        return all().stream()
                .filter(one -> one.own() != null)
                .map(ListedInstrument::instrument)
                .filter(Instrument::ofPairs);
    }

    /** The known one where it holds on the day, else the one that holds sooner. */
    private static Instrument better(Instrument known, Instrument next, LocalDate day) {
        return known.holdsOn(day) || known.firstDay().isBefore(next.firstDay()) ? known : next;
    }

    /** The own versions that are kept and can't be read any more. */
    List<Unreadable> unreadable() {
        List<Unreadable> all = new ArrayList<>();
        for (InstrumentVersion version : own.all()) {
            try {
                listed(version);
            } catch (Refused refused) {
                all.add(new Unreadable(version, refused.findings()));
            }
        }
        return all;
    }

    private ListedInstrument listed(InstrumentVersion version) {
        String name = version.instrument() + "-" + version.version() + ".yaml";
        ListedInstrument read = kept.computeIfAbsent(new RuleText("instansi/" + name, version.text()), RuleShelf::read);
        return new ListedInstrument(read.key(), read.instrument(), read.book(), version);
    }

    /**
     * Reads a rule file beside the shipped ones.
     *
     * @throws Refused with all that is wrong with it
     */
    static ListedInstrument read(RuleText text) {
        Yaml root = Yaml.read(text);
        String id = root.required("instrument").text();
        RuleBook book =
                ShippedRules.isOfPairs(root) ? ShippedRules.pairsWith(text) : ShippedRules.bookWith(List.of(text));
        Instrument instrument = Objects.requireNonNull(book.instrument(id));
        return new ListedInstrument(ListedInstrument.key(id, instrument.version()), instrument, book, null);
    }

    /** The instrument of a key, or of an id and version; null where there is none. */
    public @Nullable ListedInstrument find(String key) {
        return all().stream()
                .filter(one -> one.key().equals(key) || explicit(one).equals(key))
                .findFirst()
                .orElse(null);
    }

    private static String explicit(ListedInstrument one) {
        return ListedInstrument.key(one.instrument().id(), one.instrument().version());
    }

    /**
     * Keeps a version for the agency shown. It is on the shelf from then on.
     *
     * @return false when there is one of that id and version
     */
    boolean keep(InstrumentVersion version) {
        return find(ListedInstrument.key(version.instrument(), version.version())) == null && own.keep(version);
    }
}
