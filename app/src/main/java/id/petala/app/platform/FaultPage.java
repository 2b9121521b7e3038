package id.petala.app.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page for whatever went wrong: what, where, why, what to do, in the reader's language. */
@Controller
final class FaultPage implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(FaultPage.class);

    private final Pages pages;
    private final ContextSource contexts;

    FaultPage(Pages pages, ContextSource contexts) {
        this.pages = pages;
        this.contexts = contexts;
    }

    @RequestMapping("/error")
    ResponseEntity<byte[]> fault(HttpServletRequest request) {
        HttpStatus status = malformed(thrown(request)) ? HttpStatus.BAD_REQUEST : statusOf(request);
        Screen screen = pages.screen(request, contextOrNone(pages.words(request)), Screen.Section.NONE);
        if (status.is5xxServerError()) {
            String number = UUID.randomUUID().toString().substring(0, 8);
            // Not the address: it can hold a NIP, and a log is no place for one. The trace names the page.
            LOG.error("Fault {}", number, thrown(request));
            return pages.fault(status, screen, screen.t("fault.500.title"), screen.t("fault.500.sentence"), number);
        }
        if (status == HttpStatus.NOT_FOUND) {
            Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            return pages.notFound(screen, screen.t("fault.404.sentence", path == null ? "/error" : path));
        }
        return pages.fault(status, screen, screen.t("fault.400.title"), screen.t("fault.400.sentence"), null);
    }

    private @Nullable ContextView contextOrNone(Words words) {
        try {
            return contexts.context(words.locale());
        } catch (RuntimeException e) {
            LOG.debug("No context for a fault page", e);
            return null;
        }
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }

    /** Whether the parts of a form could not be told apart: a fault of whoever sent it, not of Petala. */
    private static boolean malformed(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileUploadException || cause instanceof MultipartStream.MalformedStreamException) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Throwable thrown(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable t ? t : null;
    }
}
