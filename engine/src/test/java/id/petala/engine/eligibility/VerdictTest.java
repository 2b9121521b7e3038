package id.petala.engine.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.pegawai.JenisPerpindahan;
import id.petala.engine.pegawai.Jenjang;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when on a move is allowed if nothing but time passes. */
class VerdictTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static Verdict verdict(String who, Jenjang to) {
        Somebody somebody = new Somebody(who);
        Eligibility rules = somebody.rules(DAY);
        Target post = Somebody.post(rules, to);
        return rules.judge(somebody.candidate()).verdict(post, rules.levels().move(somebody.tier(), to));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "rank=IV/b, PASSES, 2026-06-30",
                "rank=IV/b;since=2022-06-01, FAILS, 2027-06-01", // appraisals to come are taken to be as good
                "rank=IV/b;since=2024-09-01, FAILS, -", // by then the assessment has lapsed
                "rank=IV/b;birth=1970-09-30;since=2021-08-01, FAILS, 2026-08-01",
                "rank=IV/b;birth=1970-07-30;since=2021-08-01, FAILS, -", // by then too old
                "rank=IV/b;box=6, FAILS, -", // time does not cure it
                "rank=IV/b;box=-, UNKNOWN, -",
                "rank=IV/b;since=2021-08-01;covered=-, FAILS, -", // what is unknown now is unknown then
            })
    void time_alone_cures_some_things(String who, Outcome outcome, @Nullable LocalDate since) {
        Verdict verdict = verdict(who, Jenjang.JPT_PRATAMA);

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.since()).isEqualTo(since);
    }

    @Test
    void who_holds_the_post_stays_and_no_rule_of_moves_covers_that() {
        Eligibility rules = new Somebody("").rules(DAY);
        Target post = Somebody.post(rules, Jenjang.ADMINISTRATOR);

        Verdict verdict = rules.judge(new Somebody("box=1").candidate()).verdict(post, JenisPerpindahan.TETAP);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSES);
        assertThat(verdict.warned().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR, JPT_PRATAMA, PROMOSI",
        "AHLI_MADYA, JPT_PRATAMA, DIAGONAL",
        "AHLI_MADYA, ADMINISTRATOR, HORIZONTAL",
        "PENGAWAS, AHLI_MADYA, DIAGONAL",
        "AHLI_MUDA, AHLI_MADYA, PROMOSI",
        "JPT_PRATAMA, JPT_PRATAMA, HORIZONTAL",
        "JPT_PRATAMA, ADMINISTRATOR, DEMOSI",
        "PELAKSANA, PENGAWAS, PROMOSI",
        "AHLI_UTAMA, JPT_PRATAMA, HORIZONTAL"
    })
    void what_a_move_is(Jenjang from, Jenjang to, JenisPerpindahan move) {
        assertThat(new Somebody("").rules(DAY).levels().move(from, to)).isEqualTo(move);
    }

    @Test
    void every_rule_computes_on_every_day_on_which_one_changes() {
        Somebody.BOOK.rules().stream()
                .flatMap(rule -> rule.force().values().stream())
                .map(value -> value.from())
                .distinct()
                .forEach(day -> assertThat(new Somebody("").rules(day).rules())
                        .hasSize(Somebody.BOOK.rules().size()));
    }
}
