package id.petala.app.profile;

/** How well a word asked for fits a word that stands somewhere. */
final class WordLikeness {

    /** As written. */
    static final int EXACT = 4;

    /** The word begins so. */
    static final int BEGINS = 3;

    /** The word holds it. */
    static final int HOLDS = 2;

    /** One letter is another, missing, too many, or two stand the wrong way round. */
    static final int LIKE = 1;

    static final int NONE = 0;

    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_LIKE = 4;

    private WordLikeness() {}

    /** @param typing whether a slip of typing is forgiven */
    static int of(String asked, String word, boolean typing) {
        if (word.startsWith(asked)) {
            return word.length() == asked.length() ? EXACT : BEGINS;
        }
        if (asked.length() >= SHORTEST_PART && word.contains(asked)) {
            return HOLDS;
        }
        return typing && asked.length() >= SHORTEST_LIKE && oneSlip(asked, word) ? LIKE : NONE;
    }

    private static boolean oneSlip(String asked, String word) {
        int longer = word.length() - asked.length();
        if (longer < -1 || longer > 1) {
            return false;
        }
        int same = 0;
        while (same < asked.length() && same < word.length() && asked.charAt(same) == word.charAt(same)) {
            same++;
        }
        return switch (longer) {
            case 1 -> rest(asked, same).equals(rest(word, same + 1));
            case -1 -> rest(asked, same + 1).equals(rest(word, same));
            default -> rest(asked, same + 1).equals(rest(word, same + 1)) || turned(asked, word, same);
        };
    }

    private static boolean turned(String asked, String word, int at) {
        return at + 1 < word.length()
                && asked.charAt(at) == word.charAt(at + 1)
                && asked.charAt(at + 1) == word.charAt(at)
                && rest(asked, at + 2).equals(rest(word, at + 2));
    }

    private static String rest(String text, int from) {
        return from >= text.length() ? "" : text.substring(from);
    }
}
