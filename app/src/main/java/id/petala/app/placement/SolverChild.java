package id.petala.app.placement;

import id.petala.app.file.Draft;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.placement.PlacementWire;
import id.petala.engine.placement.SideProblem;
import id.petala.engine.placement.SideSolver;
import id.petala.engine.placement.SolverFrame;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The solver as a process of its own, with a limit of memory and nothing of this one's environment. It is started when it is
 * asked first, or beforehand, and ends when this is closed, or with this process.
 */
public final class SolverChild implements SideSolver, AutoCloseable {

    /** Work is counted in pairs looked at, not timed, so that a plan is the same on every machine. */
    private static final long WORK = 100_000_000;

    /** A row of a table has hardly fewer bytes; where it has, the process is started once more with more memory. */
    private static final int ROW = 16;

    /** A smaller table is read before the process could start. */
    private static final long LARGE = 1 << 20;

    /** Told how far the solver is. */
    @FunctionalInterface
    public interface Progress {
        /**
         * How far it is.
         *
         * @param worth of the best plan; the least number while there is none
         * @param bound of the case looked at last
         */
        void at(int cases, long worth, long bound);
    }

    private final int seconds;
    private final Progress progress;
    private @Nullable Running running;
    private boolean ready;

    /**
     * A solver that isn't running yet.
     *
     * @param seconds after which a search ends with what it has; 0 for never
     */
    public SolverChild(int seconds, Progress progress) {
        this.seconds = seconds;
        this.progress = progress;
    }

    /**
     * The process and its ends.
     *
     * @param megabytes that Java may take there
     */
    private record Running(long megabytes, Process process, Draft room, DataInputStream in, DataOutputStream out)
            implements AutoCloseable {

        @Override
        public void close() throws IOException {
            process.destroyForcibly();
            room.close();
        }
    }

    /** Starts it for a large table that is still being read, so that it is ready by then; it may turn out not to be needed. */
    public void start(Path fits) throws IOException {
        long size = Files.size(fits);
        if (running == null && size >= LARGE) {
            running = started(megabytes(size / ROW));
        }
    }

    @Override
    public Answer solve(SideProblem problem, Start start) {
        try {
            Running child = running(problem);
            child.out().writeLong(WORK);
            child.out().writeInt(seconds);
            PlacementWire.write(child.out(), problem);
            PlacementWire.write(child.out(), start);
            child.out().flush();
            return answer(child.in());
        } catch (IOException _) {
            throw refused("placement.solver-died", "");
        }
    }

    private Running running(SideProblem problem) throws IOException {
        long needed = megabytes(problem.problem().pairs());
        Running child = running;
        if (child == null || child.megabytes() < needed) {
            close();
            child = started(needed);
            running = child;
        }
        if (!ready) {
            if (SolverFrame.read(child.in()) != SolverFrame.READY) {
                throw refused("placement.solver-fails", child.in().readUTF());
            }
            ready = true;
        }
        return child;
    }

    private static Running started(long megabytes) throws IOException {
        Draft room = Draft.room("petala-solver");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + room.path(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                SolverHome.classPath(),
                SolverHome.MAIN);
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        return new Running(
                megabytes,
                process,
                room,
                new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16)),
                new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16)));
    }

    /** What Java may take; OR-Tools takes about as much again. */
    private static long megabytes(long pairs) {
        return 256 + pairs / 2_000;
    }

    private Answer answer(DataInputStream in) throws IOException {
        while (SolverFrame.read(in) == SolverFrame.PROGRESS) {
            progress.at(in.readInt(), in.readLong(), in.readLong());
        }
        return PlacementWire.answer(in);
    }

    private static Refused refused(String code, String reason) {
        return new Refused(Finding.reject(code, Where.file(SolverHome.MAIN), reason, ""));
    }

    @Override
    public void close() throws IOException {
        Running child = running;
        if (child != null) {
            running = null;
            ready = false;
            child.close();
        }
    }
}
