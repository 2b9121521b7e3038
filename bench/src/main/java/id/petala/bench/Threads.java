package id.petala.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Shares a range of people among threads and waits for all of them. */
final class Threads {

    /** What is done with the people from {@code from} up to {@code to}. */
    interface Share {
        void run(int from, int to);
    }

    private Threads() {}

    /** Runs the shares; returns the processor time that all of them took together, in milliseconds. */
    static long share(int threads, int people, Share share) {
        AtomicLong nanos = new AtomicLong();
        List<Thread> started = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int from = (int) ((long) people * i / threads);
            int to = (int) ((long) people * (i + 1) / threads);
            started.add(Thread.ofPlatform().start(() -> {
                share.run(from, to);
                nanos.addAndGet(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
            }));
        }
        for (Thread thread : started) {
            join(thread);
        }
        return nanos.get() / 1_000_000;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
