package id.petala.app.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.petala.app.file.FileHash;
import id.petala.app.file.LineGuard;
import id.petala.app.file.TextEncoding;
import id.petala.app.file.TextEncoding.Kind;
import id.petala.app.file.ZeroCharacter;
import id.petala.app.table.CellPlace;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Severity;
import id.petala.engine.finding.Where;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CSV file, read once from beginning to end: separated by comma, semicolon, tab or bar, in any encoding that is told. */
final class CsvSource implements RowSource {

    private static final int HEAD = 8192;
    private static final int SHOWN = 80;
    private static final int LARGEST_CELL = 256 * 1024;

    private final Path path;
    private final String name;
    private final MessageDigest digest = FileHash.sha256();
    private @Nullable TextEncoding encoding;
    private @Nullable LineGuard guard;
    private String head = "";
    private char separator;

    CsvSource(Path path, String name) {
        this(path, name, null);
    }

    private CsvSource(Path path, String name, @Nullable TextEncoding encoding) {
        this.path = path;
        this.name = name;
        this.encoding = encoding;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public RowSource again() {
        return new CsvSource(path, name, encoding);
    }

    /** Hands the records of the parser on, and knows how far it has come. */
    private static final class Progress extends AbstractBaseCsvCallbackHandler<Boolean> {

        private final RowTaker taker;
        private int row;
        private int cell;

        Progress(RowTaker taker) {
            this.taker = taker;
        }

        @Nullable
        String column(int place) {
            return taker.column(place);
        }

        @Override
        protected void handleBegin(long line) {
            row++;
            cell = 0;
            taker.begin(row);
        }

        @Override
        protected void handleField(int index, char[] chars, int offset, int length, boolean quoted) {
            taker.cell(chars, offset, offset + length);
            cell++;
        }

        @Override
        protected Boolean buildRecord() {
            return taker.end();
        }
    }

    @Override
    public List<Finding> notes() {
        try {
            TextEncoding found = encoding();
            boolean usual = found.kind() == Kind.UTF_8 || found.kind() == Kind.NONE;
            Where where = new Where(name, found.row(), null);
            return usual ? List.of() : List.of(note(where, found.kind().label()));
        } catch (IOException _) {
            return List.of(); // the reader of the table says so
        }
    }

    private static Finding note(Where where, String label) {
        return new Finding("data.encoding-taken", Severity.NOTE, where, label, "UTF-8", List.of());
    }

    private TextEncoding encoding() throws IOException {
        TextEncoding known = encoding == null ? TextEncoding.of(path) : encoding;
        encoding = known;
        return known;
    }

    @Override
    public boolean damaged() {
        return guard != null && guard.damaged();
    }

    @Override
    public void read(RowTaker taker) {
        Progress progress = new Progress(taker);
        try (InputStream in =
                new BufferedInputStream(new DigestInputStream(Files.newInputStream(path), digest), HEAD * 8)) {
            Charset charset = lookAt(in);
            LineGuard text = LineGuard.of(in, charset);
            guard = text;
            parse(text, separator, progress);
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            throw refused(e, progress);
        }
    }

    private static void parse(LineGuard text, char separator, CsvCallbackHandler<Boolean> handler) throws IOException {
        try (CsvReader<Boolean> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LARGEST_CELL)
                .build(handler, text)) {
            Iterator<Boolean> wanted = reader.iterator();
            while (wanted.hasNext() && wanted.next()) {
                // each row was handed over when it was read
            }
        }
    }

    /** Tells encoding and separator before anything is read; other kinds of file are told apart here. */
    private Charset lookAt(InputStream in) throws IOException {
        in.mark(HEAD);
        byte[] bytes = in.readNBytes(HEAD);
        in.reset();
        if (bytes.length == 0) {
            throw refused("data.empty-file", 0);
        }
        refuseWorkbooks(bytes);
        Kind kind = encoding().kind();
        if (kind == Kind.NONE) {
            throw refused("data.wide", 1);
        }
        head = new String(bytes, kind.charset()).replace("\uFEFF", "");
        separator = Separator.of(head, bytes.length < HEAD);
        return kind.charset();
    }

    private void refuseWorkbooks(byte[] head) {
        int first = head[0] & 0xFF;
        int second = head.length > 1 ? head[1] & 0xFF : 0;
        if ((first == 'P' && second == 'K') || (first == 0xD0 && second == 0xCF)) {
            throw refused("data.workbook", 0);
        }
    }

    private Refused refused(Exception fault, Progress progress) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused;
            }
            if (cause instanceof CharacterCodingException) {
                return zero(progress);
            }
        }
        if (fault.getCause() instanceof RuntimeException ofTaker) {
            throw ofTaker;
        }
        if (!(fault instanceof CsvParseException)) {
            return refused("data.unreadable", progress.row);
        }
        boolean closed = String.valueOf(fault.getMessage()).contains("after closing quote");
        Where where = new Where(name, progress.row, progress.column(progress.cell));
        return new Refused(Finding.reject(closed ? "data.after-quote" : "data.quotes", where, null, ""));
    }

    private Refused zero(Progress progress) {
        try (InputStream in = Files.newInputStream(path)) {
            Reader text = new InputStreamReader(in, encoding().kind().charset());
            ZeroCharacter zero = ZeroCharacter.find(text);
            return zero == null ? refused("data.unreadable", progress.row) : refused(zero, progress);
        } catch (IOException _) {
            return refused("data.unreadable", progress.row);
        }
    }

    private Refused refused(ZeroCharacter zero, Progress progress) {
        String before = zero.before();
        String column = zero.row() == 1 ? null : heading(CellPlace.last(before, separator), progress);
        String shown = before.length() <= SHOWN ? before : "…" + before.substring(before.length() - SHOWN);
        return new Refused(Finding.reject("data.nul", new Where(name, zero.row(), column), shown, ""));
    }

    /** The heading of a place, also where the parser has not come so far as to hand it on. */
    private @Nullable String heading(int cell, Progress progress) {
        String known = progress.column(cell);
        List<String> names =
                List.of(head.stripLeading().lines().findFirst().orElse("").split("" + separator, -1));
        return known == null && cell < names.size()
                ? names.get(cell).replace("\"", "").strip()
                : known;
    }

    private Refused refused(String code, int row) {
        return new Refused(Finding.reject(code, new Where(name, row, null), null, ""));
    }

    @Override
    public String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
