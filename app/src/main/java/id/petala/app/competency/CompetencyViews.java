package id.petala.app.competency;

import id.petala.app.people.Trait;
import id.petala.app.people.TraitWords;
import id.petala.app.platform.Words;
import id.petala.engine.number.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws the competency map of some people of a run. */
final class CompetencyViews {

    static final String MAP = "/kompetensi";
    static final String PEOPLE = "/kompetensi/orang";
    static final String BY = "menurut";
    static final String COMPETENCY = "kompetensi";

    private final RunCompetencies run;
    private final Grouping grouping;
    private final Selection selection;
    private final Matrix matrix;
    private final Words words;

    CompetencyViews(RunCompetencies run, Grouping grouping, Selection selection, Words words) {
        this.run = run;
        this.grouping = grouping;
        this.selection = selection;
        this.matrix = run.matrix(grouping, selection);
        this.words = words;
    }

    CompetencyView view() {
        List<MatrixRow> rows = rows();
        List<HeadView> heads = groupHeads();
        boolean turned = heads.size() > rows.size();
        return new CompetencyView(
                run.competencies().asOf(),
                above(),
                groupings(),
                turned ? name(grouping) : words.t("competency.competency"),
                turned ? rows.stream().map(MatrixRow::head).toList() : heads,
                turned ? turned(rows, heads) : rows,
                totals(),
                matrix.everybody(),
                ready(),
                selection.fields(),
                selection.query(Map.of()),
                selection.query(one(BY, grouping.code())));
    }

    private String name(Grouping one) {
        return new TraitWords(words).name(one.trait());
    }

    private static List<MatrixRow> turned(List<MatrixRow> rows, List<HeadView> heads) {
        return IntStream.range(0, heads.size())
                .mapToObj(place -> new MatrixRow(
                        heads.get(place),
                        rows.stream().map(row -> row.cells().get(place)).toList()))
                .toList();
    }

    /** Competencies as rows, all of them together last; each with its groups, all of them together last. */
    private List<MatrixRow> rows() {
        List<MatrixRow> rows = new ArrayList<>();
        for (int place = 0; place < matrix.competencies().size(); place++) {
            String name = matrix.competencies().get(place);
            List<CellView> cells = new ArrayList<>();
            for (int group = 0; group < matrix.groups().size(); group++) {
                cells.add(cell(name, matrix.cells().get(place).get(group), group(group)));
            }
            cells.add(cell(name, matrix.totals().get(place), selection));
            rows.add(new MatrixRow(new HeadView(name, null, false), cells));
        }
        rows.add(new MatrixRow(new HeadView(words.t("competency.all"), null, true), together()));
        return rows;
    }

    private List<CellView> together() {
        List<CellView> cells = new ArrayList<>();
        for (int group = 0; group < matrix.groups().size(); group++) {
            cells.add(cell(matrix.overall().get(group), group(group)));
        }
        cells.add(cell(matrix.everybody(), selection));
        return cells;
    }

    private Selection group(int group) {
        String name = matrix.groups().get(group);
        return itself(name) ? selection.directly(name) : selection.group(grouping, name);
    }

    /** Whether a group is of those who belong to the unit that is told apart itself. */
    private boolean itself(String group) {
        return grouping == Grouping.UNIT && group.equals(run.within(selection));
    }

    private CellView cell(String competency, Tally tally, Selection people) {
        return new CellView(
                Look.of(tally),
                tally.meets(),
                tally.assessed(),
                tally.expired(),
                tally.never(),
                tally.people(),
                Numbers.percent(tally.share()),
                Numbers.decimal(tally.meanGap()),
                PEOPLE + "?" + people.query(one(COMPETENCY, competency)));
    }

    private static CellView cell(OverallTally tally, Selection people) {
        return new CellView(
                tally.assessed() == 0 ? Look.NONE : Look.COUNTS,
                tally.of(Overall.ALL_MET),
                tally.assessed(),
                tally.of(Overall.EXPIRED),
                tally.of(Overall.NEVER) + tally.of(Overall.READY_ONLY),
                tally.people(),
                null,
                null,
                PEOPLE + "?" + people.query(Map.of()));
    }

    private List<HeadView> groupHeads() {
        Stream<HeadView> heads = matrix.groups().stream().map(name -> new HeadView(label(name), further(name), false));
        return Stream.concat(heads, Stream.of(new HeadView(words.t("competency.everybody"), null, true)))
                .toList();
    }

    private String label(String group) {
        return itself(group)
                ? words.t("competency.direct", group)
                : new TraitWords(words).value(grouping.trait(), group);
    }

    /** The units of a tier or family; the sub-units of a unit that has any. */
    private @Nullable String further(String group) {
        boolean leaf = grouping == Grouping.UNIT
                && (itself(group) || run.roster().units().within(group).size() == 1);
        return leaf ? null : map(Grouping.UNIT, selection.with(grouping.trait(), group));
    }

    private static String map(Grouping grouping, Selection selection) {
        return MAP + "?" + selection.query(one(BY, grouping.code()));
    }

    private static Map<String, @Nullable String> one(String name, String value) {
        Map<String, @Nullable String> one = new LinkedHashMap<>();
        one.put(name, value);
        return Collections.unmodifiableMap(one);
    }

    private @Nullable HeadView above() {
        String unit = selection.unit();
        if (unit == null) {
            return null;
        }
        String above = run.units().parent(unit);
        String parent = unit.equals(run.trunk()) || (above != null && above.equals(run.trunk())) ? null : above;
        return new HeadView(
                parent == null ? words.t("competency.all-units") : parent,
                map(grouping, selection.with(Trait.UNIT, parent)),
                false);
    }

    private List<CompetencyView.Choice> groupings() {
        return Stream.of(Grouping.values())
                .map(one -> new CompetencyView.Choice(name(one), map(one, selection), one == grouping))
                .toList();
    }

    private List<TotalView> totals() {
        return IntStream.range(0, matrix.competencies().size())
                .mapToObj(place ->
                        total(matrix.competencies().get(place), matrix.totals().get(place)))
                .toList();
    }

    private TotalView total(String competency, Tally tally) {
        return new TotalView(
                competency,
                Look.of(tally),
                tally.meets(),
                tally.below(),
                tally.expired(),
                tally.never(),
                tally.people(),
                Numbers.percent(tally.share()),
                Numbers.decimal(tally.meanGap()),
                PEOPLE + "?" + selection.query(one(COMPETENCY, competency)));
    }

    private ReadyView ready() {
        List<ReadyScores.Score> scores = selection.people(run.roster()).stream()
                .mapToObj(run.competencies().ready()::of)
                .flatMap(Stream::ofNullable)
                .toList();
        List<Rational> valid = scores.stream()
                .filter(score -> !score.expired(run.competencies().asOf()))
                .map(score -> Rational.of(score.value()))
                .toList();
        Rational sum = valid.stream().reduce(Rational.ZERO, Rational::plus);
        return new ReadyView(
                scores.size(),
                valid.size(),
                valid.isEmpty() ? null : Numbers.decimal(sum.dividedBy(Rational.of(valid.size()))),
                matrix.everybody().of(Overall.READY_ONLY));
    }
}
