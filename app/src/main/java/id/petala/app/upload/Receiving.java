package id.petala.app.upload;

import id.petala.app.check.CheckedData;
import id.petala.app.platform.TypedText;
import id.petala.app.rulebook.ListedInstrument;
import id.petala.app.rulebook.RuleShelf;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.instrument.Instrument;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes what a browser sends: the files into the room of the import, the fields into its order. */
final class Receiving {

    static final String FILES = "berkas";
    static final String AGENCY = "instansi";
    static final String DAY = "tanggal";
    static final String INSTRUMENT = "instrumen";

    private final Import target;
    private final Limits limits;
    private final RuleShelf rules;

    Receiving(Import target, Limits limits, RuleShelf rules) {
        this.target = target;
        this.limits = limits;
        this.rules = rules;
    }

    /**
     * Takes everything.
     *
     * @throws Refused with a sentence for whoever sent it
     * @throws IOException when the connection ends before everything is here
     */
    void take(HttpServletRequest request) throws IOException {
        Collection<Part> parts = parts(request);
        try {
            int files = take(parts);
            if (files == 0) {
                throw refused("import.none", null);
            }
            target.order(order(request), files);
        } finally {
            for (Part part : parts) {
                part.delete();
            }
        }
    }

    private int take(Collection<Part> parts) throws IOException {
        Path data = Files.createDirectory(CheckedData.dataIn(target.room()));
        int files = 0;
        for (Part part : parts) {
            String name = part.getSubmittedFileName();
            if (part.getName().equals(FILES) && name != null && !name.isEmpty() && take(part, name, data)) {
                files++;
            }
        }
        return files;
    }

    private Collection<Part> parts(HttpServletRequest request) throws IOException {
        try {
            return request.getParts();
        } catch (IllegalStateException | ServletException tooMuch) {
            throw new Refused(Finding.reject(
                    "import.limits",
                    Where.file("impor"),
                    null,
                    limits.files() + "",
                    limits.fileMegabytes() + "",
                    limits.totalMegabytes() + ""));
        }
    }

    private boolean take(Part part, String written, Path data) throws IOException {
        UploadName name = UploadName.of(written);
        if (name.hidden()) {
            return false;
        }
        Path file = name.under(data);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (InputStream in = part.getInputStream()) {
            Files.copy(in, file);
        } catch (FileAlreadyExistsException twice) {
            throw refused("import.twice", name.file());
        }
        return true;
    }

    private Order order(HttpServletRequest request) {
        return new Order(
                TypedText.of(Objects.requireNonNullElse(request.getParameter(AGENCY), "")),
                day(request),
                instrument(request));
    }

    private static LocalDate day(HttpServletRequest request) {
        String text = Objects.requireNonNullElse(request.getParameter(DAY), "");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw refused("import.day", text);
        }
    }

    private ListedInstrument instrument(HttpServletRequest request) {
        String key = Objects.requireNonNullElse(request.getParameter(INSTRUMENT), "");
        ListedInstrument listed = rules.find(key);
        if (listed == null || listed.instrument().talent() == null) {
            throw refused("import.instrument", key);
        }
        LocalDate day = day(request);
        Instrument instrument = listed.instrument();
        if (day.isBefore(instrument.firstDay())) {
            throw new Refused(Finding.reject(
                    "import.too-early",
                    Where.file("impor"),
                    day.toString(),
                    instrument.firstDay().toString(),
                    instrument.label().id()));
        }
        return listed;
    }

    private static Refused refused(String code, @Nullable String value) {
        return new Refused(Finding.reject(code, Where.file("impor"), value, ""));
    }
}
