package id.petala.app.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.cli.Cli;
import id.petala.app.platform.Words;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.OpenRun;
import id.petala.app.work.WorkView;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.rule.RuleText;
import id.petala.engine.talent.MapTalent;
import id.petala.engine.talent.Movement;
import id.petala.engine.talent.Status;
import id.petala.engine.talent.TalentMap;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an instrument would do to a map is what a map made with it says. */
class EffectTest {

    private static final RuleShelf SHELF = RuleShelf.of(DemoRuns.BOOK);
    private static final OpenRun RUN = DemoRuns.get().shownOrNone();
    private static final Effects EFFECTS = new Effects(DemoRuns.get());
    private static final Words WORDS = Words.in("id");
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final String OTHER = "sendiri";
    private static final String OWN = RuleUploadTest.shipped("kepka-bkn-411-2025-a")
            .replace("version: \"1\"", "version: \"kota-1\"")
            .replace(
                    "{level: TINGGI, from: 80}\n          - {level: MENENGAH, from: 60, below: 80}",
                    "{level: TINGGI, from: 75}\n          - {level: MENENGAH, from: 60, below: 75}");
    private static final ListedInstrument LOWERED = RuleShelf.read(new RuleText("sendiri.yaml", OWN));

    @AfterAll
    static void stop() {
        EFFECTS.close();
    }

    static Stream<String> instruments() {
        return DemoRuns.BOOK.instruments().keySet().stream();
    }

    private static ListedInstrument listed(String id) {
        return id.equals(OTHER) ? LOWERED : Objects.requireNonNull(SHELF.find(id));
    }

    private static Effect effect(String id) {
        return effect(listed(id));
    }

    private static Effect effect(ListedInstrument other) {
        WorkView<Effects.Outcome> work = EFFECTS.of(RUN, other, LONG);
        assertThat(work).isInstanceOf(WorkView.Done.class);
        return ((Effects.Worked) ((WorkView.Done<Effects.Outcome>) work).result()).effect();
    }

    private static EffectView.Figures figures(String id) {
        EffectView view = new EffectViews(RUN, listed(id), WORDS).of(effect(id), new EffectChoice("", "", ""), null);
        return Objects.requireNonNull(Objects.requireNonNull(view).figures());
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void the_counts_of_the_boxes_are_those_of_a_map_of_its_own(String id) {
        Instrument instrument = listed(id).instrument();
        TalentMap alone = new MapTalent(DemoRuns.BOOK, instrument, RUN.run().asOf())
                .of(RUN.intake().facts());
        EffectView.Figures figures = figures(id);
        Map<String, Integer> expected = new TreeMap<>(alone.countsByBox());
        expected.put(Movement.UNASSESSED, alone.count(Status.BELUM_DINILAI));
        expected.put(Movement.OUTSIDE, alone.count(Status.DIKECUALIKAN));

        Map<String, Integer> told = new TreeMap<>();
        figures.places().forEach(place -> told.put(place.code(), Objects.requireNonNull(place.now())));

        assertThat(told).isEqualTo(expected);
        assertThat(figures.mappedNow()).isEqualTo(alone.count(Status.TERPETAKAN));
        assertThat(figures.cross().rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .mapToInt(EffectView.CrossCell::people)
                        .sum())
                .isEqualTo(RUN.run().map().size());
    }

    @Test
    void people_of_the_demo_city_move_by_a_lower_line_and_others_stay() {
        EffectView.Figures figures = figures(OTHER);

        assertThat(figures.changed()).isBetween(1, figures.mappedThen() - 1);
        assertThat(figures.losing()).isZero();
        assertThat(figures.units()).hasSizeGreaterThan(5);
        assertThat(figures.units().stream().mapToInt(EffectView.UnitRow::people).sum())
                .isEqualTo(figures.people());
    }

    @Test
    void nobody_moves_by_the_instrument_that_is_in_use() {
        EffectView.Figures figures = figures(RUN.run().instrument().id());

        assertThat(figures.changed()).isZero();
        assertThat(figures.places()).allSatisfy(place -> assertThat(place.now()).isEqualTo(place.then()));
    }

    @Test
    void the_counts_are_those_of_the_command_that_maps_the_same_data(@TempDir Path folder) throws IOException {
        LocalDate day = RUN.run().asOf();
        DemoRuns.CITY.write(folder.resolve("data"));
        Path out = folder.resolve("peta");
        String[] command = {
            "map",
            folder.resolve("data").resolve(day.toString()).toString(),
            "--instrument",
            Files.writeString(folder.resolve("sendiri.yaml"), OWN).toString(),
            "--as-of",
            day.toString(),
            "--out",
            out.toString()
        };
        int exit = Cli.run(command, new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()));
        JsonNode boxes = JsonMapper.shared().readTree(out.resolve("run.json")).get("boxes");

        assertThat(exit).isBetween(0, 1);
        assertThat(boxes.size()).isEqualTo(9);
        for (EffectView.Place place : figures(OTHER).places()) {
            if (place.code().length() == 1) {
                assertThat(boxes.get(place.code()).asInt())
                        .as("box " + place.code())
                        .isEqualTo(Objects.requireNonNull(place.now()));
            }
        }
    }

    @Test
    void the_list_names_whoever_is_behind_a_figure_page_by_page() {
        EffectPeople people = new EffectPeople(effect(OTHER), WORDS);
        EffectChoice all = new EffectChoice("", "", "");
        EffectView.People page = Objects.requireNonNull(people.page(all, null));
        int seen = page.rows().size();
        while (page.next() != null) {
            page = Objects.requireNonNull(people.page(all, page.next()));
            seen += page.rows().size();
        }

        assertThat(seen).isEqualTo(effect(OTHER).changed()).isPositive();
        assertThat(page.total()).isEqualTo(seen);
    }

    @Test
    void whoever_moves_is_told_why() {
        EffectView.People page =
                Objects.requireNonNull(new EffectPeople(effect(OTHER), WORDS).page(new EffectChoice("", "", ""), null));

        assertThat(page.rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.why()).isNotEmpty();
            assertThat(row.masked()).contains("…").isNotEqualTo(row.nip());
        });
    }

    @Test
    void a_cell_of_the_table_leads_to_as_many_people() {
        EffectView.Figures figures = figures(OTHER);
        EffectPeople people = new EffectPeople(effect(OTHER), WORDS);
        for (EffectView.CrossRow row : figures.cross().rows()) {
            for (EffectView.CrossCell cell : row.cells()) {
                EffectView.People page =
                        Objects.requireNonNull(people.page(new EffectChoice(row.code(), cell.to(), ""), null));
                assertThat(page.total()).as(cell.name()).isEqualTo(cell.people());
            }
        }
        for (EffectView.UnitRow unit : figures.units()) {
            EffectView.People page = Objects.requireNonNull(people.page(new EffectChoice("", "", unit.unit()), null));
            assertThat(page.total()).as(unit.unit()).isEqualTo(unit.changed());
        }
        assertThat(people.page(new EffectChoice("99", "", ""), null)).isNull();
        assertThat(people.page(new EffectChoice("", "", "Tidak Ada"), null)).isNull();
        assertThat(people.page(new EffectChoice("", "", ""), "x")).isNull();
    }

    @Test
    void those_who_lose_their_box_lack_something_that_somebody_can_supply() {
        Effect effect = effect("pemda-jpm");
        int losing = effect.count(effect::loses);

        assertThat(losing).isPositive().isEqualTo(figures("pemda-jpm").losing());
        assertThat(figures("pemda-jpm").lacking())
                .isNotEmpty()
                .allSatisfy(lack -> assertThat(lack.supplier()).isNotBlank())
                .allSatisfy(lack -> assertThat(lack.people()).isBetween(1, losing));
    }

    @Test
    void what_most_lack_is_said_in_a_sentence_with_who_can_supply_it() {
        EffectView.Figures figures = figures("pemda-jpm");
        EffectView.Lack first = figures.lacking().getFirst();

        assertThat(figures.lackingMost())
                .startsWith("Yang paling banyak belum ada: " + first.what() + " (" + WORDS.count(first.people()))
                .contains("dari " + first.supplier());
        assertThat(figures.lacking().stream().map(EffectView.Lack::what))
                .contains("JPM potensi", "Literasi digital")
                .doesNotContain("Tingkat potensial");
        assertThat(figures(OTHER).lackingMost()).isEmpty();
    }

    /** The demo city has what the shipped instruments ask for: every one of them shows people who change box. */
    @ParameterizedTest
    @MethodSource("instruments")
    void every_shipped_instrument_maps_people_of_the_demo(String id) {
        EffectView.Figures figures = figures(id);
        boolean inUse = id.equals(RUN.run().instrument().id());

        assertThat(figures.mappedTwice()).isGreaterThan(20);
        assertThat(figures.mappedTwice() + figures.losing()).isLessThanOrEqualTo(figures.mappedThen());
        assertThat(figures.moving()).isLessThanOrEqualTo(figures.mappedTwice());
        assertThat(figures.moving() > 0).isNotEqualTo(inUse);
    }

    @Test
    void what_is_taken_away_has_whole_numbers_of_people_and_their_boxes() {
        byte[] csv = Objects.requireNonNull(new EffectPeople(effect(OTHER), WORDS).file(new EffectChoice("", "", "")))
                .csv();
        List<String> lines = new String(csv, StandardCharsets.UTF_8).lines().toList();

        assertThat(lines).hasSize(effect(OTHER).changed() + 1);
        assertThat(lines.getFirst())
                .isEqualTo("nip,nama,jabatan,unit_organisasi,kotak_kini,kotak_nanti,kinerja_kini,kinerja_nanti,"
                        + "potensial_kini,potensial_nanti,belum_ada");
        assertThat(lines.get(1)).matches("[0-9]{18},.*");
    }

    @Test
    void boxes_of_another_scheme_go_by_their_own_names_and_are_not_held_equal() {
        String text = listed("kemenkeu").instrument().texts().getFirst().text();
        String own = text.replace("instrument: kemenkeu", "instrument: kemenkeu-sendiri")
                .replace("  box: kotak\n  alternative: kotak-alternatif\n", "  box: kotak-alternatif\n");
        ListedInstrument other = RuleShelf.read(new RuleText("sendiri.yaml", own));
        Effect effect = effect(other);
        EffectView view = new EffectViews(RUN, other, WORDS).of(effect, new EffectChoice("", "", ""), null);
        EffectView.Figures figures =
                Objects.requireNonNull(Objects.requireNonNull(view).figures());

        assertThat(figures.sameBoxes()).isFalse();
        assertThat(figures.places()).allSatisfy(place -> assertThat(place.now()).isNull());
        assertThat(named(figures.otherPlaces())).isNotEqualTo(named(figures.places()));
        assertThat(figures.changed()).isEqualTo(figures.losing() + figures.gaining());
    }

    private static List<String> named(List<EffectView.Place> places) {
        return places.stream()
                .map(place -> place.code() + " " + place.label())
                .sorted()
                .toList();
    }
}
