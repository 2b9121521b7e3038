package id.petala.engine.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.pegawai.JenisPerpindahan;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.rule.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each rule at its limits, as the facts on placement state them. */
class EligibilityExamplesTest {

    private static final String WHOLE = "*";

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/id/petala/engine/eligibility/kelayakan.csv",
            commentCharacter = '#',
            useHeadersInDisplayName = true)
    void rule(
            String name,
            String source,
            @Nullable String who,
            Jenjang to,
            LocalDate day,
            String rule,
            String outcome,
            @Nullable LocalDate cured) {
        Somebody somebody = new Somebody(who);
        Eligibility rules = somebody.rules(day);
        Target post = Somebody.post(rules, to);
        JenisPerpindahan kind = rules.levels().move(somebody.tier(), to);
        CandidateJudge judge = rules.judge(somebody.candidate());

        Verdict verdict = judge.verdict(post, kind);
        List<Reason> reasons = judge.reasons(post, kind);

        assertThat(found(judge, post, kind, rule)).isEqualTo(expected(outcome, rule, rules));
        if (cured != null) {
            assertThat(reasons)
                    .filteredOn(reason -> reason.rule().rule().id().equals(rule))
                    .extracting(Reason::cured)
                    .containsExactly(cured);
        }
        everyReasonIsInTheBits(rules, verdict, reasons);
        reasons.forEach(EligibilityExamplesTest::toldInBothLanguages);
    }

    private static String found(CandidateJudge judge, Target post, JenisPerpindahan kind, String rule) {
        if (rule.equals(WHOLE)) {
            return judge.verdict(post, kind).outcome().name();
        }
        return judge.sheet(post, kind).stream()
                .filter(one -> one.rule().rule().id().equals(rule))
                .map(one -> one.outcome() == Outcome.FAILS
                        ? one.rule().blocks() ? "BLOCKS" : "WARNS"
                        : one.outcome().name())
                .findFirst()
                .orElse("NOT_COVERED");
    }

    /** A row may leave open whether failing blocks. */
    private static String expected(String outcome, String rule, Eligibility rules) {
        if (!outcome.equals("FAILS") || rule.equals(WHOLE)) {
            return outcome;
        }
        return rules.rules().stream().anyMatch(one -> one.rule().id().equals(rule) && one.blocks())
                ? "BLOCKS"
                : "WARNS";
    }

    private static void everyReasonIsInTheBits(Eligibility rules, Verdict verdict, List<Reason> reasons) {
        assertThat(ids(reasons, true, Outcome.FAILS)).isEqualTo(ids(rules, verdict.failed()));
        assertThat(ids(reasons, true, Outcome.UNKNOWN)).isEqualTo(ids(rules, verdict.unknown()));
        assertThat(reasons.stream()
                        .filter(reason -> !reason.blocks())
                        .map(reason -> reason.rule().rule().id()))
                .containsExactlyElementsOf(ids(rules, verdict.warned()));
    }

    private static List<String> ids(List<Reason> reasons, boolean blocking, Outcome outcome) {
        return reasons.stream()
                .filter(reason -> reason.blocks() == blocking && reason.outcome() == outcome)
                .map(reason -> reason.rule().rule().id())
                .toList();
    }

    private static List<String> ids(Eligibility rules, RuleSet set) {
        return rules.rules(set).stream().map(EligibilityRule::id).toList();
    }

    private static void toldInBothLanguages(Reason reason) {
        for (Language language : Language.values()) {
            ReasonText text = new ReasonText(language);
            assertThat(text.why(reason)).isNotBlank().doesNotContain("{", "null");
            assertThat(text.cure(reason)).isNotBlank();
        }
    }
}
