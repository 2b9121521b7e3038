package id.petala.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.engine.explain.Category;
import id.petala.engine.fact.FactColumn;
import id.petala.engine.instrument.Batch;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Population;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.instrument.ShippedRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoAgencyTest {

    private static final RuleBook BOOK = ShippedRules.book();

    @TempDir
    Path folder = Path.of("");

    @Test
    void generating_again_gives_the_same_bytes() throws IOException {
        new DemoGenerator().write(folder);

        assertThat(Files.readAllBytes(folder.resolve("INDEX"))).isEqualTo(DemoAgency.resource("INDEX"));
        assertThat(DemoAgency.files()).hasSize(26);
        for (String file : DemoAgency.files()) {
            assertThat(Files.readString(folder.resolve(file)))
                    .as(file)
                    .isEqualTo(new String(DemoAgency.resource(file), java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    @Test
    void both_days_are_read_without_a_finding() throws IOException {
        for (LocalDate day : List.of(DemoAgency.EARLIER, DemoAgency.AS_OF)) {
            Intake intake = read(day);

            assertThat(intake.findings()).isEmpty();
            assertThat(intake.people()).hasSize(204);
            assertThat(intake.counts())
                    .allSatisfy(count -> assertThat(count.read()).isEqualTo(count.accepted()));
        }
    }

    @Test
    void the_map_shows_people_in_every_box() throws IOException {
        Map<String, Integer> now = map(read(DemoAgency.AS_OF));

        assertThat(now)
                .containsEntry("DIKECUALIKAN", 10)
                .containsEntry("BELUM_DINILAI", 29)
                .containsOnlyKeys("DIKECUALIKAN", "BELUM_DINILAI", "1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(now.get("5")).isGreaterThan(60);
        assertThat(now.get("9")).isBetween(3, 12);
        assertThat(now.get("1")).isBetween(2, 8);
    }

    @Test
    void the_earlier_map_differs() throws IOException {
        assertThat(map(read(DemoAgency.EARLIER))).isNotEqualTo(map(read(DemoAgency.AS_OF)));
    }

    @Test
    void an_unknown_day_is_refused() {
        assertThatThrownBy(() -> DemoAgency.copyTo(folder, LocalDate.of(2020, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Intake read(LocalDate day) throws IOException {
        Path target = folder.resolve(day.toString());
        DemoAgency.copyTo(target, day);
        return DataPackage.read(target, day, BOOK);
    }

    private static Map<String, Integer> map(Intake intake) {
        Instrument instrument = Objects.requireNonNull(BOOK.instrument("kepka-bkn-411-2025-a"));
        Scorer scorer = Scorer.compile(instrument, intake.asOf());
        Map<String, Integer> counts = new TreeMap<>();
        scorer.score(intake.facts(), batch -> {
            for (int i = 0; i < batch.size(); i++) {
                counts.merge(place(intake, batch, scorer.index("kotak"), i), 1, Integer::sum);
            }
        });
        return counts;
    }

    private static String place(Intake intake, Batch batch, int box, int i) {
        Population population = Objects.requireNonNull(BOOK.populations().get("asn-aktif"));
        boolean out = population.groups().valueOn(intake.asOf()).stream()
                .filter(Population.Group::excluded)
                .anyMatch(group -> group.codes().contains(code(intake, group.fact(), batch.place(i))));
        Category category = batch.category(box, i);
        return out ? "DIKECUALIKAN" : category == null ? "BELUM_DINILAI" : category.code();
    }

    private static String code(Intake intake, String fact, int person) {
        FactColumn column = Objects.requireNonNull(intake.facts().column(fact));
        return column.code((int) column.value(column.first(person))).code();
    }
}
