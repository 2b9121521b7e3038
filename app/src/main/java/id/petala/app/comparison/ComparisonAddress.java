package id.petala.app.comparison;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where people are compared. */
final class ComparisonAddress {

    static final String PAGE = "/banding";
    static final String PERSON = "nip";

    private ComparisonAddress() {}

    static String of(List<String> nips) {
        return PAGE + query(nips);
    }

    /** The page without one of its people; null where too few would be left. */
    static @Nullable String without(List<String> nips, String one) {
        List<String> rest = nips.stream().filter(nip -> !nip.equals(one)).toList();
        return rest.size() < ComparisonView.FEWEST ? null : of(rest);
    }

    static String file(String kind, List<String> nips) {
        return PAGE + "/unduh/banding." + kind + query(nips);
    }

    private static String query(List<String> nips) {
        return nips.stream()
                .map(nip -> PERSON + "=" + URLEncoder.encode(nip, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
