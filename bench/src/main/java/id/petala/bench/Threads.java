package id.petala.bench;

import java.util.ArrayList;
import java.util.List;

/** Shares a range of people among threads and waits for all of them. */
final class Threads {

    /** What is done with the people from {@code from} up to {@code to}. */
    interface Share {
        void run(int from, int to);
    }

    private Threads() {}

    static void share(int threads, int people, Share share) {
        List<Thread> started = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int from = (int) ((long) people * i / threads);
            int to = (int) ((long) people * (i + 1) / threads);
            started.add(Thread.ofPlatform().start(() -> share.run(from, to)));
        }
        for (Thread thread : started) {
            join(thread);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
