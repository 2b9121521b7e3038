package id.petala.app.demo;

import id.petala.engine.pegawai.Nip;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Invents employee numbers, each once. Their serial numbers begin at 901, where those of no agency with fewer than 900
 * entrants born on one day do: the mark of demo data.
 */
final class Numbers {

    private static final int FIRST_SERIAL = 901;
    private static final int LAST_SERIAL = 999;
    private static final String CONTRACT = "21";

    private final Map<String, Integer> used = new HashMap<>();

    /** A number that is not used yet; empty when all with these digits are. */
    Optional<Nip> next(LocalDate birth, LocalDate entry, boolean contract, boolean woman) {
        String month = contract ? CONTRACT : two(entry.getMonthValue());
        String front = birth.getYear()
                + two(birth.getMonthValue())
                + two(birth.getDayOfMonth())
                + entry.getYear()
                + month
                + (woman ? 2 : 1);
        int serial = used.merge(front, FIRST_SERIAL, (earlier, _) -> earlier + 1);
        return serial > LAST_SERIAL ? Optional.empty() : Optional.of(new Nip(front + serial));
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
