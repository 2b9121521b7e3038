package id.petala.app.profile;

import id.petala.app.intake.Dossiers;
import id.petala.app.people.PersonFilter;
import id.petala.app.people.Trait;
import id.petala.app.platform.Words;
import id.petala.app.run.OpenRun;
import id.petala.app.run.Person;
import id.petala.app.run.Standing;
import id.petala.app.talent.Terms;
import id.petala.engine.explain.Category;
import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.instrument.Scheme;
import id.petala.engine.pegawai.BerkasPegawai;
import id.petala.engine.pegawai.Golongan;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.JenisJabatan;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.pegawai.PenilaianKompetensi;
import id.petala.engine.talent.MapEntry;
import id.petala.engine.talent.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws up what is known of one person of a run, in one language. */
final class ProfileViews {

    private final OpenRun open;
    private final PeopleSearch search;
    private final FactWords said;
    private final Words words;

    ProfileViews(OpenRun open, FactCatalogue catalogue, Words words) {
        this.open = open;
        this.search = PeopleSearch.of(open, catalogue);
        this.said = new FactWords(words, catalogue);
        this.words = words;
    }

    /** @param runs where the person stood, the newest first */
    ProfileView view(int place, List<Standing> runs) {
        Person person = open.run().people().get(place);
        MapEntry entry = open.run().map().entry(place);
        Category box = entry.box();
        BerkasPegawai records = dossiers().of(place);
        List<CompetencyLine> competencies = competencies(records);
        return new ProfileView(
                person.nip(),
                person.name(),
                Terms.masked(person.nip()),
                Terms.post(person.post(), person.unit()),
                box == null ? null : box.code(),
                box == null ? null : said.in(box.label()),
                box == null ? null : Terms.treatment(cell(box).treatment()),
                state(entry),
                entry.nearLine(),
                told(records.pegawai()),
                new InputAges(open, said).of(place),
                competencies,
                competencies.isEmpty() ? null : CompetencySvg.of(competencies, words),
                readyScore(records),
                new Histories(dossiers(), place, asOf(), said).all(),
                runs.stream().map(this::line).toList(),
                runs.size() < 2 ? null : StandingsSvg.of(runs.reversed(), search.boxes(), words),
                successors(records.pegawai(), place));
    }

    private Dossiers dossiers() {
        return open.intake().dossiers();
    }

    private LocalDate asOf() {
        return open.run().asOf();
    }

    private Scheme.Cell cell(Category box) {
        return open.run().map().scheme().cell(box.code());
    }

    private String state(MapEntry entry) {
        Category box = entry.box();
        if (entry.status() == Status.DIKECUALIKAN && entry.group() != null) {
            return words.t("profile.state.excluded", said.in(entry.group().label()));
        }
        if (box == null) {
            return words.t("profile.state.unassessed", words.date(asOf()));
        }
        int all = open.run().map().countsByBox().getOrDefault(box.code(), 0);
        String rank = entry.tied()
                ? words.t("receipt.rank-tied", entry.rank(), all, box.code())
                : words.t("receipt.rank", entry.rank(), all, box.code());
        return words.t("profile.state.mapped", said.in(box.label()), words.date(asOf()), rank);
    }

    private List<ProfileView.Told> told(Pegawai person) {
        List<ProfileView.Told> told = new ArrayList<>();
        told.add(new ProfileView.Told(
                words.t("profile.tier"),
                person.jenjang() == null
                        ? untold()
                        : said.in(person.jenjang().label()) + " ("
                                + said.in(person.jenjang().jenis().label()) + ")"));
        told.add(new ProfileView.Told(words.t("profile.golongan"), rank(person.golongan())));
        told.add(new ProfileView.Told(words.t("profile.age"), age(person.tanggalLahir())));
        told.add(new ProfileView.Told(
                words.t("profile.education"),
                person.pendidikan() == null ? untold() : said.code("pendidikan", person.pendidikan())));
        told.add(new ProfileView.Told(said.fact("jenis-pegawai"), said.code("jenis-pegawai", person.jenisPegawai())));
        told.add(new ProfileView.Told(
                said.fact("kedudukan-hukum"), said.code("kedudukan-hukum", person.kedudukanHukum())));
        told.add(new ProfileView.Told(words.t("profile.source"), said.source(person.origin())));
        return told;
    }

    private String untold() {
        return words.t("profile.untold");
    }

    private String rank(@Nullable String golongan) {
        return golongan == null
                ? untold()
                : Golongan.all().stream()
                        .filter(one ->
                                one.code().equals(golongan) && !one.pangkat().isEmpty())
                        .findFirst()
                        .map(one -> one.pangkat() + ", " + golongan)
                        .orElse(golongan);
    }

    private String age(@Nullable LocalDate birth) {
        return birth == null
                ? untold()
                : words.t("profile.years", Period.between(birth, asOf()).getYears());
    }

    private List<CompetencyLine> competencies(BerkasPegawai records) {
        return Competencies.latest(records, asOf()).stream().map(this::line).toList();
    }

    private CompetencyLine line(PenilaianKompetensi one) {
        BigDecimal score = Objects.requireNonNull(one.skor());
        LocalDate until = one.berlakuSampai();
        return new CompetencyLine(
                Objects.requireNonNull(one.kompetensi()),
                score,
                one.standar(),
                one.standar() == null ? null : score.subtract(one.standar()),
                one.tanggal(),
                until,
                until != null && until.isBefore(asOf()),
                one.penyelenggara(),
                said.source(one.origin()));
    }

    private @Nullable String readyScore(BerkasPegawai records) {
        return records.kompetensi().stream()
                .filter(one -> one.nilai() != null && !one.tanggal().isAfter(asOf()))
                .max(Comparator.comparing(PenilaianKompetensi::tanggal))
                .map(one -> words.t("profile.competency.ready", said.number(one.nilai()), words.date(one.tanggal())))
                .orElse(null);
    }

    private StandingLine line(Standing standing) {
        String state =
                standing.box() == null ? said.in(standing.status().label()) : words.t("box.name", standing.box());
        return new StandingLine(
                standing.run().asOf(),
                instrument(standing),
                state,
                standing.performance(),
                standing.potential(),
                standing.score(),
                standing.rank(),
                standing.run().id().equals(open.kept().id()));
    }

    /** The instrument as the run was kept with it. */
    private static String instrument(Standing standing) {
        var key = standing.run().summary().instrument();
        return key.label() + ", " + key.version();
    }

    private ProfileView.@Nullable Successors successors(Pegawai person, int place) {
        List<String> pool = search.boxes().stream()
                .filter(box -> open.run().map().scheme().cell(box).treatment() == Scheme.Treatment.SUKSESI)
                .toList();
        if (pool.isEmpty() || person.jenjang() == null || person.jenjang().jenis() != JenisJabatan.MANAJERIAL) {
            return null;
        }
        String unit = person.unitOrganisasi();
        PersonFilter filter = PersonFilter.ALL.with(Trait.UNIT, unit);
        int people = (int) search.roster().chosen(filter).stream()
                .filter(one -> one != place && pool.contains(search.roster().value(Trait.BOX, one)))
                .count();
        return new ProfileView.Successors(unit, people, pool, address(place, filter, pool));
    }

    /** The succession of the post where the agency's list has it, else the pool of the unit. */
    private String address(int place, PersonFilter filter, List<String> pool) {
        Jabatan post = dossiers().post(place);
        if (post == null) {
            return new PeopleAsked("kotak " + String.join(", ", pool), "", "", PeopleOrder.TALENT, filter)
                    .address(PeopleAsked.PATH, Map.of());
        }
        return "/suksesi/jabatan?nama=" + Terms.address(post.nama()) + "&unit="
                + Terms.address(Objects.requireNonNullElse(post.unitOrganisasi(), ""));
    }
}
