package id.petala.app.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Spoils tables in every way that chance finds: cells and rows, the bytes of a file, the parts of a workbook. */
final class Mutator {

    private static final List<String> GARBAGE = List.of(
            "=1+1",
            "'=1+1",
            "''-x",
            "-",
            "@a",
            "2026-13-40",
            "31-12-2024",
            "45292",
            "99999999999999999999",
            "NaN",
            "-5",
            "1e400",
            " x ",
            "\u00A0",
            "a\nb",
            "\"",
            "a,b",
            "a;b",
            "\uFFFF",
            "\uFFFD",
            "\u202Ex",
            "\u00E9",
            "x".repeat(1200),
            "x".repeat(70_000),
            "PNS",
            "198502172010012003",
            "'197612312006041015",
            "[penghargaan.csv:2#00000000] x",
            "alasan",
            "\t",
            "€",
            "*",
            "297406232000101008",
            "000000000000000000");

    private static final List<String> VALUES = List.of(
            "",
            "-1",
            "0",
            "1",
            "99999",
            "2000000000",
            "99999999999",
            "1e999999999",
            "1e-999999999",
            "A1",
            "ZZZZZZ1",
            "XFD1",
            "XFE1",
            "A1048577",
            "x",
            "s",
            "n",
            "b",
            "d",
            "e",
            "str",
            "inlineStr",
            "rId1",
            "rId99",
            "hidden",
            "\u202E");

    private static final List<String> MARKUP = List.of(
            "<row>",
            "</row>",
            "<c>",
            "</c>",
            "<c r=\"A1\" t=\"s\"><v>5</v></c>",
            "<v>",
            "</v>",
            "<row r=\"2\"/>",
            "<is><t>x</t></is>",
            "<!-- x -->",
            "<![CDATA[x]]>",
            "&amp;",
            "&lt;",
            "&x;",
            "&#0;",
            "&#x10FFFF;",
            "<?x y?>",
            "<!DOCTYPE a>",
            "</sheetData>",
            "<sheetData>",
            "<f>1+1</f>",
            "<rPh><t>x</t></rPh>",
            "<si/>",
            "<mergeCell ref=\"A1:XFD1048576\"/>",
            "\u0007",
            "\uFFFF");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"<>]*)\"|>([^<>]+)<");

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Random random;

    Mutator(Random random) {
        this.random = random;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Spoils a table in some places, its heading too. */
    void rows(List<List<String>> rows) {
        for (int times = random.nextInt(4); times > 0; times--) {
            List<String> row = rows.get(random.nextInt(8) == 0 ? 0 : random.nextInt(rows.size()));
            int cell = row.isEmpty() ? 0 : random.nextInt(row.size());
            switch (random.nextInt(9)) {
                case 0 -> set(row, cell, "");
                case 1, 2 -> set(row, cell, one(GARBAGE));
                case 3 -> rows.add(random.nextInt(rows.size()) + 1, new ArrayList<>(rows.getLast()));
                case 4 -> Collections.swap(row, 0, Math.max(0, row.size() - 1));
                case 5 -> row.subList(cell, row.size()).clear();
                case 6 -> row.add(one(GARBAGE));
                case 7 -> rows.forEach(each -> Collections.swap(each, 0, each.size() - 1));
                default -> rows.add(new ArrayList<>(List.of("", "")));
            }
            rows.removeIf(List::isEmpty);
            if (rows.isEmpty()) {
                rows.add(new ArrayList<>(List.of("")));
            }
        }
    }

    /** Spoils one cell, so that the row differs; the row stays and holds something. */
    void row(List<String> row) {
        List<String> before = List.copyOf(row);
        while (row.equals(before) || row.stream().allMatch(Mutator::blank)) {
            int cell = random.nextInt(row.size());
            String text = row.get(cell);
            switch (random.nextInt(6)) {
                case 0 -> row.set(cell, "");
                case 1 -> row.set(cell, text + (char) ('0' + random.nextInt(75)));
                case 2 -> row.set(cell, text.isEmpty() ? "0" : text.substring(1));
                case 3 -> row.set(cell, typo(text));
                case 4 -> row.add(cell, one(GARBAGE.subList(0, 20)));
                default -> row.set(cell, one(GARBAGE).substring(0, 1) + one(GARBAGE.subList(0, 20)));
            }
        }
    }

    private String typo(String text) {
        int at = text.isEmpty() ? 0 : random.nextInt(text.length());
        return text.substring(0, at)
                + (char) (33 + random.nextInt(90))
                + text.substring(Math.min(at + 1, text.length()));
    }

    static boolean blank(String cell) {
        return cell.chars().allMatch(c -> c <= ' ' || c == '\u00A0');
    }

    private static void set(List<String> row, int cell, String text) {
        if (cell < row.size()) {
            row.set(cell, text);
        }
    }

    /** The table as CSV: mostly with the quotation marks a program would set, sometimes without, sometimes cut off. */
    String csv(List<List<String>> rows) {
        boolean careless = random.nextInt(10) == 0;
        String text = csv(rows, careless);
        return random.nextInt(20) == 0 ? text.substring(0, random.nextInt(text.length())) : text;
    }

    static String csv(List<List<String>> rows, boolean careless) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            List<String> cells = row.stream()
                    .map(cell -> careless || !cell.matches("(?s).*[\",\n].*")
                            ? cell
                            : "\"" + cell.replace("\"", "\"\"") + "\"")
                    .toList();
            text.append(String.join(",", cells)).append('\n');
        }
        return text.toString();
    }

    /** Some bytes changed, put in, taken out or doubled, or the end cut off. */
    byte[] bytes(byte[] whole) {
        byte[] bytes = whole;
        for (int times = 1 + random.nextInt(4); times > 0 && bytes.length > 0; times--) {
            int at = random.nextInt(bytes.length);
            int end = Math.min(bytes.length, at + 1 + random.nextInt(16));
            bytes = switch (random.nextInt(7)) {
                case 0 -> joined(bytes, at, new byte[] {(byte) random.nextInt(256)}, at + 1);
                case 1 -> joined(bytes, at, new byte[] {(byte) (bytes[at] ^ (1 << random.nextInt(8)))}, at + 1);
                case 2 -> joined(bytes, at, new byte[0], end);
                case 3 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, end), at);
                case 4 -> joined(bytes, at, one(GARBAGE.subList(0, 26)).getBytes(StandardCharsets.UTF_8), at);
                case 5 -> joined(bytes, at, "\"".getBytes(StandardCharsets.UTF_8), at);
                default -> random.nextInt(8) == 0 ? Arrays.copyOf(bytes, at) : joined(bytes, at, new byte[1], at + 1);
            };
        }
        return bytes;
    }

    private static byte[] joined(byte[] bytes, int until, byte[] middle, int from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, until);
        out.writeBytes(middle);
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }

    /** Tables as the sheets of a workbook; some numbers as numbers. */
    byte[] workbook(Map<String, List<List<String>>> tables) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Petala", "1.0")) {
            for (Map.Entry<String, List<List<String>>> table : tables.entrySet()) {
                Worksheet sheet = book.newWorksheet(table.getKey().replace(".csv", ""));
                for (int row = 0; row < table.getValue().size(); row++) {
                    put(sheet, row, table.getValue().get(row));
                }
            }
        }
        return timeless(bytes.toByteArray());
    }

    /** Without the time at which it was written, so that one seed gives the same bytes always. */
    private static byte[] timeless(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = unzipped(workbook);
        parts.computeIfPresent(
                "docProps/core.xml",
                (_, core) -> new String(core, StandardCharsets.UTF_8)
                        .replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}T[^<]*", "2026-01-01T00:00:00Z")
                        .getBytes(StandardCharsets.UTF_8));
        return zipped(parts);
    }

    private void put(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (cell.matches("[1-9][0-9]{0,8}") && random.nextInt(4) > 0) {
                sheet.value(row, column, Long.parseLong(cell));
            } else if (!cell.isEmpty()) {
                sheet.value(row, column, cell.substring(0, Math.min(32_000, cell.length())));
            }
        }
    }

    /** The workbook with the XML of one of its parts spoilt, or a part left out, doubled or renamed. */
    byte[] parts(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = unzipped(workbook);
        String part = one(List.copyOf(parts.keySet()));
        byte[] content = Objects.requireNonNull(parts.get(part));
        switch (random.nextInt(12)) {
            case 0 -> parts.remove(part);
            case 1 -> parts.put(part.replace("xl/", "xl/x"), parts.remove(part));
            case 2 -> parts.put(part, one(List.copyOf(parts.values())));
            case 3 -> parts.put(part, bytes(content));
            default ->
                parts.put(part, xml(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        }
        return zipped(parts);
    }

    private String xml(String whole) {
        String text = whole;
        for (int times = 1 + random.nextInt(5); times > 0; times--) {
            text = random.nextInt(3) == 0 ? withMarkup(text) : withValue(text);
        }
        return text;
    }

    private String withMarkup(String text) {
        int at = random.nextBoolean()
                ? random.nextInt(text.length() + 1)
                : text.indexOf('<', random.nextInt(text.length() + 1));
        int place = at < 0 ? text.length() : at;
        return text.substring(0, place) + one(MARKUP) + text.substring(place);
    }

    private String withValue(String text) {
        Matcher next = QUOTED.matcher(text);
        if (!next.find(random.nextInt(text.length() + 1))) {
            return text;
        }
        int group = next.group(1) == null ? 2 : 1;
        return text.substring(0, next.start(group)) + one(VALUES) + text.substring(next.end(group));
    }

    static Map<String, byte[]> unzipped(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Path file = Files.createTempFile("petala", ".zip");
        try {
            Files.write(file, workbook);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }

    static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
