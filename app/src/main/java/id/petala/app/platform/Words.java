package id.petala.app.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;

/** Screen text, numbers and dates in one language. Immutable; one instance per language. */
public final class Words {

    public static final Locale INDONESIAN = Locale.of("id", "ID");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final Words IN_INDONESIAN = new Words(INDONESIAN, "id");
    private static final Words IN_ENGLISH = new Words(ENGLISH, "en");

    private final Locale locale;
    private final String language;
    private final Properties texts;
    private final DateTimeFormatter dates;

    private Words(Locale locale, String language) {
        this.locale = locale;
        this.language = language;
        this.texts = load("/messages_" + language + ".properties");
        this.dates = DateTimeFormatter.ofPattern("d MMM uuuu", locale);
    }

    /** Indonesian unless English is asked for by its code. */
    public static Words in(String language) {
        return "en".equals(language) ? IN_ENGLISH : IN_INDONESIAN;
    }

    public static Words in(Locale locale) {
        return in(locale.getLanguage());
    }

    public Locale locale() {
        return locale;
    }

    /** {@code id} or {@code en}. */
    public String language() {
        return language;
    }

    /** The text of a key; numbers given as numbers come out in this language's format. */
    public String t(String key, Object... args) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No text '" + key + "' in messages_" + language + ".properties");
        }
        return new MessageFormat(text, locale).format(args);
    }

    /** A score or weight as it is, without trailing zeros. */
    public String num(BigDecimal value) {
        return num(value, 6);
    }

    /** A number rounded half-up to at most {@code places} decimals. */
    public String num(BigDecimal value, int places) {
        return written(value, 0, places);
    }

    /** A number rounded half-up to exactly {@code places} decimals, so that a column lines up. */
    public String fixed(BigDecimal value, int places) {
        return written(value, places, places);
    }

    public String count(int value) {
        return written(BigDecimal.valueOf(value), 0, 0);
    }

    /** With a true minus, as wide as a plus. */
    private String written(BigDecimal value, int fewest, int most) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setMinusSign('−');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(fewest);
        format.setMaximumFractionDigits(most);
        return format.format(value);
    }

    /** A share already in percent: {@code 4,6 %} in Indonesian, {@code 4.6%} in English. */
    public String percent(BigDecimal share) {
        return percent(share, 1);
    }

    public String percent(BigDecimal share, int places) {
        return num(share, places) + ("id".equals(language) ? "\u00a0%" : "%");
    }

    /** A change with its sign: {@code +3}, {@code −2}, {@code 0}. */
    public String signed(int change) {
        return change == 0 ? "0" : (change > 0 ? "+" : "−") + count(Math.abs(change));
    }

    /** A difference with its sign, rounded half-up to exactly {@code places} decimals: {@code +0,30}, {@code −1,25}, {@code 0,00}. */
    public String signed(BigDecimal change, int places) {
        BigDecimal rounded = change.setScale(places, RoundingMode.HALF_UP);
        return (rounded.signum() == 0 ? "" : rounded.signum() > 0 ? "+" : "−") + fixed(rounded.abs(), places);
    }

    public String date(LocalDate day) {
        return dates.format(day);
    }

    private static Properties load(String resource) {
        Properties texts = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the class path: " + resource);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
