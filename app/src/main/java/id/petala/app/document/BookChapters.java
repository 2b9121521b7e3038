package id.petala.app.document;

import id.petala.app.document.Chapter.Section;
import id.petala.app.people.Roster;
import id.petala.app.platform.Words;
import id.petala.app.run.OpenRun;
import id.petala.app.run.TalentRun;
import id.petala.app.table.ListFile;
import id.petala.app.talent.BoxView;
import id.petala.app.talent.MapView;
import id.petala.app.talent.MapViews;
import id.petala.app.talent.MissingItem;
import id.petala.app.talent.Terms;
import id.petala.app.talent.Treatment;
import id.petala.app.work.Steps;
import id.petala.engine.instrument.RuleBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Draws up the chapters of a report book from a run laid out. */
final class BookChapters {

    private final OpenRun open;
    private final TalentRun run;
    private final Words words;
    private final MapViews views;
    private final MapView map;
    private final BookPeople people;
    private final BookCounts counts;
    private final BookRules rules;

    BookChapters(OpenRun open, RuleBook book, Words words) {
        this.open = open;
        this.run = open.run();
        this.words = words;
        this.views = new MapViews(open, words);
        this.map = views.view();
        this.people = new BookPeople(run, words);
        this.counts = new BookCounts(Roster.of(open), map, words);
        this.rules = new BookRules(run, book, words);
    }

    /** One chapter after the other, each told before it is drawn up. */
    Book book(Steps steps) {
        List<Supplier<Chapter>> plan = List.of(
                this::summary, this::missing, this::pool, this::units, this::lines, rules::provisional, this::method);
        List<Chapter> chapters = new ArrayList<>();
        for (Supplier<Chapter> next : plan) {
            int done = chapters.size();
            steps.step(reader -> reader.t("book.chapter-of", done + 1, plan.size()), done, plan.size());
            chapters.add(next.get());
        }
        return new Book(open.kept(), map, prints(), chapters);
    }

    /** Everybody of the registry, mapped or not. */
    ListFile everybody() {
        return people.everybody();
    }

    private List<String> prints() {
        return List.of(
                words.t("book.print-rule", run.instrumentText().sha256()),
                words.t("book.print-data", run.snapshot()),
                words.t("book.print-engine", open.kept().summary().engineVersion()));
    }

    private String headline() {
        return map.poolBoxes().isEmpty()
                ? words.t("map.headline-no-pool", map.mapped(), map.registered())
                : words.t("map.headline", map.pool(), map.registered(), String.join(", ", map.poolBoxes()));
    }

    private Chapter summary() {
        List<String> said = List.of(
                headline() + ".",
                words.t("map.lead", map.mapped(), map.unassessed(), map.excluded()),
                String.join(" ", map.rules()));
        return new Chapter(words.t("book.summary"), said, true, List.of(boxes(), way()));
    }

    private Section boxes() {
        List<List<Object>> rows = new ArrayList<>();
        for (BoxView box : map.boxesTopDown()) {
            rows.add(List.of(
                    box.box(),
                    box.label(),
                    Terms.treatment(words, box.treatment()),
                    box.count(),
                    box.share(),
                    box.change() == null ? "" : box.change()));
        }
        ListFile table = new ListFile(
                words.t("book.sheet-boxes"),
                List.of(
                        words.t("map.column.box"),
                        words.t("map.column.label"),
                        words.t("book.treatment"),
                        words.t("map.column.count"),
                        words.t("book.share"),
                        words.t("map.column.change")),
                rows);
        return new Section(words.t("map.table"), words.t("map.table.caption"), table, List.of(8, 40, 20, 10, 11, 11));
    }

    /** The way from the registry to the map, each step with its sign. */
    private Section way() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of(words.t("report.registry"), map.registered()));
        map.excludedReasons()
                .forEach(reason -> rows.add(List.of(words.t("report.out", reason.reason()), -reason.count())));
        rows.add(List.of(words.t("report.in-population"), map.registered() - map.excluded()));
        rows.add(List.of(words.t("report.unassessed"), -map.unassessed()));
        rows.add(List.of(words.t("report.mapped"), map.mapped()));
        ListFile table = new ListFile(
                words.t("book.sheet-way"), List.of(words.t("way.line"), words.t("map.column.count")), rows);
        return new Section(words.t("report.way"), words.t("report.way-caption"), table, List.of(80, 20));
    }

    private Chapter missing() {
        List<List<Object>> rows = new ArrayList<>();
        for (MissingItem item : views.missing()) {
            rows.add(List.of(item.what(), item.supplier(), Objects.requireNonNullElse(item.people(), 0)));
        }
        ListFile table = new ListFile(
                words.t("book.sheet-missing"),
                List.of(words.t("home.missing.what"), words.t("home.missing.supplier"), words.t("home.missing.people")),
                rows);
        String said = rows.isEmpty() ? words.t("home.missing.none") : words.t("book.missing-said", map.unassessed());
        Section section =
                new Section(words.t("home.missing"), words.t("home.missing.caption"), table, List.of(42, 43, 15));
        return new Chapter(
                words.t("home.missing"), List.of(said), false, rows.isEmpty() ? List.of() : List.of(section));
    }

    private Chapter pool() {
        List<Section> sections = new ArrayList<>();
        map.boxes().stream()
                .filter(box -> box.treatment() == Treatment.POOL && box.count() > 0)
                .sorted(Comparator.comparing(BoxView::box).reversed())
                .forEach(box -> sections.add(people.ofBox(box)));
        String said = map.poolBoxes().isEmpty()
                ? words.t("book.no-pool")
                : words.t("book.pool-said", map.pool(), String.join(", ", map.poolBoxes()));
        return new Chapter(words.t("book.pool"), List.of(said), false, sections);
    }

    private Chapter units() {
        return new Chapter(
                words.t("book.units"),
                List.of(words.t("book.units-said")),
                false,
                List.of(counts.byTier(), counts.byUnit()));
    }

    private Chapter lines() {
        Section near = people.nearLine();
        Section tied = people.tied();
        return new Chapter(
                words.t("book.lines"),
                List.of(words.t(
                        "book.lines-said",
                        near.table().rows().size(),
                        tied.table().rows().size())),
                false,
                List.of(near, tied));
    }

    private Chapter method() {
        return rules.method(map.rules());
    }
}
