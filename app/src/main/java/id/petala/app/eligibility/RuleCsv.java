package id.petala.app.eligibility;

import id.petala.app.table.CsvOut;
import id.petala.engine.eligibility.Eligibility;
import id.petala.engine.eligibility.RuleOnDay;
import id.petala.engine.rule.Language;
import id.petala.engine.worth.Worth;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The file {@code aturan.csv}: how people are valued in posts, then the rules of the day, each with what failing means, its
 * values and what it rests on.
 */
public final class RuleCsv {

    public static final String NAME = "aturan.csv";

    private RuleCsv() {}

    /** Writes the way of valuing and all rules. */
    public static void write(Writer out, Worth worth, Eligibility rules, Language language) {
        try (CsvOut csv = CsvOut.to(
                out, List.of("aturan", "nama", "gerakan", "jenjang", "akibat", "nilai", "dasar", "sementara"))) {
            csv.row(List.of(
                    "nilai",
                    worth.name().in(language),
                    "",
                    "",
                    "",
                    worth.settings().in(language),
                    "",
                    worth.provisional() ? "YA" : "TIDAK"));
            for (RuleOnDay one : rules.rules()) {
                csv.row(List.of(
                        one.rule().id(),
                        one.rule().label().in(language),
                        joined(one.rule().movements()),
                        joined(one.rule().tiers()),
                        Objects.requireNonNull(one.force().value()).label().in(language),
                        one.valueText(),
                        one.force().citation().toString(),
                        one.provisional() ? "YA" : "TIDAK"));
            }
        }
    }

    private static String joined(Collection<? extends Enum<?>> codes) {
        return codes.stream().sorted().map(Enum::name).collect(Collectors.joining(";"));
    }
}
