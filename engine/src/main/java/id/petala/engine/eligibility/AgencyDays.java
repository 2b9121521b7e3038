package id.petala.engine.eligibility;

import id.petala.engine.pegawai.Peristiwa;
import id.petala.engine.pegawai.Peristiwa.Jenis;
import id.petala.engine.pegawai.Persetujuan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What limits the agency as a whole: elections and heads of the region, and the approvals it has. */
public record AgencyDays(List<Peristiwa> events, List<Persetujuan> approvals) {

    public AgencyDays {
        events = List.copyOf(events);
        approvals = List.copyOf(approvals);
    }

    /** The day of the last event of a kind up to a day; null when there was none. */
    @Nullable
    LocalDate last(Jenis kind, LocalDate upTo) {
        LocalDate last = null;
        for (Peristiwa event : events) {
            LocalDate day = event.tanggal();
            if (event.jenis() == kind && !day.isAfter(upTo) && (last == null || day.isAfter(last))) {
                last = day;
            }
        }
        return last;
    }

    /** The day of the first event of a kind from a day on; null when there is none. */
    @Nullable
    LocalDate next(Jenis kind, LocalDate from) {
        LocalDate next = null;
        for (Peristiwa event : events) {
            LocalDate day = event.tanggal();
            if (event.jenis() == kind && !day.isBefore(from) && (next == null || day.isBefore(next))) {
                next = day;
            }
        }
        return next;
    }
}
