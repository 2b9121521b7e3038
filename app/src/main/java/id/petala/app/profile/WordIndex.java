package id.petala.app.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that stand with each of many people, numbered, in one array: looking through everybody compares numbers, and each
 * word asked for is held against each different word once.
 */
final class WordIndex {

    /** Where a word stands with a person, and what finding it there is worth. */
    enum Place {
        NAME(0, 8),
        POST(1, 6),
        UNIT(2, 3),
        EDUCATION(3, 3);

        private final int at;
        private final int worth;

        Place(int at, int worth) {
            this.at = at;
            this.worth = worth;
        }
    }

    /** Most groups that the words of one place are told apart by; those of further ones count to the last. */
    static final int GROUPS = 16;

    private static final int PLACE_BITS = 2;
    private static final int GROUP_BITS = 4;
    private static final int PLACES = 1 << PLACE_BITS;

    private static final int[] WORTHS = worths();

    /** All words of a name or post were asked for. */
    private static final int WHOLE = 12;

    private final List<String> words;
    private final int[] tokens;
    private final int[] starts;
    private final String[] numbers;

    private static int[] worths() {
        int[] worths = new int[PLACES];
        for (Place place : Place.values()) {
            worths[place.at] = place.worth;
        }
        return worths;
    }

    private WordIndex(List<String> words, int[] tokens, int[] starts, String[] numbers) {
        this.words = words;
        this.tokens = tokens;
        this.starts = starts;
        this.numbers = numbers;
    }

    /** Takes people in, one after the other. */
    static final class Builder {
        private final Map<String, Integer> known = new LinkedHashMap<>();
        private final Map<String, int[]> texts = new LinkedHashMap<>();
        private final List<String> numbers = new ArrayList<>();
        private int[] tokens = new int[1024];
        private int[] starts = new int[1024];
        private int size;

        /** Begins a person with their number. */
        Builder person(String number) {
            if (numbers.size() == starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
            }
            starts[numbers.size()] = size;
            numbers.add(SearchText.compact(number));
            return this;
        }

        /** Words of the person begun last; those of one group belong together. */
        Builder words(Place place, int group, String text) {
            for (int number : texts.computeIfAbsent(text, this::numbers)) {
                if (size == tokens.length) {
                    tokens = Arrays.copyOf(tokens, 2 * size);
                }
                tokens[size++] = token(number, place, Math.min(group, GROUPS - 1));
            }
            return this;
        }

        private int[] numbers(String text) {
            return SearchText.words(text).stream()
                    .mapToInt(word -> known.computeIfAbsent(word, _ -> known.size()))
                    .toArray();
        }

        WordIndex build() {
            int[] ends = Arrays.copyOf(starts, numbers.size() + 1);
            ends[numbers.size()] = size;
            return new WordIndex(
                    List.copyOf(known.keySet()), Arrays.copyOf(tokens, size), ends, numbers.toArray(String[]::new));
        }
    }

    private static int group(int token) {
        return (token >> PLACE_BITS) & (GROUPS - 1);
    }

    private static int token(int word, Place place, int group) {
        return (((word << GROUP_BITS) | group) << PLACE_BITS) | place.at;
    }

    /** Words held against all that stand anywhere. */
    Asked ask(List<String> terms, boolean typing) {
        byte[][] likeness = new byte[terms.size()][words.size()];
        for (int term = 0; term < terms.size(); term++) {
            for (int word = 0; word < words.size(); word++) {
                likeness[term][word] = (byte) WordLikeness.of(terms.get(term), words.get(word), typing);
            }
        }
        return new Asked(terms, typing, likeness);
    }

    /** Words asked for. */
    final class Asked {

        private static final int SHORTEST_START = 4;
        private static final int NUMBER = 60;

        private final List<String> terms;
        private final boolean typing;
        private final byte[][] likeness;
        private final boolean[] wanted;
        private final boolean[] numbered;
        private final int[] best;

        private Asked(List<String> terms, boolean typing, byte[][] likeness) {
            this.terms = terms;
            this.typing = typing;
            this.likeness = likeness;
            this.best = new int[terms.size()];
            this.wanted = new boolean[words.size()];
            for (byte[] term : likeness) {
                for (int word = 0; word < term.length; word++) {
                    wanted[word] |= term[word] > 0;
                }
            }
            this.numbered = new boolean[terms.size()];
            for (int term = 0; term < numbered.length; term++) {
                String text = terms.get(term);
                numbered[term] = text.chars().anyMatch(Character::isDigit);
            }
        }

        /**
         * How well everything asked for fits a person, 0 where any word doesn't.
         *
         * @param group of educations, all words found in one must be of this; negative when each may be of another
         */
        int fit(int person, int group) {
            for (int term = 0; term < best.length; term++) {
                best[term] = numbered[term] && isNumber(person, terms.get(term)) ? NUMBER : 0;
            }
            int whole = look(person, group);
            int sum = 0;
            for (int one : best) {
                if (one == 0) {
                    return 0;
                }
                sum += one;
            }
            return sum + whole;
        }

        private boolean isNumber(int person, String term) {
            return numbers[person].equals(term)
                    || (term.length() >= SHORTEST_START && numbers[person].startsWith(term));
        }

        /** Whether the number of a person is what was asked for. */
        boolean byNumber(int person) {
            return terms.stream().anyMatch(term -> term.chars().anyMatch(Character::isDigit) && isNumber(person, term));
        }

        private int look(int person, int group) {
            int[] count = new int[PLACES];
            int[] found = new int[PLACES];
            for (int at = starts[person]; at < starts[person + 1]; at++) {
                int place = tokens[at] & (PLACES - 1);
                boolean education = place == Place.EDUCATION.at;
                if (education && group >= 0 && group(tokens[at]) != group) {
                    continue;
                }
                count[place]++;
                found[place] += take(tokens[at] >>> (PLACE_BITS + GROUP_BITS), worth(place, education && group >= 0));
            }
            return whole(Place.NAME, count, found) + whole(Place.POST, count, found);
        }

        private static int worth(int place, boolean together) {
            return together ? Place.NAME.worth : WORTHS[place];
        }

        private int take(int word, int worth) {
            if (!wanted[word]) {
                return 0;
            }
            for (int term = 0; term < best.length; term++) {
                int like = likeness[term][word];
                best[term] = Math.max(best[term], like * worth);
            }
            return 1;
        }

        private static int whole(Place place, int[] count, int[] found) {
            return count[place.at] == 0 ? 0 : WHOLE * found[place.at] / count[place.at];
        }

        /** Whether a word that stands somewhere is one of those asked for. */
        boolean marks(String word) {
            return terms.stream().anyMatch(term -> WordLikeness.of(term, word, typing) > 0);
        }
    }

    /** Whether somebody has exactly this number. */
    boolean knows(String number) {
        return Arrays.asList(numbers).contains(number);
    }

    /** How many groups of educations a person has; at least one. */
    int groups(int person) {
        int most = 0;
        for (int at = starts[person]; at < starts[person + 1]; at++) {
            most = Math.max(most, group(tokens[at]));
        }
        return most + 1;
    }
}
