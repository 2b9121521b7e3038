package id.petala.app.profile;

import id.petala.engine.number.Points;
import id.petala.engine.pegawai.PenilaianKompetensi;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/** The latest score of each competency of each of many people, in one array. */
final class CompetencyScores {

    private final List<String> names;
    private final int[] competencies;
    private final long[] scores;
    private final int[] starts;

    private CompetencyScores(List<String> names, int[] competencies, long[] scores, int[] starts) {
        this.names = names;
        this.competencies = competencies;
        this.scores = scores;
        this.starts = starts;
    }

    /** @param latest of each person, the latest assessment of each competency */
    static CompetencyScores of(List<List<PenilaianKompetensi>> latest) {
        TreeMap<String, Integer> order = new TreeMap<>();
        latest.forEach(person -> person.forEach(one -> order.put(name(one), 0)));
        List<String> names = List.copyOf(order.keySet());
        names.forEach(name -> order.put(name, order.headMap(name).size()));
        int size = latest.stream().mapToInt(List::size).sum();
        int[] competencies = new int[size];
        long[] scores = new long[size];
        int[] starts = new int[latest.size() + 1];
        int at = 0;
        for (int person = 0; person < latest.size(); person++) {
            for (PenilaianKompetensi one : latest.get(person)) {
                competencies[at] = order.getOrDefault(name(one), 0);
                scores[at++] = Points.exact(one.skor() == null ? BigDecimal.ZERO : one.skor());
            }
            starts[person + 1] = at;
        }
        return new CompetencyScores(names, competencies, scores, starts);
    }

    private static String name(PenilaianKompetensi one) {
        return one.kompetensi() == null ? "" : one.kompetensi();
    }

    /** The competencies that anybody was assessed in, in order. */
    List<String> names() {
        return names;
    }

    /** Those whose name is made of these words, else those whose name holds words that begin so. */
    List<String> named(List<String> words) {
        List<String> same = names.stream()
                .filter(name -> SearchText.words(name).equals(words))
                .toList();
        return !same.isEmpty() || words.isEmpty()
                ? same
                : names.stream().filter(name -> begins(name, words)).toList();
    }

    private static boolean begins(String name, List<String> words) {
        List<String> all = SearchText.words(name);
        return words.stream().allMatch(word -> all.stream().anyMatch(one -> one.startsWith(word)));
    }

    /** Takes out those of some people whose latest scores are none that is asked for. */
    void keep(CompetencyAsked asked, BitSet people) {
        boolean[] wanted = new boolean[names.size()];
        asked.names().stream().mapToInt(names::indexOf).forEach(name -> wanted[name] = true);
        people.stream().filter(person -> !has(person, asked, wanted)).forEach(people::clear);
    }

    private boolean has(int person, CompetencyAsked asked, boolean[] wanted) {
        for (int at = starts[person]; at < starts[person + 1]; at++) {
            if (wanted[competencies[at]] && asked.holds(scores[at])) {
                return true;
            }
        }
        return false;
    }
}
