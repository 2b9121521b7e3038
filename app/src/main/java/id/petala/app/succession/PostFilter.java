package id.petala.app.succession;

import id.petala.app.people.Branches;
import id.petala.engine.pegawai.Jenjang;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which posts a list of them shows.
 *
 * @param unit a unit with all below it, empty for all
 * @param search words that stand in the name or unit of a post, empty for all
 * @param scope candidates from where count
 * @param months how far one looks ahead
 */
public record PostFilter(String unit, @Nullable Jenjang tier, Kind kind, String search, Scope scope, int months) {

    /** Groups of posts one may look at. */
    public enum Kind {
        TARGET("target"),
        VACANT("kosong"),
        SOON_VACANT("akan-kosong"),
        CRITICAL("kritis"),
        ALL("semua");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        boolean has(ManagerPost post, LocalDate asOf, int months) {
            return switch (this) {
                case TARGET -> post.target(asOf, months);
                case VACANT -> post.state(asOf, months) == PostState.VACANT;
                case SOON_VACANT -> post.state(asOf, months) == PostState.SOON_VACANT;
                case CRITICAL -> post.critical();
                case ALL -> true;
            };
        }
    }

    static PostFilter of(Choices choices) {
        String search = choices.text("cari");
        return new PostFilter(
                choices.text("unit"), choices.tier(), kind(choices, search), search, scope(choices), choices.months());
    }

    /** Whoever looks for a post by name looks among all of them, unless a group is named. */
    private static Kind kind(Choices choices, String search) {
        String asked = choices.text("keadaan");
        if (asked.isEmpty()) {
            return search.isEmpty() ? Kind.TARGET : Kind.ALL;
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.code.equals(asked))
                .findFirst()
                .orElseThrow(() -> new NoSuchChoice(
                        "keadaan",
                        asked,
                        Stream.of(Kind.values()).map(Kind::code).collect(Collectors.joining(", "))));
    }

    private static Scope scope(Choices choices) {
        String asked = choices.text("asal");
        return asked.isEmpty()
                ? Scope.OWN_UNIT
                : Arrays.stream(Scope.values())
                        .filter(scope -> scope.code().equals(asked))
                        .findFirst()
                        .orElseThrow(() -> new NoSuchChoice(
                                "asal",
                                asked,
                                Stream.of(Scope.values()).map(Scope::code).collect(Collectors.joining(", "))));
    }

    /** Whether a post is asked for, the group of posts aside. */
    boolean has(ManagerPost post, Branches units) {
        return (tier == null || tier == post.post().jenjang())
                && (unit.isEmpty() || units.within(Bench.unit(post), unit))
                && (search.isEmpty() || found(post));
    }

    private boolean found(ManagerPost post) {
        String text = (post.post().nama() + " " + Bench.unit(post)).toLowerCase(Locale.ROOT);
        return Arrays.stream(search.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    /** The same of another group. */
    public PostFilter with(Kind other) {
        return new PostFilter(unit, tier, other, search, scope, months);
    }

    /** As parameters of an address. */
    public String query() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("keadaan", kind.code);
        all.put("unit", unit);
        all.put("jenjang", tier == null ? "" : tier.name());
        all.put("cari", search);
        all.put("asal", scope.code());
        all.put("dalam", Integer.toString(months));
        return Addresses.query(all);
    }
}
