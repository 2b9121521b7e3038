package id.petala.app.console;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.FindingText;
import id.petala.engine.rule.Language;
import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * Where a command writes, and in which language it speaks.
 *
 * @param out results
 * @param err findings and remarks
 */
public record Console(Language language, PrintWriter out, PrintWriter err) {

    private static final int SHOWN = 50;
    /** What would steer a terminal or turn the line around: names of files and headings may hold it. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");

    private static final String BUNDLE = "id.petala.app.cli.commands";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The texts of all commands. */
    public static ResourceBundle texts(Language language) {
        return ResourceBundle.getBundle(BUNDLE, language.locale(), NO_FALLBACK);
    }

    /** A sentence of the commands' texts. */
    public String text(String key, String... args) {
        String pattern = texts(language).getString(key);
        return new MessageFormat(pattern, language.locale()).format(args);
    }

    /** The first findings as lines, and how many more stand in a file. */
    public void findings(List<Finding> findings, String file) {
        int shown = Math.min(SHOWN, findings.size());
        findings(findings.subList(0, shown));
        if (shown < findings.size()) {
            err.println(text("score.more", findings.size() - shown + "", file));
        }
    }

    /** Findings as lines on the error stream: severity, place, reason. */
    public void findings(List<Finding> findings) {
        for (Finding finding : findings) {
            String severity = text("severity." + finding.severity().name());
            String sentence = FindingText.sentence(finding, language.locale());
            err.println(severity + " " + UNSEEN.matcher(sentence).replaceAll("�"));
        }
        err.flush();
    }
}
