package id.petala.app.intake;

import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.fact.FactValue;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.Scheme;
import id.petala.engine.pegawai.FactNames;
import id.petala.engine.pegawai.Golongan;
import id.petala.engine.pegawai.Nip;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.pegawai.PegawaiFacts;
import id.petala.engine.pegawai.StatusJabatan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is checked across the cells of a row, by table. */
public final class RowChecks {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String ID_FORM = "sistem-merit";
    private static final String MATRIX = "predikat";

    /** The place of the digit of a number that tells the sex. */
    private static final int SEX_DIGIT = 14;

    private final FactCatalogue catalogue;
    private final LocalDate asOf;
    private final PersonNumbers numbers;
    private final FactNames aspects;
    private final Set<String> agencies = new TreeSet<>();
    private final Set<String> coverable = new LinkedHashSet<>();
    private final Map<String, String> predikat = new LinkedHashMap<>();

    /** @param book has the catalogue and the matrix of ratings, scheme {@code predikat} */
    public RowChecks(RuleBook book, LocalDate asOf) {
        this(book, asOf, new PersonNumbers());
    }

    RowChecks(RuleBook book, LocalDate asOf, PersonNumbers numbers) {
        this.numbers = numbers;
        this.catalogue = book.facts();
        this.asOf = asOf;
        this.aspects = PegawaiFacts.aspects(catalogue);
        catalogue.facts().stream().filter(Fact::covered).map(Fact::table).forEach(coverable::add);
        Scheme matrix = book.schemes().get(MATRIX);
        for (Scheme.Cell cell : matrix == null ? List.<Scheme.Cell>of() : matrix.cells()) {
            predikat.put(cell.row() + " × " + cell.column(), cell.category().code());
        }
    }

    /** A value of an extra fact, from the text of its cell. */
    static FactValue value(Fact fact, String text, LocalDate on) {
        return FactValue.parse(fact, text, on, Where.file(""));
    }

    /** Eighteen digits are read as they are; whether they are a number that people have is said here. */
    void pegawai(PendingRow row) {
        if (numbers.admitsOthers()) {
            bornAhead(row);
            return;
        }
        try {
            pegawai(row, Nip.parse(row.needText("nip"), row.where("nip")));
        } catch (Refused refused) {
            refused.findings().forEach(row::add);
        }
    }

    private void bornAhead(PendingRow row) {
        LocalDate birth = row.day("tanggal_lahir");
        if (birth != null && birth.isAfter(asOf)) {
            row.reject("data.birth-ahead", "tanggal_lahir", "≤ " + asOf);
        }
    }

    /** The day of birth: of a NIP the one in it, of another number what the row states. */
    @Nullable
    LocalDate birth(RowView row) {
        return numbers.admitsOthers() ? row.day("tanggal_lahir") : new Nip(row.needText("nip")).birth();
    }

    /** {@code L} or {@code P}: of a NIP the digit in it, of another number what the row states. */
    @Nullable
    String sex(RowView row) {
        return numbers.admitsOthers() ? row.text("jenis_kelamin") : sex(new Nip(row.needText("nip")));
    }

    private static String sex(Nip nip) {
        return nip.digits().charAt(SEX_DIGIT) == '1' ? "L" : "P";
    }

    private void pegawai(PendingRow row, Nip nip) {
        nip.doubt(row.where("nip")).ifPresent(row::add);
        boolean contract = row.needText("jenis_pegawai").startsWith("PPPK");
        if (contract != (nip.kind() == Nip.Kind.PPPK)) {
            row.reject("data.nip-kind", "nip", nip.kind().name(), row.needText("jenis_pegawai"));
        }
        if (nip.birth().isAfter(asOf)) {
            row.reject("data.nip-birth", "nip", "");
        }
        againstNumber(row, nip);
        Golongan rank = Columns.choice(row, "golongan", Golongan::of);
        if (rank != null && contract != (rank.kind() == Nip.Kind.PPPK)) {
            row.warn("data.rank-kind", "golongan", "", row.needText("jenis_pegawai"));
        }
    }

    /** What the row says besides of birth and sex is only held against the number, which counts. */
    private static void againstNumber(PendingRow row, Nip nip) {
        LocalDate birth = row.day("tanggal_lahir");
        if (birth != null && !birth.equals(nip.birth())) {
            row.warn("data.nip-other-birth", "tanggal_lahir", nip.birth().toString());
        }
        String sex = row.text("jenis_kelamin");
        String right = sex(nip);
        if (sex != null && !sex.equals(right)) {
            row.warn("data.nip-other-sex", "jenis_kelamin", right);
        }
    }

    void predikat(PendingRow row) {
        boolean empty = row.blank("predikat") && row.blank("hasil_kerja") && row.blank("nkp");
        if (empty && row.emptiedFacts().isEmpty()) {
            row.reject("data.needs-one", "predikat", "predikat, hasil_kerja, nkp");
        }
        String result = row.text("hasil_kerja");
        String conduct = row.text("perilaku_kerja");
        String stated = row.text("predikat");
        String right = predikat.get(result + " × " + conduct);
        if (stated != null && right != null && !right.equals(stated)) {
            row.warn("data.predikat-matrix", "predikat", right, result + " × " + conduct);
        }
    }

    /** The row's own day, and nothing else. */
    static void sinceBirth(PendingRow row) {
        Pegawai person = row.person();
        String column = row.spec().dated();
        LocalDate day = row.day(column);
        LocalDate birth = person == null ? null : person.tanggalLahir();
        if (birth != null && day != null && day.isBefore(birth)) {
            row.reject("data.before-birth", column, "≥ " + birth);
        }
    }

    private static void ordered(PendingRow row, String end) {
        sinceBirth(row);
        LocalDate from = row.day(row.spec().dated());
        LocalDate to = row.day(end);
        if (from != null && to != null && to.isBefore(from)) {
            row.reject("data.end-before-start", end, "≥ " + from, row.spec().dated());
        }
    }

    void umpanBalik(PendingRow row) {
        sinceBirth(row);
        if (row.blank("nilai") && row.blank("kategori") && row.emptiedFacts().isEmpty()) {
            row.reject("data.needs-one", "nilai", "nilai, kategori");
        }
    }

    void kompetensi(PendingRow row) {
        ordered(row, "berlaku_sampai");
        boolean scored = !row.blank("kompetensi") && !row.blank("skor") && !row.blank("standar");
        boolean partly = !row.blank("skor") || !row.blank("standar");
        if (!scored && (partly || row.blank("nilai"))) {
            row.reject("data.needs-one", "skor", "kompetensi + skor + standar, nilai");
        }
        if (!row.blank("standar") && row.needNumber("standar").signum() == 0) {
            row.reject("data.range", "standar", "> 0");
        }
    }

    void potensi(PendingRow row) {
        ordered(row, "berlaku_sampai");
        Fact aspect = aspects.find(row.needText("aspek"));
        if (aspect == null) {
            row.reject("data.code", "aspek", String.join(", ", aspects.names()));
        } else if (row.needNumber("skor").compareTo(aspect.min()) < 0
                || row.needNumber("skor").compareTo(aspect.max()) > 0) {
            row.reject("data.range", "skor", FactValue.expected(aspect));
        }
    }

    /** The agencies that accepted rows of posts name. */
    Set<String> agencies() {
        return agencies;
    }

    void riwayat(PendingRow row) {
        String agency = row.text("instansi");
        if (agency != null) {
            agencies.add(agency);
        }
        ordered(row, "sampai");
        String status = row.needText("status");
        if (status.equals(StatusJabatan.DEFINITIF.name())) {
            return;
        }
        Fact acting = catalogue.find("nondefinitif");
        String code = status + "_" + row.text("tingkat_penugasan");
        if (acting != null && acting.indexOf(code) < 0) {
            row.reject("data.acting", "tingkat_penugasan", FactValue.expected(acting), status);
        }
    }

    void pendidikan(PendingRow row) {
        sinceBirth(row);
        LocalDate day = row.day("tanggal_lulus");
        int year = row.whole("tahun_lulus", 0);
        Pegawai person = row.person();
        LocalDate birth = person == null ? null : person.tanggalLahir();
        if (year != 0 && birth != null && year <= birth.getYear()) {
            row.reject("data.before-birth", "tahun_lulus", "> " + birth);
        }
        if (day != null && year != 0 && day.getYear() != year) {
            row.warn("data.year-differs", "tahun_lulus", Integer.toString(day.getYear()), "tanggal_lulus", day + "");
        }
    }

    void sertifikat(PendingRow row) {
        ordered(row, "berlaku_sampai");
    }

    void hukuman(PendingRow row) {
        ordered(row, "tmt_selesai");
        boolean lasting = !row.needText("tingkat").equals("RINGAN");
        if (lasting && row.blank("tmt_selesai") && row.blank("masa_tahun") && row.blank("masa_bulan")) {
            row.reject("data.needs-one", "tmt_selesai", "tmt_selesai, masa_tahun, masa_bulan");
        }
    }

    void fakta(PendingRow row) {
        ordered(row, "sampai");
        Fact fact = catalogue.find(row.needText("fakta"));
        if (fact == null) {
            row.reject("data.unknown-fact", "fakta", "");
        } else if (PegawaiFacts.derives(fact)) {
            row.reject("data.fact-of-table", "fakta", fact.table() + ".csv");
        } else {
            extra(row, fact);
        }
    }

    private static void extra(PendingRow row, Fact fact) {
        if (fact.many()) {
            row.alsoKey("nilai");
        }
        try {
            FactValue.parse(fact, row.needText("nilai"), row.needDay("tanggal"), row.where("nilai"));
        } catch (Refused refused) {
            refused.findings().forEach(row::add);
        }
    }

    static void indeks(PendingRow row) {
        ordered(row, "sampai");
        for (String column : List.of("indeks", "butir")) {
            if (!ID.matcher(row.needText(column)).matches()) {
                row.reject("data.id-form", column, ID_FORM);
            }
        }
    }

    static void makro(PendingRow row) {
        BigDecimal from = row.number("nilai_dari");
        BigDecimal to = row.number("nilai_sampai");
        boolean single = !row.blank("nilai");
        if (single && (from != null || to != null)) {
            row.reject("data.value-or-range", "nilai", "nilai | nilai_dari + nilai_sampai");
        } else if (!single && (from == null || to == null)) {
            row.reject("data.needs-one", "nilai", "nilai, nilai_dari + nilai_sampai");
        } else if (from != null && to != null && to.compareTo(from) < 0) {
            row.reject(
                    "data.range",
                    "nilai_sampai",
                    "≥ " + from.stripTrailingZeros().toPlainString());
        }
    }

    void cakupan(PendingRow row) {
        if (!coverable.contains(row.needText("tabel"))) {
            row.reject("data.code", "tabel", String.join(", ", coverable));
        }
        LocalDate until = row.needDay("sampai");
        LocalDate signed = row.day("ditandatangani");
        if (signed != null && until.isAfter(signed)) {
            row.reject("data.covered-ahead", "sampai", "≤ " + signed);
        }
    }
}
