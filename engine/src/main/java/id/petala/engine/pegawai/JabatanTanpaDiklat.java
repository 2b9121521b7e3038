package id.petala.engine.pegawai;

import id.petala.engine.rule.DatedReader;
import id.petala.engine.rule.Parameter;
import id.petala.engine.rule.RuleText;
import id.petala.engine.rule.Yaml;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Functional posts that need no functional training: the professionalism index counts their holders as trained.
 *
 * <p>Source: {@code rules/jabatan-tanpa-diklat.yaml}, after BKPSDM Kudus.
 */
public final class JabatanTanpaDiklat {

    private static final class Shipped {
        static final JabatanTanpaDiklat RULE = read(OwnRules.shipped("jabatan-tanpa-diklat.yaml"));
    }

    private final LocalDate firstDay;
    private final Parameter<List<String>> posts;

    private JabatanTanpaDiklat(LocalDate firstDay, Parameter<List<String>> posts) {
        this.firstDay = firstDay;
        this.posts = posts;
    }

    /** The rule that Petala ships, read once. */
    public static JabatanTanpaDiklat shipped() {
        return Shipped.RULE;
    }

    /**
     * Reads the rule.
     *
     * @throws id.petala.engine.finding.Refused when the file is not as it must be
     */
    static JabatanTanpaDiklat read(RuleText text) {
        Yaml root = Yaml.read(text);
        root.entries("exempt", "label", "first_day", "sources", "posts");
        LocalDate firstDay = DatedReader.day(root.required("first_day"));
        DatedReader dated =
                new DatedReader(OwnRules.sources(root), root.required("exempt").text(), firstDay);
        return new JabatanTanpaDiklat(
                firstDay,
                dated.parameter(
                        root.required("posts"),
                        list -> list.list().stream()
                                .map(post -> word(post.text()))
                                .toList()));
    }

    /** The first word of a title, without case. */
    private static String word(String title) {
        return title.strip().toLowerCase(Locale.ROOT).split("\\s", 2)[0];
    }

    /** Whether a person's functional post needs no training by the rule of a day. */
    public boolean holds(Pegawai person, LocalDate asOf) {
        return person.jenjang() != null
                && person.jenjang().jenis() == JenisJabatan.FUNGSIONAL
                && !asOf.isBefore(firstDay)
                && posts.valueOn(asOf).contains(word(person.jabatan()));
    }
}
