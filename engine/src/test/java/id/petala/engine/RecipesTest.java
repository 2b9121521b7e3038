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
import id.petala.engine.instrument.Facts;
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
        String find = block("yaml weight-find");
        String replace = block("yaml weight-replace");
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
        theExampleOf(changed);
    }

    /** The row that the recipe adds holds, and the row it names holds the old weight on the old day. */
    private static void theExampleOf(Instrument changed) throws IOException {
        String[] added = block("csv example-row").strip().split(",", -1);
        String named = "kepka-bkn-411-2025-a,2025-06-30,tidak berlaku," + added[3] + ",";
        String examples =
                Files.readString(root().resolve("engine/src/test/resources/examples/kepka-bkn-411-2025-a.csv"));

        assertThat(examples).containsOnlyOnce("\n" + named).contains("kinerja-penguat=62; kinerja=72.8");
        assertThat(added[4]).isEqualTo("kinerja-penguat=65; kinerja=74");
        assertThat(value(changed, added, "kinerja-penguat")).isEqualByComparingTo("65");
        assertThat(value(changed, added, "kinerja")).isEqualByComparingTo("74");
        added[1] = "2026-12-31";
        assertThat(value(changed, added, "kinerja-penguat")).isEqualByComparingTo("62");
    }

    private static BigDecimal value(Instrument instrument, String[] example, String node) {
        LocalDate day = LocalDate.parse(example[1]);
        FactTable facts = Facts.one(ShippedRules.book(), day, example[3]);
        Explained.Known known =
                (Explained.Known) Scorer.compile(instrument, day).explain(facts, 0, node);
        return known.amount().rounded(6);
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
        RuleBook book = book(block("yaml instrument-file"));
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
        Matcher matcher =
                Pattern.compile("```" + name + "\n(.*?)```", Pattern.DOTALL).matcher(page);
        assertThat(matcher.find()).as("the block %s of CONTRIBUTING.md", name).isTrue();
        return matcher.group(1);
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("CONTRIBUTING.md")) ? here : Objects.requireNonNull(here.getParent());
    }
}
