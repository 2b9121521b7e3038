package id.petala.app.placing;

import id.petala.app.platform.TypedText;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Takes the scenario that a form sends: the file where one was chosen, else what was typed. */
final class SentScenario {

    /** Bytes; the longest example has a tenth of it. */
    static final int LARGEST = 64 * 1024;

    /** What a form may add around text and file. */
    private static final int ENVELOPE = 2 * LARGEST;

    private SentScenario() {}

    /**
     * The text of the scenario, with line ends of one kind.
     *
     * @throws Refused when there is none, or it is too long or no text
     */
    static String of(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST + ENVELOPE) {
            throw refused("planning.too-large", LARGEST / 1024 + "");
        }
        String text = TypedText.of(sent(request));
        if (text.isEmpty()) {
            throw refused("planning.no-text", "");
        }
        if (text.length() > LARGEST) {
            throw refused("planning.too-large", LARGEST / 1024 + "");
        }
        return text + "\n";
    }

    private static String sent(HttpServletRequest request) throws IOException {
        String file = file(request);
        return file.isBlank() ? Objects.requireNonNullElse(request.getParameter("skenario"), "") : file;
    }

    private static String file(HttpServletRequest request) throws IOException {
        if (!Objects.requireNonNullElse(request.getContentType(), "").startsWith("multipart/")) {
            return "";
        }
        try {
            Part part = request.getPart("berkas");
            return part == null || part.getSize() == 0 ? "" : text(part);
        } catch (ServletException _) {
            return "";
        } catch (IllegalStateException _) {
            throw refused("planning.too-large", LARGEST / 1024 + "");
        }
    }

    private static String text(Part part) throws IOException {
        if (part.getSize() > LARGEST) {
            throw refused("planning.too-large", LARGEST / 1024 + "");
        }
        try (InputStream in = part.getInputStream()) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException _) {
            throw refused("file.encoding", "UTF-8");
        } finally {
            part.delete();
        }
    }

    private static Refused refused(String code, String expected) {
        return new Refused(Finding.reject(code, Where.file(PlacingWork.NAME), null, expected));
    }
}
