package id.petala.app.intake;

import id.petala.engine.rule.Label;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds how a column of ratings becomes three levels: by words that are known, by letters, by whole numbers of a scale,
 * or by bands of a score. Scales and bands are conventions of Petala and no rule; each guess says so.
 */
final class RatingGuess {

    /** Levels of the scale that count as the lowest, and as those up to the middle one. */
    private enum Scale {
        THREE(3, 1, 2),
        FOUR(4, 2, 3),
        FIVE(5, 2, 3),
        TEN(10, 4, 7);

        private final int levels;
        private final int low;
        private final int middle;

        Scale(int levels, int low, int middle) {
            this.levels = levels;
            this.low = low;
            this.middle = middle;
        }

        /** Thousandths of the cells that lie on the scale, less for levels that nobody has. */
        private long fits(NavigableMap<Integer, Integer> counts, int first, int all) {
            int last = first + levels - 1;
            int within = counts.subMap(first, true, last, true).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            int used = counts.subMap(first, true, last, true).size();
            return within * 1_000L / all - (levels - used) * 500L / levels - (first == 0 ? 200 : 0);
        }
    }

    private static final String WORDS = "hasil-kerja";
    /** The ratings of performance, lowest first. */
    static final List<String> LEVELS = List.of("DI_BAWAH_EKSPEKTASI", "SESUAI_EKSPEKTASI", "DI_ATAS_EKSPEKTASI");

    private static final String LETTERS = "ABCDEF";

    /** Of so many cells in a hundred the value must be known. */
    private static final int MOST = 60;

    private final ColumnProfile column;
    private final HeadingWords words;
    private final List<String> codes;

    private RatingGuess(ColumnProfile column, HeadingWords words, List<String> codes) {
        this.column = column;
        this.words = words;
        this.codes = codes;
    }

    /**
     * A guess at a column.
     *
     * @param codes ours for low, medium and high
     * @return null when the column doesn't look like ratings
     */
    static @Nullable Guess of(ColumnProfile column, HeadingWords words, List<String> codes) {
        RatingGuess guess = new RatingGuess(column, words, codes);
        Guess byWords = guess.byWords();
        if (byWords != null) {
            return byWords;
        }
        Guess byLetters = guess.byLetters();
        if (byLetters != null) {
            return byLetters;
        }
        Guess byAnswers = guess.byAnswers();
        return byAnswers != null ? byAnswers : guess.byNumbers();
    }

    private @Nullable Guess byWords() {
        return listed(value -> {
            String level = words.code(WORDS, value);
            return level == null ? null : codes.get(LEVELS.indexOf(level));
        });
    }

    private @Nullable Guess byLetters() {
        boolean wide = column.values().keySet().stream().anyMatch(value -> letter(value) > 2);
        long highest = wide ? 3L : 2L;
        return doubted(
                listed(value -> letter(value) < 0 ? null : codes.get(Math.clamp(highest - letter(value), 0, 2))),
                "dianggap A tertinggi (kebiasaan, bukan ketentuan)",
                "A is taken as the highest (a convention, no rule)");
    }

    /** The place of a letter in the alphabet, from 0; a plus or minus behind it counts for nothing. */
    private static int letter(String value) {
        boolean letter = value.matches("[A-Fa-f][+-]?");
        return letter ? LETTERS.indexOf(Character.toUpperCase(value.charAt(0))) : -1;
    }

    private @Nullable Guess byAnswers() {
        return doubted(
                listed(this::answer),
                "dua nilai: ya dianggap tinggi, tidak rendah",
                "two values: yes is taken as high, no as low");
    }

    private @Nullable String answer(String value) {
        if (value.equalsIgnoreCase("x") || ColumnProfile.number(value) != null) {
            return null;
        }
        return words.lists("yes", value) ? codes.getLast() : words.lists("no", value) ? codes.getFirst() : null;
    }

    private static @Nullable Guess doubted(@Nullable Guess guess, String id, String en) {
        if (guess == null) {
            return null;
        }
        List<Label> doubts = new ArrayList<>(guess.doubts());
        doubts.addFirst(new Label(id, en));
        return new Guess(guess.form(), doubts);
    }

    /** A list of codes when it covers most cells. */
    private @Nullable Guess listed(Function<String, @Nullable String> code) {
        return CodeGuess.of(column, code, MOST);
    }

    private @Nullable Guess byNumbers() {
        NavigableMap<Integer, Integer> whole = new TreeMap<>();
        int numbers = 0;
        int broken = 0;
        for (Map.Entry<String, Integer> value : column.values().entrySet()) {
            BigDecimal number = ColumnProfile.number(value.getKey());
            if (number != null) {
                numbers += value.getValue();
                broken += number.scale() > 0 ? value.getValue() : 0;
                if (number.scale() <= 0 && number.abs().compareTo(BigDecimal.valueOf(1_000)) < 0) {
                    whole.merge(number.intValueExact(), value.getValue(), Integer::sum);
                }
            }
        }
        if (numbers * 5L < column.kept() * 3L || numbers == 0) {
            return null;
        }
        boolean score = broken * 5L >= numbers || whole.size() > 2 * Scale.TEN.levels;
        return score ? banded() : scaled(whole);
    }

    private @Nullable Guess scaled(NavigableMap<Integer, Integer> whole) {
        int zeros = whole.getOrDefault(0, 0);
        int ones = whole.getOrDefault(1, 0);
        if ((zeros + ones) * 10L >= column.kept() * 9L && zeros * 20L >= column.kept()) {
            Map<String, String> ours = new LinkedHashMap<>();
            ours.put("0", codes.getFirst());
            ours.put("1", codes.getLast());
            return doubted(
                    new Guess(new CellForm.Codes(ours), offScale(outside(ours))),
                    "dua nilai: 1 dianggap tinggi, 0 rendah",
                    "two values: 1 is taken as high, 0 as low");
        }
        Scale best = Scale.FIVE;
        int first = 1;
        for (Scale scale : Scale.values()) {
            for (int start = 1; start >= 0; start--) {
                if (scale.fits(whole, start, column.kept()) > best.fits(whole, first, column.kept())) {
                    best = scale;
                    first = start;
                }
            }
        }
        int last = first + best.levels - 1;
        int within = whole.subMap(first, true, last, true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return within * 2 < column.kept() ? banded() : onScale(best, first, whole);
    }

    private Guess onScale(Scale scale, int first, NavigableMap<Integer, Integer> whole) {
        Map<String, String> ours = new LinkedHashMap<>();
        int last = first + scale.levels - 1;
        IntStream.rangeClosed(first, last).forEach(level -> {
            int place = level - first + 1;
            ours.put(level + "", codes.get(place <= scale.low ? 0 : place <= scale.middle ? 1 : 2));
        });
        List<Label> doubts = new ArrayList<>();
        doubts.add(new Label(
                "dianggap skala " + first + "–" + last + ", angka besar lebih baik (kebiasaan, bukan ketentuan)",
                "taken as a scale " + first + "–" + last + ", larger is better (a convention, no rule)"));
        if (whole.subMap(first, true, last, true).size() <= 2) {
            doubts.add(new Label("hanya dua nilai atau kurang yang muncul", "no more than two values occur"));
        }
        doubts.addAll(offScale(outside(ours)));
        return new Guess(new CellForm.Codes(ours), doubts);
    }

    private List<String> outside(Map<String, String> ours) {
        return column.values().keySet().stream()
                .filter(value -> !ours.containsKey(CellForm.Codes.key(value)))
                .toList();
    }

    private static List<Label> offScale(List<String> outside) {
        return outside.isEmpty()
                ? List.of()
                : List.of(new Label(
                        "di luar skala, akan ditandai: " + Guess.shown(outside),
                        "off the scale, will be marked: " + Guess.shown(outside)));
    }

    private @Nullable Guess banded() {
        for (int max : List.of(1, 5, 10, 20, 100)) {
            BigDecimal most = BigDecimal.valueOf(max);
            int within = column.values().entrySet().stream()
                    .filter(value -> inside(ColumnProfile.number(value.getKey()), most))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            if (within * 10L >= column.kept() * 7L) {
                return bands(most);
            }
        }
        return null;
    }

    private static boolean inside(@Nullable BigDecimal number, BigDecimal max) {
        return number != null && number.signum() >= 0 && number.compareTo(max) <= 0;
    }

    private Guess bands(BigDecimal max) {
        BigDecimal high = max.multiply(new BigDecimal("0.8"));
        BigDecimal middle = max.multiply(new BigDecimal("0.6"));
        List<Label> doubts = new ArrayList<>();
        doubts.add(new Label(
                "dianggap nilai 0–" + max + "; batas 60% dan 80% usulan Petala, bukan ketentuan",
                "taken as a score 0–" + max + "; the bounds 60% and 80% are Petala's proposal, no rule"));
        doubts.addAll(offScale(column.values().keySet().stream()
                .filter(value -> !inside(ColumnProfile.number(value), max))
                .toList()));
        return new Guess(
                new CellForm.Bands(
                        BigDecimal.ZERO,
                        max,
                        List.of(
                                new CellForm.Band(high, codes.get(2)),
                                new CellForm.Band(middle, codes.get(1)),
                                new CellForm.Band(BigDecimal.ZERO, codes.get(0)))),
                doubts);
    }
}
