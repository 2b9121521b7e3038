package id.petala.engine.instrument;

import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactTable;
import id.petala.engine.fact.FactTableBuilder;
import id.petala.engine.fact.FactTableBuilder.Dating;
import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.fact.FactValue;
import id.petala.engine.finding.Where;
import id.petala.engine.number.Points;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts of invented people, written in one line: {@code penghargaan=NASIONAL@2022-01-01..2023-01-01} (days are left out
 * for the day asked), {@code poin.kinerja=80} points handed in, {@code lengkap.penghargaan@2025-06-30} a list declared
 * complete, {@code tolak.penghargaan} a rejected row, {@code tb.disiplin} doesn't apply.
 */
public final class Facts {

    static final String PERSON = "A";

    private final RuleBook book;
    private final LocalDate asOf;
    private final FactTableBuilder builder;
    private int row;

    Facts(RuleBook book, LocalDate asOf, List<String> people) {
        this.book = book;
        this.asOf = asOf;
        this.builder = new FactTableBuilder(people);
    }

    public static FactTable one(RuleBook book, LocalDate asOf, String line) {
        return new Facts(book, asOf, List.of(PERSON)).line(PERSON, line).build();
    }

    Facts line(String person, String line) {
        for (String part : line.split(";", -1)) {
            if (!part.isBlank()) {
                statement(person, part.strip());
            }
        }
        return this;
    }

    FactTable build() {
        return builder.build();
    }

    private void statement(String person, String part) {
        int at = part.indexOf('@');
        String head = at < 0 ? part : part.substring(0, at);
        Dating dating = dating(at < 0 ? asOf.toString() : part.substring(at + 1));
        int dot = head.indexOf('.');
        switch (head.substring(0, Math.max(dot, 0))) {
            case "lengkap" -> builder.cover(fact(head.substring(dot + 1)), person, dating.on(), "BKPSDM");
            case "tolak" -> builder.reject(fact(head.substring(dot + 1)), person);
            case "tb" -> builder.notApplicable(fact(head.substring(dot + 1)), person);
            case "poin" -> points(person, head.substring(dot + 1), dating);
            default -> value(person, head, dating);
        }
    }

    private void points(String person, String pair, Dating dating) {
        int equals = pair.indexOf('=');
        long points = Points.exact(new BigDecimal(pair.substring(equals + 1)));
        builder.give(pair.substring(0, equals), person, points, dating, origin());
    }

    private void value(String person, String pair, Dating dating) {
        int equals = pair.indexOf('=');
        Fact fact = fact(pair.substring(0, equals));
        FactValue value =
                FactValue.parse(fact, pair.substring(equals + 1), dating.on(), new Where("contoh.csv", ++row, null));
        builder.add(fact, person, value, dating, origin());
    }

    private Origin origin() {
        return new Origin("contoh.csv", row);
    }

    private Fact fact(String id) {
        return book.facts().get(id);
    }

    private static Dating dating(String text) {
        int dots = text.indexOf("..");
        @Nullable LocalDate until = dots < 0 ? null : LocalDate.parse(text.substring(dots + 2));
        return new Dating(LocalDate.parse(dots < 0 ? text : text.substring(0, dots)), until);
    }
}
