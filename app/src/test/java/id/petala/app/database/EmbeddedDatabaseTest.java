package id.petala.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The life of the embedded server: first start, restart, a second start beside it, and a violent death. */
class EmbeddedDatabaseTest {
    private final Path home = Server.directory("home dengan 'spasi'");
    private final List<Sentence> notices = new ArrayList<>();

    @AfterEach
    void delete() throws IOException {
        Directories.delete(home);
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(home, Server.PROGRAMS, notices::add);
    }

    @Test
    void dataSurviveARestartAndNothingOfThemIsOpenToOthers() throws IOException {
        try (var database = start()) {
            new Migration(database.access()).toNewest();
            TwoAgencies.fill(database.access());
            checkSettings(owner(database));
            checkPasswordsAreAsked(database);
            assertThatThrownBy(this::start)
                    .isInstanceOfSatisfying(
                            AlreadyRunningException.class,
                            e -> assertThat(e.sentence().id()).startsWith("Petala sudah berjalan di " + home));
        }
        assertThat(home.resolve("postgres-18/postmaster.pid")).doesNotExist();
        try (var database = start()) {
            new Migration(database.access()).toNewest();
            assertThat(owner(database)
                            .sql("select count(*) from petala.instansi")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(2);
        }
        assertThat(notices).isEmpty();
        checkOpenToNobody();
    }

    private static void checkSettings(JdbcClient jdbc) {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
            assertThat(show(jdbc, setting)).as(setting).isEqualTo("on");
        }
        assertThat(show(jdbc, "listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(show(jdbc, "password_encryption")).isEqualTo("scram-sha-256");
        assertThat(show(jdbc, "server_version")).isEqualTo("18.6");
        assertThat(jdbc.sql("select lower('É') || case when 'a' > 'Z' then ' by code point' end")
                        .query(String.class)
                        .single())
                .isEqualTo("é by code point");
    }

    private static String show(JdbcClient jdbc, String setting) {
        return jdbc.sql("show " + setting).query(String.class).single();
    }

    private static void checkPasswordsAreAsked(EmbeddedDatabase database) {
        var access = database.access();
        for (String role : List.of("petala_admin", "petala_owner", "petala_app")) {
            var guess = new Login(role, role);
            var guessed = JdbcClient.create(new DatabaseAccess(access.url(), guess, guess).ownerSource());
            assertThatThrownBy(
                            () -> guessed.sql("select 1").query(Integer.class).single())
                    .hasStackTraceContaining("password authentication failed");
        }
        assertThat(access.toString())
                .doesNotContain(access.owner().password())
                .doesNotContain(access.app().password());
    }

    private void checkOpenToNobody() throws IOException {
        assertThat(Files.getPosixFilePermissions(home)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(home.resolve("secrets.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        try (var names = Files.list(home)) {
            assertThat(names.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("logs", "petala.lock", "postgres-18", "secrets.properties");
        }
        Files.setPosixFilePermissions(home.resolve("secrets.properties"), PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(this::start).isInstanceOf(DatabaseException.class).hasMessageContaining("chmod 600");
        Files.delete(home.resolve("secrets.properties"));
        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("is missing though its data are there");
        assertThat(home.resolve("secrets.properties")).doesNotExist();
    }

    @Test
    void aKilledPetalaLeavesAServerThatTheNextStartStopsCleanly() throws Exception {
        Process child = child();
        try {
            String url = readLine(child).substring("ready ".length());
            var secrets = Secrets.of(home);
            var access = new DatabaseAccess(url, secrets.owner(), secrets.app());
            new Migration(access).toNewest();
            TwoAgencies.fill(access);
            assertThatThrownBy(this::start).isInstanceOf(AlreadyRunningException.class);
        } finally {
            child.destroyForcibly().waitFor();
        }
        long orphan = Long.parseLong(
                Files.readAllLines(home.resolve("postgres-18/postmaster.pid")).getFirst());
        assertThat(new Postmaster(orphan, 0).alive())
                .as("the server outlives its killed Petala")
                .isTrue();
        try (var database = start()) {
            assertThat(notices)
                    .extracting(Sentence::id)
                    .singleElement()
                    .asString()
                    .contains("tidak ditutup dengan benar", Long.toString(orphan));
            assertThat(new Postmaster(orphan, 0).alive()).isFalse();
            assertThat(owner(database)
                            .sql("select count(*) from petala.instansi")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(2);
        }
    }

    @Test
    void aServerThatCrashedRecoversWhatWasCommitted() throws Exception {
        try (var database = start()) {
            new Migration(database.access()).toNewest();
            TwoAgencies.fill(database.access());
            var server = Long.parseLong(Files.readAllLines(home.resolve("postgres-18/postmaster.pid"))
                    .getFirst());
            ProcessHandle.of(server).orElseThrow().destroyForcibly();
            while (new Postmaster(server, 0).alive()) {
                Thread.sleep(10);
            }
        }
        try (var database = start()) {
            assertThat(owner(database)
                            .sql("select count(*) from petala.instansi")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(2);
        }
    }

    @Test
    void aStalePidThatNowBelongsToAnotherProgramIsNotTouched() throws IOException {
        start().close();
        List<String> stale =
                List.of(Long.toString(ProcessHandle.current().pid()), home.toString(), "1", "1", "", "127.0.0.1");
        Files.write(home.resolve("postgres-18/postmaster.pid"), stale);
        try (var database = start()) {
            assertThat(owner(database).sql("select 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
        assertThat(notices).isEmpty();
    }

    @Test
    void theHomeIsThePropertyElseTheVariableElseInTheUsersHome() {
        var properties = new Properties();
        properties.setProperty("user.home", "/u");
        assertThat(PetalaHome.find(properties, Map.of()))
                .isEqualTo(Path.of("/u/.petala").toAbsolutePath());
        assertThat(PetalaHome.find(properties, Map.of("PETALA_HOME", "/v")))
                .isEqualTo(Path.of("/v").toAbsolutePath());
        properties.setProperty("petala.home", "/p");
        assertThat(PetalaHome.find(properties, Map.of("PETALA_HOME", "/v")))
                .isEqualTo(Path.of("/p").toAbsolutePath());
    }

    @Test
    void programsAreSharedWhereAFolderIsNamedThatCanBeUsed(@TempDir Path shared) {
        Path own = Path.of("/h");
        Properties properties = new Properties();
        assertThat(PetalaHome.programs(own, properties)).isEqualTo(own.resolve("programs"));
        properties.setProperty("petala.programs", shared.toString());
        assertThat(PetalaHome.programs(own, properties)).isEqualTo(shared);
        properties.setProperty("petala.programs", shared.resolve("missing").toString());
        assertThat(PetalaHome.programs(own, properties)).isEqualTo(own.resolve("programs"));
    }

    @Test
    void ofTwoThatUnpackAtOnceBothHaveThePrograms(@TempDir Path folder) throws Exception {
        Callable<Path> unpacking = () -> PostgresBinaries.unpackUnder(folder);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (Future<Path> bin : two.invokeAll(List.of(unpacking, unpacking))) {
                assertThat(bin.get().resolve("postgres")).exists();
                assertThat(Files.getPosixFilePermissions(bin.get().getParent()))
                        .contains(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_EXECUTE);
            }
        }
        try (Stream<Path> inside = Files.list(folder)) {
            assertThat(inside).hasSize(1);
        }
    }

    @Test
    void eachMachineHasItsArchive() {
        for (String[] machine : List.of(
                machine("Linux", "amd64"),
                machine("Linux", "aarch64"),
                machine("Mac OS X", "aarch64"),
                machine("Windows 11", "amd64"))) {
            String archive = PostgresBinaries.archive(machine[0], machine[1]);
            assertThat(PostgresBinaries.class.getResource("/" + archive))
                    .as(archive)
                    .isNotNull();
        }
    }

    private static String[] machine(String os, String architecture) {
        return new String[] {os, architecture};
    }

    private Process child() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var line = List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                ChildPetala.class.getName(),
                home.toString(),
                Server.PROGRAMS.toString());
        return new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String readLine(Process child) throws IOException {
        return Objects.requireNonNull(child.inputReader(StandardCharsets.UTF_8).readLine());
    }

    private static JdbcClient owner(EmbeddedDatabase database) {
        return JdbcClient.create(database.access().ownerSource());
    }
}
