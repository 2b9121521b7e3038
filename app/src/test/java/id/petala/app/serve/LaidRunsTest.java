package id.petala.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.app.file.Rooms;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.OpenRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which runs stay laid out, and that each is laid out once. */
class LaidRunsTest {

    private static final OpenRun OPEN = DemoRuns.get().shown();

    @TempDir
    private Path folder;

    private final AtomicInteger laidOut = new AtomicInteger();

    private LaidRuns.Laying laying(Rooms rooms) {
        return () -> {
            laidOut.incrementAndGet();
            return new LaidRuns.Laid(rooms.open(), OPEN);
        };
    }

    private static UUID key(int number) {
        return new UUID(0, number);
    }

    private static long rooms(Rooms rooms) throws IOException {
        try (Stream<Path> inside = Files.list(rooms.folder())) {
            return inside.count();
        }
    }

    @Test
    void ofManyWhoAskAtOnceOneLaysOut() throws Exception {
        try (Rooms rooms = Rooms.in(folder.resolve("rooms"));
                ExecutorService readers = Executors.newFixedThreadPool(8)) {
            LaidRuns runs = new LaidRuns(3);
            List<Callable<LaidRuns.Laid>> asking = new ArrayList<>();
            for (int reader = 0; reader < 8; reader++) {
                asking.add(() -> runs.get(key(1), laying(rooms)));
            }
            for (Future<LaidRuns.Laid> answer : readers.invokeAll(asking)) {
                assertThat(answer.get().open()).isSameAs(OPEN);
            }
            assertThat(laidOut).hasValue(1);
        }
    }

    @Test
    void theNewestStaysAndTheOthersLeaveNoRoomBehind() throws Exception {
        try (Rooms rooms = Rooms.in(folder.resolve("rooms"))) {
            LaidRuns runs = new LaidRuns(2);
            runs.newest(key(0));
            for (int number = 0; number < 6; number++) {
                LaidRuns.Laid _ = runs.get(key(number), laying(rooms));
            }
            assertThat(runs.known(key(0))).isNotNull();
            assertThat(runs.known(key(1))).isNull();
            assertThat(runs.known(key(5))).isNotNull();
            assertThat(rooms(rooms)).isEqualTo(3);
            runs.forget(open -> true);
            assertThat(runs.known(key(0))).isNull();
            assertThat(rooms(rooms)).isZero();
        }
    }

    @Test
    void whatFailedIsTriedAgain() throws Exception {
        try (Rooms rooms = Rooms.in(folder.resolve("rooms"))) {
            LaidRuns runs = new LaidRuns(2);
            assertThatThrownBy(() -> runs.get(key(1), () -> {
                        throw new IOException("disk full");
                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("disk full");
            assertThat(runs.get(key(1), laying(rooms)).open()).isSameAs(OPEN);
            assertThat(Objects.requireNonNull(runs.known(key(1))).open()).isSameAs(OPEN);
        }
    }
}
