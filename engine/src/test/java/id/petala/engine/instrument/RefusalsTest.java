package id.petala.engine.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.petala.engine.finding.Bundles;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.FindingText;
import id.petala.engine.finding.Refused;
import id.petala.engine.rule.RuleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the loader refuses: each case is one snippet of a good text replaced by a faulty one. The finding must name the
 * code, the file, the line and the value.
 */
class RefusalsTest {

    private static final String THIRDS = "uji-sepertiga.yaml";
    private static final String NODES = "uji-simpul.yaml";
    private static final String COUNT = "uji-hitung.yaml";
    private static final String TIME = "uji-waktu.yaml";
    private static final String SHARED = "uji-bagi-ulang.yaml";
    private static final String A = "kepka-bkn-411-2025-a.yaml";
    private static final String B = "kepka-bkn-411-2025-b.yaml";
    /** What THIRDS says from its subject to its first weight. */
    private static final String PEOPLE = """
            subject: pegawai
            first_day: 2024-01-01
            missing:
              - {from: 2024-01-01, value: STRICT, basis: ASSUMPTION, cite: petala}
            nodes:
              - id: nilai
                label: {id: "Nilai", en: "Score"}
                kind: mean
                total: 1
              - id: satu
                label: {id: "Satu", en: "One"}
                in: nilai
                weight:
                  - {from: 2024-01-01, value: 1/3,""";

    private static final String KEMENKEU = "kemenkeu.yaml";
    private static final String NKP = "kemenkeu-nkp.yaml";
    private static final String ASIK = "asik.yaml";

    /**
     * A case.
     *
     * @param snippet text that the good file has; its first occurrence is replaced
     * @param at text on the line that the finding must point at, in the broken file
     * @param value what the sentence must show, empty for none
     */
    private record Case(String code, String file, String snippet, String replacement, String at, String value) {}

    private static Case of(String code, String file, String snippet, String replacement, String at, String value) {
        return new Case(code, file, snippet, replacement, at, value);
    }

    private static List<Case> yaml() {
        return List.of(
                of("yaml.open", THIRDS, "total: 1", "total: [1", "total: [1", "12"),
                of("yaml.syntax", THIRDS, "total: 1", "total: *lain", "total: *lain", "12"),
                of("yaml.tab", THIRDS, "total: 1", "total:\n\t1", "\t1", "1"),
                of("yaml.sign", THIRDS, "total: 1", "total: @1", "total: @1", "12"),
                of("yaml.colon", THIRDS, "total: 1", "total: 1: 2", "total: 1: 2", "13"),
                of("yaml.colon", THIRDS, "total: 1", "total: 1\n      lepas: 2", "lepas: 2", "12"),
                of("yaml.colon", THIRDS, "total: 1", "total: 1\nlepas", "lepas", "1"),
                of("yaml.after", THIRDS, "total: 1", "total: \"1\" lepas", "total: \"1\" lepas", "16"),
                of("yaml.open", THIRDS, "total: 1", "total: '1", "total: '1", "12"),
                of("yaml.align", THIRDS, "total: 1", "total: 1\n - lepas", " - lepas", "2"),
                of("yaml.deep", THIRDS, "total: 1", "total: " + "[".repeat(101), "total: [", "100"),
                of(
                        "yaml.list",
                        THIRDS,
                        "missing:\n  - {from",
                        "missing:\n    {from",
                        "{from: 2024-01-01, value: STR",
                        ""),
                of("yaml.mapping", THIRDS, "{times: 1}", "[1]", "value: [1]", ""),
                of("yaml.text", THIRDS, "kind: mean", "kind:", "kind:\n    total", ""),
                of("yaml.text", THIRDS, "kind: mean", "kind: [mean]", "kind: [mean]", ""),
                of("yaml.key", THIRDS, "{times: 1}", "{[a]: 1}", "{[a]: 1}", ""),
                of("yaml.label", THIRDS, "{id: \"Satu\", en: \"One\"}", "{id: \"Satu\"}", "{id: \"Satu\"}", "id, en"),
                of("yaml.id", THIRDS, "id: satu", "id: Satu_A", "id: Satu_A", "Satu_A"),
                of("yaml.missing-key", THIRDS, "    kind: mean\n", "", "  - id: nilai", "kind"),
                of("yaml.missing-key", SHARED, "note:", "#", "instrument:", "note"),
                of("yaml.unknown-key", THIRDS, "    kind: mean", "    rerata: ya\n    kind: mean", "rerata", "rerata"),
                of("yaml.unknown-key", THIRDS, "{times: 1}", "{kali: 1}", "kali", "kali"),
                of("yaml.unknown-key", THIRDS, "subject:", "subjek: a\nsubject:", "subjek", "subjek"),
                of("yaml.constant", THIRDS, "basis: ASSUMPTION", "basis: TEBAKAN", "TEBAKAN", "TEBAKAN"),
                of(
                        "yaml.constant",
                        THIRDS,
                        "subject: pegawai",
                        "subject: pegawaii",
                        "subject: pegawaii",
                        "pegawai×jabatan"),
                of("yaml.constant", TIME, "pick: BEST", "pick: TERBAIK", "TERBAIK", "TERBAIK"),
                of("yaml.day", THIRDS, "first_day: 2024-01-01", "first_day: 1/1/2024", "1/1/2024", "1/1/2024"),
                of("yaml.day", A, "grace: 04-30", "grace: 30-04", "grace: 30-04", "30-04"),
                of("yaml.number", THIRDS, "value: 1/3", "value: sepertiga", "value: sepertiga", "sepertiga"),
                of("yaml.number", THIRDS, "value: 1/3", "value: 1/0", "value: 1/0", "1/0"),
                of("yaml.large", THIRDS, "value: 1/3", "value: 1000000001", "1000000001", "1000000001"),
                of("yaml.large", THIRDS, "times: 1", "times: -1000000000.5", "-1000000000.5", "-1000000000.5"),
                of("yaml.whole", TIME, "since_months: 12", "since_months: 12.5", "12.5", "12.5"),
                of("yaml.flag", THIRDS, "cite: petala}", "cite: petala, provisional: ya}", "ya}", "ya"),
                of("rule.duplicate", THIRDS, "    kind: mean", "    kind: sum\n    kind: mean", "kind: mean", "kind"));
    }

    private static List<Case> values() {
        String item = "  - {from: 2024-01-01, value: STRICT, basis: ASSUMPTION, cite: petala}";
        return List.of(
                of("rule.uncited", THIRDS, ", cite: petala}", "}", "value: STRICT", ""),
                of("rule.one-value", COUNT, "subject: instansi", "subject: pegawai-jabatan", "", "jumlah-bulat"),
                of(
                        "rule.worth-range",
                        THIRDS,
                        PEOPLE,
                        PEOPLE.replace("pegawai", "pegawai-jabatan")
                                .replace("kind: mean\n    total: 1", "kind: sum")
                                .replace("1/3", "2"),
                        "  - id: nilai",
                        "800/3"),
                of("rule.unknown-source", THIRDS, "cite: petala", "cite: entah", "cite: entah", "entah"),
                of("rule.unknown-source", THIRDS, "cite: petala", "cite: {source: entah}", "entah", "entah"),
                of("rule.no-value", THIRDS, "missing:\n" + item, "missing: []", "missing: []", "2024-01-01"),
                of("rule.gap", THIRDS, item, item.replace("2024-01-01", "2024-01-02"), "2024-01-02", "2024-01-02"),
                of("rule.gap", THIRDS, item, ended(item), "value: null", "2025-01-01"),
                of(
                        "rule.overlap",
                        THIRDS,
                        item,
                        item + "\n" + item.replace("STRICT", "RENORMALISE"),
                        "RENORM",
                        "2024-01-01"),
                of("rule.overlap", THIRDS, item, item + "\n" + item.replace("2024", "2023"), "2023", "2023-01-01"),
                of("rule.positive", THIRDS, "value: 1/3", "value: 0", "value: 0", "0"),
                of("rule.positive", THIRDS, "value: 1/3", "value: -1/3", "value: -1/3", "-1/3"),
                of("rule.positive", NODES, "per: 3", "per: 0", "per: 0", "0"),
                of(
                        "rule.positive",
                        "facts.yaml",
                        "min: 0\n    max: 100\n    many: true",
                        "min: -1\n    max: 100\n    many: true",
                        "",
                        "-1"),
                of("rule.window", TIME, "since_months: 12", "grace: 04-30", "value: {grace", "grace"),
                of("rule.window", TIME, "{since_months: 12}", "{}", "value: {}", ""),
                of("rule.months", TIME, "since_months: 12", "since_months: 0", "since_months: 0", "0"),
                of("rule.months", TIME, "since_months: 12", "since_months: 1201", "1201", "1201"),
                of("rule.weights", THIRDS, "value: 1/3", "value: 1/4", "  - id: nilai", "11/12"),
                of("rule.weights", TIME, "2025-07-01, value: 60", "2025-07-01, value: 61", "  - id: nilai", "101"),
                of("rule.overflow", NODES, "value: 1/2", "value: 1/1000000000000000000", "  - id: jumlah", ""),
                of("rule.overflow", THIRDS, "{times: 1}", "{times: 999999999, per: 1/999999999}", "  - id: satu", ""),
                of("rule.overflow", A, "{times: 100}, basis", "{times: 999999999}, basis", "id: penilaian-komp", ""),
                of("rule.overflow", NODES, GATE_PART, fineGate(), "- id: gerbang\n", ""));
    }

    private static String ended(String item) {
        return item.replace("STRICT", "null") + "\n" + item.replace("2024", "2025");
    }

    private static final String GATE_PART = """
                otherwise: 7.5
              - id: gerbang-kode
                label: {id: "Kode terburuk", en: "Worst code"}
                in: gerbang
            """;

    /** The gate with a part whose exact value needs a vast denominator, over which the other value doesn't fit. */
    private static String fineGate() {
        String part = """
                  - id: halus
                    label: {id: "Halus", en: "Fine"}
                    in: gerbang
                    kind: sum
                  - id: halus-lain
                    label: {id: "Lain", en: "Other"}
                    in: halus
                    weight:
                      - {from: 2024-01-01, value: 1/1000000000000, basis: ASSUMPTION, cite: petala}
                    kind: linear
                    fact: uji-lain
                    points:
                      - {from: 2024-01-01, value: {times: 1}, basis: ASSUMPTION, cite: petala}
                """;
        return "    otherwise: 1000000000\n" + part
                + GATE_PART.substring(GATE_PART.indexOf("  - id")).replace("in: gerbang", "in: terkecil");
    }

    private static List<Case> leaves() {
        String table = "{INTERNASIONAL: 100, NASIONAL: 75, LINTAS_INSTANSI: 50, INSTANSI: 25, NIHIL: 0}";
        return List.of(
                of("rule.kind", THIRDS, "kind: mean", "kind: rerata", "  - id: nilai", "rerata"),
                of("rule.scale", THIRDS, "kind: linear", "kind: table", "  - id: satu", "nilai-kompetensi"),
                of("rule.scale", TIME, "kind: table", "kind: bands", "  - id: sejak", "penghargaan"),
                of("rule.scale", TIME, "kind: linear", "kind: ratio", "  - id: terbuka", "ratio"),
                of("rule.scale", A, "kind: ratio", "kind: linear", "id: penilaian-kompetensi", "RATIO"),
                of("rule.sum-bands", TIME, "pick: BEST", "pick: SUM", "  - id: sejak", "table"),
                of("rule.pick", TIME, "pick: BEST", "pick: LATEST", "  - id: sejak", "LATEST"),
                of(
                        "rule.pick",
                        THIRDS,
                        "fact: nilai-kompetensi",
                        "fact: nilai-kompetensi\n    pick: BEST",
                        "- id: satu",
                        "BEST"),
                of("rule.unknown-fact", THIRDS, "fact: nilai-kompetensi\n", "fact: nilai\n", "fact: nilai\n", "nilai"),
                of(
                        "rule.unknown-fact",
                        "population.yaml",
                        "fact: jenis-pegawai",
                        "fact: jenis",
                        "fact: jenis\n",
                        "jenis"),
                of(
                        "rule.protected",
                        THIRDS,
                        "fact: nilai-kompetensi\n",
                        "fact: tanggal-lahir\n",
                        "fact: tanggal-lahir",
                        "Tanggal lahir"),
                of("rule.protected", THIRDS, "{id: \"Satu\"", "{id: \"Usia muda\"", "  - id: satu", "usia"),
                of(
                        "rule.protected",
                        NODES,
                        "id: \"Angka uji\"",
                        "id: \"Jenis kelamin\"",
                        "  - id: uji-angka",
                        "kelamin"),
                of("rule.unknown-code", TIME, "INSTANSI: 25", "INSTANSI: 25, DESA: 5", "DESA: 5", "DESA"),
                of("rule.unknown-code", A, "running: SEDANG_MENJALANI", "running: JALAN", "running: JALAN", "JALAN"),
                of("rule.unknown-code", "population.yaml", "codes: [CPNS]", "codes: [CALON]", "[CALON]", "CALON"),
                of("rule.code-without-points", TIME, ", INSTANSI: 25", "", "INTERNASIONAL: 100", "INSTANSI"),
                of(
                        "rule.no-points",
                        NODES,
                        "{TINGGI: 30, RENDAH: 10, TANPA: missing, NIHIL: missing}",
                        "{TINGGI: missing, RENDAH: missing, TANPA: missing, NIHIL: missing}",
                        "{TINGGI: missing",
                        "uji-kode"),
                of("rule.bands-cover", A, tiers(), "bands: []", "bands: []", "0 – 1000"),
                of("rule.none", TIME, ", NIHIL: 0", "", table.substring(1, 20), "penghargaan"),
                of("rule.none-not-covered", THIRDS, "{times: 1}", "{times: 1, NIHIL: 0}", "NIHIL", "nilai-kompetensi"),
                of("rule.bands", A, "from: 91, points", "from: 92, points", "          bands:", "< 91 | ≥ 92"),
                of("rule.bands", A, "below: 91", "below: 90", "          bands:", "< 90 | ≥ 91"),
                of("rule.bands", A, "below: 91", "to: 91", "          bands:", "≤ 91 | ≥ 91"),
                of(
                        "rule.bands-cover",
                        A,
                        "{below: 40, points",
                        "{from: 1, below: 40, points",
                        "          bands:",
                        "≥ 1"),
                of("rule.bands-cover", A, "{from: 91, points", "{from: 91, to: 99, points", "          bands:", "≤ 99"),
                of(
                        "rule.bands-cover",
                        A,
                        "{from: 8, points",
                        "{from: 8, to: 1000, points",
                        "bands:\n            - {from: 8",
                        "≤ 1000"),
                of(
                        "rule.bands-cover",
                        A,
                        "{below: 1, points: 0}",
                        "{from: 0, below: 1, points: 0}",
                        "bands:\n            - {from: 8",
                        "≥ 0"),
                of("rule.band-crosses", A, "from: 80, below: 91", "from: 92, below: 91", "from: 92", "92"),
                of("rule.two-bounds", A, "from: 91, points", "from: 91, above: 91, points", "above: 91", "from, above"),
                of("rule.two-bounds", A, "below: 91, points", "below: 91, to: 91, points", "to: 91", "below, to"),
                of("rule.bound-decimals", A, "from: 91, points", "from: 91.0000001, points", "91.0000001", "910000001"),
                of("rule.bound-decimals", A, "below: 91", "below: 91.0000001", "91.0000001", "910000001"),
                of("rule.bound-decimals", NODES, "value: 60,", "value: 181/3,", "181/3", "181/3"),
                of("rule.bound-decimals", NODES, "otherwise: 7.5", "otherwise: 22/3", "22/3", "22/3"),
                of("rule.bound-decimals", NODES, "value: 40,", "value: 121/3,", "121/3", "121/3"));
    }

    private static String tiers() {
        String text = text(A).text();
        int at = text.indexOf("bands:\n            - {from: 3,");
        return text.substring(at, text.indexOf("\n  - id", at));
    }

    private static List<Case> trees() {
        String cap = "    kind: cap\n    limit:\n      - {from: 2024-01-01, value: 60,";
        return List.of(
                of("rule.duplicate", THIRDS, "id: dua", "id: satu", "id: satu\n    label: {id: \"Dua\"", "satu"),
                of("rule.parent", THIRDS, "in: nilai", "in: entah", "  - id: satu", "entah"),
                of(
                        "rule.parent",
                        THIRDS,
                        "id: \"Dua\", en: \"Two\"}\n    in: nilai",
                        "id: \"Dua\", en: \"Two\"}\n    in: satu",
                        "  - id: dua",
                        "satu"),
                of("rule.parts", NODES, "in: dibatasi", "in: terbesar", "  - id: dibatasi", "0"),
                of("rule.parts", NODES, "in: terbesar", "in: dibatasi", "  - id: dibatasi", "2"),
                of("rule.parts", NODES, "in: gerbang-tutup", "in: gerbang", "  - id: gerbang\n", "2"),
                of(
                        "rule.no-weight",
                        THIRDS,
                        "    weight:\n      - {from: 2024-01-01, value: 1/3, basis: ASSUMPTION," + " cite: petala}\n",
                        "",
                        "  - id: satu",
                        "nilai"),
                of(
                        "rule.no-weight",
                        NODES,
                        "    weight:\n      - {from: 2024-01-01, value: 1/2, basis: ASSUMPTION," + " cite: petala}\n",
                        "",
                        "  - id: angka",
                        "jumlah"),
                of(
                        "rule.stray-weight",
                        NODES,
                        "in: terbesar",
                        "in: terbesar\n    weight:\n      - {from: 2024-01-01,"
                                + " value: 1, basis: ASSUMPTION, cite: petala}",
                        "  - id: besar-angka",
                        "besar-angka"),
                of(
                        "rule.cycle",
                        NODES,
                        "en: \"Sum\"}",
                        "en: \"Sum\"}\n    in: jumlah\n    weight:\n      - {from: 2024-01-01,"
                                + " value: 1, basis: ASSUMPTION, cite: petala}",
                        "  - id: jumlah",
                        "jumlah"),
                of("rule.cycle", NODES, "condition: terbesar", "condition: gerbang", "  - id: gerbang\n", "gerbang"),
                of("rule.unknown-node", NODES, "condition: terbesar", "condition: entah", "  - id: gerbang\n", "entah"),
                of(
                        "rule.unknown-node",
                        NODES,
                        "condition: terbesar",
                        "condition: tingkat",
                        "  - id: gerbang\n",
                        "tingkat"),
                of("rule.unknown-node", NODES, "condition: terbesar", "condition: kotak", "  - id: gerbang\n", "kotak"),
                of("rule.unknown-node", NODES, "of: kecil-rata", "of: entah", "  - id: tingkat\n", "entah"),
                of(
                        "rule.unknown-node",
                        NODES,
                        "columns: tingkat",
                        "columns: tingkat-jumlah",
                        "  - id: kotak",
                        "tingkat"),
                of("rule.unknown-node", NODES, "rows: tingkat-jumlah", "rows: jumlah", "  - id: kotak", "jumlah"),
                of("rule.unknown-node", A, "performance: kinerja", "performance: entah", "instrument:", "entah"),
                of("rule.unknown-node", A, "potential: potensial", "potential: kotak", "instrument:", "kotak"),
                of(
                        "rule.unknown-node",
                        A,
                        "score: nilai-talenta",
                        "score: tingkat-kinerja",
                        "instrument:",
                        "tingkat-kinerja"),
                of("rule.unknown-node", A, "box: kotak", "box: kinerja", "instrument:", "kinerja"),
                of(
                        "rule.unknown-node",
                        A,
                        "performance_level: tingkat-kinerja",
                        "performance_level: kinerja",
                        "instrument:",
                        "kinerja"),
                of(
                        "rule.unknown-node",
                        A,
                        "potential_level: tingkat-potensial",
                        "potential_level: kotak",
                        "instrument:",
                        "kotak"),
                of(
                        "rule.unknown-node",
                        KEMENKEU,
                        "alternative: kotak-alternatif",
                        "alternative: kinerja",
                        "instrument:",
                        "kinerja"),
                of("rule.unknown-node", A, "tanggal-lahir asc", "pangkat asc", "pangkat asc", "pangkat"),
                of("rule.unknown-node", B, "remove: [sertifikat", "remove: [ijazah", "ijazah", "ijazah"),
                of("rule.unknown-node", THIRDS, "nodes:", "remove: [satu]\nnodes:", "remove: [satu]", "satu"),
                of("rule.bound-decimals", NODES, cap, cap.replace("60", "1/3"), "value: 1/3", "1/3"));
    }

    private static List<Case> levels() {
        return List.of(
                of("rule.mode", SHARED, "mode: SCORE", "mode: PREDICATE", "  - id: tingkat", "PREDICATE"),
                of("rule.mode", KEMENKEU, "mode: PREDICATE", "mode: SCORE", "  - id: tingkat-kinerja", "SCORE"),
                of("rule.mode", NKP, "    cuts:", "    codes: []\n    cuts:", "  - id: tingkat-kinerja", "NKP"),
                of("rule.mode-leaf", A, "mode: SCORE", "mode: NKP", "  - id: tingkat-kinerja", "kinerja"),
                of("rule.mode-leaf", KEMENKEU, "of: kinerja", "of: potensial", "  - id: tingkat-kinerja", "potensial"),
                of(
                        "rule.mode-leaf",
                        KEMENKEU,
                        "of: kinerja",
                        "of: pendidikan",
                        "  - id: tingkat-kinerja",
                        "pendidikan"),
                of(
                        "rule.level-codes",
                        KEMENKEU,
                        ", SANGAT_KURANG: DI_BAWAH_EKSPEKTASI",
                        "",
                        "value: {SANGAT_BAIK: DI_",
                        "SANGAT_BAIK"),
                of(
                        "rule.level-codes",
                        KEMENKEU,
                        "{SANGAT_BAIK: DI_ATAS_EKSPEKTASI",
                        "{ISTIMEWA: DI_ATAS_EKSPEKTASI, SANGAT_BAIK: DI_ATAS_EKSPEKTASI",
                        "ISTIMEWA",
                        "ISTIMEWA"),
                of("rule.unknown-level", SHARED, "level: TINGGI", "level: ATAS", "level: ATAS", "ATAS"),
                of(
                        "rule.unknown-level",
                        KEMENKEU,
                        "BAIK: DI_ATAS_EKSPEKTASI",
                        "BAIK: TINGGI",
                        "BAIK: TINGGI",
                        "TINGGI"),
                of(
                        "rule.unknown-level",
                        "permenpanrb.yaml",
                        "row: SESUAI_EKSPEKTASI",
                        "row: TENGAH",
                        "row: TENGAH",
                        "TENGAH"),
                of("rule.unknown-levels", SHARED, "levels: potensial", "levels: tinggi", "levels: tinggi", "tinggi"),
                of(
                        "rule.unknown-levels",
                        "permenpanrb.yaml",
                        "rows: kinerja",
                        "rows: tinggi",
                        "rows: tinggi",
                        "tinggi"),
                of(
                        "rule.levels",
                        SHARED,
                        "level: RENDAH, below: 60",
                        "level: RENDAH, from: 0, below: 60",
                        "- {level: TINGGI, from: 80}",
                        "≥ 0"),
                of("rule.levels", SHARED, "from: 80}", "from: 80, to: 100}", "- {level: TINGGI, from: 80", "≤ 100"),
                of("rule.levels", SHARED, "level: MENENGAH", "level: RENDAH", "- {level: TINGGI, from: 80}", "RENDAH"),
                of("rule.levels", SHARED, cuts(), "        value: []", "value: []", "RENDAH, MENENGAH, TINGGI"),
                of(
                        "rule.bands",
                        SHARED,
                        "from: 60, below: 80",
                        "from: 61, below: 80",
                        "- {level: TINGGI",
                        "< 60 | ≥ 61"),
                of(
                        "rule.unknown-scheme",
                        NODES,
                        "scheme: permenpanrb",
                        "scheme: dua-belas",
                        "  - id: kotak",
                        "dua-belas"),
                of("rule.cells", "permenpanrb.yaml", nineth(), "", "", "8"),
                of(
                        "rule.duplicate",
                        "permenpanrb.yaml",
                        "row: SESUAI_EKSPEKTASI\n    column: RENDAH",
                        "row: DI_BAWAH_EKSPEKTASI\n    column: RENDAH",
                        "scheme: permenpanrb",
                        "DI_BAWAH_EKSPEKTASI"),
                of(
                        "rule.duplicate",
                        "kemenkeu.yaml:scheme",
                        "scheme: kemenkeu",
                        "scheme: permenpanrb",
                        "scheme: permenpanrb",
                        "permenpanrb"),
                of("rule.duplicate", "levels.yaml", "  potensial:", "  kinerja:", "", "kinerja"),
                of("rule.duplicate", "facts.yaml", "id: kedudukan-hukum", "id: jenis-pegawai", "", "jenis-pegawai"),
                of(
                        "rule.duplicate",
                        "sources.yaml",
                        "key: permenpanrb-20-2025",
                        "key: permenpanrb-3-2020",
                        "",
                        "permenpanrb-3-2020"),
                of(
                        "rule.duplicate",
                        SHARED,
                        "instrument: uji-bagi-ulang",
                        "instrument: uji-simpul",
                        "instrument:",
                        "uji-simpul"),
                of(
                        "rule.rank-protected",
                        A,
                        "[nilai-talenta desc, kinerja desc, tanggal-lahir asc]",
                        "[tanggal-lahir asc]",
                        "[tanggal-lahir asc]",
                        "tanggal-lahir asc"),
                of(
                        "rule.rank-protected",
                        A,
                        "[nilai-talenta desc, kinerja desc, tanggal-lahir asc]",
                        "[tanggal-lahir asc, nilai-talenta desc]",
                        "[tanggal-lahir asc",
                        "tanggal-lahir asc"),
                of(
                        "rule.rank-protected",
                        A,
                        "kinerja desc, tanggal-lahir asc",
                        "kinerja desc, tanggal-lahir desc",
                        "tanggal-lahir desc",
                        "tanggal-lahir desc"),
                of("rule.rank", A, "kinerja desc", "kinerja turun", "kinerja turun", "kinerja turun"),
                of(
                        "rule.unknown-population",
                        A,
                        "population: asn-aktif",
                        "population: semua",
                        "population: semua",
                        "semua"),
                of(
                        "rule.unknown-instrument",
                        B,
                        "extends: kepka-bkn-411-2025-a",
                        "extends: entah",
                        "extends: entah",
                        "entah"),
                of(
                        "rule.extends-twice",
                        NKP,
                        "extends: kemenkeu",
                        "extends: kepka-bkn-411-2025-b",
                        "extends: kepka-bkn-411-2025-b",
                        "kepka-bkn-411-2025-b"),
                of(
                        "rule.unknown-box",
                        ASIK,
                        "\"2\": {id:",
                        "\"10\": {id: \"Tidak ada\", en: \"None\"}\n    \"2\": {id:",
                        "  - id: kotak\n",
                        "10"),
                of(
                        "rule.box-reachable",
                        ASIK,
                        "\"2\": {id:",
                        "\"1\": {id: \"Salah\", en: \"Wrong\"}\n    \"2\": {id:",
                        "  - id: kotak\n",
                        "1"),
                of("rule.box-unreachable", ASIK, "    \"8\": {id:", "    #: {id:", "  - id: kotak\n", "8"),
                of(
                        "rule.box-unreachable",
                        KEMENKEU,
                        "{SANGAT_BAIK: DI_ATAS_EKSPEKTASI, BAIK",
                        "{SANGAT_BAIK: SESUAI_EKSPEKTASI, BAIK",
                        "  - id: kotak\n",
                        "4"));
    }

    private static List<Case> computing() {
        return List.of(
                of(
                        "rule.verdicts",
                        COUNT,
                        "levels: uji-putusan",
                        "levels: kinerja",
                        "levels: kinerja",
                        "DI_BAWAH_EKSPEKTASI"),
                of("rule.places", COUNT, "value: 2, basis", "value: 7, basis", "value: 7, basis", "7"),
                of("rule.no-bound", COUNT, "{from: 2.5}", "{}", "value: {}", "from"),
                of(
                        "rule.pieces-open",
                        COUNT,
                        "{from: 2, plus: 109}",
                        "{from: 2, to: 5, plus: 109}",
                        "{from: 2, to",
                        "5"),
                of("rule.unknown-answers", COUNT, "answers: uji-jawaban", "answers: entah", "answers: entah", "entah"),
                of("rule.unknown-node", COUNT, "by: c", "by: putusan", "  - id: bagi\n", "putusan"),
                of("rule.unknown-node", COUNT, "of: jumlah-bulat", "of: kali", "  - id: skala\n", "kali"),
                of("rule.cycle", COUNT, "by: c", "by: bagi", "  - id: bagi\n", "bagi"),
                of("yaml.whole", COUNT, "value: 2, basis", "value: 2.5, basis", "value: 2.5, basis", "2.5"));
    }

    private static String cuts() {
        String text = text(SHARED).text();
        return text.substring(text.lastIndexOf("        value:")).stripTrailing();
    }

    /** The last cell of the scheme. */
    private static String nineth() {
        String scheme = text("permenpanrb.yaml").text();
        return scheme.substring(scheme.indexOf("  - box: \"9\""));
    }

    private static Stream<Case> cases() {
        return Stream.of(yaml(), values(), leaves(), trees(), levels(), computing())
                .flatMap(List::stream);
    }

    /** One test per case, named by the case. */
    @TestFactory
    @Tag("row-by-row")
    Stream<DynamicTest> theLoaderRefuses() {
        return cases().map(one -> DynamicTest.dynamicTest(
                one.code() + ": " + one.file() + ": " + one.replacement().strip(), () -> check(one)));
    }

    @Test
    void the_loader_refuses_in_every_case() {
        cases().forEach(RefusalsTest::check);
    }

    private static void check(Case one) {
        RuleText good = text(one.file());
        assertThat(good.text()).contains(one.snippet());
        String broken =
                good.text().replaceFirst(Pattern.quote(one.snippet()), Matcher.quoteReplacement(one.replacement()));
        Finding finding = findings(new RuleText(good.path(), broken)).stream()
                .filter(found -> found.code().equals(one.code()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(sentences(new RuleText(good.path(), broken))));
        if (!one.at().isEmpty()) {
            assertThat(finding.where().file()).isEqualTo(good.fileName());
            assertThat(finding.where().row()).as("line").isEqualTo(line(broken, one.at()));
        }
        for (String language : List.of("id", "en")) {
            assertThat(FindingText.sentence(finding, Locale.of(language)))
                    .startsWith(finding.where().file() + ":")
                    .contains(one.value())
                    .doesNotContain("{");
        }
    }

    private static int line(String text, String at) {
        assertThat(text).contains(at);
        return (int) text.substring(0, text.indexOf(at))
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count()
                + 1;
    }

    private static String sentences(RuleText broken) {
        return String.join(
                " | ", findings(broken).stream().map(FindingText::sentence).toList());
    }

    /** The faults of one broken text among the shared ones and, for an instrument, the one it extends. */
    private static List<Finding> findings(RuleText broken) {
        List<RuleText> texts = new ArrayList<>();
        for (RuleText text : all()) {
            if (text.path().equals(broken.path())) {
                texts.add(broken);
            } else if (!text.text().contains("\ninstrument:") || needed(text, broken)) {
                texts.add(text);
            }
        }
        return catchThrowableOfType(Refused.class, () -> RuleBookReader.read(texts))
                .findings();
    }

    private static boolean needed(RuleText text, RuleText broken) {
        String id = text.fileName().replace(".yaml", "");
        boolean shared = !broken.text().contains("\ninstrument:");
        return broken.text().contains("extends: " + id + "\n")
                || broken.text().contains("instrument: " + id + "\n")
                || (shared && id.equals("kepka-bkn-411-2025-a"));
    }

    private static List<RuleText> all() {
        List<RuleText> texts = new ArrayList<>(ShippedRules.texts());
        texts.addAll(Rules.tests());
        return texts;
    }

    private static RuleText text(String name) {
        String path = name.equals("kemenkeu.yaml:scheme")
                ? "schemes/kemenkeu.yaml"
                : name.equals(KEMENKEU) || name.equals(ASIK) ? "instruments/" + name : name;
        return all().stream()
                .filter(text -> text.path().equals(path) || text.fileName().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_code_of_a_rule_file_has_a_case() {
        List<String> codes = Bundles.codesInSource().stream()
                .filter(code -> code.startsWith("rule.") || code.startsWith("yaml."))
                .filter(code -> !code.equals("yaml.empty") && !code.equals("rule.shipped-name"))
                .toList();

        assertThat(cases().map(Case::code).distinct()).containsAll(codes);
    }

    @Test
    void brackets_without_end_are_refused_before_they_exhaust_the_stack() {
        List<Finding> findings = findings(new RuleText("uji/uji-sepertiga.yaml", "a: b\n" + "[".repeat(50_000)));

        assertThat(findings.getFirst().code()).isEqualTo("yaml.deep");
        assertThat(findings.getFirst().where().row()).isEqualTo(2);
    }

    @Test
    void an_empty_file_is_refused() {
        List<Finding> findings = findings(new RuleText("uji/uji-sepertiga.yaml", "# nothing\n"));

        assertThat(findings.getFirst().code()).isEqualTo("yaml.empty");
        assertThat(findings.getFirst().where().row()).isEqualTo(1);
    }

    @Test
    void all_faults_of_all_files_are_shown_together() {
        RuleText text = text(NODES);
        String broken = text.text()
                .replace("fact: uji-lain", "fact: entah")
                .replace("scheme: permenpanrb", "scheme: dua-belas");

        List<Finding> findings = findings(new RuleText(text.path(), broken));

        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly("rule.unknown-fact", "rule.unknown-fact", "rule.unknown-fact", "rule.unknown-scheme");
    }

    @Test
    void a_value_that_ends_ends_the_instrument_without_a_fault() {
        RuleText text = text(THIRDS);
        String item = "  - {from: 2024-01-01, value: STRICT, basis: ASSUMPTION, cite: petala}";
        String ended = text.text()
                .replace(item, item + "\n" + item.replace("2024", "2026").replace("STRICT", "null"))
                .replaceFirst(
                        "(.*value: \\{times: 1\\}.*)",
                        "$1\n      - {from: 2027-01-01, value: {times: 2}, basis:" + " ASSUMPTION, cite: petala}");
        RuleBook book = ShippedRules.bookWith(List.of(new RuleText(text.path(), ended)));

        assertThat(InstrumentChecks.days(Objects.requireNonNull(book.instrument("uji-sepertiga"))))
                .containsExactly(LocalDate.of(2024, 1, 1));
    }
}
