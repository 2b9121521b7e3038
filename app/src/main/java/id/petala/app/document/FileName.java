package id.petala.app.document;

import java.time.LocalDate;
import java.util.Locale;

/** Names of documents: what, of whom, of which day, by which instrument. */
public final class FileName {

    private FileName() {}

    /** {@code tanda-terima-198503…-2026-06-30-kepka-bkn-411-2025-a}; signs that a file system may refuse become hyphens. */
    public static String of(String what, String whose, LocalDate day, String instrument) {
        return plain(what) + "-" + plain(whose) + "-" + day + "-" + plain(instrument);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
    }
}
