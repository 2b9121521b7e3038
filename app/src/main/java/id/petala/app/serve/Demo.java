package id.petala.app.serve;

import id.petala.app.database.Instansi;
import id.petala.app.demo.DemoCity;
import id.petala.app.run.LoadedRun;
import id.petala.app.run.RunArchive;
import id.petala.app.run.TalentRun;
import id.petala.app.talent.MapSource;
import id.petala.app.talent.MapViews.Agency;
import id.petala.app.talent.RunPages;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.RuleBookReader;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.talent.Movement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The demo city: invented people, mapped on two days, kept in the database and shown from there. */
public final class Demo {

    private static final String INSTRUMENT = "kepka-bkn-411-2025-a";

    private final RuleBook book = ShippedRules.book();

    /** Keeps the demo agency's runs unless the archive has them, and shows the newest. */
    public MapSource in(RunArchive archive) throws IOException {
        Instansi agency =
                archive.agencies().stream().filter(Instansi::contoh).findFirst().orElse(null);
        if (agency == null) {
            agency = archive.add(DemoCity.NAME, true);
            keep(archive, agency, DemoCity.SHOWN);
        }
        return shown(archive, agency);
    }

    private void keep(RunArchive archive, Instansi agency, DemoCity city) throws IOException {
        try (Folder folder = new Folder()) {
            Path data = folder.path().resolve("data");
            city.write(data);
            for (LocalDate day : city.days()) {
                Path ofDay = data.resolve(day.toString());
                Instrument instrument = Objects.requireNonNull(book.instrument(INSTRUMENT));
                archive.keep(
                        agency,
                        ofDay,
                        LoadedRun.of(ofDay, day, book, instrument).run());
            }
        }
    }

    /** Both runs computed again from what is kept: rules, data and day; the later shows what moved since the earlier. */
    private MapSource shown(RunArchive archive, Instansi agency) throws IOException {
        List<RunArchive.Kept> kept = archive.newest(agency, 2);
        TalentRun latest = again(kept.getFirst());
        Movement movement =
                kept.size() < 2 ? null : Movement.between(again(kept.getLast()).asEarlier(true), latest.map());
        return new RunPages(book, latest, movement, new Agency(agency.nama(), agency.contoh()));
    }

    private static TalentRun again(RunArchive.Kept kept) throws IOException {
        try (Folder folder = new Folder()) {
            kept.unpackInto(folder.path());
            RuleBook rules = RuleBookReader.read(kept.rules());
            Instrument instrument =
                    Objects.requireNonNull(rules.instrument(kept.run().instrument()));
            return LoadedRun.of(folder.path(), kept.run().asOf(), rules, instrument)
                    .run();
        }
    }

    /** A folder of this moment only. */
    private record Folder(Path path) implements AutoCloseable {
        Folder() throws IOException {
            this(Files.createTempDirectory("petala-"));
        }

        @Override
        public void close() throws IOException {
            try (Stream<Path> inside = Files.walk(path)) {
                for (Path one : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }
}
