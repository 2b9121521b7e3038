package id.petala.app.succession;

import id.petala.engine.pegawai.Jabatan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post in the agency's list of posts, mostly of a manager, with who holds it.
 *
 * @param holders in full, in the order of the run
 * @param acting Plt, Plh or Pj, in the order of the run
 */
public record ManagerPost(Jabatan post, List<Holder> holders, List<Holder> acting) {

    public ManagerPost {
        holders = List.copyOf(holders);
        acting = List.copyOf(acting);
    }

    /** How many may hold it; one where that is not told. */
    public int seats() {
        return post.kursi() == null ? 1 : post.kursi();
    }

    public int vacantSeats() {
        return Math.max(0, seats() - holders.size());
    }

    boolean critical() {
        return Boolean.TRUE.equals(post.kritis());
    }

    /** How it stands when one looks so many months ahead. */
    public PostState state(LocalDate asOf, int months) {
        return vacantSeats() > 0
                ? PostState.VACANT
                : leaving(asOf, months) == null ? PostState.HELD : PostState.SOON_VACANT;
    }

    /** Vacant, soon vacant or critical: what succession is planned for (jabatan target). */
    boolean target(LocalDate asOf, int months) {
        return critical() || state(asOf, months) != PostState.HELD;
    }

    /** The holder who retires first within so many months, or should have retired; null where nobody does. */
    public @Nullable Holder leaving(LocalDate asOf, int months) {
        return holders.stream()
                .filter(holder -> holder.retirement() != null
                        && (holder.retirement().begunOn(asOf)
                                || holder.retirement().beginsWithin(asOf, months)))
                .min(Comparator.comparing(ManagerPost::first))
                .orElse(null);
    }

    private static LocalDate first(Holder holder) {
        return holder.retirement() == null ? LocalDate.MAX : holder.retirement().first();
    }

    /** The day on which somebody is needed: when the post falls vacant, else the day of the run. */
    LocalDate needed(LocalDate asOf, int months) {
        Holder leaving = vacantSeats() > 0 ? null : leaving(asOf, months);
        return leaving == null || first(leaving).isBefore(asOf) ? asOf : first(leaving);
    }

    boolean holds(int person) {
        return holders.stream().anyMatch(holder -> holder.person() == person);
    }
}
