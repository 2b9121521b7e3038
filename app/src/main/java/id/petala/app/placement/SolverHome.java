package id.petala.app.placement;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the solver's classes are: they are never loaded into this process. */
final class SolverHome {

    /** A class path that takes precedence. */
    static final String PROPERTY = "petala.solver";

    static final String MAIN = "id.petala.solver.SolverProcess";

    private SolverHome() {}

    /**
     * The class path: as the property says; else the folder {@code solver} beside the program; else, where the program runs
     * from its classes, its own.
     *
     * @throws Refused when there is none
     */
    static String classPath() {
        String stated = System.getProperty(PROPERTY, "");
        if (!stated.isEmpty()) {
            return stated;
        }
        Path beside = program().resolveSibling("solver");
        if (Files.isDirectory(beside)) {
            return beside + File.separator + "*";
        }
        if (SolverHome.class.getClassLoader().getResource(MAIN.replace('.', '/') + ".class") != null) {
            return System.getProperty("java.class.path");
        }
        throw new Refused(Finding.reject("placement.no-solver", Where.file(beside.toString()), null, ""));
    }

    private static Path program() {
        try {
            URI place = SolverHome.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(place);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
