package id.petala.engine.pegawai;

import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactTableBuilder.Origin;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether what somebody studied fits a post, from the post's list of fields. Fits: an education of at least the post's
 * minimum level (the highest one, where the post states none) is in a listed field. Fits fairly: only a lower one is.
 *
 * <p>Source: settled for now, {@code docs/decisions/0011-field-of-study.md}; no text says what "cukup relevan" is.
 */
public final class KesesuaianIlmu {

    private final Fact levels;

    /** @param levels the fact {@code pendidikan}, whose codes stand in rising order */
    public KesesuaianIlmu(Fact levels) {
        this.levels = levels;
    }

    /**
     * What was concluded, and from which rows.
     *
     * @param code code of the fact {@code kesesuaian-ilmu}
     * @param origin the row of the education, its file named after the row of the post
     */
    public record Fit(String code, Origin origin) {}

    /** Nothing where the post lists no field, or where the field of an education that decides is not told. */
    public Optional<Fit> of(Jabatan post, List<Pendidikan> completed) {
        List<Pendidikan> highestFirst = completed.stream()
                .sorted(Comparator.comparingInt(this::level).reversed())
                .toList();
        if (post.syarat().bidangIlmu().isEmpty() || highestFirst.isEmpty()) {
            return Optional.empty();
        }
        int bar = post.syarat().pendidikanMinimum() == null
                ? level(highestFirst.getFirst())
                : levels.indexOf(post.syarat().pendidikanMinimum());
        List<Pendidikan> enough =
                highestFirst.stream().filter(one -> level(one) >= bar).toList();
        Optional<Pendidikan> right = listed(post, enough);
        if (right.isPresent()) {
            return right.map(one -> fit("SESUAI", post, one));
        }
        return untold(enough, highestFirst) ? Optional.empty() : Optional.of(lesser(post, highestFirst));
    }

    private Fit lesser(Jabatan post, List<Pendidikan> highestFirst) {
        return listed(post, highestFirst)
                .map(one -> fit("CUKUP", post, one))
                .orElseGet(() -> fit("TIDAK", post, highestFirst.getFirst()));
    }

    /** Of those high enough every field must be known; where nobody asked is high enough, one of the others. */
    private static boolean untold(List<Pendidikan> enough, List<Pendidikan> all) {
        return enough.isEmpty()
                ? all.stream().allMatch(one -> one.bidangIlmu() == null)
                : enough.stream().anyMatch(one -> one.bidangIlmu() == null);
    }

    private int level(Pendidikan education) {
        return levels.indexOf(education.tingkat());
    }

    private static Optional<Pendidikan> listed(Jabatan post, List<Pendidikan> educations) {
        List<String> fields =
                post.syarat().bidangIlmu().stream().map(KesesuaianIlmu::normal).toList();
        return educations.stream()
                .filter(one -> one.bidangIlmu() != null && fields.contains(normal(one.bidangIlmu())))
                .findFirst();
    }

    private static String normal(String field) {
        return field.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static Fit fit(String code, Jabatan post, Pendidikan education) {
        Origin row = post.origin();
        Origin study = education.origin();
        return new Fit(code, new Origin(row.source() + ":" + row.row() + " × " + study.source(), study.row()));
    }
}
