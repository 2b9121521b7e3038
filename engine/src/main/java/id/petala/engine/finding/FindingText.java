package id.petala.engine.finding;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Makes the sentence of a finding from its code, in Indonesian or English. */
public final class FindingText {

    private static final String BUNDLE = "id.petala.engine.finding.temuan";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private FindingText() {}

    /** The sentence in Indonesian, with its place in front. */
    public static String sentence(Finding finding) {
        return sentence(finding, Locale.of("id"));
    }

    public static String sentence(Finding finding, Locale locale) {
        return finding.where() + ": " + reason(finding, locale);
    }

    /** The sentence without its place. */
    public static String reason(Finding finding, Locale locale) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(finding.value() == null ? "" : finding.value());
        arguments.add(finding.expected());
        arguments.addAll(finding.args());
        String pattern = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK).getString(finding.code());
        return new MessageFormat(pattern, locale).format(arguments.toArray());
    }
}
