package id.petala.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.petala.engine.explain.Explained;
import id.petala.engine.explain.Explanations;
import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactTable;
import id.petala.engine.fact.FactTableBuilder;
import id.petala.engine.fact.FactTableBuilder.Dating;
import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.fact.FactValue;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.rule.RuleText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Carries out the recipes of CONTRIBUTING.md on the shipped files. */
class RecipesTest {

    private static final String RUBRIC_A = "instruments/kepka-bkn-411-2025-a.yaml";

    @Test
    void changeAWeight() throws IOException {
        String shipped = ShippedRules.texts().stream()
                .filter(text -> text.path().equals(RUBRIC_A))
                .findFirst()
                .orElseThrow()
                .text();
        String find = block("weight-find");
        String replace = block("weight-replace");
        assertThat(shipped).containsOnlyOnce(find);
        String one = shipped.replace(find, replace);

        assertThatThrownBy(() -> book(one))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("2027-01-01")
                .hasMessageContaining("45")
                .hasMessageContaining("40");

        String both = one.replace(inTeams(find), inTeams(replace).replace("value: 20", "value: 10"));
        Instrument changed = Objects.requireNonNull(book(both).instrument("kepka-bkn-411-2025-a"));
        assertThat(awardsOfTheAxis(changed, LocalDate.of(2026, 12, 31))).isEqualByComparingTo("11.25");
        assertThat(awardsOfTheAxis(changed, LocalDate.of(2027, 1, 1))).isEqualByComparingTo("15");
    }

    private static String inTeams(String block) {
        return block.replace("fact: penghargaan", "fact: tim-kerja");
    }

    /** What a national award contributes to the performance axis: points × weight / 100. */
    private static BigDecimal awardsOfTheAxis(Instrument instrument, LocalDate day) {
        Fact awards = ShippedRules.book().facts().get("penghargaan");
        FactTable facts = new FactTableBuilder(List.of("A"))
                .add(awards, "A", value(awards, "NASIONAL", day), new Dating(day, null), new Origin("uji", 0))
                .build();
        Explained explained = Scorer.compile(instrument, day).explain(facts, 0, "kinerja-penguat");
        Explained.Known leaf = (Explained.Known) Objects.requireNonNull(Explanations.find(explained, "penghargaan"));
        BigDecimal weight = Objects.requireNonNull(
                        instrument.node("penghargaan").head().weight())
                .valueOn(day)
                .rounded(6);
        return leaf.amount().rounded(6).multiply(weight).divide(BigDecimal.valueOf(100));
    }

    private static FactValue value(Fact fact, String text, LocalDate day) {
        return FactValue.parse(fact, text, day, Where.file("uji"));
    }

    @Test
    void addAnInstrumentAndAFact() throws IOException {
        RuleBook book = book(block("instrument-file"));
        Instrument instrument = Objects.requireNonNull(book.instrument("contoh-kehadiran"));
        Fact fact = book.facts().get("kehadiran-bulanan");
        LocalDate day = LocalDate.of(2026, 6, 30);
        FactTable facts = new FactTableBuilder(List.of("A"))
                .add(fact, "A", value(fact, "95", day), new Dating(day, null), new Origin("uji", 0))
                .build();

        Explained explained = Scorer.compile(instrument, day).explain(facts, 0, "kehadiran");

        assertThat(((Explained.Known) explained).amount().rounded(6)).isEqualByComparingTo("100");
    }

    private static RuleBook book(String text) {
        return ShippedRules.bookWith(List.of(new RuleText("resep.yaml", text)));
    }

    private static String block(String name) throws IOException {
        String page = Files.readString(root().resolve("CONTRIBUTING.md"));
        Matcher matcher = Pattern.compile("```yaml " + name + "\n(.*?)```", Pattern.DOTALL)
                .matcher(page);
        assertThat(matcher.find()).as("the block %s of CONTRIBUTING.md", name).isTrue();
        return matcher.group(1);
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("CONTRIBUTING.md")) ? here : Objects.requireNonNull(here.getParent());
    }
}
