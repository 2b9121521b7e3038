package id.petala.app.index;

import id.petala.app.database.IndexWorksheet;
import id.petala.app.platform.Moment;
import id.petala.app.platform.Words;
import java.util.Set;

/**
 * What the page of an index says of its worksheet, and what can be done with it.
 *
 * @param family the index
 * @param day of the period shown
 * @param download where the worksheet can be had to fill in
 * @param kept who kept it through the pages, and what it took the place of; empty where it is of the data package
 * @param done what has just been done; empty for nothing
 */
public record WorksheetPart(
        String family, String instrument, String subject, String day, String download, String kept, String done) {

    /** @param parameters those of the address, which say what has just been done */
    static WorksheetPart of(IndexPeriod shown, Set<String> parameters, Words words) {
        String id = shown.instrument().id();
        return new WorksheetPart(
                shown.family(),
                id,
                shown.subject(),
                shown.day().toString(),
                WorksheetPage.download(id, shown.subject(), shown.day()),
                kept(shown, words),
                done(parameters, words));
    }

    private static String kept(IndexPeriod shown, Words words) {
        IndexWorksheet act = shown.kept();
        if (act == null) {
            return "";
        }
        String who = words.t("sheets.kept", act.actedBy(), Moment.said(words, act.at()), act.reason());
        return shown.instead() == null
                ? who
                : who + " "
                        + words.t(
                                "sheets.instead",
                                new FigureText(words).value(shown.instead().figure()));
    }

    private static String done(Set<String> parameters, Words words) {
        if (parameters.contains("tersimpan")) {
            return words.t("sheets.stored");
        }
        return parameters.contains("ditarik") ? words.t("sheets.withdrawn") : "";
    }
}
