package id.petala.app.movement;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.platform.Words;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.ForwardingRuns;
import id.petala.app.run.KeptRun;
import id.petala.app.run.OpenRun;
import id.petala.app.work.WorkView;
import id.petala.engine.talent.Movement;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PreparingTest {

    private static final KeptRun FROM = DemoRuns.get().earlier().kept();
    private static final KeptRun TO = DemoRuns.get().shown().kept();
    private static final Duration AT_ONCE = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofSeconds(30);

    /** The demo runs behind a gate, counting how often a movement is asked for. */
    private static final class Slow extends ForwardingRuns {
        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch gate = new CountDownLatch(1);
        private final AtomicInteger movements = new AtomicInteger();

        @Override
        public @Nullable OpenRun open(UUID run) throws IOException {
            asked.countDown();
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return super.open(run);
        }

        @Override
        public @Nullable Movement movement(UUID from, UUID to) throws IOException {
            movements.incrementAndGet();
            return super.movement(from, to);
        }
    }

    @Test
    void what_takes_long_is_not_waited_for_and_is_found_once() throws InterruptedException {
        Slow runs = new Slow();
        try (Preparing preparing = new Preparing(runs)) {
            assertThat(preparing.within(FROM, TO, AT_ONCE).busy()).isTrue();
            runs.asked.await();
            assertThat(preparing.within(FROM, TO, AT_ONCE)).isInstanceOfSatisfying(WorkView.Busy.class, busy -> {
                assertThat(busy.doing(Words.in("en"))).contains(Words.in("en").date(FROM.asOf()));
                assertThat(busy.all()).isEqualTo(3);
            });
            runs.gate.countDown();
            WorkView<Flows> found = preparing.within(FROM, TO, LONG);
            assertThat(found).isInstanceOf(WorkView.Done.class);
            assertThat(preparing.within(FROM, TO, AT_ONCE)).isEqualTo(found);
            assertThat(runs.movements).hasValue(1);
        }
    }

    @Test
    void a_comparison_cancelled_while_a_map_is_laid_out_compares_nothing() throws InterruptedException {
        Slow runs = new Slow();
        try (Preparing preparing = new Preparing(runs)) {
            preparing.begin(FROM, TO);
            runs.asked.await();
            preparing.cancel(FROM, TO);
            runs.gate.countDown();
            assertThat(preparing.within(FROM, TO, LONG)).isInstanceOf(WorkView.None.class);
            assertThat(preparing.within(TO, FROM, LONG)).isInstanceOf(WorkView.Done.class);
            assertThat(runs.movements).hasValue(1);
            preparing.begin(FROM, TO);
            assertThat(preparing.within(FROM, TO, LONG)).isInstanceOf(WorkView.Done.class);
        }
    }
}
