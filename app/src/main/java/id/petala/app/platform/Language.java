package id.petala.app.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;

/** Chooses the language of a request: what the address asks for, else what was asked for last, else Indonesian. */
final class Language extends OncePerRequestFilter {

    static final String PARAMETER = "lang";
    static final String COOKIE = "petala-lang";

    private static final String ATTRIBUTE = Language.class.getName();

    static Words of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Words words ? words : Words.in("id");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String asked = known(asked(request));
        if (asked != null) {
            ResponseCookie cookie = ResponseCookie.from(COOKIE, asked)
                    .path("/")
                    .httpOnly(true)
                    .sameSite("Lax")
                    .maxAge(Duration.ofDays(365))
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        String language = asked != null ? asked : remembered(request);
        request.setAttribute(ATTRIBUTE, Words.in(language == null ? "id" : language));
        chain.doFilter(request, response);
    }

    /** What the address says; a body is left for the page that wants it. */
    private static @Nullable String asked(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) ? request.getParameter(PARAMETER) : null;
    }

    private static @Nullable String remembered(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return null;
        }
        for (Cookie cookie : cookies) {
            if (COOKIE.equals(cookie.getName())) {
                return known(cookie.getValue());
            }
        }
        return null;
    }

    private static @Nullable String known(@Nullable String language) {
        return "id".equals(language) || "en".equals(language) ? language : null;
    }
}
