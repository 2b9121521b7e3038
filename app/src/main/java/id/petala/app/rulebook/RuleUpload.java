package id.petala.app.rulebook;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.rule.RuleText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a rule file that somebody sends, and refuses it with all that is wrong. Nothing of it is kept here. */
final class RuleUpload {

    /** Bytes; the longest shipped file has a tenth of it. */
    static final int LARGEST = 512 * 1024;

    private static final int LONGEST_NAME = 80;
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final int LONGEST_ID = 100;

    private final RuleShelf shelf;

    RuleUpload(RuleShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * Reads a file as the next version of an own instrument.
     *
     * @param name the name it was sent under; only its last part is looked at, for messages
     * @throws Refused with all that is wrong, by line
     */
    Candidate read(String name, byte[] bytes) {
        String file = fileName(name);
        RuleText text = new RuleText("instansi/" + file, decoded(file, bytes));
        ListedInstrument read = RuleShelf.read(text);
        refuseTaken(read.instrument(), file);
        ListedInstrument waiting =
                new ListedInstrument(Candidates.key(text.sha256()), read.instrument(), read.book(), null);
        return new Candidate(waiting, file);
    }

    /** The last part of a name, without signs that mean something to a file system or a terminal. */
    static String fileName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[^A-Za-z0-9._-]", "-").replaceAll("^[.]+", "");
        String cut = plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
        return cut.isEmpty() ? "instrumen.yaml" : cut;
    }

    private static String decoded(String file, byte[] bytes) {
        if (bytes.length == 0) {
            throw refused("file.empty", file, 1, null);
        }
        if (bytes.length > LARGEST) {
            throw tooLarge(file, bytes.length);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw refused("file.encoding", file, line(bytes, in.position()), null);
        }
        String text = out.flip().toString();
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            int before = text.substring(0, zero).getBytes(StandardCharsets.UTF_8).length;
            throw refused("file.nul", file, line(bytes, before), null);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static int line(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private void refuseTaken(Instrument instrument, String file) {
        String name = instrument.id() + " " + instrument.version();
        if (!VERSION.matcher(instrument.version()).matches()) {
            throw refused("own-rule.version", file, 0, instrument.version());
        }
        if (instrument.id().length() > LONGEST_ID) {
            throw refused("own-rule.id", file, 0, instrument.id());
        }
        ListedInstrument there = shelf.find(ListedInstrument.key(instrument.id(), instrument.version()));
        if (there != null) {
            throw refused(there.same(instrument) ? "own-rule.same" : "own-rule.taken", file, 0, name);
        }
    }

    /** Says how large a file is and how large it may be, in kilobytes. */
    static Refused tooLarge(String file, long bytes) {
        return new Refused(Finding.reject(
                "own-rule.too-large", Where.file(file), (bytes + 1023) / 1024 + "", LARGEST / 1024 + ""));
    }

    private static Refused refused(String code, String file, int row, @Nullable String value) {
        return new Refused(Finding.reject(code, new Where(file, row, null), value, ""));
    }
}
