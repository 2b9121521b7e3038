package id.petala.app.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.app.check.CheckedData;
import id.petala.app.file.Rooms;
import id.petala.app.intake.DemoAgency;
import id.petala.app.rulebook.RuleShelf;
import id.petala.app.run.KeptRun;
import id.petala.app.run.TalentRun;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.FindingText;
import id.petala.engine.finding.Refused;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.ShippedRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import leaves behind, whatever becomes of it. */
class ImportsTest {

    private static final RuleBook BOOK = ShippedRules.book();
    private static final Order ORDER = new Order(
            "Pemerintah Kota Uji",
            DemoAgency.AS_OF,
            Objects.requireNonNull(RuleShelf.of(BOOK).find("kepka-bkn-411-2025-a")));

    @TempDir
    Path home = Path.of("");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-07-01T01:00:00Z"));
    private final RememberingShelf shelf = new RememberingShelf();

    @SuppressWarnings("NullAway.Init") // set before each test
    private Rooms rooms;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Imports imports;

    @BeforeEach
    void begin() throws IOException {
        rooms = Rooms.in(home.resolve("sementara"));
        imports = new Imports(rooms, shelf, RuleShelf.of(BOOK), Limits.USUAL, now::get);
    }

    @AfterEach
    void end() {
        imports.close();
    }

    @Test
    void an_accepted_import_is_kept_with_its_data_and_leaves_no_room() throws Exception {
        Import one = ready();

        assertThat(imports.accept("  Pemerintah Kota Uji ")).isTrue();
        await(() -> one.stage() instanceof Stage.Kept);

        assertThat(shelf.kept).containsExactly("Pemerintah Kota Uji: pegawai.csv and 12 others");
        assertThat(left()).isEmpty();
    }

    @Test
    void a_cancelled_import_leaves_nothing_whatever_its_stage() throws Exception {
        Import receiving = imports.begin();
        assertThat(imports.cancel()).isTrue();
        assertThat(receiving.cancelled()).isTrue();
        imports.giveUp(receiving);
        assertThat(left()).as("while receiving").isEmpty();

        Import reading = received();
        imports.read(reading);
        assertThat(imports.cancel()).isTrue();
        await(() -> left().isEmpty());

        ready();
        assertThat(imports.cancel()).isTrue();
        assertThat(left()).as("when ready").isEmpty();

        assertThat(shelf.kept).isEmpty();
        assertThat(imports.look()).isNull();
    }

    @Test
    void the_second_import_at_a_time_is_refused_and_the_first_goes_on() throws Exception {
        Import first = ready();

        assertThatThrownBy(imports::begin)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(
                                        FindingText.sentence(refused.findings().getFirst()))
                                .contains("Pemerintah Kota Uji", "Terima atau batalkan impor itu lebih dahulu"));

        assertThat(imports.look()).isSameAs(first);
        imports.cancel();
        assertThat(imports.begin()).isNotSameAs(first);
    }

    @Test
    void an_import_nobody_looks_at_is_thrown_away_and_one_looked_at_is_not() throws Exception {
        Import one = ready();

        now.updateAndGet(moment -> moment.plus(Imports.PATIENCE));
        imports.sweep();
        assertThat(imports.look()).as("just in time").isSameAs(one);
        now.updateAndGet(moment -> moment.plus(Imports.PATIENCE));
        imports.sweep();
        assertThat(imports.look()).as("looked at in between").isSameAs(one);
        now.updateAndGet(moment -> moment.plus(Imports.PATIENCE).plus(Duration.ofSeconds(1)));
        imports.sweep();

        assertThat(imports.look()).isNull();
        assertThat(left()).isEmpty();
    }

    @Test
    void what_can_not_be_kept_says_so_and_leaves_nothing() throws Exception {
        shelf.broken = true;
        Import one = ready();

        imports.accept("Pemerintah Kota Uji");
        await(() -> one.stage() instanceof Stage.Failed);

        assertThat(((Stage.Failed) one.stage()).findings())
                .extracting(Finding::code)
                .containsExactly("import.fault");
        assertThat(left()).isEmpty();
        assertThat(imports.begin()).as("the next can begin").isNotSameAs(one);
    }

    @Test
    void without_a_name_or_without_people_nothing_is_accepted() throws Exception {
        Import one = ready();
        assertThatThrownBy(() -> imports.accept(" ")).isInstanceOf(Refused.class);
        assertThat(one.stage()).isInstanceOf(Stage.Ready.class);
        imports.cancel();
        assertThat(imports.accept("Pemerintah Kota Uji")).as("nothing there").isFalse();

        Import empty = imports.begin();
        Files.createDirectory(CheckedData.dataIn(empty.room()));
        Files.writeString(CheckedData.dataIn(empty.room()).resolve("penghargaan.csv"), "nip,tingkat,tanggal,nama\n");
        empty.order(ORDER, 1);
        imports.read(empty);
        await(() -> empty.stage() instanceof Stage.Ready);
        assertThat(imports.accept("Pemerintah Kota Uji")).as("nobody in it").isFalse();
        assertThat(shelf.kept).isEmpty();
    }

    @Test
    void what_an_earlier_process_left_is_gone_at_the_start() throws IOException {
        Path left = Files.createDirectories(home.resolve("lain/yang-lama/data"));
        Files.writeString(left.resolve("pegawai.csv"), "nip");

        Rooms again = Rooms.in(home.resolve("lain"));

        assertThat(left).doesNotExist();
        assertThat(Files.getPosixFilePermissions(again.folder())).hasSize(3);
        again.close();
        assertThat(again.folder()).doesNotExist();
    }

    private Import received() throws IOException {
        Import one = imports.begin();
        DemoAgency.copyTo(CheckedData.dataIn(one.room()), DemoAgency.AS_OF);
        one.order(ORDER, 13);
        return one;
    }

    private Import ready() throws Exception {
        Import one = received();
        imports.read(one);
        await(() -> one.stage() instanceof Stage.Ready);
        assertThat(one.rows())
                .extracting(Import.SourceRows::source)
                .contains(new Import.Source("pegawai.csv", "pegawai"));
        assertThat(one.people()).isEqualTo(new Import.People(204, 204));
        return one;
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> inside = Files.list(rooms.folder())) {
            return inside.toList();
        }
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void await(Condition condition) throws Exception {
        for (int i = 0; i < 400 && !condition.holds(); i++) {
            Thread.sleep(25);
        }
        assertThat(condition.holds()).isTrue();
    }

    /** A shelf that only remembers. */
    private static final class RememberingShelf implements Shelf {

        private final List<String> kept = new ArrayList<>();
        private volatile boolean broken;

        @Override
        public List<KeptRun> runs() {
            return List.of();
        }

        @Override
        public UUID keep(String agency, Path data, TalentRun run) throws IOException {
            if (broken) {
                throw new IOException("disk full");
            }
            try (Stream<Path> inside = Files.list(data)) {
                List<String> names =
                        inside.map(file -> String.valueOf(file.getFileName())).toList();
                kept.add(agency + ": "
                        + names.stream()
                                .filter("pegawai.csv"::equals)
                                .findFirst()
                                .orElse("") + " and " + (names.size() - 1) + " others");
            }
            return new UUID(0, kept.size());
        }
    }
}
