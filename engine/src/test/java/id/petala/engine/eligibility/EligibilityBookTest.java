package id.petala.engine.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.engine.finding.Refused;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.rule.RuleText;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of rules about moves: what it must hold, and what it may not. */
class EligibilityBookTest {

    private static final String TEXT = Somebody.BOOK.text().text();

    private static void read(String text) {
        EligibilityBook.read(
                new RuleText("kelayakan.yaml", text),
                ShippedRules.book().facts().get("pendidikan"));
    }

    /** Where they differed, the years of somebody from a tier of origin would not be asked for. */
    @Test
    void years_in_the_tier_of_origin_are_asked_of_the_tiers_that_are_of_origin() {
        List<EligibilityRule> years = of(RuleTest.YEARS_IN_SOURCE).toList();

        assertThat(years)
                .hasSize(5)
                .allSatisfy(one -> assertThat(of(RuleTest.SOURCE_TIER)
                                .filter(other -> other.tiers().equals(one.tiers()))
                                .flatMap(other ->
                                        Objects.requireNonNull(other.values().get("tiers")).values().stream()))
                        .isNotEmpty()
                        .allSatisfy(dated -> assertThat(dated.value())
                                .containsExactlyInAnyOrderElementsOf(
                                        one.origins().stream().map(Enum::name).toList())));
    }

    private static Stream<EligibilityRule> of(RuleTest test) {
        return Somebody.BOOK.rules().stream().filter(rule -> rule.test() == test);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "test: POST_EXISTS | test: POST_LIKED | yaml.constant",
                "movements: [DEMOSI] | movements: [DEMOSI, DEMOSI] | rule.duplicate",
                "rule: lhkpn | rule: kotak | rule.duplicate",
                "tiers: [JPT_UTAMA] | tiers: [RAJA] | yaml.constant",
                "value: 56, | value: -56, | rule.positive",
                "value: D3, | value: D9, | rule.unknown-code",
                "value: [IV/d, IV/e] | value: [IV/e, IV/d] | rule.bands",
                "value: [IV/d, IV/e] | value: [IV/d, VI/e] | rule.unknown-code",
                "echelon: I.b | echelon: I.a | rule.duplicate",
                "cite: {source: uu-10-2016, pasal: 71, ayat: 2} | cite: kata-orang | rule.unknown-source"
            })
    void what_it_may_not_hold_is_refused_with_its_line(String right, String wrong, String code) {
        assertThat(TEXT).contains(right);

        assertThatThrownBy(() -> read(TEXT.replaceFirst(Pattern.quote(right), wrong)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.findings())
                            .extracting(finding -> finding.code())
                            .contains(code);
                    assertThat(refused.findings().getFirst().where().row()).isPositive();
                });
    }

    @Test
    void every_kind_of_test_is_used_and_every_rule_is_cited() {
        List<EligibilityRule> rules = Somebody.BOOK.rules();

        assertThat(new TreeSet<>(rules.stream().map(EligibilityRule::test).toList()))
                .containsExactlyElementsOf(
                        new TreeSet<>(Stream.of(RuleTest.values()).toList()));
        assertThat(rules)
                .allSatisfy(rule -> assertThat(rule.force().values())
                        .allSatisfy(
                                value -> assertThat(value.citation().toString()).isNotBlank()));
    }
}
