package id.petala.app.competency;

import id.petala.app.platform.Words;
import id.petala.app.run.OpenRun;
import id.petala.app.table.ListFile;
import id.petala.app.talent.Terms;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people of whom a change between two runs is true, in the order of the later run. */
final class MovedPeople {

    private static final List<String> HEADER = List.of(
            "nip",
            "nama",
            "jabatan",
            "unit_organisasi",
            "kompetensi",
            "perubahan",
            "keadaan_dulu",
            "skor_dulu",
            "standar_dulu",
            "tanggal_dulu",
            "keadaan_kini",
            "skor_kini",
            "standar_kini",
            "tanggal_kini");

    private final MovedQuestion question;
    private final RunCompetencies earlier;
    private final RunCompetencies later;
    private final SamePeople people;
    private final CompetencyPair pair;
    private final Listed listed;

    /**
     * Looks for them.
     *
     * @throws WrongQuestion when neither run knows the competency asked for
     * @throws id.petala.app.people.UnknownChoice when nobody in the later run has a value asked for
     */
    MovedPeople(MovedQuestion question) {
        this.question = question;
        this.earlier = RunCompetencies.of(question.from());
        this.later = RunCompetencies.of(question.to());
        this.people = new SamePeople(earlier, later, question.selection());
        this.pair = people.competencies()
                .filter(one -> one.name().equals(question.competency()))
                .findFirst()
                .orElseThrow(() -> new WrongQuestion(WrongQuestion.Part.COMPETENCY, question.competency()));
        BitSet found = new BitSet();
        people.places(pair, question.change()).forEach(found::set);
        this.listed = Listed.by(found, _ -> 0);
    }

    int size() {
        return listed.size();
    }

    /**
     * The page asked for.
     *
     * @param shown the run that receipts are of
     * @throws WrongQuestion when the person after whom it begins isn't in the list
     */
    MovedView view(OpenRun shown, Words words) {
        int start = start();
        int end = start + MovedView.SIZE;
        String next = end >= size() ? null : nip(listed.last(start, MovedView.SIZE));
        return new MovedView(
                question.from().kept(),
                question.to().kept(),
                pair.name(),
                words.t(
                        "competency.moved.heading",
                        size(),
                        pair.name(),
                        StandingWords.name(words, question.change()),
                        people.inBoth()),
                rows(listed.from(start, MovedView.SIZE), shown).toList(),
                question.movement(),
                start == 0 ? null : question.address(null),
                next == null ? null : question.address(next),
                question.query());
    }

    private int start() {
        String after = question.after();
        if (after == null) {
            return 0;
        }
        int start = listed.after(question.to().run().map().facts().indexOf(after));
        if (start < 0) {
            throw new WrongQuestion(WrongQuestion.Part.PLACE, "");
        }
        return start;
    }

    private String nip(int place) {
        return question.to().run().people().get(place).nip();
    }

    private Stream<MovedRow> rows(IntStream places, OpenRun shown) {
        return places.mapToObj(now -> new MovedRow(
                PeopleRow.of(earlier, pair.then(), people.placeThen(now)),
                PeopleRow.of(later, pair.now(), now),
                receipt(nip(now), shown)));
    }

    private static @Nullable String receipt(String nip, OpenRun shown) {
        return shown.run().map().facts().indexOf(nip) < 0 ? null : Terms.receipt(nip);
    }

    /** All of them. */
    ListFile file() {
        List<List<Object>> rows =
                rows(listed.all(), question.to()).map(this::cells).toList();
        return new ListFile("Pergerakan kompetensi orang", HEADER, rows);
    }

    private List<Object> cells(MovedRow row) {
        PeopleRow now = row.now();
        List<Object> cells = new ArrayList<>(List.of(
                now.nip(),
                now.name(),
                now.post(),
                now.unit(),
                pair.name(),
                question.change().code()));
        Stream.of(row.then(), now).forEach(on -> {
            cells.add(on.standing().code());
            Stream.of(on.level(), on.standard(), on.day())
                    .map(cell -> Objects.requireNonNullElse(cell, ""))
                    .forEach(cells::add);
        });
        return cells;
    }
}
