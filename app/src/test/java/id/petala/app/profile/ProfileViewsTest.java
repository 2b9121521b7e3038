package id.petala.app.profile;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.platform.Words;
import id.petala.app.run.DemoRuns;
import id.petala.app.run.OpenRun;
import id.petala.engine.explain.Explained;
import id.petala.engine.explain.Explanations;
import id.petala.engine.fact.FactColumn;
import id.petala.engine.pegawai.BerkasPegawai;
import id.petala.engine.pegawai.PenilaianKompetensi;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A profile holds everything there is about a person, and says of what there is not how much that means. */
class ProfileViewsTest {

    private static final OpenRun OPEN = DemoRuns.get().shown();
    private static final ProfileViews VIEWS = new ProfileViews(OPEN, DemoRuns.BOOK.facts(), Words.in("id"));

    private static ProfileView view(int place) {
        return VIEWS.view(place, List.of());
    }

    private static BerkasPegawai records(int place) {
        return OPEN.intake().dossiers().of(place);
    }

    private static HistoryTable table(ProfileView view, String id) {
        return view.histories().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Integer> everySeventh() {
        return IntStream.iterate(0, place -> place < OPEN.run().people().size(), place -> place + 7)
                .boxed();
    }

    @Test
    void every_row_of_every_table_is_shown_with_its_file_and_row() {
        int rows = 0;
        for (int place : everySeventh().toList()) {
            BerkasPegawai person = records(place);
            ProfileView view = view(place);
            List<Integer> counts =
                    view.histories().stream().map(table -> table.rows().size()).toList();

            assertThat(counts)
                    .containsExactly(
                            person.riwayat().size(),
                            person.pangkat().size(),
                            person.pendidikan().size(),
                            person.predikat().size(),
                            person.kompetensi().size(),
                            person.potensi().size(),
                            person.sertifikat().size(),
                            person.penghargaan().size(),
                            person.tim().size(),
                            person.umpanBalik().size(),
                            person.hukuman().size(),
                            person.tambahan().size());
            view.histories()
                    .forEach(table -> assertThat(table.rows()).allSatisfy(row -> {
                        assertThat(row.cells()).hasSameSizeAs(table.columns()).noneMatch(String::isBlank);
                        assertThat(row.source()).matches(".+\\.csv baris \\d+");
                    }));
            rows += counts.stream().mapToInt(Integer::intValue).sum();
        }
        assertThat(rows).isGreaterThan(2_000);
    }

    @Test
    void the_newest_stands_first() {
        int place = everySeventh()
                .filter(one -> records(one).predikat().size() > 1)
                .findFirst()
                .orElseThrow();
        List<String> years = table(view(place), "predikat-kinerja").rows().stream()
                .map(row -> row.cells().getFirst())
                .toList();

        assertThat(years).hasSizeGreaterThan(1).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void an_empty_list_says_whether_somebody_declared_it_complete() {
        FactColumn sanctions = Objects.requireNonNull(OPEN.run().map().facts().column("hukuman-disiplin"));
        List<Integer> clean = everySeventh()
                .filter(place -> records(place).hukuman().isEmpty())
                .toList();

        assertThat(clean).isNotEmpty();
        assertThat(clean).allSatisfy(place -> {
            HistoryTable table = table(view(place), "hukuman-disiplin");
            boolean declared = sanctions.completeUntil(place) != FactColumn.NOT_COVERED;

            assertThat(table.complete() != null).isEqualTo(declared);
            if (table.complete() != null) {
                assertThat(table.complete()).contains("dinyatakan lengkap sampai", sanctions.coverage(place));
            }
        });
    }

    @Test
    void an_input_is_missing_or_over_exactly_where_the_explanation_lacks_it() {
        String box = Objects.requireNonNull(OPEN.run().instrument().talent()).box();
        int lacking = 0;
        for (int place : everySeventh().toList()) {
            Explained explained = OPEN.run().map().explain(place, box);
            List<String> missing = Explanations.missing(explained).stream()
                    .map(one -> one.criterion().label().id())
                    .distinct()
                    .toList();
            List<String> shown = view(place).inputs().stream()
                    .filter(input -> input.state() == InputAge.State.NONE || input.state() == InputAge.State.OVER)
                    .map(InputAge::criterion)
                    .toList();

            assertThat(shown).containsAll(missing);
            lacking += shown.size();
        }
        assertThat(lacking).isPositive();
    }

    @Test
    void an_input_that_counts_ends_on_its_last_day_and_not_before_the_day_of_the_run() {
        List<InputAge> counting = everySeventh()
                .flatMap(place -> view(place).inputs().stream())
                .filter(input -> input.state() == InputAge.State.COUNTS && input.until() != null)
                .toList();

        assertThat(counting)
                .isNotEmpty()
                .allSatisfy(input ->
                        assertThat(input.until()).isAfterOrEqualTo(OPEN.run().asOf()));
        assertThat(counting)
                .filteredOn(input -> input.criterion().startsWith("Penilaian Kinerja"))
                .isNotEmpty()
                .allSatisfy(input -> assertThat(input.until()).hasToString("2027-04-30"));
    }

    @Test
    void competencies_are_the_latest_of_each_with_the_gap_to_the_standard() {
        int place = everySeventh()
                .filter(one -> records(one).kompetensi().size() > 3)
                .findFirst()
                .orElseThrow();
        List<CompetencyLine> lines = view(place).competencies();

        assertThat(lines.stream().map(CompetencyLine::name))
                .doesNotHaveDuplicates()
                .isNotEmpty();
        assertThat(lines).allSatisfy(line -> {
            PenilaianKompetensi latest = records(place).kompetensi().stream()
                    .filter(one -> line.name().equals(one.kompetensi()))
                    .max((a, b) -> a.tanggal().compareTo(b.tanggal()))
                    .orElseThrow();
            BigDecimal standard = Objects.requireNonNull(latest.standar());

            assertThat(line.day()).isEqualTo(latest.tanggal());
            assertThat(line.gap()).isEqualByComparingTo(line.score().subtract(standard));
            assertThat(line.below()).isEqualTo(line.score().compareTo(standard) < 0);
        });
    }

    @Test
    void the_nip_is_never_whole() {
        assertThat(everySeventh().map(ProfileViewsTest::view))
                .allSatisfy(view -> assertThat(view.maskedNip()).doesNotContain(view.nip()));
    }

    @Test
    void posts_are_drawn_as_one_bar_each_where_there_are_two() {
        int drawn = 0;
        for (int place : everySeventh().toList()) {
            HistoryTable posts = table(view(place), "riwayat-jabatan");
            long begun = records(place).riwayat().stream()
                    .filter(post -> !post.tmt().isAfter(OPEN.run().asOf()))
                    .count();
            HistoryTable.Picture picture = posts.picture();

            assertThat(picture != null).isEqualTo(begun > 1);
            if (picture != null) {
                assertThat(picture.svg().split("<rect ", -1)).hasSize((int) begun + 1);
                assertThat(picture.sentence()).startsWith(begun + " jabatan sejak ");
                drawn++;
            }
        }
        assertThat(drawn).isPositive();
    }

    @Test
    void who_leads_has_successors_and_who_leads_nobody_has_none() {
        int head = place("Kepala Dinas Kesehatan");
        ProfileView.Successors successors = Objects.requireNonNull(view(head).successors());

        assertThat(successors.boxes()).containsExactly("7", "8", "9");
        assertThat(successors.address())
                .isEqualTo("/suksesi/jabatan?nama=Kepala%20Dinas%20Kesehatan&unit=Dinas%20Kesehatan");
        assertThat(view(place("Guru")).successors()).isNull();
    }

    private static int place(String post) {
        return IntStream.range(0, OPEN.run().people().size())
                .filter(at -> OPEN.run().people().get(at).post().startsWith(post))
                .findFirst()
                .orElseThrow();
    }
}
