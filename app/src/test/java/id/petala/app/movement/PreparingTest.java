package id.petala.app.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.app.movement.Preparing.Pair;
import id.petala.app.movement.Preparing.Stage;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.ForwardingRuns;
import id.petala.app.run.OpenRun;
import id.petala.engine.talent.Movement;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PreparingTest {

    private static final Pair PAIR = new Pair(
            DemoRuns.get().earlier().kept().id(), DemoRuns.get().shown().kept().id());
    private static final Duration AT_ONCE = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofSeconds(30);

    /** The demo runs behind a gate, counting how often a movement is asked for. */
    private static final class Slow extends ForwardingRuns {
        private final CountDownLatch gate = new CountDownLatch(1);
        private final AtomicInteger asked = new AtomicInteger();
        private volatile boolean broken;

        @Override
        public @Nullable OpenRun open(UUID run) throws IOException {
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return super.open(run);
        }

        @Override
        public @Nullable Movement movement(UUID from, UUID to) throws IOException {
            asked.incrementAndGet();
            if (broken) {
                throw new IOException("disk");
            }
            return super.movement(from, to);
        }
    }

    @Test
    void what_takes_long_is_not_waited_for_and_is_found_once() {
        Slow runs = new Slow();
        try (Preparing preparing = new Preparing(runs)) {
            assertThat(preparing.within(PAIR, AT_ONCE)).isNull();
            assertThat(preparing.stage(PAIR)).isEqualTo(Stage.EARLIER);
            runs.gate.countDown();
            Flows found = preparing.within(PAIR, LONG);
            assertThat(found).isNotNull();
            assertThat(preparing.within(PAIR, AT_ONCE)).isSameAs(found);
            assertThat(runs.asked).hasValue(1);
        }
    }

    @Test
    void a_fault_is_told_and_the_next_attempt_begins_anew() {
        Slow runs = new Slow();
        runs.gate.countDown();
        runs.broken = true;
        try (Preparing preparing = new Preparing(runs)) {
            assertThatThrownBy(() -> preparing.within(PAIR, LONG)).isInstanceOf(IllegalStateException.class);
            runs.broken = false;
            assertThat(preparing.within(PAIR, LONG)).isNotNull();
        }
    }
}
