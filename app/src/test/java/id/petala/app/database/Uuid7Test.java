package id.petala.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Uuid7Test {
    @Test
    void saysItsVersionAndVariant() {
        UUID key = Uuid7.next();
        assertThat(key.version()).isEqualTo(7);
        assertThat(key.variant()).isEqualTo(2);
    }

    @Test
    void strictlyAscendsAsTextAndTellsItsTime() {
        Instant before = Instant.ofEpochMilli(Instant.now().toEpochMilli());
        List<UUID> keys = Stream.generate(Uuid7::next).limit(20_000).toList();
        assertThat(keys.stream().map(UUID::toString).toList()).isSorted().doesNotHaveDuplicates();
        assertThat(Uuid7.instant(keys.getFirst())).isBetween(before, Instant.now());
    }
}
