package id.petala.app.succession;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses of the pages of succession. */
public final class Addresses {

    private Addresses() {}

    /** Parameters that are not empty, {@code jenjang=PENGAWAS&dalam=12}. */
    public static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The page of a post of a manager. */
    public static String post(ManagerPost post, int months) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("nama", post.post().nama());
        asked.put("unit", Bench.unit(post));
        asked.put("dalam", Integer.toString(months));
        return "/suksesi/jabatan?" + query(asked);
    }

    /** The list of posts of a group. */
    public static String posts(PostFilter filter) {
        return "/suksesi?" + filter.query();
    }
}
