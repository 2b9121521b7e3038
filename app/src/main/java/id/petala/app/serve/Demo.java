package id.petala.app.serve;

import id.petala.app.database.Instansi;
import id.petala.app.demo.DemoCity;
import id.petala.app.file.Draft;
import id.petala.app.file.Rooms;
import id.petala.app.run.LoadedRun;
import id.petala.app.run.RunArchive;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;

/** The demo city: invented people, mapped on two days, kept in the database and shown from there. */
final class Demo {

    private static final String INSTRUMENT = "kepka-bkn-411-2025-a";

    private Demo() {}

    /** Keeps the demo agency's runs unless the archive has them. */
    static void keepIn(RunArchive archive, Rooms rooms, RuleBook book) throws IOException {
        if (archive.agencies().stream().noneMatch(Instansi::contoh)) {
            keep(archive, rooms, book, DemoCity.DEFAULT);
        }
    }

    private static void keep(RunArchive archive, Rooms rooms, RuleBook book, DemoCity city) throws IOException {
        Instansi agency = archive.add(DemoCity.NAME, true);
        try (Draft room = rooms.open()) {
            Path data = room.path().resolve("data");
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
}
