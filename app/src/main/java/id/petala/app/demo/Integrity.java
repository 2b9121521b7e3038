package id.petala.app.demo;

import id.petala.engine.pegawai.Jenjang;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes what may stand in the way of a move: reports of wealth and their lack, relatives in the agency, declared conflicts
 * of interest, and the events and approvals of the local election.
 */
final class Integrity {

    private static final int OWN_DRAWS = 415;
    private static final int YEARS_REPORTED = 2;
    private static final int IN_TIME = 880;
    private static final int LATE = 950;
    private static final int RELATED = 14;
    private static final int NEXT_IS_RELATIVE = 350;
    private static final int IN_CONFLICT = 9;
    private static final int YEARS_OF_COUPLE = 8;
    private static final int YEARS_OF_SIBLINGS = 14;

    private static final List<String> INTERESTS = List.of(
            "Pasangan memiliki usaha yang memasok unit ini (contoh)",
            "Pengurus yayasan penerima hibah dari unit ini (contoh)",
            "Saudara kandung sedang mengurus izin pada unit ini (contoh)");

    private final Days days;
    private final List<Unit> units;

    /** A manager whose relative is still to come. */
    private @Nullable Somebody waiting;

    Integrity(Days days, List<Unit> units) {
        this.days = days;
        this.units = units.stream().filter(Unit::atTop).toList();
    }

    /** The local election of 2024 as it was, and one approval, which is invented. */
    void events(List<Sheets> sheets) {
        LocalDate letter = days.earlier().minusDays(20);
        for (Sheets day : sheets) {
            day.row(DemoTable.PERISTIWA, "PENETAPAN_CALON", "2024-09-22");
            day.row(DemoTable.PERISTIWA, "PELANTIKAN_KEPALA_DAERAH", "2025-02-20");
            day.row(
                    DemoTable.PERSETUJUAN,
                    "MENDAGRI",
                    "DISDUKCAPIL",
                    "821.22/CONTOH/" + letter.getYear(),
                    letter,
                    days.asOf().plusMonths(6));
        }
    }

    void write(Records records, Chance chance) {
        Somebody who = records.who();
        if (!who.post().managing() || !who.on(days.asOf())) {
            return;
        }
        Chance own = chance.split(OWN_DRAWS);
        if (who.tier() != Jenjang.PENGAWAS) {
            wealth(records, own.split(0));
        }
        relative(records, own.split(1));
        conflict(records, own.split(2));
    }

    /** Due by the end of March of the year after. */
    private void wealth(Records records, Chance own) {
        for (int year = days.year() - YEARS_REPORTED; year < days.year(); year++) {
            int draw = own.below(1000);
            LocalDate due = LocalDate.of(year + 1, 3, 31);
            int off = own.below(75);
            LocalDate handedIn = draw < IN_TIME ? due.minusDays(off) : due.plusDays(1L + off);
            if (draw < LATE) {
                records.add(DemoTable.LHKPN, handedIn, year, handedIn);
            }
        }
    }

    private void relative(Records records, Chance own) {
        Somebody who = records.who();
        if (waiting == null) {
            waiting = own.perMille(RELATED) ? who : null;
        } else if (own.perMille(NEXT_IS_RELATIVE)) {
            records.add(DemoTable.KERABAT, LocalDate.MIN, waiting.nip(), relation(who, waiting));
            waiting = null;
        }
    }

    private static String relation(Somebody one, Somebody other) {
        int years =
                Math.abs(Period.between(one.nip().birth(), other.nip().birth()).getYears());
        if (one.woman() != other.woman() && years <= YEARS_OF_COUPLE) {
            return "Suami atau istri";
        }
        return years <= YEARS_OF_SIBLINGS ? "Saudara kandung" : "Paman, bibi atau keponakan";
    }

    private void conflict(Records records, Chance own) {
        if (own.perMille(IN_CONFLICT)) {
            records.add(
                    DemoTable.BENTURAN_KEPENTINGAN,
                    LocalDate.MIN,
                    own.one(units).name(),
                    own.one(INTERESTS));
        }
    }
}
