package id.petala.app.comparison;

import id.petala.app.comparison.ComparisonView.Cell;
import id.petala.app.comparison.ComparisonView.Head;
import id.petala.app.comparison.ComparisonView.Row;
import id.petala.app.comparison.ComparisonView.Section;
import id.petala.app.comparison.ComparisonView.Table;
import id.petala.app.platform.Words;
import id.petala.app.talent.AxisView;
import id.petala.app.talent.LineStatus;
import id.petala.app.talent.LineView;
import id.petala.app.talent.MissingItem;
import id.petala.app.talent.ReceiptView;
import id.petala.app.talent.Terms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws people up side by side in one language: what their receipts say, and what their records say beside it. */
final class ComparisonViews {

    private final Words words;
    private final RecordWords records;

    ComparisonViews(Words words, RecordWords records) {
        this.words = words;
        this.records = records;
    }

    Table table(List<ComparedPerson> people) {
        List<String> nips = people.stream().map(one -> one.receipt().nip()).toList();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(words.t("comparison.who"), who(people)));
        sections.add(new Section(words.t("comparison.result"), results(people)));
        axes(people).forEach(sections::add);
        sections.add(new Section(words.t("comparison.records"), records(people)));
        return new Table(
                heads(people),
                headline(people),
                sections,
                ComparisonAddress.file("csv", nips),
                ComparisonAddress.file("xlsx", nips));
    }

    private String headline(List<ComparedPerson> people) {
        long mapped = people.stream().filter(one -> one.receipt().box() != null).count();
        return words.t("comparison.headline", people.size(), mapped);
    }

    List<Head> heads(List<ComparedPerson> people) {
        List<String> nips = people.stream().map(one -> one.receipt().nip()).toList();
        return people.stream()
                .map(one -> head(
                        one.receipt(),
                        ComparisonAddress.without(nips, one.receipt().nip())))
                .toList();
    }

    private static Head head(ReceiptView receipt, @Nullable String without) {
        return new Head(
                receipt.nip(),
                receipt.name(),
                receipt.maskedNip(),
                receipt.box(),
                receipt.treatment(),
                Terms.receipt(receipt.nip()),
                without);
    }

    private static Row row(String label, List<ComparedPerson> people, Function<ComparedPerson, Cell> cell) {
        return new Row(label, 0, people.stream().map(cell).toList());
    }

    private static Row ranked(String label, List<ComparedPerson> people, Function<ComparedPerson, Cell> cell) {
        return new Row(label, 0, Best.marked(people.stream().map(cell).toList()));
    }

    private List<Row> who(List<ComparedPerson> people) {
        return List.of(
                row(
                        words.t("comparison.post"),
                        people,
                        one -> Cell.of(one.receipt().post())),
                row(
                        words.t("comparison.unit"),
                        people,
                        one -> Cell.of(one.receipt().unit())),
                row(words.t("comparison.tier"), people, records::tier),
                row(words.t("comparison.rank"), people, records::rank),
                row(words.t("comparison.age"), people, records::age));
    }

    private List<Row> results(List<ComparedPerson> people) {
        return List.of(
                row(words.t("comparison.box"), people, this::box),
                ranked(words.t("axis.performance"), people, one -> axis(one, 0)),
                ranked(words.t("axis.potential"), people, one -> axis(one, 1)),
                ranked(
                        words.t("people.talent"),
                        people,
                        one -> figure(one.receipt().talent(), one)),
                row(words.t("people.rank"), people, this::place),
                row(words.t("receipt.near"), people, this::near),
                row(words.t("receipt.missing"), people, this::lacking));
    }

    private Cell box(ComparedPerson one) {
        ReceiptView receipt = one.receipt();
        if (receipt.excluded() != null) {
            return Cell.of(words.t("receipt.excluded"), receipt.excluded());
        }
        if (receipt.box() == null) {
            Cell unassessed = Cell.missing(words.t("report.place-unassessed"));
            return receipt.possible().isEmpty()
                    ? unassessed
                    : unassessed.with(words.t("receipt.possible", String.join(", ", receipt.possible())));
        }
        return Cell.of(words.t("box.name", receipt.box()), String.valueOf(receipt.boxLabel()));
    }

    private Cell axis(ComparedPerson one, int place) {
        if (one.receipt().axes().isEmpty()) {
            return notMapped();
        }
        AxisView axis = one.receipt().axes().get(place);
        Cell cell = figure(axis.value(), one);
        return axis.level() == null ? cell : cell.with(axis.level());
    }

    private Cell figure(@Nullable BigDecimal value, ComparedPerson one) {
        if (value == null) {
            return one.receipt().excluded() == null ? Cell.missing(words.t("receipt.missing-value")) : notMapped();
        }
        return new Cell(words.num(value), List.of(), value, null, false, false);
    }

    private Cell notMapped() {
        return Cell.missing(words.t("comparison.not-mapped"));
    }

    private Cell place(ComparedPerson one) {
        String rank = one.receipt().rankText();
        return rank == null ? Cell.missing(words.t("comparison.no-rank")) : Cell.of(rank);
    }

    private Cell near(ComparedPerson one) {
        List<String> near = one.receipt().nearLine();
        if (one.receipt().box() == null) {
            return Cell.missing(words.t("comparison.no-rank"));
        }
        return near.isEmpty()
                ? Cell.of(words.t("comparison.not-near"))
                : Cell.of(words.t("comparison.near")).with(near.toArray(String[]::new));
    }

    private Cell lacking(ComparedPerson one) {
        List<MissingItem> missing = one.receipt().missing();
        if (one.receipt().excluded() != null) {
            return notMapped();
        }
        return missing.isEmpty()
                ? Cell.of(words.t("comparison.nothing-missing"))
                : Cell.of(words.t("comparison.missing-items", missing.size()))
                        .with(missing.stream()
                                .map(item -> words.t("receipt.missing.item", item.what(), item.supplier()))
                                .toArray(String[]::new));
    }

    /** One section an axis, with the criteria in the order of the instrument; none where nobody is on the map. */
    private List<Section> axes(List<ComparedPerson> people) {
        List<AxisView> model = people.stream()
                .map(one -> one.receipt().axes())
                .filter(axes -> !axes.isEmpty())
                .findFirst()
                .orElse(List.of());
        List<Section> sections = new ArrayList<>();
        for (int axis = 0; axis < model.size(); axis++) {
            List<Row> rows = new ArrayList<>();
            for (int line = 0; line < model.get(axis).lines().size(); line++) {
                rows.add(criterion(people, model.get(axis).lines().get(line), axis, line));
            }
            sections.add(
                    new Section(words.t("comparison.criteria", model.get(axis).name()), rows));
        }
        return sections;
    }

    private Row criterion(List<ComparedPerson> people, LineView model, int axis, int line) {
        List<Cell> cells = people.stream()
                .map(one -> one.receipt().axes().isEmpty()
                        ? notMapped()
                        : criterion(one.receipt().axes().get(axis).lines().get(line)))
                .toList();
        return new Row(model.criterion(), model.depth(), Best.marked(cells));
    }

    private Cell criterion(LineView line) {
        if (line.points() == null) {
            String text = line.status() == LineStatus.NOT_APPLICABLE
                    ? words.t("receipt.not-applicable")
                    : words.t("receipt.missing-value");
            return Cell.missing(text).with(line.fact());
        }
        String contribution =
                line.contribution() == null ? "" : words.t("comparison.contribution", words.num(line.contribution()));
        return new Cell(words.num(line.points()), List.of(), line.points(), line.contribution(), false, false)
                .with(contribution, line.fact());
    }

    private List<Row> records(List<ComparedPerson> people) {
        return List.of(
                row(words.t("comparison.gaps"), people, records::gaps),
                row(words.t("comparison.predicates"), people, records::predicates),
                row(words.t("comparison.sanctions"), people, records::sanctions));
    }
}
