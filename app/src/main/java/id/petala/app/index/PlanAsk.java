package id.petala.app.index;

import id.petala.app.platform.TypedText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * What an address asks of the page of plans, as written.
 *
 * @param supposed what value items have that nobody has told yet, as a facts file says it
 * @param raised by how many steps each item is raised; items that stay are not among them
 * @param efforts what each step of an item takes, where somebody says so
 * @param goal what the best plan is for: a category's code after {@link #CATEGORY}, {@link #VALUE} or {@link #BUDGET}
 * @param number the value or budget; empty for none
 * @param planned whether the best plan is asked for
 */
record PlanAsk(
        Map<String, String> supposed,
        Map<String, String> raised,
        Map<String, String> efforts,
        String goal,
        String number,
        boolean planned) {

    /** Nothing is asked. */
    static final PlanAsk NOTHING = new PlanAsk(Map.of(), Map.of(), Map.of(), "", "", false);

    static final String SUPPOSED = "anggap.";
    static final String RAISED = "naik.";
    static final String EFFORT = "upaya.";
    static final String CATEGORY = "kategori.";
    static final String VALUE = "nilai";
    static final String BUDGET = "anggaran";

    private static final String GOAL = "tujuan";
    private static final String NUMBER = "angka";
    private static final String PLANNED = "hitung";
    private static final int LONGEST = 100;

    /** Reads parameters; what is empty or stays asks nothing. */
    static PlanAsk of(Map<String, String[]> parameters) {
        Map<String, String> asked = new TreeMap<>();
        parameters.forEach((name, values) -> asked.put(name, shortened(TypedText.of(values[0]))));
        boolean planned = !asked.getOrDefault(PLANNED, "").isEmpty();
        return new PlanAsk(
                items(asked, SUPPOSED, ""),
                items(asked, RAISED, "0"),
                items(asked, EFFORT, ""),
                planned ? asked.getOrDefault(GOAL, "") : "",
                planned ? asked.getOrDefault(NUMBER, "") : "",
                planned);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static Map<String, String> items(Map<String, String> asked, String prefix, String nothing) {
        Map<String, String> items = new LinkedHashMap<>();
        asked.forEach((name, value) -> {
            if (name.startsWith(prefix) && !value.isEmpty() && !value.equals(nothing)) {
                items.put(name.substring(prefix.length()), value);
            }
        });
        return items;
    }

    /** The same with other items raised. */
    PlanAsk with(Map<String, String> others) {
        return new PlanAsk(supposed, others, efforts, goal, number, planned);
    }

    /** The same with every item as it is. */
    PlanAsk still() {
        return new PlanAsk(Map.of(), Map.of(), efforts, goal, number, planned);
    }

    /** As the end of an address, each parameter after an ampersand: equal questions have equal ends. */
    String query() {
        StringJoiner query = new StringJoiner("");
        supposed.forEach((item, value) -> query.add(parameter(SUPPOSED + item, value)));
        raised.forEach((item, steps) -> query.add(parameter(RAISED + item, steps)));
        efforts.forEach((item, effort) -> query.add(parameter(EFFORT + item, effort)));
        if (planned) {
            query.add(parameter(GOAL, goal));
            if (!number.isEmpty()) {
                query.add(parameter(NUMBER, number));
            }
            query.add(parameter(PLANNED, "1"));
        }
        return query.toString();
    }

    private static String parameter(String name, String value) {
        return "&" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
