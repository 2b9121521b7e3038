package id.petala.engine.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.rule.Language;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shortest lawful way to a post, told as {@code tier day} of each step, or what forbids or hides it. */
class CareerPathTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static CareerPath path(String who, Jenjang to) {
        Somebody somebody = new Somebody(who);
        Eligibility rules = somebody.rules(DAY);
        return rules.judge(somebody.candidate()).path(Somebody.post(rules, to));
    }

    private static String told(CareerPath path) {
        return switch (path) {
            case CareerPath.Known known ->
                known.steps().stream()
                        .map(step -> step.tier() + " " + step.day())
                        .collect(Collectors.joining(" > "));
            case CareerPath.Barred barred ->
                barred.barriers().stream()
                        .map(one -> one.rule().rule().id() + " " + one.day())
                        .collect(Collectors.joining("; ", "barred: ", ""));
            case CareerPath.Untold untold ->
                untold.rules().stream().map(one -> one.rule().id()).collect(Collectors.joining("; ", "untold: ", ""));
        };
    }

    @ParameterizedTest
    @CsvSource({
        // at once, and on the day on which the years are complete
        "tier=ADMINISTRATOR;since=2021-06-30, JPT_PRATAMA, JPT_PRATAMA 2026-06-30",
        "tier=ADMINISTRATOR;since=2021-07-01, JPT_PRATAMA, JPT_PRATAMA 2026-07-01",
        // over a post in between, whose years begin when it is taken
        "tier=PENGAWAS;since=2023-06-30, JPT_PRATAMA, ADMINISTRATOR 2026-06-30 > JPT_PRATAMA 2028-06-30",
        "tier=PENGAWAS;since=2023-07-01, JPT_PRATAMA, ADMINISTRATOR 2026-07-01 > JPT_PRATAMA 2028-07-01",
        "tier=PELAKSANA;since=2024-06-30;birth=1990-01-01, ADMINISTRATOR, PENGAWAS 2028-06-30 > ADMINISTRATOR 2031-06-30",
        // experience in another family: first to a post of the family, then its years
        "tier=ADMINISTRATOR;since=2020-01-01;family=Kesehatan;birth=1980-01-01, JPT_PRATAMA,"
                + " ADMINISTRATOR 2026-06-30 > JPT_PRATAMA 2031-06-30",
        // the last day of the age, and the day after it
        "tier=ADMINISTRATOR;since=2021-09-30;birth=1970-09-30, JPT_PRATAMA, JPT_PRATAMA 2026-09-30",
    })
    void the_way_that_arrives_first(String who, Jenjang to, String path) {
        assertThat(told(path(who, to))).isEqualTo(path);
    }

    @Test
    void a_way_is_told_step_by_step_and_what_bars_it_by_its_rule_and_day() {
        CareerPathText indonesian = new CareerPathText(Language.ID);
        CareerPath way = path("tier=PENGAWAS;since=2023-06-30", Jenjang.JPT_PRATAMA);
        CareerPath barred = path("tier=ADMINISTRATOR;since=2021-10-01;birth=1970-09-30", Jenjang.JPT_PRATAMA);

        assertThat(indonesian.sentence(way)).isNotBlank().isNotEqualTo(indonesian.sentence(barred));
        assertThat(indonesian.steps(way)).hasSize(2);
        assertThat(indonesian.steps(way).getFirst()).contains("Administrator", "30 Juni 2026");
        assertThat(indonesian.steps(barred)).hasSize(2).first().asString().contains("Pasal 107", "1 Oktober 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "tier=ADMINISTRATOR;since=2021-10-01;birth=1970-09-30, JPT_PRATAMA, usia-jpt-pratama 2026-10-01",
        "tier=ADMINISTRATOR;since=2010-01-01;birth=1969-06-29, JPT_PRATAMA, usia-jpt-pratama 2026-06-30",
        "tier=JPT_PRATAMA;since=2020-01-01, ADMINISTRATOR, bukan-demosi 2026-06-30",
    })
    void a_rule_may_forbid_every_way(String who, Jenjang to, String barrier) {
        assertThat(told(path(who, to))).startsWith("barred: " + barrier);
    }

    @ParameterizedTest
    @CsvSource({
        "tier=ADMINISTRATOR;since=-, JPT_PRATAMA, untold: masa-jabatan-asal-jpt-pratama",
        "tier=AHLI_PERTAMA, AHLI_MUDA, 'untold: '", // no rule says after how many years
        "tier=ADMINISTRATOR;since=2010-01-01;birth=-, JPT_PRATAMA, untold: usia-jpt-pratama",
    })
    void what_cannot_be_told_is_not_told(String who, Jenjang to, String untold) {
        assertThat(told(path(who, to))).startsWith(untold);
    }

    @Test
    void what_is_waited_for_and_what_is_to_be_studied_stands_at_its_step() {
        CareerPath.Known known =
                (CareerPath.Known) path("tier=PENGAWAS;since=2023-07-01;education=D3", Jenjang.JPT_PRATAMA);

        assertThat(known.steps().getFirst().waits())
                .extracting(one -> one.rule().id())
                .containsExactly("masa-jabatan-asal-administrator");
        assertThat(known.steps()).allSatisfy(step -> assertThat(step.studies()).isNotEmpty());
        assertThat(known.trainings()).isEmpty();
    }
}
