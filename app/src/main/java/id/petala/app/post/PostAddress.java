package id.petala.app.post;

import id.petala.app.talent.Terms;
import java.util.Set;

/** Where the pages of posts are. A code that can't be one part of a path, or names another page, stands in the query. */
public final class PostAddress {

    private static final Set<String> OTHER_PAGES = Set.of("rincian", "mengapa", "unduh", ".", "..");

    private PostAddress() {}

    /** The page of a post. */
    public static String post(String code) {
        return part(code) ? "/jabatan/" + Terms.address(code) : "/jabatan/rincian?kode=" + Terms.address(code);
    }

    /** The page that says why somebody may or may not take a post. */
    public static String why(String code, String nip) {
        String page = part(code)
                ? "/jabatan/" + Terms.address(code) + "/mengapa?"
                : "/jabatan/mengapa?kode=" + Terms.address(code) + "&";
        return page + "nip=" + Terms.address(nip);
    }

    /** An address with further parameters. */
    static String with(String address, String query) {
        return query.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + query;
    }

    private static boolean part(String code) {
        return !code.isEmpty()
                && code.chars().noneMatch(sign -> "/\\%;".indexOf(sign) >= 0)
                && !OTHER_PAGES.contains(code);
    }
}
