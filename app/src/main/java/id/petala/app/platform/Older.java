package id.petala.app.platform;

import jakarta.servlet.http.HttpServletRequest;

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

    static boolean is(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }
}
