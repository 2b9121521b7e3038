package id.petala.app.intake;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Where;
import id.petala.engine.pegawai.RiwayatJabatan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the agency that a package comes from writes its own name. An empty cell of a post means this agency; a name written
 * there means it too when {@code instansi.csv} states it, and another agency otherwise.
 */
final class OwnAgency {

    private static final int SHOWN = 5;

    private final Set<String> names = new TreeSet<>();

    OwnAgency(List<String> stated) {
        stated.forEach(name -> names.add(normal(name)));
    }

    /** Without case and with single blanks, as people write a name. */
    private static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** Posts in this agency have no other agency's name. */
    List<RiwayatJabatan> seen(List<RiwayatJabatan> posts) {
        if (names.isEmpty()) {
            return posts;
        }
        return posts.stream().map(post -> isOwn(post) ? post.here() : post).toList();
    }

    private boolean isOwn(RiwayatJabatan post) {
        return post.instansi() != null && names.contains(normal(post.instansi()));
    }

    /** Says that names of agencies all count as others, as long as the package doesn't state its own. */
    Optional<Finding> doubt(Where where, Set<String> written) {
        if (!names.isEmpty() || written.isEmpty()) {
            return Optional.empty();
        }
        List<String> shown = new ArrayList<>(written).subList(0, Math.min(SHOWN, written.size()));
        return Optional.of(Finding.warning(
                "data.own-agency", where, String.join("; ", shown), "instansi.csv", written.size() + ""));
    }
}
