package id.petala.app.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one box of text asks: words that must all fit, boxes of the map, levels of competencies.
 *
 * @param terms words as {@link SearchText} compares them
 * @param boxes codes of which a person must stand in one; empty where none is asked
 * @param unknown words before a sign such as {@code >=} that name no competency
 */
record SearchQuery(List<String> terms, List<String> boxes, List<CompetencyAsked> competencies, List<String> unknown) {

    private static final Pattern BOXES =
            Pattern.compile("(?i)\\b(?:kotak|box)\\s+([\\p{L}\\p{N}]+(?:\\s*[-–,]\\s*[\\p{L}\\p{N}]+)*)");

    private static final Pattern LEVELS = Pattern.compile(
            "(?i)([^<>=≥≤]*?)(>=|≥|<=|≤|>|<|=|\\bminimal\\b|\\bat least\\b)\\s*([0-9]{1,3}(?:[.,][0-9]{1,2})?)");

    private static final int MOST_TERMS = 12;

    /** From so many digits on, the next digits belong to the same number. */
    private static final int BEGINS_NUMBER = 4;

    SearchQuery {
        terms = List.copyOf(terms);
        boxes = List.copyOf(boxes);
        competencies = List.copyOf(competencies);
        unknown = List.copyOf(unknown);
    }

    /** Reads a text; what is no known box and no level is words. */
    static SearchQuery of(String text, List<String> allBoxes, CompetencyScores scores) {
        List<String> boxes = new ArrayList<>();
        String withoutBoxes = BOXES.matcher(text).replaceAll(found -> {
            List<String> named = boxes(found.group(1), allBoxes);
            boxes.addAll(named);
            return named.isEmpty() ? Matcher.quoteReplacement(found.group()) : " ";
        });
        List<CompetencyAsked> asked = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        String rest = LEVELS.matcher(withoutBoxes)
                .replaceAll(found -> Matcher.quoteReplacement(level(found, scores, asked, unknown) + " "));
        return new SearchQuery(terms(rest), boxes, asked, unknown);
    }

    /** {@code 7-9}, {@code 7, 8}; nothing where any of them is no box. */
    private static List<String> boxes(String text, List<String> all) {
        List<String> boxes = new ArrayList<>();
        for (String part : text.split("\\s*,\\s*", -1)) {
            String[] ends = part.split("\\s*[-–]\\s*", -1);
            int from = all.indexOf(ends[0]);
            int to = all.indexOf(ends[ends.length - 1]);
            if (from < 0 || to < from) {
                return List.of();
            }
            boxes.addAll(all.subList(from, to + 1));
        }
        return boxes;
    }

    /** Takes the competency in front of a level; returns the words before it. */
    private static String level(
            MatchResult found, CompetencyScores scores, List<CompetencyAsked> asked, List<String> unknown) {
        List<String> words = SearchText.words(found.group(1));
        CompetencyAsked.Sign sign = CompetencyAsked.Sign.of(found.group(2));
        BigDecimal level = new BigDecimal(found.group(3).replace(',', '.'));
        for (int from = 0; from < words.size(); from++) {
            List<String> names = scores.named(words.subList(from, words.size()));
            if (!names.isEmpty()) {
                asked.add(new CompetencyAsked(names, sign, level));
                return String.join(" ", words.subList(0, from));
            }
        }
        unknown.add(found.group().strip());
        return "";
    }

    /** The words, digits with blanks in one number. */
    private static List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        boolean joins = false;
        for (String word : SearchText.words(text)) {
            boolean digits = word.chars().allMatch(Character::isDigit);
            if (digits && joins) {
                terms.add(terms.removeLast() + word);
            } else if (terms.size() < MOST_TERMS) {
                terms.add(word);
            }
            joins = digits && (joins || word.length() >= BEGINS_NUMBER);
        }
        return terms.stream().distinct().toList();
    }

    /** The same with the whole text as one number. */
    SearchQuery number(String number) {
        return new SearchQuery(List.of(number), List.of(), List.of(), List.of());
    }

    /** The same with a level of a competency more. */
    SearchQuery and(Optional<CompetencyAsked> further) {
        List<CompetencyAsked> all = new ArrayList<>(competencies);
        further.ifPresent(all::add);
        return new SearchQuery(terms, boxes, all, unknown);
    }

    boolean isEmpty() {
        return terms.isEmpty() && boxes.isEmpty() && competencies.isEmpty() && unknown.isEmpty();
    }
}
