package id.petala.app.workbook;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that was looked over: its sheets, and what they share. The shared texts are kept as long as memory allows,
 * so that many sheets read them once. Sheets may be read side by side.
 */
public final class WorkbookFile {

    private static final String FOLDER = "xl/";
    private static final LocalDate DAY_ZERO_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

    private final Path path;
    private final List<SheetPart> sheets = new ArrayList<>();
    private final Map<String, String> targets = new LinkedHashMap<>();
    private LocalDate dayZero = DAY_ZERO_1900;
    private CellFormats formats = CellFormats.none();
    private @Nullable String textsPart;
    private SoftReference<SharedTexts> texts = new SoftReference<>(null);

    /**
     * A sheet.
     *
     * @param part its name in the archive
     */
    public record SheetPart(String name, boolean visible, String part) {}

    private WorkbookFile(Path path) {
        this.path = path;
    }

    /**
     * Looks a workbook over and reads what it holds, but no cell.
     *
     * @param name as findings name it
     * @throws Refused when it must not be opened
     * @throws IOException when it can't be
     */
    public static WorkbookFile open(Path path, String name) throws IOException {
        WorkbookGuard.check(path, name);
        WorkbookFile file = new WorkbookFile(path);
        try (ZipFile zip = new ZipFile(path.toFile())) {
            file.look(zip);
        }
        return file;
    }

    /** What is told of a workbook that can't be read to its end. */
    public static Refused refused(Where where, IOException fault) {
        String code = fault instanceof TooLarge ? "data.workbook-size" : "data.workbook-broken";
        return new Refused(Finding.reject(code, where, String.valueOf(fault.getMessage()), ""));
    }

    /** The sheets in their order; no two have one name. */
    public List<SheetPart> sheets() {
        return List.copyOf(sheets);
    }

    private void look(ZipFile zip) throws IOException {
        String styles = null;
        try (XmlPart xml = XmlPart.of(zip, FOLDER + "_rels/workbook.xml.rels")) {
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    String target = target(String.valueOf(xml.attribute("Target")));
                    String type = String.valueOf(xml.attribute("Type"));
                    targets.put(String.valueOf(xml.attribute("Id")), target);
                    textsPart = type.endsWith("/sharedStrings") ? target : textsPart;
                    styles = type.endsWith("/styles") ? target : styles;
                }
            }
        }
        if (styles != null) {
            try (XmlPart xml = XmlPart.of(zip, styles)) {
                formats = new CellFormats(xml);
            }
        }
        sheets(zip);
    }

    /** Parts are named from the folder of the workbook, or from the top. */
    private static String target(String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        return target.startsWith("../") ? target.substring(3) : FOLDER + target.replaceFirst("^\\./", "");
    }

    private void sheets(ZipFile zip) throws IOException {
        try (XmlPart xml = XmlPart.of(zip, FOLDER + "workbook.xml")) {
            Set<String> names = new LinkedHashSet<>();
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    String later = String.valueOf(xml.attribute("date1904"));
                    dayZero = later.equals("1") || later.equals("true") ? DAY_ZERO_1904 : DAY_ZERO_1900;
                } else if (xml.starts("sheet")) {
                    SheetPart sheet = sheet(xml);
                    if (!names.add(sheet.name())) {
                        throw new BrokenWorkbook(sheet.name());
                    }
                    sheets.add(sheet);
                }
            }
        }
    }

    private SheetPart sheet(XmlPart xml) throws IOException {
        String name = String.valueOf(xml.attribute("name"));
        String part = targets.get(String.valueOf(xml.attribute("id")));
        String state = xml.attribute("state");
        if (part == null) {
            throw new FileNotFoundException(name);
        }
        return new SheetPart(name, state == null || state.equals("visible"), part);
    }

    /**
     * Hands over the rows of a sheet that hold anything.
     *
     * @throws IOException when it can't be read to its end
     */
    public void read(SheetPart sheet, SheetRows rows) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile());
                XmlPart xml = XmlPart.of(zip, sheet.part())) {
            new SheetReader(xml, texts(zip), formats, dayZero, rows).read();
        }
    }

    private synchronized SharedTexts texts(ZipFile zip) throws IOException {
        SharedTexts known = texts.get();
        if (known == null) {
            known = readTexts(zip);
            texts = new SoftReference<>(known);
        }
        return known;
    }

    private SharedTexts readTexts(ZipFile zip) throws IOException {
        if (textsPart == null) {
            return SharedTexts.none();
        }
        try (XmlPart xml = XmlPart.of(zip, textsPart)) {
            return new SharedTexts(xml);
        }
    }
}
