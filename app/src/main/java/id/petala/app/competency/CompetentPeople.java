package id.petala.app.competency;

import id.petala.app.run.Person;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The people of a run whom an address asks for, in the order of their list. */
final class CompetentPeople {

    /** After every level and gap there can be. */
    private static final long LAST = 1L << 38;

    private final RunCompetencies run;
    private final Question question;
    private final @Nullable CompetencyColumn column;
    private final BitSet chosen;
    private final Listed listed;

    /**
     * Looks for them.
     *
     * @throws WrongQuestion when something asked for does not exist
     * @throws id.petala.app.people.UnknownChoice when nobody in the run has a value asked for
     */
    CompetentPeople(RunCompetencies run, Question question) {
        this.run = run;
        this.question = question;
        this.column = question.competency() == null ? null : column(run, question.competency());
        this.chosen = question.selection().people(run.roster());
        this.listed = column == null ? together() : ofOne(column);
    }

    private static CompetencyColumn column(RunCompetencies run, String name) {
        CompetencyColumn column = run.competencies().column(name);
        if (column == null) {
            throw new WrongQuestion(WrongQuestion.Part.COMPETENCY, name);
        }
        return column;
    }

    private Listed ofOne(CompetencyColumn of) {
        Standing standing = standing();
        Long level = level();
        BitSet kept = new BitSet();
        chosen.stream()
                .filter(person -> standing == null || of.standing(person) == standing)
                .filter(person -> level == null || reaches(of, person, level))
                .forEach(kept::set);
        return Listed.by(kept, person -> key(of, standing, person));
    }

    private static boolean reaches(CompetencyColumn of, int person, long level) {
        return of.standing(person) != Standing.NEVER && of.level(person) >= level;
    }

    /** Below the standard the widest gap first, else the highest level; those never assessed at the end. */
    private static long key(CompetencyColumn of, @Nullable Standing standing, int person) {
        if (of.standing(person) == Standing.NEVER) {
            return LAST;
        }
        return standing == Standing.BELOW ? of.gap(person) : -of.level(person);
    }

    private @Nullable Standing standing() {
        String code = question.standing();
        return code == null
                ? null
                : Standing.of(code).orElseThrow(() -> new WrongQuestion(WrongQuestion.Part.STANDING, code));
    }

    private @Nullable Long level() {
        if (question.level() == null) {
            return null;
        }
        Long points = question.points();
        if (points == null) {
            throw new WrongQuestion(WrongQuestion.Part.LEVEL, question.level());
        }
        return points;
    }

    private Listed together() {
        String code = question.standing();
        Overall overall = code == null
                ? null
                : Overall.of(code).orElseThrow(() -> new WrongQuestion(WrongQuestion.Part.OVERALL, code));
        BitSet kept = new BitSet();
        chosen.stream()
                .filter(person -> overall == null || run.competencies().overall(person) == overall)
                .forEach(kept::set);
        return Listed.by(kept, _ -> 0);
    }

    @Nullable
    CompetencyColumn column() {
        return column;
    }

    /** All whom the traits asked for leave, in whatever standing. */
    BitSet chosen() {
        return chosen;
    }

    int size() {
        return listed.size();
    }

    /** Of those listed, how many have a valid assessment in the competency. */
    int valid() {
        CompetencyColumn of = column;
        return of == null
                ? 0
                : (int) listed.all()
                        .filter(person -> of.standing(person).valid())
                        .count();
    }

    /**
     * The place where the page asked for begins.
     *
     * @throws WrongQuestion when the person after whom it begins isn't in the list
     */
    int start() {
        String after = question.after();
        if (after == null) {
            return 0;
        }
        int start = listed.after(run.open().run().map().facts().indexOf(after));
        if (start < 0) {
            throw new WrongQuestion(WrongQuestion.Part.PLACE, "");
        }
        return start;
    }

    IntStream page(int start, int size) {
        return listed.from(start, size);
    }

    /** The NIP after which the next page begins; null where there is none. */
    @Nullable
    String next(int start, int size) {
        return start + size >= listed.size()
                ? null
                : person(listed.last(start, size)).nip();
    }

    List<PeopleRow> rows(CompetencyColumn of, IntStream people) {
        return people.mapToObj(person -> PeopleRow.of(run, of, person)).toList();
    }

    IntStream all() {
        return listed.all();
    }

    List<OverallRow> overallRows(IntStream people) {
        return people.mapToObj(this::overallRow).toList();
    }

    private OverallRow overallRow(int place) {
        Person person = person(place);
        Competencies competencies = run.competencies();
        ReadyScores.Score ready = competencies.ready().of(place);
        return new OverallRow(
                person.nip(),
                person.name(),
                person.post(),
                person.unit(),
                competencies.overall(place),
                competencies.count(place, Standing.MEETS),
                competencies.count(place, Standing.BELOW),
                competencies.count(place, Standing.EXPIRED),
                ready == null ? null : ready.value());
    }

    private Person person(int place) {
        return run.open().run().people().get(place);
    }
}
