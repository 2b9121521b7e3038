package id.petala.app.rulebook;

import id.petala.app.platform.Held;
import org.jspecify.annotations.Nullable;

/** The few files that were sent last and wait for a decision. */
final class Candidates {

    /** Files beyond these push out the one nobody has looked at for longest. */
    static final int MOST = 8;

    private static final String MARK = "calon-";

    private final Held<String, Candidate> waiting = new Held<>(MOST);

    /** Takes one in; the same text sent again is the same candidate. */
    Candidate add(Candidate candidate) {
        waiting.put(candidate.key(), candidate);
        return candidate;
    }

    @Nullable
    Candidate find(String key) {
        return waiting.get(key);
    }

    void remove(String key) {
        waiting.remove(key);
    }

    /** The key of a text by its fingerprint. */
    static String key(String sha256) {
        return MARK + sha256;
    }
}
