package id.petala.engine.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.engine.finding.Refused;
import id.petala.engine.pegawai.OwnRules;
import id.petala.engine.rule.NoValueOnDay;
import id.petala.engine.rule.RuleText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class CategorySchemesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final CategorySchemes SCHEMES = CategorySchemes.shipped();

    private static CategorySchemes.Group group(String scheme, String code) {
        var groups = Objects.requireNonNull(SCHEMES.scheme(scheme)).groups();
        return Objects.requireNonNull(groups.get(code));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvFileSource(resources = "/fit/kategori.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
    void lower_bounds_belong_to_the_category(String scheme, String code, String percent, String category) {
        List<FitCategory> categories = group(scheme, code).categories().valueOn(DAY);

        assertThat(FitCategory.of(Numbers.one(percent), categories).code()).isEqualTo(category);
    }

    @Test
    void every_scheme_is_shown_as_provisional_with_its_source() {
        assertThat(SCHEMES.ids()).containsExactly("pengisian", "pemetaan", "kkp-39-2023");
        for (String id : SCHEMES.ids()) {
            Objects.requireNonNull(SCHEMES.scheme(id)).groups().values().forEach(group -> {
                assertThat(group.categories().asOf(DAY).provisional()).isTrue();
                assertThat(group.categories().asOf(DAY).citation().precise()).isTrue();
            });
        }
        assertThat(SCHEMES.scheme("lain")).isNull();
    }

    @Test
    void before_its_first_day_a_scheme_says_nothing() {
        assertThatThrownBy(() -> group("kkp-39-2023", "JPT").categories().asOf(LocalDate.of(2023, 12, 30)))
                .isInstanceOf(NoValueOnDay.class);
        assertThat(group("pengisian", "SEMUA")
                        .categories()
                        .asOf(LocalDate.of(2019, 1, 1))
                        .citation()
                        .precise())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "from: 68, from: 80",
        "from: 0, from: 1",
        "scheme: pemetaan, scheme: pengisian",
        "group: LAINNYA, group: JPT"
    })
    void a_file_with_holes_or_doubles_is_refused(String right, String wrong) {
        RuleText shipped = OwnRules.shipped("kategori-jpm.yaml");
        String broken = shipped.text().replace(right, wrong);

        assertThat(broken).isNotEqualTo(shipped.text());
        assertThatThrownBy(() -> CategorySchemes.read(new RuleText(shipped.path(), broken)))
                .isInstanceOf(Refused.class);
    }
}
