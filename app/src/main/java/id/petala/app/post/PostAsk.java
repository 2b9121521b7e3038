package id.petala.app.post;

import id.petala.app.talent.Terms;
import id.petala.engine.instrument.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of one post is asked for.
 *
 * @param compared numbers of the people compared, at most {@link #MOST}
 */
public record PostAsk(MatchChoice choice, Chance chance, List<String> compared) {

    /** So many people are compared at once. */
    public static final int MOST = 3;

    public PostAsk {
        compared = List.copyOf(compared);
    }

    static PostAsk of(Asked asked, LocalDate day, RuleBook pairs) {
        List<String> compared = asked.all("banding");
        if (compared.size() > MOST) {
            throw new UnknownChoice("banding", Integer.toString(compared.size()), "1 – " + MOST);
        }
        return new PostAsk(
                MatchChoice.of(asked, day, pairs),
                asked.one("tampil", List.of(Chance.values()), Chance::code, Chance.ELIGIBLE),
                compared);
    }

    PostAsk with(Chance other) {
        return new PostAsk(choice, other, compared);
    }

    /** With one more compared, or with one less who was. */
    PostAsk turned(String nip) {
        List<String> others = new ArrayList<>(compared);
        if (!others.remove(nip)) {
            others.add(nip);
        }
        return new PostAsk(choice, chance, others);
    }

    /** As parameters of an address. */
    String query() {
        return Stream.concat(
                        Stream.of("tampil=" + chance.code(), choice.query()),
                        compared.stream().map(nip -> "banding=" + Terms.address(nip)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }
}
