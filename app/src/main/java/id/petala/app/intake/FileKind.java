package id.petala.app.intake;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What a file of a data package is, by the ending of its name. */
enum FileKind {
    /** Texts in columns. */
    CSV(Set.of(".csv", ".tsv")),
    /** A workbook that can be read. */
    WORKBOOK(Set.of(".xlsx")),
    /** Another form of tables, which can't be read. */
    UNREADABLE(Set.of(".xls", ".xlsm", ".xlsb", ".xltx", ".xltm", ".ods", ".numbers")),
    MAPPING(Set.of(".yaml")),
    /** Anything else, which is left alone. */
    OTHER(Set.of());

    private final Set<String> endings;

    FileKind(Set<String> endings) {
        this.endings = endings;
    }

    static FileKind of(Path path) {
        String ending = ending(path);
        for (FileKind kind : values()) {
            if (kind.endings.contains(ending)) {
                return kind;
            }
        }
        return OTHER;
    }

    /** Whether such a file holds tables, readable or not. */
    boolean holdsTables() {
        return this == CSV || this == WORKBOOK || this == UNREADABLE;
    }

    /** The ending of a file's name with its point, in lower case; the whole name without one. */
    static String ending(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(Math.max(0, name.lastIndexOf('.')));
    }
}
