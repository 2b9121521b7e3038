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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/**
 * Which kept run a browser looks at: the one its address names, else the one it named last, else the newest. Each browser
 * chooses for itself; whoever chooses the newest follows it when a newer one is kept. An address that names a run leads on to the
 * same address without it, so that no step back in the browser chooses again.
 */
public final class ChosenRun implements HandlerInterceptor {

    /** Of an address: the key of a kept run, or {@link Older#NEWEST}. */
    public static final String PARAMETER = Older.PARAMETER;

    static final String COOKIE = "petala-peta";

    private static final String ATTRIBUTE = ChosenRun.class.getName();

    private static final Logger LOG = LoggerFactory.getLogger(ChosenRun.class);

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
        if (asked != null) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(named(asked)).toString());
            response.sendRedirect(Older.without(request));
            return false;
        }
        Cookie remembered = WebUtils.getCookie(request, COOKIE);
        if (remembered != null) {
            look(request, response, older(remembered.getValue()));
        }
        return true;
    }

    private static void look(HttpServletRequest request, HttpServletResponse response, @Nullable UUID older) {
        if (older == null) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(null).toString());
        } else {
            request.setAttribute(ATTRIBUTE, older);
            Older.mark(request);
        }
    }

    /** The run that an address names; null for the newest. */
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

    /** The run of a cookie; null where it is the newest by now, not kept here, or can't be laid out. */
    private @Nullable UUID older(String text) {
        try {
            UUID run = UUID.fromString(text);
            return run.equals(runs.newest()) || runs.open(run) == null ? null : run;
        } catch (IllegalArgumentException e) {
            return null;
        } catch (IOException | RuntimeException e) {
            LOG.warn("A map could not be laid out; the newest is shown instead", e);
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
