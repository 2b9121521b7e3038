package id.petala.app.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.petala.app.file.BadByte;
import id.petala.app.file.FileHash;
import id.petala.app.file.LineGuard;
import id.petala.app.table.CellPlace;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CSV file, read once from beginning to end: UTF-8, separated by comma, semicolon or tab. */
final class CsvSource implements RowSource {

    private static final int HEAD = 8192;
    private static final int SHOWN = 80;
    private static final int LARGEST_CELL = 256 * 1024;

    private final Path path;
    private final String name;
    private final MessageDigest digest = FileHash.sha256();
    private String head = "";
    private char separator;

    CsvSource(Path path, String name) {
        this.path = path;
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public RowSource again() {
        return new CsvSource(path, name);
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
    public void read(RowTaker taker) {
        Progress progress = new Progress(taker);
        try (InputStream in =
                new BufferedInputStream(new DigestInputStream(Files.newInputStream(path), digest), HEAD * 8)) {
            separator = separator(in);
            parse(in, separator, progress);
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            throw refused(e, progress);
        }
    }

    private static void parse(InputStream in, char separator, CsvCallbackHandler<Boolean> handler) throws IOException {
        try (CsvReader<Boolean> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LARGEST_CELL)
                .build(handler, LineGuard.of(in))) {
            Iterator<Boolean> wanted = reader.iterator();
            while (wanted.hasNext() && wanted.next()) {
                // each row was handed over when it was read
            }
        }
    }

    /** The separator of the heading, found before anything is read; other kinds of file are told apart here. */
    private char separator(InputStream in) throws IOException {
        in.mark(HEAD);
        byte[] bytes = in.readNBytes(HEAD);
        in.reset();
        if (bytes.length == 0) {
            throw refused("data.empty-file", 0);
        }
        refuseOtherKinds(bytes);
        head = new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "");
        return separator(bytes);
    }

    private void refuseOtherKinds(byte[] head) {
        int first = head[0] & 0xFF;
        int second = head.length > 1 ? head[1] & 0xFF : 0;
        if ((first == 'P' && second == 'K') || (first == 0xD0 && second == 0xCF)) {
            throw refused("data.workbook", 0);
        }
        boolean utf16 = (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
        int zeros = 0;
        for (byte b : head) {
            zeros += b == 0 ? 1 : 0;
        }
        if (utf16 || zeros * 4 > head.length) {
            throw refused("data.wide", 1);
        }
    }

    private static char separator(byte[] head) {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        int from = 0;
        while (from < head.length && (head[from] == '\n' || head[from] == '\r')) {
            from++;
        }
        for (int i = from; i < head.length && head[i] != '\n' && head[i] != '\r'; i++) {
            commas += head[i] == ',' ? 1 : 0;
            semicolons += head[i] == ';' ? 1 : 0;
            tabs += head[i] == '\t' ? 1 : 0;
        }
        if (commas > 0) {
            return ',';
        }
        return semicolons > 0 ? ';' : tabs > 0 ? '\t' : ',';
    }

    private Refused refused(Exception fault, Progress progress) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused;
            }
            if (cause instanceof CharacterCodingException) {
                return badByte(progress);
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

    private Refused badByte(Progress progress) {
        try {
            BadByte bad = BadByte.find(path);
            return bad == null ? refused("data.unreadable", progress.row) : refused(bad, progress);
        } catch (IOException e) {
            return refused("data.unreadable", progress.row);
        }
    }

    private Refused refused(BadByte bad, Progress progress) {
        String before = bad.before();
        String column = bad.row() == 1 ? null : heading(CellPlace.last(before, separator), progress);
        String shown = before.length() <= SHOWN ? before : "…" + before.substring(before.length() - SHOWN);
        Where where = new Where(name, bad.row(), column);
        return new Refused(Finding.reject(bad.nul() ? "data.nul" : "data.encoding", where, shown, ""));
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
