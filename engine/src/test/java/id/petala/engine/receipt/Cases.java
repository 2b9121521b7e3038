package id.petala.engine.receipt;

import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactTable;
import id.petala.engine.fact.FactTableBuilder;
import id.petala.engine.fact.FactTableBuilder.Dating;
import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.fact.FactValue;
import id.petala.engine.finding.Where;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Named cases: facts of one invented person as {@code criterion,value,on,until,source} in {@code golden/NAME.csv}, later
 * cells optional.
 */
final class Cases {

    private Cases() {}

    static String resource(String name) {
        try (InputStream stream = Cases.class.getResourceAsStream("/golden/" + name)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    static Receipt receipt(Instrument instrument, LocalDate asOf, String name) {
        FactTable facts = facts(instrument, asOf, name + ".csv", resource(name + ".csv"));
        return new Receipts(Scorer.compile(instrument, asOf)).of(facts, 0);
    }

    static FactTable facts(Instrument instrument, LocalDate asOf, String file, String csv) {
        FactTableBuilder table = new FactTableBuilder(List.of("SARI"));
        List<String> rows = csv.lines().skip(1).toList();
        for (int i = 0; i < rows.size(); i++) {
            add(table, instrument, asOf, rows.get(i).split(",", -1), new Origin(file, i + 2));
        }
        return table.build();
    }

    private static void add(
            FactTableBuilder table, Instrument instrument, LocalDate asOf, String[] row, Origin origin) {
        Node node = instrument.node(row[0]);
        LocalDate on = row.length > 2 && !row[2].isEmpty() ? LocalDate.parse(row[2]) : asOf;
        Dating dating = new Dating(on, until(row));
        Origin named = row.length > 4 && !row[4].isEmpty() ? new Origin(row[4], origin.row()) : origin;
        if (row[1].startsWith("poin:")) {
            Rational points = Rational.parse(row[1].substring(5)).roundedToPoints();
            table.give(node.id(), "SARI", Points.exact(points.rounded(6)), dating, named);
            return;
        }
        Fact fact = ((Node.Leaf) node).fact();
        switch (row[1]) {
            case "NIHIL" -> table.cover(fact, "SARI", on, named.source());
            case "TIDAK_BERLAKU" -> table.notApplicable(fact, "SARI");
            case "DITOLAK" -> table.reject(fact, "SARI");
            default -> table.add(fact, "SARI", FactValue.parse(fact, row[1], on, Where.file("x")), dating, named);
        }
    }

    private static @Nullable LocalDate until(String[] row) {
        return row.length > 3 && !row[3].isEmpty() ? LocalDate.parse(row[3]) : null;
    }

    static Rational contribution(Receipt receipt, String node) {
        return Objects.requireNonNull(receipt.line(node).contribution());
    }
}
