package id.petala.engine.talent;

import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactTable;
import id.petala.engine.fact.FactTableBuilder;
import id.petala.engine.fact.FactTableBuilder.Dating;
import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.fact.FactType;
import id.petala.engine.fact.FactValue;
import id.petala.engine.finding.Where;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.ShippedRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Invented people under KepKaBKN 411/2025 rubric A, each complete unless a fact is taken away. */
final class PeopleFixture {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    static final RuleBook BOOK = ShippedRules.book();
    static final Instrument RUBRIC_A = Objects.requireNonNull(BOOK.instrument("kepka-bkn-411-2025-a"));

    static final Instrument KEMENKEU = Objects.requireNonNull(BOOK.instrument("kemenkeu"));

    /** Y = 48 + 0 + 0 + 8 = 56; X = 16 + 10 + 8.8 + 20 + 9 + 10 + 15 = 88.8: box 6. */
    private static final Map<String, String> COMPLETE = Map.ofEntries(
            Map.entry("jenis-pegawai", "PNS"),
            Map.entry("kedudukan-hukum", "01"),
            Map.entry("tanggal-lahir", "1985-02-17"),
            Map.entry("predikat-kinerja", "BAIK"),
            Map.entry("penghargaan", "NIHIL"),
            Map.entry("tim-kerja", "NIHIL"),
            Map.entry("umpan-balik-360", "85"),
            Map.entry("kompetensi", "4/5"),
            Map.entry("sertifikat", "8"),
            Map.entry("diklat-penjenjangan", "3"),
            Map.entry("lama-jabatan", "5"),
            Map.entry("keragaman-jabatan", "LINTAS_UNIT_KERJA"),
            Map.entry("nondefinitif", "PLT_LEBIH_TINGGI"),
            Map.entry("potensi-intelektual", "4"),
            Map.entry("potensi-interpersonal", "4"),
            Map.entry("potensi-kesadaran-diri", "4"),
            Map.entry("potensi-berpikir-kritis", "4"),
            Map.entry("potensi-menyelesaikan-masalah", "4"),
            Map.entry("potensi-kecerdasan-emosional", "4"),
            Map.entry("potensi-belajar-cepat", "4"),
            Map.entry("potensi-motivasi-komitmen", "4"),
            Map.entry("pendidikan", "S2"),
            Map.entry("kesesuaian-ilmu", "SESUAI"),
            Map.entry("hukuman-disiplin", "NIHIL"));

    private final Map<String, Map<String, String>> people = new LinkedHashMap<>();

    /** A complete person whose facts are changed by pairs of fact and value; an empty value takes the fact away. */
    PeopleFixture person(String nip, String... changes) {
        Map<String, String> facts = new LinkedHashMap<>(COMPLETE);
        for (int i = 0; i < changes.length; i += 2) {
            facts.put(changes[i], changes[i + 1]);
        }
        people.put(nip, facts);
        return this;
    }

    /** Pairs for {@link #person}: one value for every number of the style of Kemenkeu, and more pairs. */
    static String[] kemenkeu(String value, String... more) {
        List<String> facts = new ArrayList<>(List.of(more));
        for (Node node : KEMENKEU.nodes()) {
            if (node instanceof Node.Leaf leaf && leaf.fact().type() == FactType.NUMBER) {
                facts.addAll(List.of(leaf.fact().id(), value));
            }
        }
        return facts.toArray(String[]::new);
    }

    FactTable facts() {
        FactTableBuilder builder = new FactTableBuilder(people.keySet());
        people.forEach((nip, facts) -> facts.forEach((id, value) -> add(builder, nip, id, value)));
        return builder.build();
    }

    private static void add(FactTableBuilder builder, String nip, String id, String value) {
        Fact fact = BOOK.facts().get(id);
        if (value.equals("NIHIL")) {
            builder.cover(fact, nip, AS_OF, "BKPSDM");
        } else if (!value.isEmpty()) {
            FactValue parsed = FactValue.parse(fact, value, AS_OF, Where.file("uji.csv"));
            builder.add(fact, nip, parsed, new Dating(AS_OF, null), new Origin("uji.csv", 2));
        }
    }

    TalentMap map() {
        return map(RUBRIC_A);
    }

    TalentMap map(Instrument instrument) {
        return new MapTalent(BOOK, instrument, AS_OF).of(facts());
    }
}
