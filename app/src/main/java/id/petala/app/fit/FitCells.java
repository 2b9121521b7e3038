package id.petala.app.fit;

import id.petala.engine.finding.Finding;
import id.petala.engine.number.Rational;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a fit table as numbers and kinds. A cell that can't be read is told once and counts as missing. */
final class FitCells {

    private static final Rational MOST = Rational.of(1_000_000_000);
    private static final String NUMBERS = "3, 3.5, 10/3";
    private static final Map<String, Boolean> CORE = kinds(
            Set.of("cf", "core", "core factor", "inti", "utama", "faktor utama", "faktor inti"),
            Set.of("sf", "secondary", "secondary factor", "pendukung", "sekunder", "faktor pendukung"));
    private static final Map<String, Boolean> COST = kinds(
            Set.of("cost", "biaya", "c", "min", "minimum"),
            Set.of("benefit", "manfaat", "keuntungan", "untung", "b", "max", "maks", "maksimum"));

    private final Set<Finding> findings = new LinkedHashSet<>();

    private static Map<String, Boolean> kinds(Set<String> yes, Set<String> no) {
        Map<String, Boolean> kinds = new TreeMap<>();
        yes.forEach(word -> kinds.put(word, true));
        no.forEach(word -> kinds.put(word, false));
        return kinds;
    }

    /** What was found, each once. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** A number of at least zero; null where there is none. */
    @Nullable
    Rational number(@Nullable Cell cell) {
        return cell == null || cell.blank() ? null : number(cell, cell.text());
    }

    private @Nullable Rational number(Cell cell, String text) {
        Rational number = parsed(text);
        if (number == null || number.signum() < 0 || number.compareTo(MOST) > 0) {
            findings.add(cell.reject("fit-table.number", NUMBERS, "0 – " + MOST));
            return null;
        }
        return number;
    }

    /** {@code .35} is read as {@code 0.35}; decimal commas are refused, as they could separate thousands. */
    private static @Nullable Rational parsed(String text) {
        try {
            return Rational.parse(text.startsWith(".") ? "0" + text : text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** A number above zero; null where there is none. */
    @Nullable
    Rational positive(@Nullable Cell cell, String code) {
        Rational number = number(cell);
        if (cell != null && number != null && number.signum() == 0) {
            findings.add(cell.reject(code, "> 0"));
            return null;
        }
        return number;
    }

    /** A share: {@code 0.6}, {@code 60%}; a number above one is a percentage. Null where there is none. */
    @Nullable
    Rational share(@Nullable Cell cell) {
        if (cell == null || cell.blank()) {
            return null;
        }
        boolean percent = cell.text().endsWith("%");
        String text =
                percent ? cell.text().substring(0, cell.text().length() - 1).strip() : cell.text();
        Rational number = number(cell, text);
        if (number == null) {
            return null;
        }
        Rational share = percent || number.compareTo(Rational.ONE) > 0 ? number.dividedBy(Rational.of(100)) : number;
        if (share.compareTo(Rational.ONE) > 0) {
            findings.add(cell.reject("fit-table.share", "0 – 1, 0 – 100"));
            return null;
        }
        return share;
    }

    /** A weight, {@code 35%} or any number; null where there is none. */
    @Nullable
    Rational weight(@Nullable Cell cell) {
        if (cell == null || cell.blank()) {
            return null;
        }
        String text = cell.text().endsWith("%")
                ? cell.text().substring(0, cell.text().length() - 1).strip()
                : cell.text();
        return number(cell, text);
    }

    /** Whether a factor is core; null where that isn't told. */
    @Nullable
    Boolean core(@Nullable Cell cell) {
        return kind(cell, CORE, "CF, SF");
    }

    /** Whether a criterion is a cost; null where that isn't told. */
    @Nullable
    Boolean cost(@Nullable Cell cell) {
        return kind(cell, COST, "BENEFIT, COST");
    }

    private @Nullable Boolean kind(@Nullable Cell cell, Map<String, Boolean> kinds, String expected) {
        if (cell == null || cell.blank()) {
            return null;
        }
        Boolean kind = kinds.get(Role.normal(cell.text()));
        if (kind == null) {
            findings.add(cell.reject("fit-table.kind", expected));
        }
        return kind;
    }

    /** Whether a table's kinds are those of factors. */
    static boolean saysFactor(Cell cell) {
        return CORE.containsKey(Role.normal(cell.text()));
    }
}
