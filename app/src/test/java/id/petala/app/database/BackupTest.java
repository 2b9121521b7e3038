package id.petala.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class BackupTest {
    private static DatabaseAccess full;

    @TempDir
    private Path directory;

    @BeforeAll
    static void twoAgencies() {
        full = Server.migrated();
        TwoAgencies.fill(full);
    }

    @Test
    void anEmptyDatabaseBecomesTheSameToTheLastByte() throws IOException {
        var copy = Server.empty();
        new Backup(copy).restore(backup());
        assertThat(tables(copy)).isEqualTo(tables(full)).hasSize(10);
        assertThat(names(copy)).contains(TwoAgencies.NAMA);
        try (var pool = copy.appPool(1)) {
            var jdbc = JdbcClient.create(pool);
            var instansi = new InstansiStore(jdbc).all().getFirst().id();
            var snapshots = new SnapshotStore(jdbc);
            var transaction = new InstansiTransaction(pool);
            var newest = transaction.read(instansi, () -> snapshots.newest(null, 10));
            assertThat(newest).hasSize(1);
            assertThat(transaction.read(
                            instansi, () -> snapshots.content(newest.getFirst().id())))
                    .hasValue(TwoAgencies.CONTENT);
            assertThat(new RuleTextStore(jdbc).find(Sha256.of(TwoAgencies.RULE)))
                    .hasValue(TwoAgencies.RULE);
            var versions = transaction.read(instansi, new InstrumentVersionStore(jdbc)::all);
            assertThat(versions).hasSize(1);
            assertThat(versions.getFirst().text()).isEqualTo(TwoAgencies.RULE);
            assertThat(versions.getFirst().registeredBy())
                    .isEqualTo(TwoAgencies.version().registeredBy());
            var worksheets = transaction.read(instansi, new IndexWorksheetStore(jdbc)::all);
            assertThat(worksheets).hasSize(1);
            assertThat(worksheets.getFirst().answers())
                    .isEqualTo(TwoAgencies.worksheet().answers());
            assertThat(worksheets.getFirst().sameAs(TwoAgencies.worksheet())).isTrue();
            assertThat(transaction.read(instansi, new PlacementScenarioStore(jdbc)::all))
                    .singleElement()
                    .satisfies(scenario -> {
                        assertThat(scenario.text()).isEqualTo(TwoAgencies.RULE);
                        assertThat(scenario.name()).isEqualTo(TwoAgencies.NAMA);
                    });
        }
    }

    @Test
    void rowSecurityIsForcedAgainAfterARestore() {
        var copy = Server.empty();
        new Backup(copy).restore(backup());
        assertThat(JdbcClient.create(copy.ownerSource())
                        .sql("select count(*) from petala.run")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aMigratedButEmptyDatabaseMayBeRestoredInto() throws IOException {
        var target = Server.migrated();
        new Backup(target).restore(backup());
        assertThat(tables(target)).isEqualTo(tables(full));
    }

    @Test
    void theManifestTellsVersionAndRows() throws IOException {
        String manifest = new String(entries(Files.readAllBytes(backup())).get("manifest.txt"), StandardCharsets.UTF_8);
        assertThat(manifest).startsWith("petala-backup 1\nschema 6\ncreated ");
        assertThat(manifest.lines().filter(line -> line.startsWith("table ")))
                .hasSize(10)
                .anyMatch(line -> line.startsWith("table snapshot 2 "))
                .anyMatch(line -> line.startsWith("table run_seal 2 "));
    }

    @Test
    void onlyItsOwnerMayOpenABackup() throws IOException {
        assertThat(Files.getPosixFilePermissions(backup())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aTargetWithDataIsRefusedAndKept() throws IOException {
        var before = tables(full);
        refused(full, backup(), "not empty");
        assertThat(tables(full)).isEqualTo(before);
    }

    @Test
    void aChangedRowIsRefused() {
        refusedEmpty(
                "tables/instansi.copy in the backup was changed",
                e -> e.computeIfPresent("tables/instansi.copy", (k, v) -> changed(v)));
    }

    @Test
    void aMissingOrAddedFileIsRefused() {
        refusedEmpty("does not hold what its manifest lists", entries -> entries.remove("tables/run.copy"));
        refusedEmpty("does not hold what its manifest lists", entries -> entries.put("tables/more.copy", new byte[0]));
    }

    @Test
    void aForeignZipIsRefused() {
        refusedEmpty("not a backup of Petala", entries -> entries.remove("manifest.txt"));
    }

    @Test
    void aFileThatIsNoZipIsRefused() throws IOException {
        refused(Server.empty(), Files.writeString(directory.resolve("x.zip"), "halo"), "cannot be read");
    }

    @Test
    void aCutOffFileIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(backup());
        refused(
                Server.empty(),
                Files.write(directory.resolve("cut.zip"), Arrays.copyOf(whole, whole.length * 2 / 3)),
                "cannot be read");
    }

    @Test
    void aBackupOfANewerPetalaIsRefused() {
        refusedEmpty(
                "made by a newer Petala (schema 9000)", entries -> manifest(entries, "schema 6\n", "schema 9000\n"));
        refusedEmpty("has format 2", entries -> manifest(entries, "petala-backup 1", "petala-backup 2"));
    }

    @Test
    void aManifestThatNamesOtherColumnsOrRowsIsRefused() {
        refusedEmpty("not those of schema 6", entries -> manifest(entries, "contoh,", "contoh;drop,"));
        refusedEmpty("instead of 99", entries -> manifest(entries, "table snapshot 2 ", "table snapshot 99 "));
        refusedEmpty("manifest is damaged", entries -> manifest(entries, "table snapshot 2 ", "table ../snapshot 2 "));
    }

    @Test
    void rowsThatBreakAConstraintLeaveNothingBehind() {
        refusedEmpty("the database stays empty", entries -> {
            String hash = Sha256.of(Objects.requireNonNull(entries.put("tables/instansi.copy", new byte[0])));
            manifest(entries, hash, Sha256.of(new byte[0]));
        });
    }

    @Test
    void aSchemaWithSequencesWouldNeedThemInTheBackupToo() {
        var owner = JdbcClient.create(full.ownerSource());
        assertThat(owner.sql("select count(*) from pg_sequences where schemaname = 'petala'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void everyForcedTableLetsABackupReadItAll() {
        var unreadable = JdbcClient.create(full.ownerSource())
                .sql("""
                select c.relname from pg_class c
                where c.relnamespace = 'petala'::regnamespace and c.relforcerowsecurity and not exists (
                  select from pg_policy p where p.polrelid = c.oid and p.polcmd = 'r' and p.polpermissive
                    and pg_get_expr(p.polqual, p.polrelid) in ('true', 'backing_up()', 'petala.backing_up()'))""")
                .query(String.class)
                .list();
        assertThat(unreadable).isEmpty();
    }

    private Path backup() {
        Path file = directory.resolve("petala.zip");
        new Backup(full).write(file);
        return file;
    }

    private void refusedEmpty(String because, Consumer<Map<String, byte[]>> change) {
        try {
            var entries = entries(Files.readAllBytes(backup()));
            change.accept(entries);
            refused(Server.empty(), Files.write(directory.resolve("changed.zip"), zip(entries)), because);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void refused(DatabaseAccess target, Path file, String because) {
        boolean before = new TableCatalogue(JdbcClient.create(target.ownerSource())).schemaExists();
        assertThatThrownBy(() -> new Backup(target).restore(file))
                .isInstanceOf(BackupRefusedException.class)
                .hasMessageContaining(because);
        assertThat(new TableCatalogue(JdbcClient.create(target.ownerSource())).schemaExists())
                .isEqualTo(before);
    }

    private static void manifest(Map<String, byte[]> entries, String old, String changed) {
        entries.computeIfPresent(
                "manifest.txt",
                (name, text) -> new String(text, StandardCharsets.UTF_8)
                        .replace(old, changed)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] changed(byte[] bytes) {
        byte[] copy = bytes.clone();
        copy[copy.length / 2] ^= 1;
        return copy;
    }

    private static List<String> names(DatabaseAccess access) {
        try (var pool = access.appPool(1)) {
            return new InstansiStore(JdbcClient.create(pool))
                    .all().stream().map(Instansi::nama).toList();
        }
    }

    /** The tables of a database as a backup of it holds them. */
    static Map<String, String> tables(DatabaseAccess access) throws IOException {
        var out = new ByteArrayOutputStream();
        new Backup(access).write(out);
        var tables = new LinkedHashMap<String, String>();
        entries(out.toByteArray())
                .forEach((name, bytes) -> tables.put(name, new String(bytes, StandardCharsets.UTF_8)));
        tables.remove("manifest.txt");
        return tables;
    }

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
