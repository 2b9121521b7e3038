package id.petala.app.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.app.intake.Dossiers;
import id.petala.app.platform.Words;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.OpenRun;
import id.petala.engine.pegawai.PenilaianKompetensi;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What became of competencies between the two days of the demo city, against a plain loop. */
class CompetencyMovementTest {

    private static final DemoRuns RUNS = DemoRuns.get();
    private static final OpenRun THEN = RUNS.earlier();
    private static final OpenRun NOW = RUNS.shown();
    private static final Words WORDS = Words.in("id");

    private static CompetencyMovement movement() {
        return CompetencyMovement.of(RunCompetencies.of(THEN), RunCompetencies.of(NOW), Selection.of(Map.of()));
    }

    private static Map<String, Integer> places(OpenRun open) {
        Map<String, Integer> places = new LinkedHashMap<>();
        Dossiers dossiers = open.intake().dossiers();
        for (int place = 0; place < dossiers.size(); place++) {
            places.put(dossiers.person(place).nip(), place);
        }
        return places;
    }

    private static @Nullable PenilaianKompetensi latest(OpenRun open, int place, String name) {
        PenilaianKompetensi found = null;
        for (PenilaianKompetensi row : open.intake().dossiers().of(place).kompetensi()) {
            boolean counts = name.equals(row.kompetensi())
                    && row.skor() != null
                    && !row.tanggal().isAfter(open.run().asOf());
            if (counts && (found == null || row.tanggal().isAfter(found.tanggal()))) {
                found = row;
            }
        }
        return found;
    }

    private static boolean valid(PenilaianKompetensi row, LocalDate day) {
        return row.berlakuSampai() == null || !row.berlakuSampai().isBefore(day);
    }

    private static MovementTally plain(String name) {
        int[] counts = new int[10];
        Map<String, Integer> before = places(THEN);
        places(NOW).forEach((nip, place) -> {
            if (before.containsKey(nip)) {
                count(counts, latest(THEN, before.get(nip), name), latest(NOW, place, name));
            }
        });
        return tally(name, counts);
    }

    /** Of counts in the order of the changes. */
    private static MovementTally tally(String name, int... counts) {
        Map<Change, Integer> all = new EnumMap<>(Change.class);
        int at = 0;
        for (Change change : Change.values()) {
            all.put(change, counts[at++]);
        }
        return new MovementTally(name, all);
    }

    private static void count(int[] counts, @Nullable PenilaianKompetensi then, @Nullable PenilaianKompetensi now) {
        boolean validThen = then != null && valid(then, THEN.run().asOf());
        boolean validNow = now != null && valid(now, NOW.run().asOf());
        if (then != null && now != null && validThen && validNow) {
            counts[0]++;
            counts[1] += met(then);
            counts[2] += met(now);
            int change = Objects.requireNonNull(now.skor()).compareTo(Objects.requireNonNull(then.skor()));
            counts[3] += change > 0 ? 1 : 0;
            counts[4] += change < 0 ? 1 : 0;
        } else if (validNow) {
            counts[then == null ? 5 : 6]++;
        } else if (then != null && now == null) {
            counts[8]++;
        } else {
            counts[validThen ? 7 : 9]++;
        }
    }

    private static int met(PenilaianKompetensi row) {
        return Objects.requireNonNull(row.skor()).compareTo(Objects.requireNonNull(row.standar())) >= 0 ? 1 : 0;
    }

    @Test
    void every_row_is_that_of_a_plain_loop_and_adds_up() {
        CompetencyMovement movement = movement();
        int common = (int)
                places(NOW).keySet().stream().filter(places(THEN)::containsKey).count();

        assertThat(movement.people()).isEqualTo(common);
        assertThat(movement.people() + movement.joined())
                .isEqualTo(NOW.intake().dossiers().size());
        assertThat(movement.tallies()).hasSizeGreaterThan(9).allSatisfy(tally -> {
            assertThat(tally).isEqualTo(plain(tally.competency()));
            assertThat(tally.people()).isEqualTo(common);
        });
    }

    @Test
    void the_demo_city_shows_every_kind_of_movement() {
        MovementTally first = movement().tallies().getFirst();

        assertThat(first.count(Change.ROSE)).isPositive();
        assertThat(first.count(Change.FELL)).isPositive();
        assertThat(first.count(Change.NEWLY)).isPositive();
        assertThat(first.count(Change.RENEWED)).isPositive();
        assertThat(first.count(Change.EXPIRED)).isPositive();
    }

    @Test
    void behind_every_figure_are_as_many_people_on_the_pages_and_in_the_file() throws IOException {
        for (MovementTally tally : movement().tallies().subList(0, 3)) {
            for (Change change : Change.values()) {
                String address = MovedQuestion.address("", tally.competency(), change);
                int listed = 0;
                for (String page = address; page != null; ) {
                    MovedView view = moved(page).view(NOW, WORDS);
                    listed += view.rows().size();
                    page = view.next();
                }

                assertThat(listed).as(address).isEqualTo(tally.count(change));
                assertThat(moved(address).file().rows()).hasSize(listed);
            }
        }
    }

    private static MovedPeople moved(String address) throws IOException {
        return new MovedPeople(MovedQuestion.of(RUNS, Addresses.request(address)));
    }

    @Test
    void whoever_rose_has_a_higher_level_on_the_later_day() throws IOException {
        String name = movement().tallies().getFirst().competency();
        MovedView view = moved(MovedQuestion.address("", name, Change.ROSE)).view(NOW, WORDS);

        assertThat(view.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.now().level())
                        .isGreaterThan(Objects.requireNonNull(row.then().level())));
    }

    @Test
    void a_change_or_competency_that_there_is_not_is_refused_with_a_sentence() {
        for (String address :
                new String[] {"?kompetensi=Integritas&perubahan=lenyap", "?perubahan=naik&kompetensi=Sihir"}) {
            assertThatThrownBy(() -> moved(address))
                    .isInstanceOfSatisfying(
                            WrongQuestion.class,
                            wrong -> assertThat(wrong.sentence(WORDS)).contains("tidak ada"));
        }
    }

    @Test
    void few_people_compared_make_no_share() {
        MovementTally few = tally("X", 4, 2, 3, 1, 0, 0, 0, 0, 0, 0);
        MovementTally enough = tally("X", 5, 2, 3, 1, 0, 0, 0, 0, 0, 0);

        assertThat(MovementRow.of(few).change()).isNull();
        assertThat(MovementRow.of(enough).change()).isEqualByComparingTo("20");
        assertThat(enough.same()).isEqualTo(4);
    }

    @Test
    void runs_that_cannot_be_compared_are_refused_with_a_sentence() throws IOException {
        String then = THEN.kept().id().toString();
        String now = NOW.kept().id().toString();
        MovementQuestion plain = MovementQuestion.of(RUNS, Addresses.request("?"));

        assertThat(Objects.requireNonNull(plain.from()).kept()).isEqualTo(THEN.kept());
        assertThat(plain.to().kept()).isEqualTo(NOW.kept());
        assertThat(MovementQuestion.of(RUNS, Addresses.request("?ke=" + then)).from())
                .isNull();
        refused("?dari=" + now + "&ke=" + then, "hari yang lebih awal");
        refused("?dari=" + now + "&ke=" + now, "hari yang lebih awal");
        refused("?dari=kemarin", "“kemarin” tidak tersimpan");
        refused("?ke=00000000-0000-0000-0000-000000000001", "tidak tersimpan");
    }

    private static void refused(String address, String sentence) {
        assertThatThrownBy(() -> MovementQuestion.of(RUNS, Addresses.request(address)))
                .isInstanceOfSatisfying(
                        WrongQuestion.class,
                        wrong -> assertThat(wrong.sentence(Words.in("id"))).contains(sentence));
    }
}
