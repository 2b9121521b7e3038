package id.petala.app.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.app.people.UnknownChoice;
import id.petala.app.platform.Words;
import id.petala.app.run.DemoRuns;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Lists of people behind the competency map. */
class CompetentPeopleTest {

    private static final RunCompetencies RUN = RunCompetencies.of(DemoRuns.get().shown());
    private static final String NAME = "Integritas";
    private static final CompetencyColumn COLUMN =
            Objects.requireNonNull(RUN.competencies().column(NAME));

    private static PeopleView view(String address) {
        return new PeopleViews(RUN, Question.of(Addresses.request(address)), Words.in("id")).view();
    }

    private static List<PeopleRow> all(String address) {
        CompetentPeople people = new CompetentPeople(RUN, Question.of(Addresses.request(address)));
        return people.rows(COLUMN, people.all());
    }

    @Test
    void pages_join_into_the_whole_list_without_repeating_anybody() {
        List<PeopleRow> walked = new ArrayList<>();
        String address = "/kompetensi/orang?kompetensi=" + NAME + "&keadaan=memenuhi";
        for (String at = address; at != null; at = view(at).next()) {
            walked.addAll(view(at).rows());
        }

        assertThat(walked).isEqualTo(all(address)).hasSizeGreaterThan(2 * PeopleView.SIZE);
        assertThat(walked.stream().map(PeopleRow::nip)).doesNotHaveDuplicates();
        assertThat(walked).allMatch(row -> row.standing() == Standing.MEETS);
    }

    @Test
    void the_highest_level_stands_first_and_below_the_standard_the_widest_gap() {
        assertThat(all("?kompetensi=" + NAME + "&level=1").stream().map(PeopleRow::level))
                .isSortedAccordingTo(Comparator.<BigDecimal>naturalOrder().reversed());
        assertThat(all("?kompetensi=" + NAME + "&keadaan=di-bawah").stream().map(PeopleRow::gap))
                .isSortedAccordingTo(Comparator.<BigDecimal>naturalOrder())
                .allMatch(gap -> Objects.requireNonNull(gap).signum() < 0);
        assertThat(all("?kompetensi=" + NAME).getLast().standing()).isEqualTo(Standing.NEVER);
    }

    @Test
    void a_level_is_held_by_those_who_reached_it_valid_or_not_and_others_are_counted_beside() {
        List<PeopleRow> holders = all("?kompetensi=" + NAME + "&level=3");
        int expired = (int) holders.stream()
                .filter(row -> row.standing() == Standing.EXPIRED)
                .count();
        PeopleView view = view("?kompetensi=" + NAME + "&level=3");
        int never = 0;
        int lower = 0;
        int reached = 0;
        for (int person = 0; person < RUN.competencies().people(); person++) {
            CompetencyColumn.Assessment found = COLUMN.assessment(person);
            never += found == null ? 1 : 0;
            lower += found != null && found.level().compareTo(BigDecimal.valueOf(3)) < 0 ? 1 : 0;
            reached += found != null && found.level().compareTo(BigDecimal.valueOf(3)) >= 0 ? 1 : 0;
        }
        Words words = Words.in("id");

        assertThat(holders).hasSize(reached);
        assertThat(expired).isPositive();
        assertThat(view.heading())
                .isEqualTo(words.count(reached) + " orang menguasai Integritas pada level 3 atau lebih: "
                        + words.count(reached - expired) + " masih berlaku, " + words.count(expired) + " kedaluwarsa");
        assertThat(view.lead())
                .contains(words.count(lower) + " orang yang dinilai di bawah level itu")
                .contains(words.count(never) + " orang yang belum pernah dinilai");
    }

    @Test
    void a_file_holds_the_whole_list_with_whole_numbers_of_people() {
        String address = "?kompetensi=" + NAME + "&keadaan=kedaluwarsa";
        List<PeopleRow> rows = all(address);
        CompetentPeople people = new CompetentPeople(RUN, Question.of(Addresses.request(address)));
        List<String> lines = new String(PeopleFile.of(people).csv(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(lines).hasSize(rows.size() + 1);
        for (int line = 0; line < rows.size(); line++) {
            PeopleRow row = rows.get(line);
            assertThat(lines.get(line + 1))
                    .contains(row.nip())
                    .endsWith("kedaluwarsa,"
                            + Objects.requireNonNull(row.level()).toPlainString() + ","
                            + Objects.requireNonNull(row.standard()).toPlainString() + ","
                            + Objects.requireNonNull(row.gap()).toPlainString() + "," + row.day() + "," + row.until());
        }
    }

    @Test
    void what_nobody_can_answer_is_refused_with_a_sentence() {
        refused("?kompetensi=Sihir", "“Sihir” tidak ada");
        refused("?kompetensi=" + NAME + "&keadaan=hebat", "memenuhi, di-bawah, kedaluwarsa, belum");
        refused("?keadaan=di-bawah", "memenuhi, belum-semua, kedaluwarsa, siap-pakai, belum");
        refused("?kompetensi=" + NAME + "&level=tinggi", "“tinggi” bukan angka");
        refused("?kompetensi=" + NAME + "&level=-1", "bukan angka");
        refused("?kompetensi=" + NAME + "&level=0.0000001", "bukan angka");
        refused("?kompetensi=" + NAME + "&after=123", "dari awal");
        assertThatThrownBy(() -> view("?kompetensi=" + NAME + "&unit=Dinas+Sihir"))
                .isInstanceOf(UnknownChoice.class);
    }

    private static void refused(String address, String sentence) {
        assertThatThrownBy(() -> view(address))
                .isInstanceOfSatisfying(
                        WrongQuestion.class,
                        wrong -> assertThat(wrong.sentence(Words.in("id"))).contains(sentence));
    }
}
