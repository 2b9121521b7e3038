package id.petala.app.people;

import id.petala.app.platform.Words;
import id.petala.engine.pegawai.Golongan;
import id.petala.engine.pegawai.JenisJabatan;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.Language;
import id.petala.engine.talent.Status;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Names of traits and of their values in one language. */
public final class TraitWords {

    private static final List<String> RANKS =
            Golongan.all().stream().map(Golongan::code).toList();

    private final Words words;

    public TraitWords(Words words) {
        this.words = words;
    }

    /** What a trait is called. */
    public String name(Trait trait) {
        return switch (trait) {
            case UNIT -> words.t("filter.unit");
            case TIER -> words.t("filter.jenjang");
            case RANK -> words.t("filter.golongan");
            case POST_KIND -> words.t("filter.jenis");
            case POST_FAMILY -> words.t("filter.rumpun");
            case EDUCATION -> words.t("filter.pendidikan");
            case SEX -> words.t("filter.jk");
            case AGE -> words.t("filter.usia");
            case STATUS -> words.t("filter.status");
            case BOX -> words.t("filter.kotak");
        };
    }

    /** A value of a trait in full words, as the run has it where it needs none. */
    public String value(Trait trait, String value) {
        if (value.equals(Roster.UNTOLD)) {
            return words.t("filter.untold");
        }
        return switch (trait) {
            case TIER -> in(Jenjang.valueOf(value).label());
            case POST_KIND -> in(JenisJabatan.valueOf(value).label());
            case STATUS -> in(Status.valueOf(value).label());
            case AGE -> in(AgeBand.of(value).label());
            case SEX -> value.equals("P") ? words.t("filter.female") : words.t("filter.male");
            case BOX -> words.t("box.name", value);
            case UNIT, RANK, POST_FAMILY, EDUCATION -> value;
        };
    }

    private String in(Label label) {
        return label.in(Language.of(words.language()));
    }

    /** The order in which the values of a trait are read; those without one of their own stay as they are. */
    static Comparator<String> order(Trait trait) {
        return Comparator.comparing((String value) -> value.equals(Roster.UNTOLD))
                .thenComparingInt(value -> place(trait, value));
    }

    private static int place(Trait trait, String value) {
        return switch (trait) {
            case TIER -> names(Jenjang.values()).indexOf(value);
            case POST_KIND -> names(JenisJabatan.values()).indexOf(value);
            case STATUS -> names(Status.values()).indexOf(value);
            case RANK -> RANKS.indexOf(value);
            default -> 0;
        };
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
