package id.petala.app.talent;

import id.petala.app.platform.ContextView;
import id.petala.app.platform.Words;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.ShippedRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A map of invented people, large enough to page through and with every kind of thing a page must show. */
public final class InventedMap implements MapSource {

    /** Near a line, with a provisional rule. */
    public static final String DEWI = "198003142004012004";

    /** One fact missing, so no box. */
    public static final String GALIH = "199107022019031007";

    private static final List<String> GIVEN =
            List.of("Dewi", "Raka", "Sinta", "Yusuf", "Bonar", "Kirana", "Galih", "Ratih", "Tirta", "Wulan");
    private static final List<String> FAMILY = List.of(
            "Anggraini", "Wibawa", "Marbun", "Hadinata", "Siregar", "Larasati", "Pradana", "Semesta", "Baskara");

    @Override
    public MapView map(Locale locale) {
        boolean id = indonesian(locale);
        return new MapView(
                context(locale),
                6003,
                2618,
                2903,
                482,
                512,
                List.of(
                        box(id, "1", 0, 0, 139, "5.3", null, Treatment.DEVELOP),
                        box(id, "2", 1, 0, 402, "15.4", -7, Treatment.DEVELOP),
                        box(id, "3", 0, 1, 214, "8.2", 0, Treatment.DEVELOP),
                        box(id, "4", 2, 0, 121, "4.6", null, Treatment.KEEP),
                        box(id, "5", 1, 1, 1164, "44.5", -58, Treatment.KEEP),
                        new BoxView("6", label(id, 0, 2), 0, 2, 0, BigDecimal.ZERO, null, Treatment.KEEP, true),
                        box(id, "7", 2, 1, 264, "10.1", 31, Treatment.POOL),
                        box(id, "8", 1, 2, 161, "6.1", null, Treatment.POOL),
                        box(id, "9", 2, 2, 87, "3.3", 12, Treatment.POOL)),
                List.of(
                        new LevelView(id ? "di bawah ekspektasi" : "below expectation", "< 60", null),
                        new LevelView(id ? "sesuai ekspektasi" : "as expected", "60 – < 80", "60"),
                        new LevelView(id ? "di atas ekspektasi" : "above expectation", "≥ 80", "80")),
                List.of(
                        new LevelView(id ? "rendah" : "low", "< 60", null),
                        new LevelView(id ? "menengah" : "medium", "60 – < 80", "60"),
                        new LevelView(id ? "tinggi" : "high", "≥ 80", "80")),
                List.of(
                        new ReasonCount(id ? "belum asesmen kompetensi" : "no competency assessment", 2240),
                        new ReasonCount(id ? "predikat SKP 2025 belum ada" : "no SKP rating for 2025", 663)),
                List.of(
                        new ReasonCount(id ? "sedang menjalani hukuman disiplin berat" : "under severe discipline", 14),
                        new ReasonCount(
                                id ? "masa kerja kurang dari satu tahun" : "less than one year of service", 468)),
                List.of(
                        id
                                ? "Tingkat kinerja menurut nilai sumbu; tingkat potensial menurut nilai sumbu."
                                : "Performance level by axis score; potential level by axis score."));
    }

    @Override
    public ContextView context(Locale locale) {
        return new ContextView(
                "Pemerintah Kota Contoh",
                LocalDate.of(2026, 6, 30),
                "contoh-411",
                "KepKaBKN 411/2025 · rubrik A",
                "2026.1",
                14,
                true);
    }

    @Override
    public @Nullable PersonPage box(String box, @Nullable String after, Locale locale) {
        BoxView view = map(locale).boxes().stream()
                .filter(b -> b.box().equals(box))
                .findFirst()
                .orElse(null);
        if (view == null || (after != null && !after.matches("\\d{1,4}"))) {
            return null;
        }
        int from = after == null ? 0 : Integer.parseInt(after);
        int to = Math.min(from + PersonPage.SIZE, view.count());
        List<PersonRow> rows = new ArrayList<>();
        for (int i = from; i < to; i++) {
            rows.add(person(i, view, indonesian(locale)));
        }
        return new PersonPage(
                box, view.label(), view.count(), rows, after, to < view.count() ? Integer.toString(to) : null);
    }

    @Override
    public @Nullable ReceiptView receipt(String nip, Locale locale) {
        boolean id = indonesian(locale);
        return switch (nip) {
            case DEWI -> dewi(id, locale);
            case GALIH -> galih(id, locale);
            default -> null;
        };
    }

    @Override
    public List<InstrumentSummary> instruments(Locale locale) {
        return List.of(
                new InstrumentSummary(
                        "contoh-411", "2026.1", "KepKaBKN 411/2025 · rubrik A", LocalDate.of(2026, 1, 1), 14, true),
                new InstrumentSummary("contoh-3", "2020.2", "PermenPANRB 3/2020", LocalDate.of(2020, 2, 18), 3, false));
    }

    @Override
    public @Nullable InstrumentView instrument(String id, Locale locale) {
        if (!"contoh-411".equals(id)) {
            return null;
        }
        RuleBook book = ShippedRules.book();
        Instrument instrument = Objects.requireNonNull(book.instrument("kepka-bkn-411-2025-a"));
        return InstrumentViews.view(book, instrument, LocalDate.of(2026, 6, 30), true, Words.in(locale));
    }

    @Override
    public HomeView home(Locale locale) {
        boolean id = indonesian(locale);
        return new HomeView(
                map(locale),
                List.of(
                        new MissingItem(
                                id ? "Asesmen kompetensi" : "Competency assessment",
                                id ? "UPT Penilaian Kompetensi" : "Assessment unit",
                                2240),
                        new MissingItem(
                                id ? "Predikat SKP 2025" : "SKP rating 2025",
                                id ? "atasan langsung, lewat e-Kinerja" : "direct superior, through e-Kinerja",
                                663),
                        new MissingItem(
                                id
                                        ? "Pernyataan lengkap hukuman disiplin Dinas Kesehatan"
                                        : "Statement of completeness on discipline, health office",
                                "BKPSDM",
                                412)),
                List.of(
                        new DataAge(
                                "SIASN",
                                LocalDate.of(2026, 6, 12),
                                id ? "6.003 baris, 2 ditolak" : "6,003 rows, 2 refused",
                                false),
                        new DataAge(
                                id ? "Asesmen kompetensi" : "Competency assessment",
                                LocalDate.of(2023, 3, 14),
                                id ? "3.100 orang" : "3,100 people",
                                true)));
    }

    private static PersonRow person(int i, BoxView box, boolean id) {
        if (i == 3) {
            return new PersonRow(
                    DEWI,
                    "Dewi Anggraini",
                    id ? "Analis Kebijakan Ahli Madya" : "Policy Analyst, associate",
                    "Bappeda",
                    new BigDecimal("80.25"),
                    new BigDecimal("94.3"),
                    new BigDecimal("87.275"),
                    box.box(),
                    4,
                    true,
                    false,
                    "");
        }
        String name =
                GIVEN.get(1 + i % (GIVEN.size() - 1)) + " " + FAMILY.get(1 + (i * 5 + i / 9) % (FAMILY.size() - 1));
        String nip = "19" + (70 + i % 25) + "0" + (1 + i % 9) + (10 + i % 18) + "20" + (10 + i % 14) + "03"
                + (1 + i % 2) + (100 + i);
        boolean tied = i == 1 || i == 2;
        BigDecimal performance = new BigDecimal(i < 3 ? "96.5" : "90.0").subtract(BigDecimal.valueOf(tied ? 1 : i, 1));
        BigDecimal potential = new BigDecimal(i < 3 ? "93.25" : "84.0").subtract(BigDecimal.valueOf(tied ? 1 : i, 1));
        BigDecimal talent = performance.add(potential).divide(BigDecimal.TWO);
        return new PersonRow(
                nip,
                name,
                "Kepala Bidang Kepegawaian",
                "BKPSDM",
                performance,
                potential,
                talent,
                box.box(),
                tied ? 2 : i + 1,
                false,
                tied,
                "");
    }

    private ReceiptView dewi(boolean id, Locale locale) {
        List<LineView> performance = List.of(
                line(
                        0,
                        id ? "Predikat SKP 2025" : "SKP rating 2025",
                        id ? "Baik" : "Good",
                        id ? "impor 12 Jun 2026, skp.xlsx baris 1.204" : "import 12 Jun 2026, skp.xlsx row 1,204",
                        id ? "rubrik: Baik = 80" : "rubric: Good = 80",
                        "80",
                        "60",
                        "48",
                        true),
                line(
                        0,
                        id ? "Penghargaan" : "Awards",
                        id ? "Satyalancana 2024, nasional" : "Satyalancana 2024, national",
                        id ? "penghargaan.csv baris 88" : "penghargaan.csv row 88",
                        id ? "jendela 5 tahun" : "window of 5 years",
                        "75",
                        "15",
                        "11.25",
                        false),
                line(
                        0,
                        id ? "Tim kerja" : "Team work",
                        id ? "Ketua tim lintas instansi, SK 2025" : "Head of a cross-agency team, decree of 2025",
                        id ? "tim.csv baris 12" : "tim.csv row 12",
                        id ? "jendela 2 tahun" : "window of 2 years",
                        "100",
                        "15",
                        "15",
                        false),
                line(
                        0,
                        id ? "Umpan balik 360" : "360 feedback",
                        "62",
                        id ? "umpan-balik.csv baris 41" : "umpan-balik.csv row 41",
                        id ? "pita 60–79 = 60" : "band 60–79 = 60",
                        "60",
                        "10",
                        "6",
                        true));
        List<LineView> potential = List.of(
                line(0, id ? "Kompetensi" : "Competence", "", "", "", "94.5", "40", "37.8", false),
                line(
                        1,
                        id ? "Asesmen kompetensi" : "Competency assessment",
                        "94",
                        id ? "asesmen 14 Mar 2025" : "assessment of 14 Mar 2025",
                        id ? "berlaku s.d. 14 Mar 2028" : "valid until 14 Mar 2028",
                        "94",
                        "50",
                        "47",
                        false),
                line(
                        1,
                        id ? "Sertifikat" : "Certificates",
                        id ? "9 dalam 5 tahun" : "9 in 5 years",
                        id ? "sertifikat.csv baris 201–209" : "sertifikat.csv rows 201–209",
                        id ? "10 atau lebih = 100" : "10 or more = 100",
                        "100",
                        "25",
                        "25",
                        false),
                line(
                        1,
                        id ? "Pengalaman jabatan" : "Experience in posts",
                        id ? "3 jabatan, 11 tahun" : "3 posts, 11 years",
                        id ? "riwayat jabatan" : "post history",
                        id ? "tabel" : "table",
                        "90",
                        "25",
                        "22.5",
                        false),
                line(
                        0,
                        id ? "Potensi" : "Potential aspects",
                        id ? "8 aspek, rata-rata 90" : "8 aspects, mean 90",
                        id ? "asesmen 14 Mar 2025" : "assessment of 14 Mar 2025",
                        "",
                        "90",
                        "25",
                        "22.5",
                        false),
                line(0, id ? "Kualifikasi" : "Qualification", "", "", "", "95", "20", "19", true),
                line(
                        1,
                        id ? "Pendidikan" : "Education",
                        "S2",
                        id ? "ijazah 2012" : "diploma of 2012",
                        "S2 = 90",
                        "90",
                        "50",
                        "45",
                        false),
                line(
                        1,
                        id ? "Bidang ilmu" : "Field of study",
                        id ? "sesuai" : "matching",
                        id ? "peta rumpun jabatan" : "map of job families",
                        id ? "sesuai = 100" : "matching = 100",
                        "100",
                        "50",
                        "50",
                        false),
                line(
                        0,
                        id ? "Integritas" : "Integrity",
                        id ? "nihil hukuman disiplin" : "no discipline",
                        id
                                ? "dinyatakan lengkap s.d. 31 Mei 2026 oleh BKPSDM"
                                : "declared complete until 31 May 2026 by BKPSDM",
                        id ? "nihil = 100" : "none = 100",
                        "100",
                        "15",
                        "15",
                        false));
        return new ReceiptView(
                context(locale),
                DEWI,
                "Dewi Anggraini",
                "198003…2004",
                id ? "Analis Kebijakan Ahli Madya" : "Policy Analyst, associate",
                "Bappeda",
                "9",
                label(id, 2, 2),
                Treatment.POOL,
                new BigDecimal("87.275"),
                id ? "peringkat 4 dari 87" : "rank 4 of 87",
                null,
                List.of(
                        new AxisView(
                                id ? "Kinerja" : "Performance",
                                performance(id, 2) + " (≥ 80)",
                                new BigDecimal("80.25"),
                                BigDecimal.valueOf(100),
                                performance,
                                "",
                                true),
                        new AxisView(
                                id ? "Potensial" : "Potential",
                                potential(id, 2) + " (≥ 80)",
                                new BigDecimal("94.3"),
                                BigDecimal.valueOf(100),
                                potential,
                                "",
                                true)),
                List.of(),
                List.of(),
                List.of(
                        id
                                ? "Predikat SKP turun menjadi Butuh Perbaikan: kinerja menjadi 68,25 dan kotaknya 8."
                                : "SKP rating falls to Needs improvement: performance becomes 68.25 and the box 8.",
                        id
                                ? "Asesmen kompetensi lewat masa berlaku pada 14 Mar 2028: kotak tidak dapat ditentukan."
                                : "The assessment lapses on 14 Mar 2028: the box cannot be told."),
                List.of(
                        id
                                ? "Bila umpan balik 360 kurang dari 60, kinerja menjadi 78,25 dan kotaknya 8."
                                : "If the 360 feedback falls below 60, performance becomes 78.25 and the box 8."),
                prints(id),
                List.of(
                        "PermenPANRB 3/2020 jo. 20/2025",
                        id ? "KepKaBKN 411/2025 (bobot: sementara)" : "KepKaBKN 411/2025 (weights: provisional)"),
                true);
    }

    private ReceiptView galih(boolean id, Locale locale) {
        LineView skp = line(
                0,
                id ? "Predikat SKP 2025" : "SKP rating 2025",
                id ? "Sangat Baik" : "Very good",
                id ? "impor 12 Jun 2026, skp.xlsx baris 77" : "import 12 Jun 2026, skp.xlsx row 77",
                "",
                "100",
                "100",
                "100",
                false);
        LineView assessment = new LineView(
                0,
                id ? "Asesmen kompetensi" : "Competency assessment",
                id ? "belum pernah diikuti" : "never taken",
                "",
                "",
                null,
                BigDecimal.valueOf(80),
                null,
                LineStatus.MISSING,
                false);
        LineView feedback = new LineView(
                0,
                id ? "Umpan balik 360" : "360 feedback",
                id ? "hanya untuk jabatan manajerial" : "managerial posts only",
                "",
                "",
                null,
                BigDecimal.valueOf(20),
                null,
                LineStatus.NOT_APPLICABLE,
                false);
        return new ReceiptView(
                context(locale),
                GALIH,
                "Galih Pradana",
                "199107…1007",
                "Pranata Komputer Ahli Pertama",
                "Diskominfo",
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(
                        new AxisView(
                                id ? "Kinerja" : "Performance",
                                performance(id, 2) + " (≥ 80)",
                                BigDecimal.valueOf(100),
                                BigDecimal.valueOf(100),
                                List.of(skp),
                                "",
                                true),
                        new AxisView(
                                id ? "Potensial" : "Potential",
                                null,
                                null,
                                BigDecimal.valueOf(100),
                                List.of(assessment, feedback),
                                "",
                                true)),
                List.of(new MissingItem(
                        id ? "Asesmen kompetensi" : "Competency assessment",
                        id ? "UPT Penilaian Kompetensi" : "the assessment unit",
                        null)),
                List.of("4", "7", "9"),
                List.of(
                        id
                                ? "Dengan asesmen 80 atau lebih kotaknya 9; dengan 60 sampai kurang dari 80 kotaknya 7."
                                : "With an assessment of 80 or more the box is 9; with 60 to under 80 it is 7."),
                List.of(),
                prints(id),
                List.of("KepKaBKN 411/2025"),
                false);
    }

    private static List<Fingerprint> prints(boolean id) {
        return List.of(
                new Fingerprint(id ? "aturan" : "rules", "a3f1…9c"),
                new Fingerprint("data", "77be…02"),
                new Fingerprint(id ? "mesin" : "engine", "0.1.0"));
    }

    private static LineView line(
            int depth,
            String criterion,
            String fact,
            String source,
            String rule,
            String points,
            String weight,
            String value,
            boolean provisional) {
        return new LineView(
                depth,
                criterion,
                fact,
                source,
                rule,
                new BigDecimal(points),
                new BigDecimal(weight),
                new BigDecimal(value),
                LineStatus.KNOWN,
                provisional);
    }

    private static BoxView box(
            boolean id,
            String box,
            int row,
            int column,
            int count,
            String share,
            @Nullable Integer change,
            Treatment treatment) {
        return new BoxView(
                box, label(id, row, column), row, column, count, new BigDecimal(share), change, treatment, false);
    }

    private static String label(boolean id, int row, int column) {
        return id
                ? "kinerja " + performance(true, row) + ", potensial " + potential(true, column)
                : "performance " + performance(false, row) + ", potential " + potential(false, column);
    }

    private static String performance(boolean id, int row) {
        return (id
                        ? List.of("di bawah ekspektasi", "sesuai ekspektasi", "di atas ekspektasi")
                        : List.of("below expectation", "as expected", "above expectation"))
                .get(row);
    }

    private static String potential(boolean id, int column) {
        return (id ? List.of("rendah", "menengah", "tinggi") : List.of("low", "medium", "high")).get(column);
    }

    private static boolean indonesian(Locale locale) {
        return Words.in(locale).language().equals("id");
    }
}
