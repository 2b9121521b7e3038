package id.petala.app.intake;

import id.petala.engine.pegawai.Pegawai;
import java.util.Arrays;
import java.util.List;

/** Finds people by their number. */
final class PeopleIndex {

    /** Nobody has this number. */
    static final int UNKNOWN = -1;

    /** The person's own row was rejected. */
    static final int REJECTED = -2;

    private final List<Pegawai> people;
    private final long[] numbers;
    private final long[] rejected;
    private final long[] keys;
    private final int[] places;

    /**
     * @param people sorted by NIP
     * @param rejected numbers that a rejected row names, sorted
     */
    PeopleIndex(List<Pegawai> people, long[] rejected, PersonNumbers known) {
        this.people = people;
        this.rejected = rejected;
        this.numbers =
                people.stream().mapToLong(person -> known.of(person.nip())).toArray();
        int slots = Integer.highestOneBit(Math.max(16, people.size() * 2)) * 2;
        this.keys = new long[slots];
        this.places = new int[slots];
        for (int i = 0; i < numbers.length; i++) {
            int slot = slot(numbers[i]);
            keys[slot] = numbers[i];
            places[slot] = i;
        }
    }

    private int slot(long number) {
        int slot = (int) Hashes.mixed(number) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != number) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    /** The place of a person, {@link #UNKNOWN} or {@link #REJECTED}. */
    int find(long number) {
        int slot = slot(number);
        if (keys[slot] == number && number != 0) {
            return places[slot];
        }
        return Arrays.binarySearch(rejected, number) >= 0 ? REJECTED : UNKNOWN;
    }

    Pegawai person(int place) {
        return people.get(place);
    }

    List<Pegawai> people() {
        return people;
    }

    int size() {
        return people.size();
    }
}
