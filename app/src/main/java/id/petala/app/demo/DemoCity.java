package id.petala.app.demo;

import id.petala.app.file.Draft;
import id.petala.app.intake.TableSchemas;
import id.petala.engine.instrument.ShippedRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A city of invented people in the units of Batam, written as data packages of two days. The same plan gives the same
 * bytes on every machine. Rows are written as people are invented; nobody is held.
 *
 * @param people how many the registry has on {@code asOf}, apart from those put in by {@link Dirt}
 * @param seed picks one of many cities
 * @param asOf the later day; the earlier is the last day of the year before
 */
public record DemoCity(int people, long seed, LocalDate asOf) {

    /** The agency; the brackets stand wherever the name does. */
    public static final String NAME = Units.CITY;

    /** Fewest and most people. */
    public static final int FEWEST = 50;

    public static final int MOST = 1_000_000;

    /** The first day on which part-time contracts and the default instrument exist on both days. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    public static final LocalDate LAST_DAY = LocalDate.of(2035, 12, 31);

    /** The city that is made unless another is asked for, and that the demo shows. */
    public static final DemoCity DEFAULT = new DemoCity(6_000, 1, LocalDate.of(2026, 6, 30));

    /** The list of all that is wrong on purpose. */
    public static final String DIRT = "kotoran.csv";

    public DemoCity {
        if (people < FEWEST || people > MOST) {
            throw new IllegalArgumentException("people " + people);
        }
        if (asOf.isBefore(FIRST_DAY) || asOf.isAfter(LAST_DAY)) {
            throw new IllegalArgumentException("asOf " + asOf);
        }
    }

    /** The days of the two packages, the earlier first; each is a folder of that name. */
    public List<LocalDate> days() {
        return List.of(Days.of(asOf).earlier(), asOf);
    }

    /**
     * Writes a folder of each day and the list of dirt. The folder appears once all of it is written.
     *
     * @param folder not there yet, or empty
     */
    public void write(Path folder) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        Path parent = target.resolveSibling("");
        Files.createDirectories(parent);
        try (Draft draft = Draft.at(parent.resolve("." + target.getFileName() + ".part"))) {
            fill(draft.path());
            draft.become(target);
        }
    }

    private void fill(Path folder) throws IOException {
        Days days = Days.of(asOf);
        TableSchemas schemas = new TableSchemas(ShippedRules.book());
        List<String> tables =
                Arrays.stream(DemoTable.values()).map(DemoTable::table).toList();
        try (Sheets earlier = sheets(folder, days.earlier());
                Sheets latest = sheets(folder, asOf);
                DirtList dirt = new DirtList(folder.resolve(DIRT))) {
            new Making(this, days, List.of(earlier, latest), dirt).run();
        }
        for (LocalDate day : days()) {
            Files.writeString(
                    folder.resolve(day.toString()).resolve("datapackage.json"),
                    schemas.descriptor(NAME + ", " + day, tables));
        }
    }

    private static Sheets sheets(Path folder, LocalDate day) throws IOException {
        return new Sheets(folder.resolve(day.toString()), day);
    }
}
