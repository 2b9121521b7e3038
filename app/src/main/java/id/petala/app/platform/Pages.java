package id.petala.app.platform;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Turns a view into an HTML answer. A page is rendered whole before a byte of it leaves, so a fault never shows half a page. */
public final class Pages {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final TemplateEngine engine;

    Pages(TemplateEngine engine) {
        this.engine = engine;
    }

    public Words words(HttpServletRequest request) {
        return Language.of(request);
    }

    public Screen screen(HttpServletRequest request, @Nullable ContextView context, Screen.Section section) {
        return new Screen(
                words(request),
                context,
                section,
                queryWithoutLanguage(request),
                wantsFragment(request),
                Older.is(request));
    }

    public ResponseEntity<byte[]> ok(String template, Screen screen, String name, Object view) {
        return ok(template, screen, Map.of(name, view));
    }

    public ResponseEntity<byte[]> ok(String template, Screen screen, Map<String, ?> views) {
        return answer(HttpStatus.OK, template, screen, views);
    }

    /** A page that says what was not found and what to do. */
    public ResponseEntity<byte[]> notFound(Screen screen, String sentence) {
        return fault(HttpStatus.NOT_FOUND, screen, screen.t("fault.404.title"), sentence, null);
    }

    /** A page that says why an address can't be answered and what would be right. */
    public ResponseEntity<byte[]> badRequest(Screen screen, String sentence) {
        return fault(HttpStatus.BAD_REQUEST, screen, screen.t("fault.400.title"), sentence, null);
    }

    /** Sends the reader to another address of Petala once something was done. */
    public static ResponseEntity<byte[]> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }

    ResponseEntity<byte[]> fault(
            HttpStatus status, Screen screen, String title, String sentence, @Nullable String number) {
        Map<String, @Nullable Object> views = new HashMap<>();
        views.put("status", status.value());
        views.put("title", title);
        views.put("sentence", sentence);
        views.put("number", number);
        return answer(status, "platform/fault.jte", screen, views);
    }

    /** A page that refuses what was asked, with the view of a template of its own. */
    public ResponseEntity<byte[]> refused(HttpStatus status, String template, Screen screen, String name, Object view) {
        return answer(status, template, screen, Map.of(name, view));
    }

    private ResponseEntity<byte[]> answer(HttpStatus status, String template, Screen screen, Map<String, ?> views) {
        Map<String, Object> params = new HashMap<>(views);
        params.put("screen", screen);
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, params, output);
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, screen.language())
                // A part of a page and the whole page share an address: neither may be kept and shown for the other.
                .header(HttpHeaders.CACHE_CONTROL, screen.fragment() ? "no-store" : "private, no-cache")
                .header(HttpHeaders.VARY, "HX-Request, Cookie")
                .body(output.toByteArray());
    }

    private static boolean wantsFragment(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"))
                && !"true".equals(request.getHeader("HX-History-Restore-Request"));
    }

    private static String queryWithoutLanguage(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null || query.isEmpty()) {
            return "";
        }
        return Arrays.stream(query.split("&"))
                .filter(part -> !part.startsWith(Language.PARAMETER + "="))
                .collect(Collectors.joining("&"));
    }
}
