package id.petala.app.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of Petala, as the build wrote it. */
public final class EngineVersion {

    public static final String CURRENT = read();

    private EngineVersion() {}

    private static String read() {
        try (InputStream stream = EngineVersion.class.getResourceAsStream("/id/petala/app/version.properties")) {
            if (stream == null) {
                throw new IllegalStateException("version.properties is missing from the build");
            }
            Properties properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
