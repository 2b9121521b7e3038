package id.petala.app.index;

import id.petala.app.file.FileHash;
import id.petala.app.platform.TypedText;
import id.petala.app.worksheet.FilledWorksheet;
import id.petala.app.worksheet.WorksheetHead;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Nearest;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.instrument.Instrument;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Objects;

/** Takes the worksheet that a browser sends, and refuses with a sentence what is none that can be shown here. */
final class SheetUpload {

    /** Bytes; the largest worksheet of a shipped index has a hundredth of it. */
    static final int LARGEST = 2 << 20;

    /** What a form may add around the file. */
    private static final int ENVELOPE = 64 * 1024;

    private static final int LONGEST_NAME = 80;
    private static final String NAME = "lembar-kerja.xlsx";

    private final IndexBook book;
    private final LocalDate last;

    /** @param last the day of the run shown: worksheets of later days are not shown on its pages */
    SheetUpload(IndexBook book, LocalDate last) {
        this.book = book;
        this.last = last;
    }

    /** Reads what was sent: the file, and the index and the subject that the page has asked for. */
    SentSheet take(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST + ENVELOPE) {
            throw tooLarge();
        }
        Part part = part(request);
        Path file = Files.createTempFile("petala-lembar", ".xlsx");
        try (InputStream in = part.getInputStream()) {
            if (part.getSize() > LARGEST) {
                throw tooLarge();
            }
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return read(file, name(part), field(request, "indeks"), field(request, "subjek"));
        } finally {
            Files.deleteIfExists(file);
            part.delete();
        }
    }

    /** A field of a form; of one with a file only once its parts could be taken. */
    static String field(HttpServletRequest request, String name) {
        return TypedText.of(Objects.requireNonNullElse(request.getParameter(name), ""));
    }

    private static Part part(HttpServletRequest request) throws IOException {
        try {
            Part part = request.getPart("berkas");
            if (part == null || part.getSize() == 0) {
                throw refused("worksheet-file.nothing");
            }
            return part;
        } catch (ServletException _) {
            throw refused("worksheet-file.nothing");
        } catch (IllegalStateException _) {
            throw tooLarge();
        }
    }

    /** The last part of a name, without signs that mean something to a file system or a terminal. */
    private static String name(Part part) {
        String sent = Objects.requireNonNullElse(part.getSubmittedFileName(), "");
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[^\\p{L}\\p{N} ._-]", "-").strip();
        String cut = plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
        return cut.isBlank() ? NAME : cut;
    }

    /**
     * Reads a file.
     *
     * @param family the index it must be of; empty for any
     * @param subject whose it must be; empty for anybody's
     */
    private SentSheet read(Path file, String name, String family, String subject) throws IOException {
        FilledWorksheet filled = FilledWorksheet.read(file, name);
        WorksheetHead head = filled.head();
        Where where = filled.where();
        if (!family.isEmpty()) {
            head.requireIndex(family, where);
        }
        if (!subject.isEmpty()) {
            head.requireSubject(subject, where);
        }
        Instrument instrument = instrument(head, where);
        head.require(instrument, head.day(), where);
        requireDay(head, instrument, where);
        return SentSheet.of(filled, instrument, name, FileHash.sha256Hex(file));
    }

    private Instrument instrument(WorksheetHead head, Where where) {
        Instrument instrument = book.rules().instrument(head.instrument());
        if (instrument == null || instrument.index() == null) {
            throw new Refused(Finding.reject(
                    "worksheet.unknown",
                    where.column("instrumen"),
                    head.instrument(),
                    Nearest.orAll(head.instrument(), book.names())));
        }
        head.requireIndex(IndexBook.head(instrument).family(), where);
        if (!IndexBook.sheeted(instrument)) {
            throw new Refused(Finding.reject("worksheet-file.people", where.column("indeks"), head.index(), ""));
        }
        return instrument;
    }

    private void requireDay(WorksheetHead head, Instrument instrument, Where where) {
        String day = head.day().toString();
        if (head.day().isBefore(instrument.firstDay())) {
            throw new Refused(Finding.reject(
                    "worksheet.early",
                    where.column("per_tanggal"),
                    day,
                    "≥ " + instrument.firstDay(),
                    instrument.id()));
        }
        if (head.day().isAfter(last)) {
            throw new Refused(Finding.reject("worksheet-file.late", where.column("per_tanggal"), day, last.toString()));
        }
        if (!IndexBook.head(instrument).official(head.day())) {
            Instrument official = book.official(head.index(), head.day());
            throw new Refused(Finding.reject(
                    "worksheet-file.not-official",
                    where.column("instrumen"),
                    instrument.id(),
                    official == null ? "" : official.id(),
                    day));
        }
    }

    private static Refused tooLarge() {
        return new Refused(Finding.reject("worksheet-file.too-large", Where.file(NAME), null, (LARGEST >> 20) + ""));
    }

    private static Refused refused(String code) {
        return new Refused(Finding.reject(code, Where.file(NAME), null, ""));
    }
}
