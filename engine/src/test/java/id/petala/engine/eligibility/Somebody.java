package id.petala.engine.eligibility;

import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.fit.CompetencyCap;
import id.petala.engine.fit.MatchSettings;
import id.petala.engine.fit.TotalCap;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.BatasUsiaPensiun;
import id.petala.engine.pegawai.BerkasPegawai;
import id.petala.engine.pegawai.HukumanDisiplin;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.LetakJabatan;
import id.petala.engine.pegawai.Lhkpn;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.pegawai.PenilaianKompetensi;
import id.petala.engine.pegawai.Periode;
import id.petala.engine.pegawai.Peristiwa;
import id.petala.engine.pegawai.Persetujuan;
import id.petala.engine.pegawai.PredikatKinerja;
import id.petala.engine.pegawai.SyaratJabatan;
import id.petala.engine.rule.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An invented candidate who differs from the usual one in what a text states: {@code tier=PENGAWAS;since=2023-07-01}. */
final class Somebody {

    static final EligibilityBook BOOK =
            EligibilityBook.shipped(ShippedRules.book().facts().get("pendidikan"));
    static final String FAMILY = "Pemerintahan";
    private static final Origin ORIGIN = new Origin("pegawai.csv", 2);
    private static final String UNIT = "Dinas Contoh";
    private static final String NOTHING = "-";

    private final Map<String, String> said = new TreeMap<>(Map.of(
            "tier", "ADMINISTRATOR",
            "birth", "1975-06-30",
            "since", "2021-01-01",
            "rank", "IV/a",
            "education", "S2",
            "2024", "BAIK",
            "2025", "SANGAT_BAIK",
            "assessed", "2025-03-01",
            "box", "8"));

    Somebody(@Nullable String differing) {
        said.put("family", FAMILY);
        said.put("covered", "2030-12-31");
        said.put("kind", "PNS");
        said.put("lhkpn", "2025");
        for (String part : (differing == null ? "" : differing).split(";", -1)) {
            if (!part.isBlank()) {
                String[] pair = part.split("=", 2);
                said.put(pair[0], pair[1]);
            }
        }
    }

    private @Nullable String get(String key) {
        String value = said.get(key);
        return value == null || value.equals(NOTHING) ? null : value;
    }

    private @Nullable LocalDate day(String key) {
        String value = get(key);
        return value == null ? null : LocalDate.parse(value);
    }

    Jenjang tier() {
        return Jenjang.valueOf(String.valueOf(get("tier")));
    }

    /** The one, as the registry and the map have them. */
    Candidate candidate() {
        BerkasPegawai plain = BerkasPegawai.of(new Pegawai(
                "197506302000031901",
                "Contoh",
                String.valueOf(get("kind")),
                "01",
                "L",
                day("birth"),
                UNIT,
                "Jabatan lama",
                null,
                tier(),
                get("rank"),
                get("education"),
                null,
                ORIGIN));
        BerkasPegawai berkas = new BerkasPegawai(
                plain.pegawai(),
                ratings(),
                List.of(),
                List.of(),
                List.of(),
                assessments(),
                List.of(),
                List.of(),
                List.of(),
                sanctions(),
                List.of(),
                List.of(),
                List.of(),
                null);
        LocalDate since = day("since");
        return new Candidate(
                berkas,
                null,
                since == null
                        ? List.of()
                        : List.of(new Stint("Jabatan lama", tier(), UNIT, get("family"), since, LocalDate.MAX)),
                reports(),
                units("relative", "saudara"),
                units("conflict", "usaha keluarga"),
                get("box") == null ? null : Integer.valueOf(String.valueOf(get("box"))),
                get("excluded") == null ? null : Label.same(String.valueOf(get("excluded"))),
                day("covered"),
                Map.of("integritas", Rational.of(4)));
    }

    private List<PredikatKinerja> ratings() {
        List<PredikatKinerja> ratings = new ArrayList<>();
        for (int year = 2020; year < 2026; year++) {
            String rated = get(year + "");
            if (rated != null) {
                ratings.add(new PredikatKinerja(year, Periode.TAHUNAN, null, null, rated, null, ORIGIN));
            }
        }
        return ratings;
    }

    private List<PenilaianKompetensi> assessments() {
        LocalDate on = day("assessed");
        return on == null
                ? List.of()
                : List.of(new PenilaianKompetensi("Integritas", null, null, null, on, null, null, ORIGIN));
    }

    private List<HukumanDisiplin> sanctions() {
        String said = get("sanction");
        if (said == null) {
            return List.of();
        }
        LocalDate end = LocalDate.parse(said.substring(said.indexOf(':') + 1));
        String level = said.substring(0, said.indexOf(':'));
        return List.of(new HukumanDisiplin(level, end.minusYears(1), end, 0, 0, ORIGIN));
    }

    private List<Lhkpn> reports() {
        String year = get("lhkpn");
        return year == null
                ? List.of()
                : List.of(new Lhkpn(Integer.parseInt(year), LocalDate.of(Integer.parseInt(year) + 1, 2, 1), ORIGIN));
    }

    private Map<String, String> units(String key, String what) {
        String unit = get(key);
        return unit == null ? Map.of() : Map.of(unit, what);
    }

    /** The rules of a day for an agency that has had the local election of 2024, and whatever else is said of it. */
    Eligibility rules(LocalDate day) {
        List<Peristiwa> events = new ArrayList<>(List.of(
                new Peristiwa(Peristiwa.Jenis.PENETAPAN_CALON, LocalDate.of(2024, 9, 22), ORIGIN),
                new Peristiwa(Peristiwa.Jenis.PELANTIKAN_KEPALA_DAERAH, LocalDate.of(2025, 2, 20), ORIGIN)));
        LocalDate acting = day("head");
        if (acting != null) {
            events.add(new Peristiwa(Peristiwa.Jenis.PENJABAT_MULAI, acting, ORIGIN));
        }
        String approval = get("approval");
        List<Persetujuan> approvals = approval == null
                ? List.of()
                : List.of(new Persetujuan(approval, null, "1/contoh", LocalDate.of(2025, 1, 1), null, ORIGIN));
        return BOOK.on(
                day,
                BatasUsiaPensiun.shipped(),
                new AgencyDays(events, approvals),
                new MatchSettings(CompetencyCap.STANDARD, TotalCap.HUNDRED));
    }

    /** A post of a tier in the unit. */
    static Target post(Eligibility rules, Jenjang tier) {
        String echelon = switch (tier) {
            case JPT_PRATAMA -> "II.b";
            case ADMINISTRATOR -> "III.b";
            case PENGAWAS -> "IV.a";
            default -> null;
        };
        Jabatan post = new Jabatan(
                "Jabatan baru",
                UNIT,
                tier,
                1,
                null,
                SyaratJabatan.UNTOLD,
                new LetakJabatan("BARU", null, echelon, null, null, null, null),
                FAMILY,
                null,
                null,
                null,
                ORIGIN);
        return rules.target(
                post, List.of(UNIT, "Pemerintah Kota Contoh"), new Standard(Map.of("Integritas", Rational.of(4))));
    }
}
