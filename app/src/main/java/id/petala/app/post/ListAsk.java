package id.petala.app.post;

import id.petala.app.talent.Terms;
import id.petala.engine.eligibility.Target;
import id.petala.engine.pegawai.Jenjang;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which posts a list shows; an empty text asks for nothing.
 *
 * @param search words that stand in the code, name or unit
 * @param unit a large unit with all below it
 * @param tier code of a tier
 * @param state {@code semua}, {@code kosong} or {@code terisi}
 */
public record ListAsk(String search, String unit, String tier, String state) {

    /** Groups of posts one may look at. */
    public static final List<String> STATES = List.of("semua", "kosong", "terisi");

    static ListAsk of(Asked asked) {
        List<String> tiers = Arrays.stream(Jenjang.values()).map(Jenjang::name).toList();
        return new ListAsk(
                asked.text("cari"),
                asked.text("unit"),
                asked.one("jenjang", tiers, code -> code, ""),
                asked.one("keadaan", STATES, code -> code, STATES.getFirst()));
    }

    boolean has(Posts posts, Target post) {
        return switch (state) {
            case "kosong" -> posts.vacant(post) > 0;
            case "terisi" -> !posts.holders(post).isEmpty() && posts.vacant(post) == 0;
            default -> true;
        };
    }

    boolean finds(Target post) {
        return (tier.isEmpty() || post.post().jenjang().name().equals(tier))
                && (unit.isEmpty() || post.units().contains(unit))
                && (search.isEmpty() || named(post));
    }

    private boolean named(Target post) {
        String unit = Objects.requireNonNullElse(post.post().unitOrganisasi(), "");
        String text = (post.kode() + " " + post.post().nama() + " " + unit).toLowerCase(Locale.ROOT);
        return Arrays.stream(search.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    /** The same of posts in another state. */
    public ListAsk with(String other) {
        return new ListAsk(search, unit, tier, other);
    }

    /** As parameters of an address. */
    public String query() {
        return Stream.of(pair("keadaan", state), pair("cari", search), pair("unit", unit), pair("jenjang", tier))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String pair(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + Terms.address(value);
    }
}
