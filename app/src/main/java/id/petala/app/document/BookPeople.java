package id.petala.app.document;

import id.petala.app.document.Chapter.Section;
import id.petala.app.platform.Words;
import id.petala.app.run.Person;
import id.petala.app.run.TalentRun;
import id.petala.app.table.ListFile;
import id.petala.app.talent.BoxView;
import id.petala.engine.explain.Amount;
import id.petala.engine.explain.Category;
import id.petala.engine.number.Points;
import id.petala.engine.rule.Language;
import id.petala.engine.talent.MapEntry;
import id.petala.engine.talent.NearLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lists of people in a report book, by box, rank and then NIP. */
final class BookPeople {

    private final TalentRun run;
    private final Words words;
    private final Language language;

    BookPeople(TalentRun run, Words words) {
        this.run = run;
        this.words = words;
        this.language = Language.of(words.language());
    }

    /** Everybody in a box. */
    Section ofBox(BoxView box) {
        List<List<Object>> rows = new ArrayList<>();
        for (int person : people(place -> in(box.box(), place))) {
            MapEntry entry = run.map().entry(person);
            rows.add(List.of(
                    entry.rank(),
                    run.people().get(person).name(),
                    entry.subject(),
                    run.people().get(person).post(),
                    run.people().get(person).unit(),
                    number(entry.performance()),
                    number(entry.potential()),
                    number(entry.score()),
                    marks(entry)));
        }
        ListFile table = new ListFile(
                words.t("box.name", box.box()),
                List.of(
                        words.t("people.rank"),
                        words.t("book.name-of"),
                        "NIP",
                        words.t("book.post"),
                        words.t("book.unit"),
                        words.t("axis.performance"),
                        words.t("axis.potential"),
                        words.t("people.talent"),
                        words.t("book.marks")),
                rows);
        return new Section(
                words.t("people.heading", box.box(), rows.size()),
                box.label(),
                table,
                List.of(8, 14, 17, 14, 14, 8, 9, 9, 7));
    }

    private boolean in(String box, int person) {
        Category stands = run.map().box(person);
        return stands != null && stands.code().equals(box);
    }

    private String marks(MapEntry entry) {
        return (entry.tied() ? words.t("book.tied") : "")
                + (entry.tied() && entry.nearLine() ? ", " : "")
                + (entry.nearLine() ? words.t("book.near") : "");
    }

    /** Who is near a line, and what would move them. */
    Section nearLine() {
        List<List<Object>> rows = new ArrayList<>();
        for (int person : people(place -> run.map().entry(place).nearLine())) {
            List<Object> row = brief(person);
            row.add(moves(person));
            rows.add(row);
        }
        return section(rows, words.t("map.legend.near"), words.t("book.near-note"), words.t("book.moves"));
    }

    private String moves(int person) {
        return NearLine.of(run.map(), person).stream().map(this::said).collect(Collectors.joining("; "));
    }

    private String said(NearLine near) {
        String by = words.num(near.shift().max(near.shift().negate()).rounded(Points.PLACES));
        String sign = near.shift().signum() < 0 ? "−" : "+";
        return near.criterion().label().in(language) + " " + sign + by + " → "
                + words.t("box.name", near.box().code());
    }

    /** Who shares a rank, so that somebody has to decide. */
    Section tied() {
        List<List<Object>> rows = new ArrayList<>();
        for (int person : people(place -> run.map().entry(place).tied())) {
            List<Object> row = brief(person);
            row.add(number(run.map().entry(person).score()));
            rows.add(row);
        }
        return section(rows, words.t("people.tied"), words.t("book.tied-note"), words.t("people.talent"));
    }

    /** Box, rank, name, NIP, unit. */
    private List<Object> brief(int person) {
        MapEntry entry = run.map().entry(person);
        Person who = run.people().get(person);
        return new ArrayList<>(List.of(code(entry.box()), entry.rank(), who.name(), entry.subject(), who.unit()));
    }

    private Section section(List<List<Object>> rows, String title, String note, String last) {
        List<String> header = List.of(
                words.t("map.column.box"),
                words.t("people.rank"),
                words.t("book.name-of"),
                "NIP",
                words.t("book.unit"),
                last);
        return new Section(title, note, new ListFile(title, header, rows), List.of(6, 9, 18, 17, 22, 28));
    }

    /** Some of the mapped people: by box, the highest first, rank, NIP. */
    private List<Integer> people(IntPredicate which) {
        return IntStream.range(0, run.map().size())
                .filter(person -> run.map().box(person) != null)
                .filter(which)
                .boxed()
                .sorted(Comparator.comparing((Integer person) -> code(run.map().box(person)))
                        .reversed()
                        .thenComparingInt(run.map()::rank)
                        .thenComparingInt(person -> person))
                .toList();
    }

    /** Everybody of the registry, mapped or not. */
    ListFile everybody() {
        List<List<Object>> rows = new ArrayList<>();
        for (int person = 0; person < run.map().size(); person++) {
            rows.add(row(person));
        }
        return new ListFile(
                words.t("book.everybody"),
                List.of(
                        "NIP",
                        words.t("book.name-of"),
                        words.t("book.post"),
                        words.t("book.unit"),
                        words.t("book.status"),
                        words.t("axis.performance"),
                        words.t("axis.potential"),
                        words.t("people.talent"),
                        words.t("map.column.box"),
                        words.t("people.rank"),
                        words.t("book.marks")),
                rows);
    }

    private List<Object> row(int person) {
        MapEntry entry = run.map().entry(person);
        Person who = run.people().get(person);
        return List.of(
                entry.subject(),
                who.name(),
                who.post(),
                who.unit(),
                status(entry),
                number(entry.performance()),
                number(entry.potential()),
                number(entry.score()),
                code(entry.box()),
                entry.rank() == 0 ? "" : entry.rank(),
                marks(entry));
    }

    private String status(MapEntry entry) {
        return switch (entry.status()) {
            case TERPETAKAN -> words.t("report.mapped");
            case BELUM_DINILAI -> words.t("map.unassessed");
            case DIKECUALIKAN ->
                entry.group() == null
                        ? words.t("map.excluded")
                        : entry.group().label().in(language);
        };
    }

    private static String code(@Nullable Category box) {
        return box == null ? "" : box.code();
    }

    private static Object number(@Nullable Amount amount) {
        return amount == null ? "" : amount.rounded(Points.PLACES);
    }
}
