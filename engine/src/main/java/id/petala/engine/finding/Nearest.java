package id.petala.engine.finding;

import java.util.Collection;
import java.util.Locale;

/** The known word nearest to one that isn't known, for error texts. */
public final class Nearest {

    private Nearest() {}

    /** The nearest word by the number of letters to change; the first of several; empty when none is near. */
    public static String to(String text, Collection<String> known) {
        String wanted = normal(text);
        String found = "";
        int least = Math.max(2, wanted.length() / 3) + 1;
        for (String word : known) {
            int distance = distance(wanted, normal(word));
            if (distance < least) {
                least = distance;
                found = word;
            }
        }
        return found;
    }

    /** The nearest word; all of them where none is near. */
    public static String orAll(String text, Collection<String> known) {
        String nearest = to(text, known);
        return nearest.isEmpty() ? String.join(", ", known) : nearest;
    }

    private static String normal(String text) {
        String start = text.length() > 80 ? text.substring(0, 80) : text;
        return start.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** Letters to insert, delete or replace. */
    public static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int next = Math.min(diagonal + change, Math.min(row[j], row[j - 1]) + 1);
                diagonal = row[j];
                row[j] = next;
            }
        }
        return row[b.length()];
    }
}
