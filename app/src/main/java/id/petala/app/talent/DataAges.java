package id.petala.app.talent;

import id.petala.app.platform.Words;
import id.petala.app.run.TalentRun;
import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactColumn;
import id.petala.engine.instrument.Node;
import id.petala.engine.rule.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How old each kind of data of a run is: the newest day in it, and for how many people there is anything. */
final class DataAges {

    /** Older than this on the day of the run, a kind of data is pointed out. */
    private static final int OLD_MONTHS = 24;

    private final TalentRun run;
    private final Words words;
    private final Language language;

    DataAges(TalentRun run, Words words, Language language) {
        this.run = run;
        this.words = words;
        this.language = language;
    }

    List<DataAge> ages() {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (Node node : run.instrument().nodes()) {
            if (node instanceof Node.Leaf leaf) {
                facts.putIfAbsent(leaf.fact().table(), leaf.fact());
            }
        }
        List<DataAge> ages = new ArrayList<>();
        facts.values().forEach(fact -> add(ages, fact));
        return ages;
    }

    private void add(List<DataAge> ages, Fact fact) {
        FactColumn column = run.map().facts().column(fact.id());
        int newest = Integer.MIN_VALUE;
        int people = 0;
        for (int person = 0; column != null && person < run.map().size(); person++) {
            if (column.end(person) > column.first(person)) {
                people++;
                newest = Math.max(newest, column.on(column.end(person) - 1));
            }
        }
        if (people > 0) {
            LocalDate day = LocalDate.ofEpochDay(newest);
            boolean old = day.isBefore(run.asOf().minusMonths(OLD_MONTHS));
            ages.add(new DataAge(
                    kind(fact),
                    day,
                    words.t("home.data.people", people, run.map().size()),
                    old));
        }
    }

    /** The kind of data in words; a table without words of its own goes by the fact. */
    private String kind(Fact fact) {
        return switch (fact.table()) {
            case "pegawai" -> words.t("data.pegawai");
            case "predikat_kinerja" -> words.t("data.predikat-kinerja");
            case "penghargaan" -> words.t("data.penghargaan");
            case "penugasan_tim" -> words.t("data.penugasan-tim");
            case "umpan_balik" -> words.t("data.umpan-balik");
            case "penilaian_kompetensi" -> words.t("data.penilaian-kompetensi");
            case "penilaian_potensi" -> words.t("data.penilaian-potensi");
            case "sertifikat" -> words.t("data.sertifikat");
            case "riwayat_jabatan" -> words.t("data.riwayat-jabatan");
            case "hukuman_disiplin" -> words.t("data.hukuman-disiplin");
            default -> fact.label().in(language);
        };
    }
}
