package id.petala.engine.sotk;

import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.rule.DatedReader;
import id.petala.engine.rule.Yaml;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post of the new structure as a draft states it. What is null is taken from the post it is modelled on.
 *
 * @param field where it stands in the draft
 * @param model the field with the code of the post it is like; null where it follows the post it comes from
 * @param continues whether its holder is the one of the post that was split
 */
record NewPost(
        Yaml field,
        String code,
        String name,
        @Nullable String unit,
        @Nullable Yaml above,
        @Nullable Jenjang tier,
        @Nullable String echelon,
        @Nullable String family,
        @Nullable Integer grade,
        @Nullable Integer seats,
        @Nullable Yaml model,
        boolean continues) {

    private static final List<String> ECHELONS =
            List.of("I.a", "I.b", "II.a", "II.b", "III.a", "III.b", "IV.a", "IV.b", "V.a", "V.b");
    private static final int MOST_SEATS = 100_000;
    private static final int HIGHEST_GRADE = 17;

    private static final String[] KEYS = {
        "kode", "nama", "unit", "atasan", "jenjang", "eselon", "rumpun", "kelas", "kursi", "seperti", "melanjutkan"
    };

    /** A post of which code and name change, and the unit it is in. */
    static NewPost carried(Yaml field, String code, String name, String unit) {
        return new NewPost(field, code, name, unit, null, null, null, null, null, null, null, false);
    }

    static NewPost of(Yaml field) {
        field.entries(KEYS);
        Yaml tier = field.optional("jenjang");
        Yaml continues = field.optional("melanjutkan");
        return new NewPost(
                field,
                field.required("kode").text(),
                field.required("nama").text(),
                text(field.optional("unit")),
                field.optional("atasan"),
                tier == null ? null : tier.constant(Jenjang.class),
                echelon(field.optional("eselon")),
                text(field.optional("rumpun")),
                whole(field.optional("kelas"), HIGHEST_GRADE),
                whole(field.optional("kursi"), MOST_SEATS),
                field.optional("seperti"),
                continues != null && continues.flag());
    }

    private static @Nullable String echelon(@Nullable Yaml field) {
        if (field != null && !ECHELONS.contains(field.text())) {
            throw field.refused("yaml.constant", field.text(), String.join(", ", ECHELONS));
        }
        return text(field);
    }

    private static @Nullable String text(@Nullable Yaml field) {
        return field == null ? null : field.text();
    }

    private static @Nullable Integer whole(@Nullable Yaml field, int most) {
        if (field == null) {
            return null;
        }
        int number = DatedReader.whole(field);
        if (number < 1 || number > most) {
            throw field.refused("rule.positive", field.text(), "1 – " + most);
        }
        return number;
    }
}
