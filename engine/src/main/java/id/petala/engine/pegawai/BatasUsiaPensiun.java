package id.petala.engine.pegawai;

import id.petala.engine.rule.Dated;
import id.petala.engine.rule.DatedReader;
import id.petala.engine.rule.NoValueOnDay;
import id.petala.engine.rule.Parameter;
import id.petala.engine.rule.RuleText;
import id.petala.engine.rule.Yaml;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The retirement age (BUP) by tier, and the day on which retirement begins.
 *
 * <p>Source: {@code rules/batas-usia-pensiun.yaml}, after PP 11/2017 Pasal 239, UU 20/2023 Pasal 55 and, for
 * teachers, UU 14/2005; the same ages hold for PNS and PPPK.
 */
public final class BatasUsiaPensiun {

    private final Map<Jenjang, Parameter<Integer>> ages;
    private final Map<String, Parameter<Integer>> agesOfPosts;
    private final Parameter<Integer> monthsAfter;

    private BatasUsiaPensiun(
            Map<Jenjang, Parameter<Integer>> ages,
            Map<String, Parameter<Integer>> agesOfPosts,
            Parameter<Integer> monthsAfter) {
        this.ages = Collections.unmodifiableMap(ages);
        this.agesOfPosts = Collections.unmodifiableMap(agesOfPosts);
        this.monthsAfter = monthsAfter;
    }

    /** The rule that Petala ships. */
    public static BatasUsiaPensiun shipped() {
        return read(OwnRules.shipped("batas-usia-pensiun.yaml"));
    }

    /**
     * Reads the rule.
     *
     * @throws id.petala.engine.finding.Refused when the file is not as it must be
     */
    static BatasUsiaPensiun read(RuleText text) {
        Yaml root = Yaml.read(text);
        root.entries("retirement", "label", "first_day", "sources", "months_after", "ages", "posts");
        DatedReader dated = new DatedReader(
                OwnRules.sources(root),
                root.required("retirement").text(),
                DatedReader.day(root.required("first_day")));
        return new BatasUsiaPensiun(
                ages(root.required("ages"), dated),
                agesOfPosts(root.required("posts"), dated),
                dated.parameter(root.required("months_after"), DatedReader::whole));
    }

    private static Map<Jenjang, Parameter<Integer>> ages(Yaml groups, DatedReader dated) {
        Map<Jenjang, Parameter<Integer>> ages = new EnumMap<>(Jenjang.class);
        for (Yaml group : groups.list()) {
            group.entries("tiers", "age");
            Parameter<Integer> age = dated.parameter(group.required("age"), DatedReader::whole);
            group.required("tiers").list().forEach(tier -> put(ages, tier, tier.constant(Jenjang.class), age));
        }
        return ages;
    }

    private static Map<String, Parameter<Integer>> agesOfPosts(Yaml posts, DatedReader dated) {
        Map<String, Parameter<Integer>> ages = new LinkedHashMap<>();
        for (Yaml entry : posts.list()) {
            entry.entries("post", "age");
            Yaml post = entry.required("post");
            put(ages, post, word(post.text()), dated.parameter(entry.required("age"), DatedReader::whole));
        }
        return ages;
    }

    private static <K> void put(Map<K, Parameter<Integer>> ages, Yaml named, K key, Parameter<Integer> age) {
        if (ages.putIfAbsent(key, age) != null) {
            throw named.refused("rule.duplicate", named.text(), "");
        }
    }

    /** The first word of a title, without case. */
    private static String word(String title) {
        return title.strip().toLowerCase(Locale.ROOT).split("\\s", 2)[0];
    }

    /**
     * When somebody retires by the rule of a day; empty where the birth or the tier is not told, or the rule says nothing
     * of the tier on that day.
     */
    public Optional<Pensiun> of(Pegawai person, LocalDate asOf) {
        return of(person.tanggalLahir(), person.jenjang(), person.jabatan(), asOf);
    }

    /** When one born on a day retires from a post of a tier, by the rule of a day; empty as for a person. */
    public Optional<Pensiun> of(@Nullable LocalDate birth, @Nullable Jenjang tier, String post, LocalDate asOf) {
        Parameter<Integer> age = age(tier, post);
        if (age == null || birth == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(pensiun(birth, age.asOf(asOf), monthsAfter.asOf(asOf)));
        } catch (NoValueOnDay beforeTheRule) {
            return Optional.empty();
        }
    }

    /** The word of a title that the age of a post goes by; empty where the tier alone decides. */
    public String word(Jenjang tier, String title) {
        String word = word(title);
        return tier.jenis() == JenisJabatan.FUNGSIONAL && agesOfPosts.containsKey(word) ? word : "";
    }

    private @Nullable Parameter<Integer> age(@Nullable Jenjang tier, String post) {
        if (tier == null) {
            return null;
        }
        Parameter<Integer> ofPost = tier.jenis() == JenisJabatan.FUNGSIONAL ? agesOfPosts.get(word(post)) : null;
        return ofPost == null ? ages.get(tier) : ofPost;
    }

    private static Pensiun pensiun(LocalDate birth, Dated<Integer> age, Dated<Integer> months) {
        LocalDate first = birth.plusYears(Objects.requireNonNull(age.value()))
                .withDayOfMonth(1)
                .plusMonths(Objects.requireNonNull(months.value()));
        return new Pensiun(first, age, months);
    }
}
