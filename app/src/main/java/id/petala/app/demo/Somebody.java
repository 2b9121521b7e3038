package id.petala.app.demo;

import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.Nip;
import java.time.LocalDate;
import java.util.List;

/**
 * An invented person.
 *
 * @param employment PNS, CPNS, PPPK or PPPK_PARUH_WAKTU
 * @param status legal status
 * @param entry first day of service
 * @param left the day from which the person is no longer in the registry, {@link LocalDate#MAX} for none
 * @param career posts held, the latest last
 * @param performance how well the person works, in thousandths of a deviation from the mean
 * @param potential what the person can grow into, likewise
 */
record Somebody(
        Nip nip,
        String name,
        String employment,
        String status,
        Post post,
        String education,
        LocalDate entry,
        LocalDate left,
        List<Stint> career,
        int performance,
        int potential) {

    boolean woman() {
        return nip.digits().charAt(14) == '2';
    }

    boolean contract() {
        return employment.startsWith("PPPK");
    }

    boolean partTime() {
        return employment.equals("PPPK_PARUH_WAKTU");
    }

    boolean onProbation() {
        return employment.equals("CPNS");
    }

    /** Whether the registry of a day has the person. */
    boolean on(LocalDate day) {
        return !entry.isAfter(day) && left.isAfter(day);
    }

    /** The post held on a day, the first one before it. */
    Stint heldOn(LocalDate day) {
        return career.stream()
                .filter(stint -> !stint.from().isAfter(day))
                .reduce((_, later) -> later)
                .orElse(career.getFirst());
    }

    Jenjang tier() {
        return post.tier();
    }
}
