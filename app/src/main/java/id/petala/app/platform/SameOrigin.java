package id.petala.app.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses whatever changes something unless a page of Petala itself asked for it: another site open in the same browser
 * could send a form here. Browsers say where a request comes from and let no page say otherwise. Whoever says nothing is
 * refused too. Decided before the body is read.
 */
final class SameOrigin extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod()) || ownPage(request)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter()
                    .write(Words.in("id").t("fault.other-site") + "\n"
                            + Words.in("en").t("fault.other-site") + "\n");
        }
    }

    private static boolean ownPage(HttpServletRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
        boolean own = (request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST)).equals(origin);
        return site == null ? own : site.equals("same-origin") && (origin == null || own);
    }
}
