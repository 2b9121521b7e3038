package id.petala.engine.instrument;

import id.petala.engine.explain.Because.Piece;
import id.petala.engine.explain.Bound;
import id.petala.engine.explain.Scale;
import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactCode;
import id.petala.engine.fact.FactType;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.DatedReader;
import id.petala.engine.rule.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the scale of a leaf and checks it against the fact it takes in. */
final class ScaleReader {

    /** The key under which a table gives the points of having none. */
    static final String NONE = "NIHIL";

    private static final String MISSING = "missing";

    private final Fact fact;
    private final boolean summed;

    ScaleReader(Fact fact, boolean summed) {
        this.fact = fact;
        this.summed = summed;
    }

    /** The kinds of leaf and the facts they take. */
    static boolean fits(String kind, FactType type) {
        return switch (kind) {
            case "table" -> type == FactType.CODE;
            case "bands", "linear" -> type == FactType.NUMBER;
            case "ratio" -> type == FactType.RATIO;
            default -> false;
        };
    }

    Scale read(String kind, Yaml yaml) {
        return switch (kind) {
            case "table" -> table(yaml);
            case "bands" -> bands(yaml);
            case "linear" -> linear(yaml);
            default -> ratio(yaml);
        };
    }

    private Scale table(Yaml yaml) {
        Map<String, Yaml> entries = yaml.entries();
        Map<String, @Nullable Rational> rows = new LinkedHashMap<>();
        for (FactCode code : fact.codes()) {
            Yaml points = entries.remove(code.code());
            if (points == null) {
                throw yaml.refused("rule.code-without-points", code.code(), "");
            }
            rows.put(code.code(), pointsOrMissing(points));
        }
        Yaml none = entries.remove(NONE);
        for (Map.Entry<String, Yaml> stray : entries.entrySet()) {
            throw stray.getValue().refused("rule.unknown-code", stray.getKey(), String.join(", ", rows.keySet()));
        }
        Scale.Table table = new Scale.Table(rows, none(yaml, none));
        if (table.none() == null && rows.values().stream().allMatch(Objects::isNull)) {
            throw yaml.refused("rule.no-points", fact.id(), "");
        }
        return table;
    }

    private @Nullable Rational none(Yaml yaml, @Nullable Yaml none) {
        if (fact.covered() && !summed && none == null) {
            throw yaml.refused("rule.none", fact.id(), NONE);
        }
        if (!fact.covered() && none != null) {
            throw none.refused("rule.none-not-covered", fact.id(), "");
        }
        return none == null ? null : pointsOrMissing(none);
    }

    private static @Nullable Rational pointsOrMissing(Yaml yaml) {
        return yaml.text().equals(MISSING) ? null : DatedReader.number(yaml);
    }

    private Scale bands(Yaml yaml) {
        yaml.entries("bands", NONE);
        List<Scale.Band> bands = new ArrayList<>();
        List<Yaml> items = yaml.required("bands").list();
        for (Yaml item : items) {
            bands.add(new Scale.Band(bound(item, "points"), DatedReader.number(item.required("points"))));
        }
        if (bands.isEmpty()) {
            throw yaml.refused("rule.bands-cover", "", fact.min() + " – " + fact.max());
        }
        bands = descending(bands.stream().map(Scale.Band::range).toList()) ? bands.reversed() : bands;
        refuseHoles(yaml, bands.stream().map(Scale.Band::range).toList());
        refuseOpenEnds(yaml, bands);
        return new Scale.Bands(bands, none(yaml, yaml.optional(NONE)));
    }

    /** Files may list ranges from the highest down, as people read them. */
    static boolean descending(List<Bound> ranges) {
        Rational first = ranges.getFirst().lower();
        Rational last = ranges.getLast().lower();
        return first != null && (last == null || first.compareTo(last) > 0);
    }

    static void refuseHoles(Yaml yaml, List<Bound> ranges) {
        for (int i = 0; i + 1 < ranges.size(); i++) {
            if (!ranges.get(i).meets(ranges.get(i + 1))) {
                throw yaml.refused("rule.bands", ranges.get(i) + " | " + ranges.get(i + 1), "");
            }
        }
    }

    private void refuseOpenEnds(Yaml yaml, List<Scale.Band> bands) {
        Bound low = bands.getFirst().range();
        Bound high = bands.getLast().range();
        boolean lowest = summed ? low.lower() == null : low.contains(Rational.of(fact.min()));
        boolean highest = summed ? high.upper() == null : high.contains(Rational.of(fact.max()));
        if (!lowest || !highest) {
            throw yaml.refused("rule.bands-cover", low + " … " + high, fact.min() + " – " + fact.max());
        }
    }

    /** Reads {@code from} (included), {@code above} (excluded), {@code below} (excluded), {@code to} (included). */
    static Bound bound(Yaml item, String... other) {
        List<String> known = new ArrayList<>(List.of("from", "above", "below", "to"));
        known.addAll(List.of(other));
        item.entries(known.toArray(String[]::new));
        Yaml lower = one(item, "from", "above");
        Yaml upper = one(item, "below", "to");
        Bound bound = new Bound(
                lower == null ? null : DatedReader.number(lower),
                item.optional("from") != null,
                upper == null ? null : DatedReader.number(upper),
                item.optional("to") != null);
        refuseFine(item, bound.lower());
        refuseFine(item, bound.upper());
        if (bound.lower() != null && bound.upper() != null && bound.lower().compareTo(bound.upper()) > 0) {
            throw item.refused("rule.band-crosses", bound.toString(), "");
        }
        return bound;
    }

    /** A range that holds something: at least one end is stated. */
    static Bound range(Yaml yaml) {
        Bound bound = bound(yaml);
        if (bound.lower() == null && bound.upper() == null) {
            throw yaml.refused("rule.no-bound", null, "from, above, below, to");
        }
        return bound;
    }

    /** Pieces of a broken line, {@code plus + times × value / per}, without holes and open at both ends. */
    static List<Piece> pieces(Yaml yaml) {
        List<Piece> pieces = new ArrayList<>();
        for (Yaml item : yaml.list()) {
            pieces.add(piece(item));
        }
        List<Bound> ranges = pieces.stream().map(Piece::range).toList();
        if (pieces.isEmpty()) {
            throw yaml.refused("rule.pieces-open", "", "≥ 1");
        }
        if (descending(ranges)) {
            pieces = pieces.reversed();
            ranges = ranges.reversed();
        }
        refuseHoles(yaml, ranges);
        if (ranges.getFirst().lower() != null || ranges.getLast().upper() != null) {
            throw yaml.refused("rule.pieces-open", ranges.getFirst() + " … " + ranges.getLast(), "");
        }
        return List.copyOf(pieces);
    }

    private static Piece piece(Yaml item) {
        Bound range = bound(item, "times", "per", "plus");
        Rational per = optional(item, "per", Rational.ONE);
        if (per.signum() <= 0) {
            throw item.refused("rule.positive", per.toString(), "> 0");
        }
        return new Piece(
                range, optional(item, "times", Rational.ZERO).dividedBy(per), optional(item, "plus", Rational.ZERO));
    }

    private static Rational optional(Yaml item, String key, Rational otherwise) {
        Yaml value = item.optional(key);
        return value == null ? otherwise : DatedReader.number(value);
    }

    private static @Nullable Yaml one(Yaml item, String included, String excluded) {
        Yaml a = item.optional(included);
        Yaml b = item.optional(excluded);
        if (a != null && b != null) {
            throw item.refused("rule.two-bounds", included + ", " + excluded, "");
        }
        return a == null ? b : a;
    }

    /** Bounds are compared with columns in millionths, so they must be whole millionths. */
    static void refuseFine(Yaml item, @Nullable Rational bound) {
        if (bound != null && !bound.roundedToPoints().equals(bound)) {
            throw item.refused("rule.bound-decimals", bound.toString(), Points.PLACES + "");
        }
    }

    private Scale linear(Yaml yaml) {
        yaml.entries("times", "per", NONE);
        Yaml per = yaml.optional("per");
        Rational divisor = per == null ? Rational.ONE : DatedReader.number(per);
        if (divisor.signum() <= 0) {
            throw yaml.refused("rule.positive", divisor.toString(), "> 0");
        }
        return new Scale.Linear(DatedReader.number(yaml.required("times")), divisor, none(yaml, yaml.optional(NONE)));
    }

    private Scale ratio(Yaml yaml) {
        yaml.entries("times", NONE);
        if (fact.min().signum() < 0) {
            throw yaml.refused("rule.positive", fact.min().toString(), "≥ 0");
        }
        return new Scale.CappedRatio(DatedReader.number(yaml.required("times")), none(yaml, yaml.optional(NONE)));
    }
}
