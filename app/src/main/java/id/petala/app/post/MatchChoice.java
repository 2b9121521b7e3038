package id.petala.app.post;

import id.petala.app.eligibility.FitData;
import id.petala.engine.eligibility.Target;
import id.petala.engine.fit.CategorySchemes;
import id.petala.engine.fit.CategorySchemes.Group;
import id.petala.engine.fit.CategorySchemes.Scheme;
import id.petala.engine.fit.CompetencyCap;
import id.petala.engine.fit.FitCategory;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.rule.Dated;
import id.petala.engine.rule.NoValueOnDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a match is counted and named; always told on the page.
 *
 * @param cap of each competency
 * @param scheme that names the match
 */
public record MatchChoice(CompetencyCap cap, Scheme scheme) {

    private static final CategorySchemes SCHEMES = CategorySchemes.shipped();
    private static final String USUAL = "pengisian";

    static MatchChoice of(Asked asked) {
        List<Scheme> schemes = schemes();
        Scheme usual = Objects.requireNonNull(SCHEMES.scheme(USUAL));
        return new MatchChoice(
                asked.one("batas", List.of(CompetencyCap.values()), MatchChoice::code, FitData.SETTINGS.cap()),
                asked.one("kategori", schemes, Scheme::id, usual));
    }

    /** All schemes there are. */
    public static List<Scheme> schemes() {
        return SCHEMES.ids().stream()
                .map(SCHEMES::scheme)
                .filter(Objects::nonNull)
                .toList();
    }

    /** As addresses and {@code petala fit} write a cap. */
    public static String code(CompetencyCap cap) {
        return switch (cap) {
            case STANDARD -> "STANDAR";
            case NONE -> "TIDAK";
        };
    }

    /** As parameters of an address; empty for what is usual. */
    String query() {
        String caps = cap == FitData.SETTINGS.cap() ? "" : "batas=" + code(cap);
        String named = scheme.id().equals(USUAL) ? "" : "kategori=" + scheme.id();
        return caps.isEmpty() || named.isEmpty() ? caps + named : caps + "&" + named;
    }

    /** The categories for a post on a day; null where the scheme has none for it then. */
    @Nullable
    Dated<List<FitCategory>> categories(Target post, LocalDate day) {
        Group group = scheme.groups().get(group(post.post().jenjang()));
        try {
            return group == null ? null : group.categories().asOf(day);
        } catch (NoValueOnDay notThen) {
            return null;
        }
    }

    private String group(Jenjang tier) {
        if (scheme.groups().size() == 1) {
            return scheme.groups().keySet().iterator().next();
        }
        return switch (tier) {
            case JPT_UTAMA, JPT_MADYA, JPT_PRATAMA -> "JPT";
            default -> "LAINNYA";
        };
    }
}
