package id.petala.app.intake;

import id.petala.engine.finding.Refused;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells which table a file or sheet holds: by its name, else by having every required column of one table. */
final class Recognition {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters with a stroke or joined ones, which no form of Unicode takes apart. */
    private static final List<String> LETTERS = List.of("ıi", "łl", "đd", "øo", "ßss", "æae", "œoe");

    private final List<TableSpec<?>> specs;

    Recognition(List<TableSpec<?>> specs) {
        this.specs = specs;
    }

    List<String> names() {
        return specs.stream().map(TableSpec::name).toList();
    }

    /** The table that a title or else these headings stand for; null when it is none. */
    @Nullable
    TableSpec<?> table(String title, List<String> headings) {
        TableSpec<?> named = byName(normal(title));
        if (named == null) {
            named = byName(normal(ofQuarantine(title)));
        }
        return named == null
                ? byHeadings(headings.stream().map(Recognition::normal).toList())
                : named;
    }

    private @Nullable TableSpec<?> byName(String title) {
        for (TableSpec<?> spec : specs) {
            if (title.equals(spec.name()) || title.equals(normal(spec.label().id()))) {
                return spec;
            }
        }
        return null;
    }

    /** The title of the table in the name of a quarantine file: {@code asesmen.xlsx.penghargaan-2}. */
    private static String ofQuarantine(String title) {
        return title.substring(title.lastIndexOf('.') + 1).replaceAll("-[0-9]+$", "");
    }

    /**
     * Of the tables all of whose required columns are there, the one of which most columns are; none when two tie. A
     * table that is not about people has few required columns, so half of what is there must be its own.
     */
    private @Nullable TableSpec<?> byHeadings(List<String> headings) {
        TableSpec<?> best = null;
        long most = 0;
        boolean tied = false;
        for (TableSpec<?> spec : specs) {
            long found = spec.columns().stream()
                    .filter(column -> headings.contains(column.name()))
                    .count();
            boolean complete =
                    spec.columns().stream().allMatch(column -> !column.required() || headings.contains(column.name()));
            boolean about = spec.ofPeople() || (!headings.contains(TableSpec.NIP) && 2 * found >= headings.size());
            if (complete && about && found >= most) {
                tied = found == most;
                best = spec;
                most = found;
            }
        }
        return tied ? null : best;
    }

    /** The first row that holds anything; nothing when it can't be read. */
    static List<String> headings(RowSource source) {
        FirstRow first = new FirstRow();
        try {
            source.read(first);
        } catch (Refused _) {
            return List.of();
        }
        return first.cells();
    }

    /** Takes the first row that holds anything and no more. */
    private static final class FirstRow extends RowTexts {

        @Override
        public boolean end() {
            return blank();
        }
    }

    /** A heading or title as tables name it: lower case, without accents or strokes, every run of other signs as one underscore. */
    static String normal(String name) {
        String bare = name.strip().replace("\uFEFF", "");
        String plain = MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (String letter : LETTERS) {
            plain = plain.replace(letter.substring(0, 1), letter.substring(1));
        }
        String joined = SIGNS.matcher(plain).replaceAll("_").replaceAll("^_|_$", "");
        return joined.isEmpty() ? plain : joined;
    }
}
