package id.petala.app.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** Where Petala keeps its data on this machine. */
public final class PetalaHome {
    private PetalaHome() {}

    /** The system property {@code petala.home}, else the variable {@code PETALA_HOME}, else {@code .petala} in the user's home. */
    public static Path find() {
        return find(System.getProperties(), System.getenv());
    }

    /**
     * Where PostgreSQL's programs are unpacked: a folder that all homes share where the system property {@code petala.programs} names
     * one that this user can use, else one in the home itself.
     */
    static Path programs(Path home, Properties properties) {
        String shared = properties.getProperty("petala.programs", "");
        return shared.isBlank() || !PostgresBinaries.usable(Path.of(shared).toAbsolutePath())
                ? home.resolve("programs")
                : Path.of(shared).toAbsolutePath();
    }

    static Path find(Properties properties, Map<String, String> environment) {
        return Stream.of(properties.getProperty("petala.home"), environment.get("PETALA_HOME"))
                .filter(Objects::nonNull)
                .filter(value -> !value.isBlank())
                .findFirst()
                .map(Path::of)
                .orElseGet(() -> Path.of(properties.getProperty("user.home", "."), ".petala"))
                .toAbsolutePath();
    }
}
