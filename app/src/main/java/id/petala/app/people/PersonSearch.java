package id.petala.app.people;

import id.petala.app.run.OpenRun;
import id.petala.app.run.Person;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds people of a run by words of their name, their post or their NIP; case and accents don't matter. */
public final class PersonSearch {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final List<String> texts;

    private PersonSearch(OpenRun open) {
        this.texts = open.run().people().stream().map(PersonSearch::text).toList();
    }

    /** The search over a run, laid out once. */
    public static PersonSearch of(OpenRun open) {
        return open.once(PersonSearch.class, PersonSearch::new);
    }

    private static String text(Person person) {
        return folded(person.name() + "\n" + person.nip() + "\n" + person.post());
    }

    /** A text in small letters without accents; signs that are one letter with another look are that letter. */
    public static String folded(String text) {
        boolean plain = text.chars().allMatch(c -> c < 0x80);
        String letters = plain
                ? text
                : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
        return letters.toLowerCase(Locale.ROOT);
    }

    /** Takes out those of whom a word of the question tells nothing. */
    public void keep(String question, BitSet people) {
        List<String> words = List.of(folded(question).strip().split("\\s+"));
        for (int person = people.nextSetBit(0); person >= 0; person = people.nextSetBit(person + 1)) {
            if (!words.stream().allMatch(texts.get(person)::contains)) {
                people.clear(person);
            }
        }
    }
}
