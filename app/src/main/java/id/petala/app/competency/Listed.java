package id.petala.app.competency;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** People in the order of a list, those who are equal by NIP. */
final class Listed {

    private static final int PERSON_BITS = 24;
    private static final long PERSON = (1L << PERSON_BITS) - 1;

    private final int[] people;

    private Listed(int[] people) {
        this.people = people;
    }

    /**
     * Sorts people.
     *
     * @param key the smallest first; within 39 bits
     */
    static Listed by(BitSet people, IntToLongFunction key) {
        long[] keyed = people.stream()
                .mapToLong(person -> (key.applyAsLong(person) << PERSON_BITS) | person)
                .toArray();
        Arrays.sort(keyed);
        return new Listed(
                Arrays.stream(keyed).mapToInt(one -> (int) (one & PERSON)).toArray());
    }

    int size() {
        return people.length;
    }

    /** The people from a place on, at most so many. */
    IntStream from(int start, int most) {
        return Arrays.stream(people, start, Math.min(people.length, start + most));
    }

    IntStream all() {
        return Arrays.stream(people);
    }

    /** The place after a person, negative when that person isn't in the list. */
    int after(int person) {
        for (int place = 0; place < people.length; place++) {
            if (people[place] == person) {
                return place + 1;
            }
        }
        return -1;
    }

    int last(int start, int most) {
        return people[Math.min(people.length, start + most) - 1];
    }
}
