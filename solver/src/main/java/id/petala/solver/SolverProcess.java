package id.petala.solver;

import com.google.ortools.Loader;
import id.petala.engine.placement.PlacementWire;
import id.petala.engine.placement.SideProblem;
import id.petala.engine.placement.SideSolver;
import id.petala.engine.placement.SolverFrame;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The process that solves problems: reads them from standard input one after the other, writes progress and answers to
 * standard output as {@link SolverFrame} says, and ends with its input or with the process that started it.
 */
public final class SolverProcess {

    private static final long QUIET_NANOS = 2_000_000_000;

    private final DataInputStream in;
    private final DataOutputStream out;
    private long told;

    private SolverProcess(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
        this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    }

    /** Runs until there is nothing left to solve. */
    public static void main(String[] args) throws IOException {
        ProcessHandle.current().parent().ifPresent(SolverProcess::endWith);
        new SolverProcess(System.in, System.out).run();
    }

    private static void endWith(ProcessHandle parent) {
        Thread.ofPlatform().daemon().start(() -> {
            parent.onExit().join();
            Runtime.getRuntime().halt(1);
        });
    }

    private void run() throws IOException {
        try {
            Loader.loadNativeLibraries();
        } catch (UnsatisfiedLinkError | RuntimeException e) {
            SolverFrame.FAILED.write(out);
            out.writeUTF(String.valueOf(e.getMessage()));
            out.flush();
            return;
        }
        SolverFrame.READY.write(out);
        out.flush();
        while (next()) {
            out.flush();
        }
    }

    private boolean next() throws IOException {
        long work;
        try {
            work = in.readLong();
        } catch (EOFException _) {
            return false;
        }
        Limits limits = Limits.from(work, in.readInt());
        SideProblem problem = PlacementWire.problem(in);
        SideSolver.Start start = PlacementWire.start(in);
        told = System.nanoTime();
        SideSolver.Answer answer = Search.of(problem, start, limits, this::progress);
        SolverFrame.ANSWER.write(out);
        PlacementWire.write(out, answer);
        return true;
    }

    private void progress(int cases, long worth, long bound) {
        long now = System.nanoTime();
        if (now - told < QUIET_NANOS) {
            return;
        }
        told = now;
        try {
            SolverFrame.PROGRESS.write(out);
            out.writeInt(cases);
            out.writeLong(worth);
            out.writeLong(bound);
            out.flush();
        } catch (IOException _) {
            // nobody listens any more: the answer will fail in the same way
        }
    }
}
