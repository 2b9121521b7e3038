package id.petala.app.intake;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The form a foreign cell has, and how it becomes ours. */
sealed interface CellForm {

    /** Our text for theirs, which is not empty; null where theirs does not have this form. */
    @Nullable
    String ours(String theirs);

    /** What may stand in the foreign cell, for the one who mends it; empty where anything may. */
    default String expected() {
        return "";
    }

    /** The text as it stands. */
    record Text() implements CellForm {
        @Override
        public String ours(String theirs) {
            return theirs;
        }
    }

    /**
     * A code without regard to case; of numbers {@code 3.0} and {@code 3,0} are {@code 3}.
     *
     * @param codes ours by theirs
     */
    record Codes(Map<String, String> codes) implements CellForm {

        public Codes {
            Map<String, String> byKey = new LinkedHashMap<>();
            codes.forEach((theirs, ours) -> byKey.put(key(theirs), ours));
            codes = byKey;
        }

        static String key(String text) {
            String plain = text.strip().toLowerCase(Locale.ROOT);
            BigDecimal number = ForeignNumber.read(plain);
            return number == null || plain.matches("[+-]?[0-9]+")
                    ? plain
                    : number.stripTrailingZeros().toPlainString();
        }

        @Override
        public @Nullable String ours(String theirs) {
            return codes.get(key(theirs));
        }

        @Override
        public String expected() {
            return String.join(", ", codes.keySet());
        }
    }

    /**
     * A code that the text ends with, without regard to case; the longest counts, and every text ends with the empty one.
     *
     * @param ends ours by the end of theirs
     */
    record Ends(Map<String, String> ends) implements CellForm {
        public Ends {
            ends = new LinkedHashMap<>(ends);
        }

        @Override
        public @Nullable String ours(String theirs) {
            String text = theirs.toLowerCase(Locale.ROOT);
            String longest = "";
            String found = null;
            for (Map.Entry<String, String> end : ends.entrySet()) {
                boolean longer = found == null || end.getKey().length() > longest.length();
                if (longer && text.endsWith(end.getKey().toLowerCase(Locale.ROOT))) {
                    longest = end.getKey();
                    found = end.getValue();
                }
            }
            return found;
        }
    }

    /** A day in one of the forms of {@link DayForm}. */
    record Day(DayForm form) implements CellForm {
        @Override
        public @Nullable String ours(String theirs) {
            return form.day(theirs);
        }

        @Override
        public String expected() {
            return form.pattern();
        }
    }

    /** The year of a day, or the one year that a text names. */
    record Year(DayForm form) implements CellForm {

        private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");

        @Override
        public @Nullable String ours(String theirs) {
            String day = form.day(theirs);
            if (day != null) {
                return day.substring(0, day.indexOf('-'));
            }
            Matcher year = YEAR.matcher(theirs);
            return year.find() && !year.find(year.end()) ? firstYear(theirs) : null;
        }

        private static String firstYear(String text) {
            Matcher year = YEAR.matcher(text);
            return year.find() ? year.group(1) : text;
        }
    }

    /**
     * A number within bounds, as the code of the highest band it reaches.
     *
     * @param bands from the highest down
     */
    record Bands(BigDecimal min, BigDecimal max, List<Band> bands) implements CellForm {
        public Bands {
            bands = List.copyOf(bands);
        }

        @Override
        public @Nullable String ours(String theirs) {
            BigDecimal number = ForeignNumber.read(theirs);
            if (number == null || number.compareTo(min) < 0 || number.compareTo(max) > 0) {
                return null;
            }
            return bands.stream()
                    .filter(band -> number.compareTo(band.from()) >= 0)
                    .map(Band::code)
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public String expected() {
            return min.toPlainString() + " – " + max.toPlainString();
        }
    }

    /** A band from a number on. */
    record Band(BigDecimal from, String code) {}
}
