package id.petala.engine.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.explain.Explained;
import id.petala.engine.fact.FactTable;
import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.fit.CompetencyCap;
import id.petala.engine.fit.CompetencyKind;
import id.petala.engine.fit.FractionPolicy;
import id.petala.engine.fit.MatchSettings;
import id.petala.engine.fit.ProfileRules;
import id.petala.engine.fit.TotalCap;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.number.Points;
import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.BerkasPegawai;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.JenisSertifikat;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.LetakJabatan;
import id.petala.engine.pegawai.PegawaiFacts;
import id.petala.engine.pegawai.Pendidikan;
import id.petala.engine.pegawai.Sertifikat;
import id.petala.engine.pegawai.SyaratJabatan;
import id.petala.engine.rule.Language;
import id.petala.engine.rule.RuleText;
import id.petala.engine.worth.InstrumentWorth;
import id.petala.engine.worth.MatchWorth;
import id.petala.engine.worth.ProfileWeighing;
import id.petala.engine.worth.ProfileWorth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What people are worth in posts by the shipped instrument and by profile matching, each case worked out by hand. */
class PairWorthTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Origin ORIGIN = new Origin("contoh.csv", 2);
    private static final RuleBook BOOK = ShippedRules.pairs();
    private static final Instrument INSTRUMENT = Objects.requireNonNull(BOOK.instrument("nilai-calon"));

    private static Map<String, String> parts(@Nullable String text, String sign) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : (text == null ? "" : text).split(";", -1)) {
            if (!part.isBlank()) {
                String[] pair = part.split(sign, 2);
                parts.put(pair[0], pair[1]);
            }
        }
        return parts;
    }

    private static List<String> list(@Nullable String text) {
        return text == null ? List.of() : Arrays.asList(text.split("\\|", -1));
    }

    private static Map<String, Rational> levels(@Nullable String text) {
        Map<String, Rational> levels = new LinkedHashMap<>();
        parts(text, ":").forEach((name, level) -> levels.put(name, Rational.parse(level)));
        return levels;
    }

    /** The usual candidate with educations and certificates. */
    private static Candidate candidate(@Nullable String who) {
        Candidate usual = new Somebody(who).candidate();
        BerkasPegawai berkas = usual.berkas();
        Map<String, String> said = parts(who, "=");
        List<Pendidikan> studies = new ArrayList<>();
        for (String study : list(said.get("study"))) {
            String[] levelAndField = study.split(":", 2);
            studies.add(new Pendidikan(levelAndField[0], levelAndField[1], LocalDate.of(2010, 1, 1), ORIGIN));
        }
        List<Sertifikat> certificates = list(said.get("certificate")).stream()
                .map(name -> new Sertifikat(
                        JenisSertifikat.KEPEMIMPINAN, name, null, LocalDate.of(2020, 1, 1), null, ORIGIN))
                .toList();
        BerkasPegawai more = new BerkasPegawai(
                berkas.pegawai(),
                berkas.predikat(),
                berkas.penghargaan(),
                berkas.tim(),
                berkas.umpanBalik(),
                berkas.kompetensi(),
                berkas.potensi(),
                berkas.riwayat(),
                certificates,
                berkas.hukuman(),
                berkas.tambahan(),
                studies,
                berkas.pangkat(),
                berkas.jabatan());
        return new Candidate(
                more,
                usual.held(),
                usual.career(),
                usual.lhkpn(),
                usual.relatives(),
                usual.conflicts(),
                usual.box(),
                usual.excluded(),
                usual.disciplineKnownUntil(),
                usual.levels());
    }

    private static Target post(Eligibility rules, @Nullable String asked) {
        Map<String, String> said = parts(asked, "=");
        SyaratJabatan asks = new SyaratJabatan(
                null, null, null, list(said.get("fields")), null, list(said.get("trainings")), List.of());
        String family = said.getOrDefault("family", Somebody.FAMILY);
        Jabatan post = new Jabatan(
                "Jabatan baru",
                "Dinas Contoh",
                Jenjang.ADMINISTRATOR,
                1,
                null,
                asks,
                new LetakJabatan("BARU", null, "III.b", null, null, null, null),
                family.equals("-") ? null : family,
                null,
                null,
                null,
                ORIGIN);
        return rules.target(
                post, List.of("Dinas Contoh"), new Standard(levels(said.getOrDefault("standard", "Integritas:4"))));
    }

    private static InstrumentWorth worth(Candidate... people) {
        PegawaiFacts facts = new PegawaiFacts(
                Arrays.stream(people).map(Candidate::nip).distinct().toList(), DAY, BOOK.facts());
        facts.add(people[0].berkas());
        return new InstrumentWorth(INSTRUMENT, facts.build(), DAY);
    }

    private static String shown(@Nullable Rational value) {
        return value == null
                ? "?"
                : Points.trimmed(value.rounded(Points.PLACES)).toPlainString();
    }

    private static String shown(Explained explained) {
        return switch (explained) {
            case Explained.Known known -> shown(known.amount().exact());
            case Explained.Missing _ -> "?";
            case Explained.NotApplicable _ -> "=";
        };
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/id/petala/engine/eligibility/nilai-calon.csv",
            commentCharacter = '#',
            useHeadersInDisplayName = true)
    void by_the_shipped_instrument(
            String name,
            @Nullable String who,
            @Nullable String asked,
            String jpm,
            String box,
            String predicate,
            String family,
            String level,
            String field,
            String training,
            String value) {
        Eligibility rules = new Somebody(who).rules(DAY);
        Candidate candidate = candidate(who);
        InstrumentWorth worth = worth(candidate);
        Pair pair = new Pair(rules.judge(candidate), post(rules, asked));

        FactTable facts = worth.facts(List.of(pair));
        List<String> found =
                List.of("jpm", "kotak", "predikat", "serumpun", "setingkat", "bidang", "pelatihan").stream()
                        .map(node -> shown(worth.scorer().explain(facts, 0, node)))
                        .toList();

        assertThat(found).containsExactly(jpm, box, predicate, family, level, field, training);
        assertThat(shown(worth.of(pair))).isEqualTo(value);
    }

    @Test
    void many_pairs_laid_out_at_once_have_the_worths_of_each_alone_even_where_posts_share_a_code() {
        Eligibility rules = new Somebody(null).rules(DAY);
        Candidate candidate = candidate("study=S2:Hukum;certificate=Pelatihan A");
        InstrumentWorth worth = worth(candidate);
        CandidateJudge judge = rules.judge(candidate);
        List<Pair> pairs = new ArrayList<>();
        for (int number = 0; number < 9000; number++) {
            String asked = "standard=Integritas:" + (1 + number % 9) + (number % 2 == 0 ? ";fields=Kimia" : "");
            Target plain = post(rules, asked);
            Jabatan same = plain.post();
            Jabatan own = new Jabatan(
                    same.nama(),
                    same.unitOrganisasi(),
                    same.jenjang(),
                    same.kursi(),
                    null,
                    same.syarat(),
                    new LetakJabatan("J" + number % 4000, null, null, null, null, null, null),
                    same.rumpun(),
                    null,
                    null,
                    null,
                    ORIGIN);
            pairs.add(new Pair(judge, new Target(own, plain.units(), plain.demand())));
        }

        @Nullable Rational[] together = worth.of(pairs);

        for (int i = 0; i < pairs.size(); i += 613) {
            assertThat(together[i]).isNotNull().isEqualTo(worth.of(pairs.get(i)));
        }
        assertThat(Arrays.stream(together).distinct().count()).isGreaterThan(5);
    }

    @Test
    void the_receipt_of_a_pair_says_that_its_values_are_provisional_and_where_facts_come_from() {
        Eligibility rules = new Somebody(null).rules(DAY);
        Candidate candidate = candidate(null);
        Pair pair = new Pair(rules.judge(candidate), post(rules, null));

        assertThat(String.join("\n", worth(candidate).told(pair, Language.ID)))
                .contains("197506302000031901 × BARU", "Nilai calon (contoh)", "peta_talenta", "sementara");
    }

    @Test
    void the_job_person_match_tells_each_competency_and_how_it_counts() {
        Eligibility rules = new Somebody(null).rules(DAY);
        Pair pair = new Pair(rules.judge(candidate(null)), post(rules, null));
        MatchWorth capped = new MatchWorth(new MatchSettings(CompetencyCap.STANDARD, TotalCap.HUNDRED));
        MatchWorth full = new MatchWorth(new MatchSettings(CompetencyCap.NONE, TotalCap.HUNDRED));

        assertThat(full.told(pair, Language.ID)).hasSize(1).first().asString().startsWith("Integritas: ");
        assertThat(full.provisional()).isFalse();
        assertThat(capped.settings().id()).contains("paling tinggi sebesar standarnya");
        assertThat(full.settings().id()).contains("dihitung penuh");
        assertThat(worth(candidate(null)).provisional()).isTrue();
    }

    @Test
    void the_subject_may_be_typed_without_the_sign() {
        String text = INSTRUMENT.texts().getFirst().text();
        RuleBook typed = ShippedRules.pairsWith(
                new RuleText("sendiri.yaml", text.replace("subject: pegawai×jabatan", "subject: pegawai-jabatan")));

        assertThat(Objects.requireNonNull(typed.instrument("nilai-calon")).subject())
                .isEqualTo(Instrument.PAIR);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/id/petala/engine/eligibility/pencocokan-profil.csv",
            commentCharacter = '#',
            useHeadersInDisplayName = true)
    void by_profile_matching(
            String name,
            String levels,
            @Nullable String more,
            FractionPolicy policy,
            @Nullable String aspects,
            String expected) {
        Map<String, Rational> asked = new LinkedHashMap<>(levels("Integritas:4;Komunikasi:3"));
        asked.putAll(levels(more));
        Map<CompetencyKind, Rational> weights = new EnumMap<>(CompetencyKind.class);
        levels(aspects).forEach((kind, weight) -> weights.put(CompetencyKind.valueOf(kind), weight));
        ProfileWorth worth = new ProfileWorth(new ProfileWeighing(
                ProfileRules.shipped().gaps().valueOn(DAY), policy, Rational.parse("3/5"), weights));
        Candidate usual = new Somebody(null).candidate();
        Map<String, Rational> held = new TreeMap<>();
        levels(levels).forEach((competency, level) -> held.put(Standard.key(competency), level));
        Candidate who = new Candidate(
                usual.berkas(),
                null,
                usual.career(),
                usual.lhkpn(),
                usual.relatives(),
                usual.conflicts(),
                usual.box(),
                usual.excluded(),
                usual.disciplineKnownUntil(),
                held);
        Eligibility rules = new Somebody(null).rules(DAY);
        Target plain = post(rules, null);
        Standard standard = new Standard(asked, more == null ? Set.of("Integritas") : Set.of("Integritas", "Jembatan"));
        Target target = rules.target(plain.post(), plain.units(), standard);

        assertThat(shown(worth.of(new Pair(rules.judge(who), target)))).isEqualTo(expected);
    }
}
