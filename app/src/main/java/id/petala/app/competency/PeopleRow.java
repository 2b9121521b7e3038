package id.petala.app.competency;

import id.petala.app.run.Person;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a list of one competency.
 *
 * @param level null, like all behind it, where the person was never assessed
 * @param until last day of validity; null where none is stated
 */
public record PeopleRow(
        String nip,
        String name,
        String post,
        String unit,
        Standing standing,
        @Nullable BigDecimal level,
        @Nullable BigDecimal standard,
        @Nullable BigDecimal gap,
        @Nullable LocalDate day,
        @Nullable LocalDate until) {

    /** A person of a run in one of its competencies; never assessed where the run doesn't know it. */
    static PeopleRow of(RunCompetencies run, @Nullable CompetencyColumn column, int place) {
        Person person = run.open().run().people().get(place);
        CompetencyColumn.Assessment found = column == null ? null : column.assessment(place);
        return new PeopleRow(
                person.nip(),
                person.name(),
                person.post(),
                person.unit(),
                column == null ? Standing.NEVER : column.standing(place),
                found == null ? null : found.level(),
                found == null ? null : found.standard(),
                found == null ? null : found.gap(),
                found == null ? null : found.day(),
                found == null ? null : found.until());
    }
}
