package id.petala.app.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether a request looks at a map that is not the newest; the frame of every page says so then. */
public final class Older {

    /** Of an address: which map to look at. */
    public static final String PARAMETER = "peta";

    /** The map kept last, whichever that is. */
    public static final String NEWEST = "terbaru";

    private static final String ATTRIBUTE = Older.class.getName();

    private Older() {}

    /** The map that this request looks at is not the newest. */
    public static void mark(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, true);
    }

    /** The address of a request without its choice of a map; always one of this server. */
    public static String without(HttpServletRequest request) {
        String path = "/" + request.getRequestURI().replaceFirst("^/+", "");
        String query = without(request.getQueryString());
        return query.isEmpty() ? path : path + "?" + query;
    }

    static String without(@Nullable String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> !part.isEmpty() && !part.startsWith(PARAMETER + "="))
                        .collect(Collectors.joining("&"));
    }

    static boolean is(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }
}
