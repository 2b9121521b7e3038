package id.petala.app.competency;

import id.petala.app.platform.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws a list of people. */
final class PeopleViews {

    private final RunCompetencies run;
    private final Question question;
    private final CompetentPeople people;
    private final Words words;
    private final List<PeopleView.Tab> tabs;

    PeopleViews(RunCompetencies run, Question question, Words words) {
        this.run = run;
        this.question = question;
        this.people = new CompetentPeople(run, question);
        this.words = words;
        CompetencyColumn column = people.column();
        this.tabs = column == null ? overallTabs() : tabs(column);
    }

    PeopleView view() {
        CompetencyColumn column = people.column();
        int start = people.start();
        IntStream page = people.page(start, PeopleView.SIZE);
        String next = people.next(start, PeopleView.SIZE);
        return new PeopleView(
                run.competencies().asOf(),
                heading(column),
                lead(column),
                run.competencies().columns().stream()
                        .map(CompetencyColumn::name)
                        .toList(),
                question.competency(),
                question.level(),
                tabs,
                question.selection().fields(),
                column == null ? List.of() : people.rows(column, page),
                column == null ? people.overallRows(page) : List.of(),
                question.after() == null ? null : address(question.query()),
                next == null ? null : address(question.query(next)),
                question.query());
    }

    private static String address(String query) {
        return CompetencyViews.PEOPLE + (query.isEmpty() ? "" : "?" + query);
    }

    private String heading(@Nullable CompetencyColumn column) {
        if (column == null || question.level() == null) {
            String what = question.competency() == null ? words.t("competency.all") : question.competency();
            return words.t(
                    "competency.people.heading",
                    which(what),
                    people.size(),
                    people.chosen().cardinality());
        }
        return words.t(
                "competency.people.heading-level",
                people.size(),
                column.name(),
                question.level(),
                people.valid(),
                people.size() - people.valid());
    }

    /** What is listed, with the standing asked for. */
    private String which(String competency) {
        return tabs.stream()
                .filter(tab -> tab.inUse() && question.standing() != null)
                .map(tab -> words.t("competency.people.which", competency, tab.label()))
                .findFirst()
                .orElse(competency);
    }

    /** Who is left out is counted, never hidden; a list of one unit alone says so. */
    private String lead(@Nullable CompetencyColumn column) {
        List<String> sentences = new ArrayList<>();
        if (question.selection().direct()) {
            sentences.add(words.t(
                    "competency.people.direct",
                    Objects.requireNonNull(question.selection().unit())));
        }
        if (column != null && question.level() != null && question.standing() == null) {
            Tally all = tally(column);
            int lower = all.people() - all.never() - people.size();
            sentences.add(words.t("competency.people.left-out", lower, all.never()));
        }
        sentences.add(
                words.t("competency.people.lead", words.date(run.competencies().asOf())));
        return String.join(" ", sentences);
    }

    private Tally tally(CompetencyColumn column) {
        Counter counter = new Counter();
        people.chosen().stream().forEach(person -> counter.add(column, person));
        return counter.tally();
    }

    private List<PeopleView.Tab> tabs(CompetencyColumn column) {
        Tally tally = tally(column);
        List<PeopleView.Tab> tabs = new ArrayList<>();
        tabs.add(tab(words.t("competency.people.all"), tally.people(), null));
        for (Standing standing : Standing.values()) {
            tabs.add(tab(StandingWords.name(words, standing), tally.of(standing), standing.code()));
        }
        return tabs;
    }

    private List<PeopleView.Tab> overallTabs() {
        EnumMap<Overall, Integer> counts = new EnumMap<>(Overall.class);
        people.chosen().stream()
                .forEach(person -> counts.merge(run.competencies().overall(person), 1, Integer::sum));
        OverallTally tally = new OverallTally(counts);
        List<PeopleView.Tab> tabs = new ArrayList<>();
        tabs.add(tab(words.t("competency.people.all"), tally.people(), null));
        for (Overall overall : Overall.values()) {
            tabs.add(tab(StandingWords.name(words, overall), tally.of(overall), overall.code()));
        }
        return tabs;
    }

    private PeopleView.Tab tab(String label, int count, @Nullable String code) {
        boolean inUse = question.level() == null && Objects.equals(question.standing(), code);
        return new PeopleView.Tab(label, count, address(question.standing(code)), inUse);
    }
}
