package id.petala.app.rulebook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The few files that were sent last and wait for a decision. */
final class Candidates {

    /** Files beyond these push out the one nobody has looked at for longest. */
    static final int MOST = 8;

    private static final String MARK = "calon-";

    private final Map<String, Candidate> waiting = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Candidate> eldest) {
            return size() > MOST;
        }
    };

    /** Takes one in; the same text sent again is the same candidate. */
    synchronized Candidate add(Candidate candidate) {
        waiting.put(candidate.key(), candidate);
        return candidate;
    }

    synchronized @Nullable Candidate find(String key) {
        return waiting.get(key);
    }

    synchronized void remove(String key) {
        waiting.remove(key);
    }

    /** The key of a text by its fingerprint. */
    static String key(String sha256) {
        return MARK + sha256;
    }
}
