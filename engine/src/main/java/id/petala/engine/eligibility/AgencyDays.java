package id.petala.engine.eligibility;

import id.petala.engine.pegawai.Peristiwa;
import id.petala.engine.pegawai.Persetujuan;
import java.util.List;

/** What limits the agency as a whole: elections and heads of the region, and the approvals it has. */
public record AgencyDays(List<Peristiwa> events, List<Persetujuan> approvals) {

    public AgencyDays {
        events = List.copyOf(events);
        approvals = List.copyOf(approvals);
    }
}
