package id.petala.engine.sotk;

import id.petala.engine.rule.Yaml;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a new structure does with a post. */
public enum ChangeKind {
    /** A post is made that continues none. */
    BUAT("buat"),
    /** A post goes on with the same duties under another name, or in another place. */
    GANTI_NAMA("ganti-nama"),
    /** Several posts become one. */
    GABUNG("gabung"),
    /** One post becomes several. */
    PECAH("pecah"),
    /** A post ends. */
    HAPUS("hapus");

    private final String code;

    ChangeKind(String code) {
        this.code = code;
    }

    /** As drafts write it. */
    public String code() {
        return code;
    }

    static ChangeKind of(Yaml field) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(field.text()))
                .findFirst()
                .orElseThrow(() -> field.refused("sotk.kind", field.text(), codes()));
    }

    private static String codes() {
        return Arrays.stream(values()).map(ChangeKind::code).collect(Collectors.joining(", "));
    }
}
