package id.petala.app.demo;

import java.time.LocalDate;
import java.util.Map;

/** Writes what the personnel agency holds about somebody: the entry in the registry, posts, sanctions. */
final class Registry {

    private static final int ACTING = 45;
    private static final int SANCTIONED = 6;

    private static final int OWN_DRAWS = 411;

    private final Days days;
    private final PostList list;
    private final Map<String, String> vacant;
    private final Studies studies;

    /** @param vacant by unit, the title of a post of a supervisor that nobody holds */
    Registry(Days days, PostList list, Map<String, String> vacant) {
        this.days = days;
        this.list = list;
        this.vacant = vacant;
        this.studies = new Studies(days);
    }

    void write(Records records, Chance chance) {
        String fit = fit(records.who(), chance);
        Chance own = chance.split(OWN_DRAWS);
        String told = Studies.toldByList(records.who(), fit, own) ? "" : fit;
        records.days().forEach(day -> entry(day, records.who(), told));
        studies.write(records, fit, own);
        ranks(records, own);
        records.days().forEach(day -> posts(day, records.who()));
        acting(records, chance);
        sanction(records, chance);
    }

    private void entry(Sheets day, Somebody who, String fit) {
        Stint held = who.heldOn(day.day());
        list.held(held);
        day.row(
                DemoTable.PEGAWAI,
                who.nip(),
                who.name(),
                who.employment(),
                who.status(),
                held.unit(),
                held.title(),
                held.kind(),
                held.tier(),
                RankCareer.on(day.day(), who, days),
                who.education(),
                fit,
                who.nip().birth(),
                who.woman() ? "P" : "L");
    }

    private void ranks(Records records, Chance chance) {
        for (RankCareer.Promotion rank : RankCareer.of(records.who(), days)) {
            LocalDate decree = rank.tmt().minusDays(10L + chance.below(40));
            String number = chance.within(100, 999) + "/SK-KP/" + decree.getYear();
            records.add(DemoTable.RIWAYAT_PANGKAT, rank.tmt(), rank.golongan(), rank.tmt(), number, decree);
        }
    }

    private static String fit(Somebody who, Chance chance) {
        int fits =
                who.post().teaching() || who.post().healing() ? 930 : 700 + Math.clamp(who.potential() / 10, -120, 120);
        return chance.perMille(fits) ? "SESUAI" : chance.perMille(550) ? "CUKUP" : "TIDAK";
    }

    private static void posts(Sheets day, Somebody who) {
        for (int i = 0; i < who.career().size(); i++) {
            Stint stint = who.career().get(i);
            boolean ended = i + 1 < who.career().size()
                    && !who.career().get(i + 1).from().isAfter(day.day());
            if (!stint.from().isAfter(day.day())) {
                day.row(
                        DemoTable.RIWAYAT_JABATAN,
                        who.nip(),
                        stint.title(),
                        stint.tier(),
                        stint.unit(),
                        stint.agency(),
                        "DEFINITIF",
                        "",
                        stint.from(),
                        ended ? who.career().get(i + 1).from().minusDays(1) : "");
            }
        }
    }

    private void acting(Records records, Chance chance) {
        Somebody who = records.who();
        int often = who.post().managing() ? 3 * ACTING : ACTING;
        if (who.contract() || who.onProbation() || who.potential() < 0 || !chance.perMille(often)) {
            return;
        }
        LocalDate from = LocalDate.of(days.year() - 1 - chance.below(3), chance.within(1, 12), 1);
        boolean higher = chance.perMille(650);
        Stint held = who.heldOn(from);
        if (from.isAfter(who.entry().plusYears(4))) {
            String former = (higher ? "Kepala Bidang Umum " : "Kepala Seksi Umum ") + held.unit();
            records.add(
                    DemoTable.RIWAYAT_JABATAN,
                    from,
                    higher ? former : vacant.getOrDefault(held.unit(), former),
                    higher ? "ADMINISTRATOR" : "PENGAWAS",
                    held.unit(),
                    "",
                    chance.perMille(600) ? "PLT" : "PLH",
                    higher ? "LEBIH_TINGGI" : "SETARA",
                    from,
                    from.plusMonths(chance.within(3, 9)));
        }
    }

    private void sanction(Records records, Chance chance) {
        Somebody who = records.who();
        int often = who.performance() < -1000 ? 8 * SANCTIONED : SANCTIONED;
        LocalDate from = chance.dayIn(days.year() - chance.below(6));
        if (!chance.perMille(often) || from.isBefore(who.entry())) {
            return;
        }
        int draw = chance.below(10);
        String level = draw < 6 ? "RINGAN" : draw < 9 ? "SEDANG" : "BERAT";
        boolean light = level.equals("RINGAN");
        records.add(
                DemoTable.HUKUMAN_DISIPLIN, from, level, from, "", light ? "" : "1", light ? chance.within(3, 6) : "");
    }
}
