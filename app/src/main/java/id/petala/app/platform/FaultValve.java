package id.petala.app.platform;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/** The fault page for what the server refuses before any page is asked: an address that can't be read. */
final class FaultValve extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(FaultValve.class);

    private final Pages pages;

    FaultValve(Pages pages) {
        this.pages = pages;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Screen screen = pages.screen(request.getRequest(), null, Screen.Section.NONE);
        byte[] page = Objects.requireNonNull(
                pages.fault(status, screen, screen.t("fault.400.title"), screen.t("fault.400.sentence"), null)
                        .getBody());
        ResponseHeaders.on(response);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        write(response, new String(page, StandardCharsets.UTF_8));
    }

    private static void write(Response response, String page) {
        try {
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(page);
                response.finishResponse();
            }
        } catch (IOException gone) {
            LOG.debug("Nobody hears the fault", gone);
        }
    }
}
