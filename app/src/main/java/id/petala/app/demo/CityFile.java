package id.petala.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A shipped table about the city: a heading, then lines whose cells are separated by semicolons. */
final class CityFile {

    private static final String FOLDER = "/id/petala/city/";

    private CityFile() {}

    /** The lines below the heading, as cells. */
    static List<List<String>> rows(String name) {
        try (InputStream stream = CityFile.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + FOLDER + name);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The choices in a cell, separated by bars. */
    static List<String> choices(String cell) {
        return List.of(cell.split("\\|", -1));
    }

    /** A whole number, 0 for an empty cell. */
    static int number(String cell) {
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }
}
