package id.petala.app.fit;

import id.petala.engine.finding.Finding;
import java.util.List;

/**
 * What a fit table came to, in words.
 *
 * @param settings what it was computed with; always told
 * @param sections tables for people, one a post
 * @param remarks what to know beside
 * @param fit a row a candidate, as a file
 * @param detail a row a candidate and criterion, as a file
 * @param explanation how each figure came about
 */
public record FitReport(
        List<String> settings,
        List<Section> sections,
        List<String> remarks,
        Lines fit,
        Lines detail,
        List<String> explanation,
        List<Finding> findings) {

    /** Rows below a title; the first row is the heading. */
    public record Section(String title, List<List<String>> rows) {}

    /** Rows of a file. */
    public record Lines(List<String> header, List<List<String>> rows) {}
}
