package id.petala.engine.pegawai;

import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.fact.FactTable;
import id.petala.engine.fact.FactTableBuilder;
import id.petala.engine.fact.FactTableBuilder.Dating;
import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.fact.FactType;
import id.petala.engine.fact.FactValue;
import id.petala.engine.number.Points;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one derivation of facts from records about people, for one day. Nothing dated after the day becomes a fact. Facts
 * that no record yields come from {@link FaktaTambahan}, so that a new fact of the catalogue needs no code.
 */
public final class PegawaiFacts {

    private static final String COMPETENCY = "kompetensi";
    private static final String EDUCATION = "pendidikan";
    private static final String FIELD = "kesesuaian-ilmu";
    private static final String COMPETENCIES = "penilaian_kompetensi";
    private static final String POTENTIALS = "penilaian_potensi";

    /** The facts that records yield, besides the single competencies and the aspects of potential. */
    private static final Set<String> DERIVED = new LinkedHashSet<>(List.of(
            "jenis-pegawai",
            "kedudukan-hukum",
            "tanggal-lahir",
            EDUCATION,
            FIELD,
            "predikat-kinerja",
            "hasil-kerja",
            "perilaku-kerja",
            "nkp",
            "penghargaan",
            "tim-kerja",
            "umpan-balik-360",
            "umpan-balik-360-kategori",
            COMPETENCY,
            "nilai-kompetensi",
            "sertifikat",
            "diklat-penjenjangan",
            "jp-pengembangan",
            "lama-jabatan",
            "keragaman-jabatan",
            "nondefinitif",
            "hukuman-disiplin",
            ProfessionalismFacts.POST,
            ProfessionalismFacts.LEADERSHIP,
            ProfessionalismFacts.FUNCTIONAL,
            ProfessionalismFacts.TECHNICAL,
            ProfessionalismFacts.SEMINAR));

    private final FactTableBuilder builder;
    private final LocalDate asOf;
    private final FactCatalogue catalogue;
    private final JabatanTanpaDiklat exempt = JabatanTanpaDiklat.shipped();
    private final FactNames competencies;
    private final FactNames aspects;
    private final Map<String, List<Fact>> byTable = new LinkedHashMap<>();

    /** @param people the numbers of everyone who can have facts */
    public PegawaiFacts(Collection<String> people, LocalDate asOf, FactCatalogue catalogue) {
        this.builder = new FactTableBuilder(List.copyOf(people));
        this.asOf = asOf;
        this.catalogue = catalogue;
        this.competencies = competencies(catalogue);
        this.aspects = aspects(catalogue);
        catalogue
                .facts()
                .forEach(fact -> byTable.computeIfAbsent(fact.table(), _ -> new ArrayList<>())
                        .add(fact));
    }

    /** The facts of single competencies, by name. */
    public static FactNames competencies(FactCatalogue catalogue) {
        return new FactNames(catalogue, COMPETENCIES, COMPETENCY + "-");
    }

    /** The facts of the aspects of potential, by name. */
    public static FactNames aspects(FactCatalogue catalogue) {
        return new FactNames(catalogue, POTENTIALS, "potensi-");
    }

    /** Whether records yield a fact, so that it can't be handed in as an extra one. */
    public static boolean derives(Fact fact) {
        return DERIVED.contains(fact.id())
                || (fact.table().equals(COMPETENCIES) && fact.id().startsWith(COMPETENCY + "-"))
                || (fact.table().equals(POTENTIALS) && fact.id().startsWith("potensi-"));
    }

    /** Adds all facts about a person. */
    public PegawaiFacts add(BerkasPegawai berkas) {
        Person person = new Person(berkas.pegawai().nip());
        person.basics(berkas.pegawai());
        person.pendidikan(berkas);
        berkas.predikat().forEach(person::predikat);
        berkas.penghargaan()
                .forEach(award -> person.code("penghargaan", award.tingkat(), award.tanggal(), null, award.origin()));
        berkas.tim().forEach(team -> person.code("tim-kerja", team.peran(), team.tanggalSk(), null, team.origin()));
        berkas.umpanBalik().forEach(person::umpanBalik);
        person.kompetensi(berkas.kompetensi());
        berkas.potensi().forEach(person::potensi);
        person.riwayat(berkas.riwayat());
        berkas.sertifikat().forEach(person::sertifikat);
        person.ipAsn(berkas);
        berkas.hukuman().forEach(person::hukuman);
        berkas.tambahan().forEach(person::tambahan);
        return this;
    }

    /** Declares a table complete for some people, who are those in the unit of the statement. */
    public PegawaiFacts cover(Cakupan statement, Collection<Pegawai> people) {
        List<Fact> covered =
                facts(statement.tabel()).stream().filter(Fact::covered).toList();
        for (Pegawai pegawai : people) {
            covered.forEach(fact -> builder.cover(fact, pegawai.nip(), statement.sampai(), statement.sumber()));
        }
        return this;
    }

    /** A row of the person in a table was rejected: nothing is concluded from the rest of that table. */
    public PegawaiFacts reject(String table, String nip) {
        facts(table).forEach(fact -> builder.reject(fact, nip));
        return this;
    }

    /** An education of the person was rejected: what the person's own row does not state is in doubt. */
    public PegawaiFacts rejectPendidikan(Pegawai person) {
        reject(EDUCATION, person.pendidikan(), person.nip());
        reject(FIELD, person.kesesuaianIlmu(), person.nip());
        return this;
    }

    private void reject(String id, @Nullable String stated, String nip) {
        Fact fact = catalogue.find(id);
        if (fact != null && stated == null) {
            reject(fact, nip);
        }
    }

    /** A value of one fact of the person was rejected. */
    public PegawaiFacts reject(Fact fact, String nip) {
        builder.reject(fact, nip);
        return this;
    }

    public FactTable build() {
        return builder.build();
    }

    private List<Fact> facts(String table) {
        return byTable.getOrDefault(table, List.of());
    }

    /** Where the facts of one person go. */
    private final class Person {

        private final String nip;

        Person(String nip) {
            this.nip = nip;
        }

        void basics(Pegawai pegawai) {
            Origin origin = pegawai.origin();
            code("jenis-pegawai", pegawai.jenisPegawai(), asOf, null, origin);
            code("kedudukan-hukum", pegawai.kedudukanHukum(), asOf, null, origin);
            LocalDate birth = pegawai.tanggalLahir();
            if (birth != null) {
                add(catalogue.find("tanggal-lahir"), new FactValue(birth.toEpochDay(), 0), birth, null, origin);
            }
        }

        /** What the person's own row states goes before what follows from the rows of educations and posts. */
        void pendidikan(BerkasPegawai berkas) {
            Pegawai pegawai = berkas.pegawai();
            code(EDUCATION, pegawai.pendidikan(), asOf, null, pegawai.origin());
            code(FIELD, pegawai.kesesuaianIlmu(), asOf, null, pegawai.origin());
            Fact levels = catalogue.find(EDUCATION);
            List<Pendidikan> completed = berkas.pendidikan().stream()
                    .filter(one -> one.completedBy(asOf))
                    .toList();
            if (levels != null && pegawai.pendidikan() == null) {
                highest(levels, completed);
            }
            if (levels != null && pegawai.kesesuaianIlmu() == null && berkas.jabatan() != null) {
                fit(levels, berkas.jabatan(), completed);
            }
        }

        private void highest(Fact levels, List<Pendidikan> completed) {
            completed.stream()
                    .max(Comparator.comparingInt(one -> levels.indexOf(one.tingkat())))
                    .ifPresent(one -> code(EDUCATION, one.tingkat(), asOf, null, one.origin()));
        }

        private void fit(Fact levels, Jabatan post, List<Pendidikan> completed) {
            new KesesuaianIlmu(levels)
                    .of(post, completed)
                    .ifPresent(fit -> code(FIELD, fit.code(), asOf, null, fit.origin()));
        }

        void predikat(PredikatKinerja year) {
            if (!year.annual()) {
                return;
            }
            LocalDate end = year.yearEnd();
            code("predikat-kinerja", year.predikat(), end, null, year.origin());
            code("hasil-kerja", year.hasilKerja(), end, null, year.origin());
            code("perilaku-kerja", year.perilakuKerja(), end, null, year.origin());
            number("nkp", year.nkp(), end, null, year.origin());
        }

        void umpanBalik(UmpanBalik round) {
            number("umpan-balik-360", round.nilai(), round.tanggal(), null, round.origin());
            code("umpan-balik-360-kategori", round.kategori(), round.tanggal(), null, round.origin());
        }

        /** A later assessment of a competency takes the place of the earlier one. */
        void kompetensi(List<PenilaianKompetensi> assessments) {
            Map<String, LocalDate> replaced = new LinkedHashMap<>();
            List<PenilaianKompetensi> latestFirst = assessments.stream()
                    .filter(one -> !one.tanggal().isAfter(asOf))
                    .sorted(Comparator.comparing(PenilaianKompetensi::tanggal).reversed())
                    .toList();
            for (PenilaianKompetensi one : latestFirst) {
                number("nilai-kompetensi", one.nilai(), one.tanggal(), one.berlakuSampai(), one.origin());
                if (one.kompetensi() != null && one.skor() != null && one.standar() != null) {
                    competency(one.kompetensi(), one.skor(), one.standar(), one, replaced);
                }
            }
        }

        private void competency(
                String name,
                BigDecimal score,
                BigDecimal standard,
                PenilaianKompetensi one,
                Map<String, LocalDate> replaced) {
            LocalDate next = replaced.put(name, one.tanggal());
            LocalDate until = earlier(one.berlakuSampai(), next == null ? null : next.minusDays(1));
            FactValue ratio = new FactValue(Points.exact(score), Points.exact(standard));
            add(catalogue.find(COMPETENCY), ratio, one.tanggal(), until, one.origin());
            Fact single = competencies.find(name);
            if (single != null && single.type() == FactType.RATIO) {
                add(single, ratio, one.tanggal(), until, one.origin());
            } else {
                number(single, score, one.tanggal(), until, one.origin());
            }
        }

        private @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return one.isBefore(other) ? one : other;
        }

        void potensi(PenilaianPotensi one) {
            number(aspects.find(one.aspek()), one.skor(), one.tanggal(), one.berlakuSampai(), one.origin());
        }

        void riwayat(List<RiwayatJabatan> history) {
            MasaJabatan posts = new MasaJabatan(history, asOf);
            posts.tenure()
                    .ifPresent(found -> number(
                            "lama-jabatan", BigDecimal.valueOf(found.years()), found.since(), null, found.origin()));
            posts.variety()
                    .ifPresent(found -> code("keragaman-jabatan", found.code(), found.since(), null, found.origin()));
            for (RiwayatJabatan post : history) {
                if (!post.definitive()) {
                    code("nondefinitif", acting(post), post.tmt(), post.sampai(), post.origin());
                }
            }
        }

        void sertifikat(Sertifikat one) {
            number("sertifikat", BigDecimal.ONE, one.tanggal(), one.berlakuSampai(), one.origin());
            number("jp-pengembangan", one.jp(), one.tanggal(), null, one.origin());
            if (one.jenis().tier()) {
                number("diklat-penjenjangan", BigDecimal.ONE, one.tanggal(), null, one.origin());
            }
        }

        /** What the professionalism index asks of posts and trainings. */
        void ipAsn(BerkasPegawai berkas) {
            Pegawai pegawai = berkas.pegawai();
            code(ProfessionalismFacts.POST, ProfessionalismFacts.group(pegawai), asOf, null, pegawai.origin());
            if (exempt.holds(pegawai, asOf)) {
                code(ProfessionalismFacts.FUNCTIONAL, ProfessionalismFacts.NOT_REQUIRED, asOf, null, pegawai.origin());
            }
            for (Sertifikat one : berkas.sertifikat()) {
                String fact = ProfessionalismFacts.fact(one.jenis());
                if (one.jenis() == JenisSertifikat.TEKNIS) {
                    number(ProfessionalismFacts.TECHNICAL, one.jp(), one.tanggal(), null, one.origin());
                } else if (fact != null) {
                    code(fact, ProfessionalismFacts.DONE, one.tanggal(), null, one.origin());
                }
            }
        }

        void hukuman(HukumanDisiplin sanction) {
            code("hukuman-disiplin", sanction.tingkat(), sanction.tmtMulai(), sanction.end(), sanction.origin());
        }

        void tambahan(FaktaTambahan extra) {
            Fact fact = catalogue.find(extra.fakta());
            if (fact != null && !derives(fact)) {
                add(fact, extra.nilai(), extra.tanggal(), extra.sampai(), extra.origin());
            }
        }

        void code(String id, @Nullable String code, LocalDate on, @Nullable LocalDate until, Origin origin) {
            Fact fact = catalogue.find(id);
            if (fact == null || code == null) {
                return;
            }
            int place = fact.indexOf(code);
            if (place < 0) {
                builder.reject(fact, nip);
            } else {
                add(fact, new FactValue(place, 0), on, until, origin);
            }
        }

        void number(String id, @Nullable BigDecimal value, LocalDate on, @Nullable LocalDate until, Origin origin) {
            if (value != null) {
                number(catalogue.find(id), value, on, until, origin);
            }
        }

        void number(@Nullable Fact fact, BigDecimal value, LocalDate on, @Nullable LocalDate until, Origin origin) {
            if (fact == null) {
                return;
            }
            if (value.compareTo(fact.min()) < 0 || value.compareTo(fact.max()) > 0) {
                builder.reject(fact, nip);
            } else {
                add(fact, new FactValue(Points.exact(value), 0), on, until, origin);
            }
        }

        private void add(@Nullable Fact fact, FactValue value, LocalDate on, @Nullable LocalDate until, Origin origin) {
            if (fact != null && !on.isAfter(asOf)) {
                builder.add(fact, nip, value, new Dating(on, until), origin);
            }
        }
    }

    /** The code of an acting post: its form and how it stands to the person's own, {@code PLT_LEBIH_TINGGI}. */
    public static @Nullable String acting(RiwayatJabatan post) {
        return post.tingkat() == null ? null : post.status() + "_" + post.tingkat();
    }
}
