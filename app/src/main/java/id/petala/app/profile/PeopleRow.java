package id.petala.app.profile;

import id.petala.app.talent.Treatment;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was found.
 *
 * @param maskedNip never the whole NIP
 * @param byNumber whether the NIP is what was asked for
 * @param post post and unit
 * @param standing rank, tier and age, as far as they are told
 * @param education the education that was asked for; null where none was
 * @param competencies the competencies asked for, with the score of each
 * @param box null for those in none
 * @param status in words, for those in no box
 */
public record PeopleRow(
        String nip,
        MarkedText name,
        String maskedNip,
        boolean byNumber,
        MarkedText post,
        String standing,
        @Nullable MarkedText education,
        List<String> competencies,
        @Nullable String box,
        @Nullable Treatment treatment,
        String status,
        boolean nearLine) {

    public PeopleRow {
        competencies = List.copyOf(competencies);
    }

    public String fullName() {
        return name.parts().stream().map(MarkedText.Part::text).collect(Collectors.joining());
    }
}
