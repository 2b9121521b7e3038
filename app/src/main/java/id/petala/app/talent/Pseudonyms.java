package id.petala.app.talent;

import id.petala.app.run.OpenRun;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.IntStream;

/**
 * A number from 1 for each person of a run, by which the person is shown while names are hidden. Always the same in the run, another one in each run; their order
 * follows neither names nor NIPs, as it is that of fingerprints of run and NIP.
 */
final class Pseudonyms {

    private final int[] people;
    private final int[] numbers;

    private Pseudonyms(OpenRun open) {
        String[] prints = IntStream.range(0, open.run().map().size())
                .mapToObj(person -> print(open, person))
                .toArray(String[]::new);
        this.people = IntStream.range(0, prints.length)
                .boxed()
                .sorted(Comparator.comparing(person -> prints[person]))
                .mapToInt(Integer::intValue)
                .toArray();
        this.numbers = new int[people.length];
        for (int place = 0; place < people.length; place++) {
            numbers[people[place]] = place + 1;
        }
    }

    static Pseudonyms of(OpenRun open) {
        return open.once(Pseudonyms.class, Pseudonyms::new);
    }

    private static String print(OpenRun open, int person) {
        String text = open.kept().id() + " " + open.run().map().facts().subject(person);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    int number(int person) {
        return numbers[person];
    }

    /** The person of a number from 1 to the number of people. */
    int person(int number) {
        return people[number - 1];
    }

    /** The person of a number as an address writes it, negative when nobody has it. */
    int indexOf(String number) {
        int one = number.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(number) : 0;
        return one == 0 || one > people.length ? -1 : person(one);
    }
}
