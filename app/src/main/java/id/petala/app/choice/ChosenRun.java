package id.petala.app.choice;

import id.petala.app.platform.Older;
import id.petala.app.run.KeptRun;
import id.petala.app.run.OpenRuns;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/**
 * Which kept run a browser looks at: the one its address names, else the one it named last, else the newest. Each browser
 * chooses for itself; whoever chooses the newest follows it when a newer one is kept.
 */
public final class ChosenRun implements HandlerInterceptor {

    /** Of an address: the key of a kept run, or {@link Older#NEWEST}. */
    public static final String PARAMETER = Older.PARAMETER;

    static final String COOKIE = "petala-peta";

    private static final String ATTRIBUTE = ChosenRun.class.getName();

    private final OpenRuns runs;

    ChosenRun(OpenRuns runs) {
        this.runs = runs;
    }

    /** The run that this thread's request asks for; null for the newest, and outside of a request. */
    public static @Nullable UUID ofThisRequest() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null ? null : (UUID) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    }

    /** The first page of a run, for that browser to look at. */
    public static String address(UUID run) {
        return "/?" + PARAMETER + "=" + run;
    }

    /** @throws NoSuchRun when the address names a run that is not kept */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        String asked = "GET".equals(request.getMethod()) ? request.getParameter(PARAMETER) : null;
        UUID run = asked == null ? remembered(request) : named(asked);
        if (asked != null) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(run).toString());
        }
        if (run != null) {
            request.setAttribute(ATTRIBUTE, run);
            Older.mark(request);
        }
        return true;
    }

    private @Nullable UUID named(String asked) {
        if (asked.equals(Older.NEWEST)) {
            return null;
        }
        UUID run = runs.runs().stream()
                .map(KeptRun::id)
                .filter(id -> id.toString().equals(asked))
                .findFirst()
                .orElseThrow(() -> new NoSuchRun(asked));
        return run.equals(runs.newest()) ? null : run;
    }

    private @Nullable UUID remembered(HttpServletRequest request) throws IOException {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? null : key(cookie.getValue());
    }

    private @Nullable UUID key(String text) throws IOException {
        try {
            UUID run = UUID.fromString(text);
            return runs.open(run) == null ? null : run;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Ends with the browser; without a run, at once. */
    private static ResponseCookie cookie(@Nullable UUID run) {
        return ResponseCookie.from(COOKIE, run == null ? "" : run.toString())
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(run == null ? 0 : -1)
                .build();
    }
}
