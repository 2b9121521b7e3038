package id.petala.app.serve;

import id.petala.app.check.CheckedData;
import id.petala.app.check.DataCheck;
import id.petala.app.database.Instansi;
import id.petala.app.file.Draft;
import id.petala.app.file.Rooms;
import id.petala.app.platform.ContextView;
import id.petala.app.run.RunArchive;
import id.petala.app.run.RunArchive.Listed;
import id.petala.app.run.TalentRun;
import id.petala.app.talent.HomeView;
import id.petala.app.talent.InstrumentSummary;
import id.petala.app.talent.InstrumentView;
import id.petala.app.talent.MapSource;
import id.petala.app.talent.MapView;
import id.petala.app.talent.MapViews.Agency;
import id.petala.app.talent.NothingShown;
import id.petala.app.talent.PersonPage;
import id.petala.app.talent.ReceiptView;
import id.petala.app.talent.RunPages;
import id.petala.app.upload.KeptRun;
import id.petala.app.upload.Shelf;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.RuleBookReader;
import id.petala.engine.talent.Movement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The kept runs, and the one of them that the pages show: the newest, until another is chosen. */
final class Desk implements MapSource, Shelf, AutoCloseable {

    /** As many runs of each agency can be chosen from. */
    private static final int LISTED = 20;

    private final RunArchive archive;
    private final Rooms rooms;
    private final RuleBook book;
    private volatile @Nullable Shown shown;

    private Desk(RunArchive archive, Rooms rooms, RuleBook book) {
        this.archive = archive;
        this.rooms = rooms;
        this.book = book;
    }

    /**
     * A desk that shows the newest run, or nothing where there is none.
     *
     * @param book the rules that are shown as documents
     */
    static Desk of(RunArchive archive, Rooms rooms, RuleBook book) throws IOException {
        Desk desk = new Desk(archive, rooms, book);
        Optional<Listed> newest = archive.newest(1).stream().findFirst();
        if (newest.isPresent()) {
            desk.show(newest.get());
        }
        return desk;
    }

    /** A run laid out: its data in a room, what a check finds in them, and its pages. */
    private record Shown(Listed listed, CheckedData checked, RunPages pages) {}

    /** Computes a run again from what is kept, rules, data and day, and shows it with what moved since the one before. */
    private synchronized void show(Listed listed) throws IOException {
        CheckedData checked = again(listed);
        TalentRun run = Objects.requireNonNull(checked.check().run());
        Agency agency = new Agency(listed.agency().nama(), listed.agency().contoh());
        Shown before = shown;
        shown = new Shown(listed, checked, new RunPages(book, run, movement(listed, run), agency));
        if (before != null) {
            before.checked().close();
        }
    }

    private CheckedData again(Listed listed) throws IOException {
        RunArchive.Kept kept = archive.open(listed);
        Draft room = rooms.open();
        try {
            Path data = Files.createDirectory(CheckedData.dataIn(room));
            kept.unpackInto(data);
            RuleBook rules = RuleBookReader.read(kept.rules());
            Instrument instrument =
                    Objects.requireNonNull(rules.instrument(kept.run().instrument()));
            return new CheckedData(room, DataCheck.of(data, kept.run().asOf(), rules, instrument));
        } catch (IOException | RuntimeException e) {
            room.close();
            throw e;
        }
    }

    /** What moved since the latest earlier day that was mapped with the same instrument; null where there is none. */
    private @Nullable Movement movement(Listed listed, TalentRun run) throws IOException {
        Optional<Listed> earlier = archive.newest(LISTED).stream()
                .filter(one -> one.agency().equals(listed.agency()))
                .filter(one -> one.run().instrument().equals(listed.run().instrument()))
                .filter(one -> one.run().asOf().isBefore(listed.run().asOf()))
                .max((a, b) -> a.run().asOf().equals(b.run().asOf())
                        ? a.run().id().compareTo(b.run().id())
                        : a.run().asOf().compareTo(b.run().asOf()));
        if (earlier.isEmpty()) {
            return null;
        }
        try (CheckedData data = again(earlier.get())) {
            TalentRun before = Objects.requireNonNull(data.check().run());
            boolean sameRule =
                    before.instrument().texts().equals(run.instrument().texts());
            return Movement.between(before.asEarlier(sameRule), run.map());
        }
    }

    @Override
    public List<KeptRun> runs() {
        Shown now = shown;
        return archive.newest(LISTED).stream().map(one -> kept(one, now)).toList();
    }

    private static KeptRun kept(Listed one, @Nullable Shown now) {
        return new KeptRun(
                one.run().id(),
                one.agency().nama(),
                one.agency().contoh(),
                one.run().asOf(),
                one.run().instrument(),
                one.run().createdAt(),
                one.way().registry(),
                one.way().mapped(),
                now != null && now.listed().run().equals(one.run()));
    }

    @Override
    public boolean show(UUID run) throws IOException {
        Optional<Listed> found = archive.newest(LISTED).stream()
                .filter(one -> one.run().id().equals(run))
                .findFirst();
        if (found.isPresent()) {
            show(found.get());
        }
        return found.isPresent();
    }

    @Override
    public void keepAndShow(String agency, Path data, TalentRun run) throws IOException {
        Optional<Instansi> known = archive.agencies().stream()
                .filter(one -> !one.contoh() && one.nama().equalsIgnoreCase(agency))
                .findFirst();
        UUID kept = known.isPresent() ? archive.keep(known.get(), data, run) : archive.keepFirst(agency, data, run);
        show(kept);
    }

    /** The check of the data of the run shown; null while there is no run. */
    @Nullable
    CheckedData checked() {
        Shown now = shown;
        return now == null ? null : now.checked();
    }

    private MapSource pages() {
        Shown now = shown;
        if (now == null) {
            throw new NothingShown();
        }
        return now.pages();
    }

    @Override
    public @Nullable ContextView context(Locale locale) {
        Shown now = shown;
        return now == null ? null : now.pages().context(locale);
    }

    @Override
    public MapView map(Locale locale) {
        return pages().map(locale);
    }

    @Override
    public @Nullable PersonPage box(String box, @Nullable String after, Locale locale) {
        return pages().box(box, after, locale);
    }

    @Override
    public @Nullable ReceiptView receipt(String nip, Locale locale) {
        return pages().receipt(nip, locale);
    }

    @Override
    public List<InstrumentSummary> instruments(Locale locale) {
        return pages().instruments(locale);
    }

    @Override
    public @Nullable InstrumentView instrument(String id, Locale locale) {
        return pages().instrument(id, locale);
    }

    @Override
    public HomeView home(Locale locale) {
        return pages().home(locale);
    }

    @Override
    public void close() throws IOException {
        Shown now = shown;
        shown = null;
        if (now != null) {
            now.checked().close();
        }
    }
}
