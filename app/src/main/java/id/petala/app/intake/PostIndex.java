package id.petala.app.intake;

import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.pegawai.StatusJabatan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the post that somebody holds in the agency's list of posts: of the unit, else one that is the same in all. */
final class PostIndex {

    private static final Pattern ACTING = Pattern.compile("^(plt|plh|pj|pjs|pgs) ");

    private final Map<String, Jabatan> posts = new LinkedHashMap<>();

    PostIndex(List<Jabatan> all) {
        all.forEach(post -> posts.putIfAbsent(key(post.nama(), post.unitOrganisasi()), post));
    }

    boolean isEmpty() {
        return posts.isEmpty();
    }

    @Nullable
    Jabatan find(Pegawai person) {
        if (posts.isEmpty()) {
            return null;
        }
        return find(person.jabatan(), person.unitOrganisasi());
    }

    @Nullable
    Jabatan find(String title, String unit) {
        Jabatan ofUnit = posts.get(key(title, unit));
        return ofUnit == null ? posts.get(key(title, null)) : ofUnit;
    }

    /** How a title says that the post is held. */
    static StatusJabatan holding(String title) {
        Matcher acting = ACTING.matcher(Names.normal(title));
        return !acting.find()
                ? StatusJabatan.DEFINITIF
                : switch (acting.group(1)) {
                    case "plt" -> StatusJabatan.PLT;
                    case "plh" -> StatusJabatan.PLH;
                    default -> StatusJabatan.PJ;
                };
    }

    /** Whether the title itself says that the post is held acting: "Plt. Kepala Bidang". */
    static boolean acting(String title) {
        return ACTING.matcher(Names.normal(title)).find();
    }

    /** A title without case, signs and the mark of acting. */
    static String title(String title) {
        return ACTING.matcher(Names.normal(title)).replaceFirst("");
    }

    private static String key(String title, @Nullable String unit) {
        return title(title) + "\t" + (unit == null ? "" : Names.normal(unit));
    }
}
