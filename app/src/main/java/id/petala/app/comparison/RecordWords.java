package id.petala.app.comparison;

import id.petala.app.comparison.ComparisonView.Cell;
import id.petala.app.platform.Words;
import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.fact.FactColumn;
import id.petala.engine.fact.FactTable;
import id.petala.engine.pegawai.HukumanDisiplin;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.PenilaianKompetensi;
import id.petala.engine.pegawai.PredikatKinerja;
import id.petala.engine.rule.Language;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the records of people say, in the words of one language. What nobody has recorded is said to be so.
 *
 * @param catalogue names the codes
 * @param facts tell whose lists are declared complete
 */
record RecordWords(Words words, FactCatalogue catalogue, FactTable facts) {

    private static final String PREDICATE = "predikat-kinerja";
    private static final String SANCTION = "hukuman-disiplin";

    Cell tier(ComparedPerson one) {
        Jenjang tier = one.records().file().pegawai().jenjang();
        return told(tier == null ? null : tier.label().in(language()));
    }

    Cell rank(ComparedPerson one) {
        return told(one.records().file().pegawai().golongan());
    }

    Cell age(ComparedPerson one) {
        LocalDate birth = one.records().file().pegawai().tanggalLahir();
        return told(
                birth == null
                        ? null
                        : words.t(
                                "comparison.years",
                                Period.between(birth, one.records().asOf()).getYears()));
    }

    private Cell told(@Nullable String text) {
        return text == null ? Cell.missing(words.t("comparison.untold")) : Cell.of(text);
    }

    Cell gaps(ComparedPerson one) {
        Records records = one.records();
        List<PenilaianKompetensi> all = records.competencies();
        int valid = (int) all.stream().filter(records::valid).count();
        if (all.isEmpty()) {
            return Cell.missing(words.t("receipt.missing-value"));
        }
        List<PenilaianKompetensi> gaps = records.gaps();
        String sum = gaps.isEmpty()
                ? words.t("comparison.no-gaps", valid)
                : words.t("comparison.some-gaps", gaps.size(), valid);
        Cell cell = Cell.of(sum).with(gaps.stream().map(this::gap).toArray(String[]::new));
        return valid == all.size() ? cell : cell.with(words.t("comparison.expired", all.size() - valid));
    }

    private String gap(PenilaianKompetensi one) {
        return words.t(
                "comparison.gap",
                Objects.requireNonNull(one.kompetensi()),
                words.num(Objects.requireNonNull(one.skor())),
                words.num(Objects.requireNonNull(one.standar())));
    }

    Cell predicates(ComparedPerson one) {
        List<PredikatKinerja> latest = one.records().predicates();
        return latest.isEmpty()
                ? Cell.missing(words.t("receipt.missing-value"))
                : Cell.of(predicate(latest.getFirst()))
                        .with(latest.stream().skip(1).map(this::predicate).toArray(String[]::new));
    }

    private String predicate(PredikatKinerja one) {
        String said = one.predikat() == null ? words.t("comparison.untold") : code(PREDICATE, one.predikat());
        return Integer.toString(one.tahun()) + ": " + said;
    }

    Cell sanctions(ComparedPerson one) {
        List<HukumanDisiplin> running = one.records().sanctions();
        if (!running.isEmpty()) {
            return Cell.of(words.t("comparison.some-sanctions", running.size()))
                    .with(running.stream().map(this::sanction).toArray(String[]::new));
        }
        LocalDate complete = completeUntil(one.place());
        return complete == null
                ? Cell.missing(words.t("comparison.untold"))
                : Cell.of(words.t("receipt.declared-none"), words.t("comparison.complete-until", words.date(complete)));
    }

    private String sanction(HukumanDisiplin one) {
        return words.t("comparison.sanction", code(SANCTION, one.tingkat()), words.date(one.end()));
    }

    private @Nullable LocalDate completeUntil(int person) {
        FactColumn column = facts.column(SANCTION);
        int day = column == null ? FactColumn.NOT_COVERED : column.completeUntil(person);
        return day == FactColumn.NOT_COVERED ? null : LocalDate.ofEpochDay(day);
    }

    private String code(String fact, String code) {
        Fact found = catalogue.get(fact);
        int place = found.indexOf(code);
        return place < 0 ? code : found.codes().get(place).label().in(language());
    }

    private Language language() {
        return Language.of(words.language());
    }
}
