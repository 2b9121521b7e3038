package id.petala.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs one of PostgreSQL's programs to its end. Its output goes to a file: a server started by it would keep a pipe open for ever. */
final class PostgresCommand {
    private static final int LAST_LINES = 5;

    private final Path bin;
    private final Path output;

    PostgresCommand(Path bin, Path output) {
        this.bin = bin;
        this.output = output;
    }

    long run(String program, List<String> arguments) {
        return run(program, arguments, output);
    }

    /** Runs the program and tells the number its process had; when it fails, the end of the given log tells why. */
    long run(String program, List<String> arguments, Path reason) {
        try {
            Process process = process(program, arguments).start();
            int exit = process.waitFor();
            if (exit != 0) {
                throw failed(program, exit, Files.exists(reason) ? reason : output);
            }
            return process.pid();
        } catch (IOException e) {
            throw cannotRun(program, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cannotRun(program, e);
        }
    }

    private ProcessBuilder process(String program, List<String> arguments) {
        var line = new ArrayList<String>();
        if (root()) {
            line.addAll(List.of("unshare", "-U"));
        }
        line.add(bin.resolve(windows() ? program + ".exe" : program).toString());
        line.addAll(arguments);
        var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it sees an ordinary user with the same files. */
    private static boolean root() {
        try {
            return !windows() && Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException notLinux) {
            return false;
        }
    }

    private static boolean windows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private static DatabaseException failed(String program, int exit, Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        String end = String.join(" / ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        return new DatabaseException(
                "PostgreSQL bawaan gagal (" + program + ", kode " + exit + "): " + end + hint("id"),
                "The embedded PostgreSQL failed (" + program + ", code " + exit + "): " + end + hint("en"));
    }

    private static String hint(String language) {
        if (!root()) {
            return "";
        }
        return language.equals("id")
                ? " Jalankan Petala sebagai pengguna biasa, bukan root, atau pakai server PostgreSQL lain."
                : " Run Petala as an ordinary user, not as root, or use another PostgreSQL server.";
    }

    private DatabaseException cannotRun(String program, Exception e) {
        return new DatabaseException(
                new Sentence(
                        "Program " + bin.resolve(program) + " tidak dapat dijalankan: " + e.getMessage(),
                        "The program " + bin.resolve(program) + " cannot be run: " + e.getMessage()),
                e);
    }
}
