package id.petala.app.index;

import java.util.List;

/**
 * The two pages for the head of the agency.
 *
 * @param headline the first page in one sentence
 * @param rows the agency's indices as the page Indeks shows them
 * @param macro the newest year of each figure of the region
 * @param parts what lies ahead of each index
 * @param gates what the agency's standing opens under the law
 * @param fingerprint what was computed from which data, by which engine
 */
public record Briefing(
        String agency,
        boolean demo,
        String day,
        String headline,
        List<Row> rows,
        List<IndicesView.Macro> macro,
        List<Part> parts,
        List<Gate> gates,
        String fingerprint) {

    /**
     * An index.
     *
     * @param figure as the page Indeks shows it
     * @param before the period before; a dash for none, else why the two are not compared
     * @param rule instrument, version and the beginning of the fingerprint of its text
     */
    public record Row(IndicesView.Row figure, String before, String rule) {}

    /**
     * What lies ahead of an index.
     *
     * @param note what the instrument measures
     * @param open what is missing and from whom, what lifts most first
     * @param sinceWhen the period compared with, or why there is none
     * @param changes what moved since, the largest first
     * @param way how it gets to the next category, in one sentence
     * @param steps the steps for it, in their order
     */
    public record Part(
            String name,
            String figure,
            String note,
            List<String> open,
            String sinceWhen,
            List<String> changes,
            String way,
            List<String> steps) {}

    /** A verdict that opens something under the law, condition by condition. */
    public record Gate(String name, String verdict, String day, List<Condition> conditions) {}

    /**
     * A condition.
     *
     * @param state whether it is met
     * @param held what was found, or who can supply it
     * @param basis where it stands
     */
    public record Condition(String label, String state, boolean met, String held, String basis) {}

    /**
     * With how much of the data a page is set.
     *
     * @param size style of its type
     * @param most rows of its tables and parts
     * @param lines most lines of a list within a part
     * @param signs most signs of a text of the data
     */
    public record Fit(String size, int most, int lines, int signs) {

        public <T> List<T> rows(List<T> all) {
            return all.subList(0, Math.min(all.size(), most));
        }

        public List<String> lines(List<String> all) {
            return all.subList(0, Math.min(all.size(), lines));
        }

        /** How many lines are left out. */
        public int left(List<String> all) {
            return Math.max(0, all.size() - lines);
        }

        /** How many rows are left out. */
        public int leftRows(List<?> all) {
            return Math.max(0, all.size() - most);
        }

        /** A text of the data, cut with an ellipsis where it is longer than the page bears. */
        public String clip(String text) {
            return cut(text, signs);
        }

        /** A sentence, cut only where it is three times longer. */
        public String wide(String text) {
            return cut(text, 3 * signs);
        }

        private static String cut(String text, int most) {
            return text.length() <= most ? text : text.substring(0, most - 1).stripTrailing() + "…";
        }
    }
}
