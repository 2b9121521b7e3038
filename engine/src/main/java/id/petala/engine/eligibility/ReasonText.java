package id.petala.engine.eligibility;

import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.Language;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Tells a reason to the person it concerns, in Indonesian or English. */
public final class ReasonText {

    private static final String BUNDLE = "id.petala.engine.eligibility.kelayakan";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final int PLACES = 2;

    private final Language language;
    private final ResourceBundle bundle;

    public ReasonText(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(BUNDLE, language.locale(), NO_FALLBACK);
    }

    /** What was found, and what was asked for. */
    public String why(Reason reason) {
        Object[] found = reason.found().stream().map(this::shown).toArray();
        return new MessageFormat(
                        bundle.getString(reason.rule().rule().test() + "." + reason.outcome()), language.locale())
                .format(found);
    }

    /** What cures it. */
    public String cure(Reason reason) {
        return bundle.getString(reason.rule().rule().test() + ".cure");
    }

    private String shown(Object found) {
        return switch (found) {
            case Label label -> label.in(language);
            case Jenjang tier -> tier.label().in(language);
            case LocalDate day ->
                DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(day);
            case Rational number -> decimals().format(number.rounded(PLACES));
            case List<?> several -> several.stream().map(this::shown).collect(Collectors.joining(", "));
            default -> tier(found.toString());
        };
    }

    private NumberFormat decimals() {
        NumberFormat decimals = NumberFormat.getInstance(language.locale());
        decimals.setMaximumFractionDigits(PLACES);
        return decimals;
    }

    /** Codes of tiers are told by their names. */
    private String tier(String text) {
        for (Jenjang tier : Jenjang.values()) {
            if (tier.name().equals(text)) {
                return tier.label().in(language);
            }
        }
        return text;
    }
}
