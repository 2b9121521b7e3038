package id.petala.app.workbook;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks a workbook over before anything in it is believed: that it is an unencrypted {@code .xlsx} without macros, that
 * its parts unpack to a bearable size whatever they claim, that no part has a name outside the archive, and that no part
 * declares entities.
 */
final class WorkbookGuard {

    private static final int MOST_PARTS = 2_000;
    private static final long LARGEST = 2L << 30;
    private static final long LARGEST_STRINGS = 192L << 20;
    private static final long SMALL = 16L << 20;
    private static final int MOST_TIMES = 400;
    private static final int HEAD = 4096;

    private final Path path;
    private final String name;
    private final byte[] block = new byte[1 << 16];
    private long total;

    private WorkbookGuard(Path path, String name) {
        this.path = path;
        this.name = name;
    }

    /**
     * Looks a workbook over.
     *
     * @throws Refused with the reason, when it must not be opened
     */
    static void check(Path path, String name) {
        new WorkbookGuard(path, name).check();
    }

    private void check() {
        try {
            refuseOldKinds();
            try (ZipFile zip = new ZipFile(path.toFile())) {
                if (zip.size() > MOST_PARTS) {
                    throw refused("data.workbook-size", "> " + MOST_PARTS);
                }
                for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                    part(zip, parts.nextElement());
                }
                if (zip.getEntry("xl/workbook.xml") == null) {
                    throw refused("data.workbook-broken", "xl/workbook.xml");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refused("data.workbook-broken", String.valueOf(e.getMessage()));
        }
    }

    /** The old binary format and encrypted workbooks both begin like a compound document. */
    private void refuseOldKinds() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(8);
            if (head.length == 8 && (head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF) {
                throw refused("data.workbook-old", name);
            }
        }
    }

    private void part(ZipFile zip, ZipEntry part) throws IOException {
        String partName = part.getName();
        String plain = partName.toLowerCase(Locale.ROOT);
        if (partName.contains("..") || partName.startsWith("/") || partName.contains("\\") || partName.contains(":")) {
            throw refused("data.workbook-path", partName);
        }
        if (plain.endsWith("vbaproject.bin") || plain.contains("/macrosheets/")) {
            throw refused("data.workbook-macro", partName);
        }
        if (plain.contains("externallinks/")) {
            return;
        }
        unpack(zip, part);
    }

    /** Unpacks a part to count its bytes; what an archive says about sizes is not believed. */
    private void unpack(ZipFile zip, ZipEntry part) throws IOException {
        long size = 0;
        boolean strings = part.getName().endsWith("sharedStrings.xml");
        try (InputStream in = zip.getInputStream(part)) {
            for (int count = in.readNBytes(block, 0, block.length);
                    count > 0;
                    count = in.readNBytes(block, 0, block.length)) {
                if (size == 0) {
                    refuseEntities(part.getName(), count);
                }
                size += count;
                total += count;
                boolean swollen = size > SMALL && size / MOST_TIMES > Math.max(1, part.getCompressedSize());
                if (total > LARGEST || swollen || (strings && size > LARGEST_STRINGS)) {
                    throw refused("data.workbook-size", part.getName());
                }
            }
        }
    }

    private void refuseEntities(String part, int count) {
        String head = new String(block, 0, Math.min(HEAD, count), StandardCharsets.ISO_8859_1);
        if (head.contains("<!DOCTYPE") || head.contains("<!ENTITY")) {
            throw refused("data.workbook-entity", part);
        }
    }

    private Refused refused(String code, String part) {
        return new Refused(Finding.reject(code, Where.file(name), part, ""));
    }
}
