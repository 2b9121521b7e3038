package id.petala.app.demo;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides a whole number among weights by largest remainders; equal remainders go to the first. */
final class Shares {

    private Shares() {}

    static int[] of(int total, List<Integer> weights) {
        long sum = Math.max(1, weights.stream().mapToLong(Integer::longValue).sum());
        int[] shares = weights.stream()
                .mapToInt(weight -> (int) ((long) total * weight / sum))
                .toArray();
        int left = weights.isEmpty() ? 0 : total - Arrays.stream(shares).sum();
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -((long) total * weights.get(i) % sum)))
                .limit(left)
                .forEach(i -> shares[i]++);
        return shares;
    }
}
