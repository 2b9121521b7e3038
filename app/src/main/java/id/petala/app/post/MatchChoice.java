package id.petala.app.post;

import id.petala.app.eligibility.AskedMove;
import id.petala.app.eligibility.FitData;
import id.petala.app.eligibility.WorthChoice;
import id.petala.app.platform.Words;
import id.petala.app.talent.Terms;
import id.petala.engine.eligibility.Target;
import id.petala.engine.fit.CategorySchemes;
import id.petala.engine.fit.CategorySchemes.Group;
import id.petala.engine.fit.CategorySchemes.Scheme;
import id.petala.engine.fit.CompetencyCap;
import id.petala.engine.fit.FitCategory;
import id.petala.engine.fit.MatchSettings;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.rule.Dated;
import id.petala.engine.rule.NoValueOnDay;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people are judged for, how a match is counted and named, and by what people are ranked; always told on the page.
 *
 * @param move that people are judged for
 * @param cap of each competency
 * @param scheme that names the match
 * @param worth by what people are ranked, as addresses and scenarios write it
 * @param worths by what they can be ranked, by that name
 */
public record MatchChoice(
        AskedMove move, CompetencyCap cap, Scheme scheme, String worth, Map<String, WorthChoice> worths) {

    private static final CategorySchemes SCHEMES = CategorySchemes.shipped();
    private static final String USUAL = "pengisian";

    /**
     * What an address asks for.
     *
     * @param day of the run, on which an instrument must hold
     * @param pairs the instruments about people in posts
     */
    static MatchChoice of(Asked asked, LocalDate day, RuleBook pairs) {
        Map<String, WorthChoice> worths = worths(day, pairs);
        List<Scheme> schemes = schemes();
        Scheme usual = Objects.requireNonNull(SCHEMES.scheme(USUAL));
        return new MatchChoice(
                asked.one("gerakan", List.of(AskedMove.values()), AskedMove::name, AskedMove.JENJANG),
                asked.one("batas", List.of(CompetencyCap.values()), MatchChoice::code, FitData.SETTINGS.cap()),
                asked.one("kategori", schemes, Scheme::id, usual),
                asked.one("nilai", List.copyOf(worths.keySet()), name -> name, WorthChoice.MATCH),
                worths);
    }

    /** By what people can be ranked on a day. */
    private static Map<String, WorthChoice> worths(LocalDate day, RuleBook pairs) {
        Map<String, WorthChoice> worths = new LinkedHashMap<>();
        worths.put(WorthChoice.MATCH, new WorthChoice.Match());
        worths.put(WorthChoice.PROFILE, WorthChoice.Profile.USUAL);
        pairs.instruments().values().stream()
                .filter(instrument -> instrument.holdsOn(day))
                .forEach(instrument ->
                        worths.put(WorthChoice.INSTRUMENT + instrument.id(), new WorthChoice.ByInstrument(instrument)));
        return worths;
    }

    /** By what people are ranked. */
    WorthChoice ranked() {
        return Objects.requireNonNull(worths.get(worth));
    }

    /** How matches are counted. */
    MatchSettings settings() {
        return new MatchSettings(cap, FitData.SETTINGS.totalCap());
    }

    /** Whether people are ranked by the job person match, which alone has categories. */
    public boolean byMatch() {
        return worth.equals(WorthChoice.MATCH);
    }

    /** What somebody would be in a post: its title, or that of acting in it. */
    String title(String post, Words words) {
        return switch (move) {
            case JENJANG -> post;
            case PLT -> words.t("jabatan.as-plt", post);
            case PLH -> words.t("jabatan.as-plh", post);
        };
    }

    /** What a select calls a move. */
    public static String name(AskedMove move, Words words) {
        return switch (move) {
            case JENJANG -> words.t("jabatan.move.jenjang");
            case PLT -> words.t("jabatan.move.plt");
            case PLH -> words.t("jabatan.move.plh");
        };
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
        return Stream.of(
                        move == AskedMove.JENJANG ? "" : "gerakan=" + move,
                        cap == FitData.SETTINGS.cap() ? "" : "batas=" + code(cap),
                        scheme.id().equals(USUAL) ? "" : "kategori=" + scheme.id(),
                        byMatch() ? "" : "nilai=" + Terms.address(worth))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
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
