package id.petala.app.talent;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.petala.app.platform.Words;
import id.petala.app.run.EngineVersion;
import id.petala.app.run.RunFolder;
import id.petala.app.run.RunSummary;
import id.petala.app.run.TalentRun;
import id.petala.app.talent.MapViews.Agency;
import id.petala.engine.rule.Language;
import id.petala.engine.talent.Movement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes {@code report.html}: one file that stands alone, opens without a network and prints. */
public final class MapReport implements RunFolder.Report {

    /** Longest list of people of one box in the report; the rest stands in the table file. */
    static final int SHOWN = 200;

    private final Agency agency;
    private final Words words;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    public MapReport(Agency agency, Words words) {
        this.agency = agency;
        this.words = words;
    }

    /**
     * What the report shows.
     *
     * @param people the first people of every box that forms the pool
     * @param changes by place: the change in all, and by cause
     */
    public record View(
            Words words,
            MapView map,
            RunSummary.Way way,
            List<MissingItem> missing,
            List<PersonPage> people,
            List<Change> changes,
            List<Fingerprint> fingerprints) {}

    /** The change of one place since the earlier map. */
    public record Change(String place, int total, Map<String, Integer> byCause) {}

    @Override
    public Language language() {
        return RunPages.language(words.locale());
    }

    @Override
    public String html(TalentRun run, @Nullable Movement movement) {
        List<Change> changes = movement == null ? List.of() : changes(movement);
        MapViews views = new MapViews(run, movement == null ? null : totals(movement), agency, words);
        MapView map = views.view();
        View view = new View(
                words, map, RunSummary.way(run.map()), views.missing(), people(run, map), changes, fingerprints(run));
        StringOutput output = new StringOutput();
        templates.render("talent/report.jte", view, output);
        return output.toString();
    }

    private List<PersonPage> people(TalentRun run, MapView map) {
        BoxPeople pages = new BoxPeople(run);
        List<PersonPage> people = new ArrayList<>();
        for (String box : map.poolBoxes().reversed()) {
            PersonPage page = pages.first(box, SHOWN, RunPages.language(words.locale()));
            if (page != null && page.total() > 0) {
                people.add(page);
            }
        }
        return people;
    }

    private List<Change> changes(Movement movement) {
        Language language = RunPages.language(words.locale());
        List<Change> changes = new ArrayList<>();
        movement.changes().forEach((place, byCause) -> {
            Map<String, Integer> named = new LinkedHashMap<>();
            byCause.forEach((cause, count) -> named.put(cause.label().in(language), count));
            changes.add(new Change(place(place), total(byCause), named));
        });
        return changes;
    }

    private static Map<String, Integer> totals(Movement movement) {
        Map<String, Integer> totals = new LinkedHashMap<>();
        movement.changes().forEach((place, byCause) -> totals.put(place, total(byCause)));
        return totals;
    }

    private static int total(Map<Movement.Cause, Integer> byCause) {
        return byCause.values().stream().mapToInt(Integer::intValue).sum();
    }

    private String place(String place) {
        if (place.equals(Movement.UNASSESSED)) {
            return words.t("report.place-unassessed");
        }
        return place.equals(Movement.OUTSIDE) ? words.t("report.place-outside") : words.t("receipt.box", place);
    }

    private List<Fingerprint> fingerprints(TalentRun run) {
        return List.of(
                new Fingerprint(
                        words.t("receipt.print-rule"), run.instrumentText().sha256()),
                new Fingerprint(words.t("receipt.print-data"), run.snapshot()),
                new Fingerprint(words.t("receipt.print-engine"), EngineVersion.CURRENT));
    }
}
