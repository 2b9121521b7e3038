package id.petala.app.database;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.CRC32;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two agencies with awkward contents: tabs, line ends, backslashes, zero bytes, letters beyond ASCII. */
final class TwoAgencies {
    static final String NAMA = "Pemerintah Kabupaten\tContoh \\ \"Timur\"\nNusa é 漢";
    static final String RULE = "# aturan\r\nbobot: 1/3\n\\.\n";
    static final byte[] CONTENT = everyByte();

    private TwoAgencies() {}

    static void fill(DatabaseAccess access) {
        try (var pool = access.appPool(1)) {
            var jdbc = JdbcClient.create(pool);
            var transaction = new InstansiTransaction(pool);
            agency(NAMA, transaction, jdbc);
            agency("Kota Contoh", transaction, jdbc);
        }
    }

    private static void agency(String nama, InstansiTransaction transaction, JdbcClient jdbc) {
        UUID id = Uuid7.next();
        transaction.write(id, () -> {
            new InstansiStore(jdbc).add(new Instansi(id, nama, true));
            UUID snapshot = new SnapshotStore(jdbc).keep(Sha256.of(CONTENT), CONTENT, 480);
            String rule = new RuleTextStore(jdbc).keep(RULE);
            new InstrumentVersionStore(jdbc).add(version());
            new IndexWorksheetStore(jdbc).add(worksheet());
            var run = new NewRun(
                    snapshot, LocalDate.of(2026, 11, 22), "talenta", "0.1.0", "{\"a\": \"b\\n\"}", Set.of(rule));
            UUID kept = new RunStore(jdbc).add(run, new byte[] {0, 9, 10, 13, 92});
            new PlacementScenarioStore(jdbc)
                    .add(new PlacementScenario(kept, NAMA, RULE, "Sari\tUji", "ND \\ 3", Instant.EPOCH));
            return new RunStore(jdbc).seal(kept, NAMA, RULE);
        });
    }

    static InstrumentVersion version() {
        return new InstrumentVersion(
                "talenta-sendiri", "kota-1", LocalDate.of(2026, 1, 1), RULE, "Sari\tUji", "SK \\ 12", Instant.EPOCH);
    }

    static IndexWorksheet worksheet() {
        return new IndexWorksheet(
                "kasn-2019-410",
                "1",
                "Kota \t Uji",
                LocalDate.of(2025, 12, 31),
                new IndexWorksheet.File("lembar \\ 1.xlsx", Sha256.of(RULE)),
                List.of(
                        new IndexWorksheet.Answer(7, "MANDIRI", "merit-1-1", "4", "", "2026-12-31", "SK \\N 1"),
                        new IndexWorksheet.Answer(7, "VERIFIKASI", "merit-1-1", "3", "2025-01-31", "", "")),
                "Sari\tUji",
                "BA \\ 12",
                Instant.EPOCH);
    }

    private static byte[] everyByte() {
        byte[] bytes = new byte[100_000];
        var crc = new CRC32();
        for (int i = 0; i < bytes.length; i++) {
            crc.update(i);
            bytes[i] = (byte) crc.getValue();
        }
        return bytes;
    }
}
