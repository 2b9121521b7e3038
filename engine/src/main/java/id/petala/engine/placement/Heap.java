package id.petala.engine.placement;

import java.util.Arrays;

/** Numbers from 0 on, the one of the least key first, of equal keys the least number. A key can be lowered. */
final class Heap {

    private final int[] heap;
    private final int[] place;
    private final long[] key;
    private int size;

    Heap(int numbers) {
        heap = new int[numbers];
        place = new int[numbers];
        key = new long[numbers];
        Arrays.fill(place, -1);
    }

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        while (size > 0) {
            place[heap[--size]] = -1;
        }
    }

    /** Puts a number in, or lowers its key. */
    void put(int number, long value) {
        key[number] = value;
        if (place[number] < 0) {
            place[number] = size;
            heap[size++] = number;
        }
        up(place[number]);
    }

    int pop() {
        int first = heap[0];
        place[first] = -1;
        int last = heap[--size];
        if (size > 0) {
            set(0, last);
            down(0);
        }
        return first;
    }

    private void set(int at, int number) {
        heap[at] = number;
        place[number] = at;
    }

    private boolean before(int a, int b) {
        return key[a] < key[b] || (key[a] == key[b] && a < b);
    }

    private void up(int from) {
        int at = from;
        int number = heap[at];
        while (at > 0 && before(number, heap[(at - 1) / 2])) {
            set(at, heap[(at - 1) / 2]);
            at = (at - 1) / 2;
        }
        set(at, number);
    }

    private void down(int from) {
        int at = from;
        int number = heap[at];
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!before(heap[child], number)) {
                break;
            }
            set(at, heap[child]);
            at = child;
        }
        set(at, number);
    }
}
