package id.petala.app.work;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.platform.Words;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkshopTest {

    private static final Duration AT_ONCE = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofSeconds(30);

    private final Workshop<String, String> workshop = new Workshop<>("test", 2);
    private final CountDownLatch gate = new CountDownLatch(1);
    private final CountDownLatch under = new CountDownLatch(1);
    private final AtomicInteger steps = new AtomicInteger();

    @AfterEach
    void close() {
        workshop.close();
    }

    private String slowly(Steps told) throws IOException {
        told.step(words -> words.t("app.no-answer"), 1, 3);
        under.countDown();
        try {
            boolean _ = gate.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        told.step(words -> words.t("app.no-answer"), 2, 3);
        steps.incrementAndGet();
        return "made";
    }

    private static WorkView<String> done(String result) {
        return new WorkView.Done<>(result);
    }

    @Test
    void what_takes_long_says_how_far_it_is_in_the_words_of_whoever_looks() throws InterruptedException {
        assertThat(workshop.look("a")).isEqualTo(new WorkView.None<>());
        assertThat(workshop.await("a", this::slowly, AT_ONCE).busy()).isTrue();
        under.await();
        WorkView<String> busy = workshop.look("a");
        assertThat(busy).isInstanceOfSatisfying(WorkView.Busy.class, one -> {
            assertThat(one.done()).isEqualTo(1);
            assertThat(one.all()).isEqualTo(3);
            assertThat(one.doing(Words.in("id"))).isNotEqualTo(one.doing(Words.in("en")));
        });
        gate.countDown();
        assertThat(workshop.await("a", this::slowly, LONG)).isEqualTo(done("made"));
        assertThat(steps).hasValue(1);
    }

    @Test
    void what_was_cancelled_ends_at_its_next_step_and_begins_again_only_when_it_is_told_to() throws Exception {
        workshop.begin("a", this::slowly);
        under.await();
        workshop.cancel("a");
        assertThat(workshop.look("a")).isEqualTo(new WorkView.None<>());
        assertThat(workshop.await("a", this::slowly, LONG)).isEqualTo(new WorkView.None<>());
        gate.countDown();
        assertThat(workshop.await("b", _ -> "after it", LONG)).isEqualTo(done("after it"));
        assertThat(steps).hasValue(0);
        workshop.begin("a", this::slowly);
        assertThat(workshop.await("a", this::slowly, LONG)).isEqualTo(done("made"));
    }

    @Test
    void what_is_cancelled_in_its_turn_is_never_begun() throws InterruptedException {
        workshop.begin("a", this::slowly);
        under.await();
        AtomicInteger begun = new AtomicInteger();
        workshop.begin("b", _ -> "b" + begun.incrementAndGet());
        workshop.cancel("b");
        gate.countDown();
        assertThat(workshop.await("c", _ -> "c", LONG)).isEqualTo(done("c"));
        assertThat(begun).hasValue(0);
    }

    @Test
    void a_fault_has_a_number_and_stays_until_it_is_begun_anew() {
        Workshop.Job<String> broken = _ -> {
            throw new IOException("disk");
        };
        WorkView<String> failed = workshop.await("a", broken, LONG);
        assertThat(failed)
                .isInstanceOfSatisfying(
                        WorkView.Failed.class, one -> assertThat(one.number()).hasSize(8));
        assertThat(workshop.await("a", _ -> "mended", LONG)).isEqualTo(failed);
        workshop.begin("a", _ -> "mended");
        assertThat(workshop.await("a", broken, LONG)).isEqualTo(done("mended"));
    }

    @Test
    void only_the_few_asked_for_last_are_held() {
        for (String key : new String[] {"a", "b", "a", "c"}) {
            assertThat(workshop.await(key, _ -> key, LONG)).isEqualTo(done(key));
        }
        assertThat(workshop.look("b")).isEqualTo(new WorkView.None<>());
        assertThat(workshop.look("a")).isEqualTo(done("a"));
        assertThat(workshop.look("c")).isEqualTo(done("c"));
    }
}
