package id.petala.app.intake;

import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.fact.FactTable;
import id.petala.engine.pegawai.BenturanKepentingan;
import id.petala.engine.pegawai.BerkasPegawai;
import id.petala.engine.pegawai.Cakupan;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.Kerabat;
import id.petala.engine.pegawai.Lhkpn;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.pegawai.PegawaiFacts;
import id.petala.engine.pegawai.Peristiwa;
import id.petala.engine.pegawai.Persetujuan;
import id.petala.engine.pegawai.RiwayatJabatan;
import id.petala.engine.pegawai.StatusJabatan;
import id.petala.engine.pegawai.TuntutanKompetensi;
import id.petala.engine.pegawai.UnitTree;
import id.petala.engine.sotk.NewStructure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the accepted rows of a data package say of each person, put together when it is asked for. */
public final class Dossiers {

    private final PackageTables tables;
    private final LoadedTables loaded;
    private final PeopleIndex people;
    private final OwnAgency own;
    private final PostIndex index;
    private final List<Jabatan> posts;
    private final UnitTree units;
    private final List<Cakupan> statements;
    private final @Nullable NewStructure structure;

    /** What a draft makes of each post of the list. */
    private final Map<Jabatan, Jabatan> drafted = new LinkedHashMap<>();

    Dossiers(PackageTables tables, LoadedTables loaded, PeopleIndex people) {
        this.tables = tables;
        this.loaded = loaded;
        this.people = people;
        this.own = new OwnAgency(agencyNames());
        this.posts = List.copyOf(loaded.rows(tables.jabatan).of(0));
        this.index = new PostIndex(posts);
        this.units = units(loaded.rows(tables.unit).of(0));
        this.statements = List.copyOf(loaded.rows(tables.cakupan).of(0));
        this.structure = null;
    }

    private Dossiers(Dossiers old, NewStructure structure) {
        this.tables = old.tables;
        this.loaded = old.loaded;
        this.people = old.people;
        this.own = old.own;
        this.index = old.index;
        this.posts = structure.posts();
        this.units = structure.units();
        this.statements = old.statements;
        this.structure = structure;
        for (int i = 0; i < old.posts.size(); i++) {
            drafted.put(old.posts.get(i), structure.posts().get(i));
        }
    }

    /** The same people in a drafted structure: everybody holds the post held so far, with the days on which the draft has it. */
    public Dossiers in(NewStructure drafted) {
        return new Dossiers(this, drafted);
    }

    private static UnitTree units(List<PackageTables.UnitAbove> rows) {
        Map<String, String> parents = new LinkedHashMap<>();
        rows.stream().filter(unit -> !unit.above().isEmpty()).forEach(unit -> parents.put(unit.unit(), unit.above()));
        return new UnitTree(parents);
    }

    /** The names by which the package calls its own agency. */
    List<String> agencyNames() {
        return loaded.rows(tables.instansi).of(0);
    }

    OwnAgency own() {
        return own;
    }

    /** How many people there are. */
    public int size() {
        return people.size();
    }

    /** A person's row in the registry; places are those of the people in the order of their NIPs. */
    public Pegawai person(int place) {
        return people.person(place);
    }

    /** The present post of a person in the agency's list of posts, null when it is not there. */
    public @Nullable Jabatan post(int place) {
        return drafted(index.find(people.person(place)));
    }

    /** The post of a title and unit in the agency's list of posts, null when it is not there. */
    public @Nullable Jabatan post(String title, String unit) {
        return drafted(index.find(title, unit));
    }

    private @Nullable Jabatan drafted(@Nullable Jabatan post) {
        return post == null ? null : drafted.getOrDefault(post, post);
    }

    /** How the registry says that a person holds the present post: in full unless the title begins with Plt., Plh. or Pj. */
    public StatusJabatan holding(int place) {
        return PostIndex.holding(people.person(place).jabatan());
    }

    /** The posts that a person held and holds, in the order of the files. */
    public List<RiwayatJabatan> history(int place) {
        return own.seen(loaded.rows(tables.riwayat).of(place));
    }

    /** The reports of wealth that a person handed in. */
    public List<Lhkpn> lhkpn(int place) {
        return loaded.rows(tables.lhkpn).of(place);
    }

    /** The relatives in the agency that a person's own rows state. */
    public List<Kerabat> kerabat(int place) {
        return loaded.rows(tables.kerabat).of(place);
    }

    /** The conflicts of interest that a person declared. */
    public List<BenturanKepentingan> benturan(int place) {
        return loaded.rows(tables.benturan).of(place);
    }

    /** What posts ask of competencies; those of a drafted structure ask what the posts they are modelled on do. */
    public List<TuntutanKompetensi> standards() {
        List<TuntutanKompetensi> stated = loaded.rows(tables.standar).of(0);
        return structure == null ? stated : modelled(stated, structure);
    }

    private static List<TuntutanKompetensi> modelled(List<TuntutanKompetensi> stated, NewStructure structure) {
        List<TuntutanKompetensi> all = new ArrayList<>(stated);
        structure.models().forEach((code, model) -> {
            List<TuntutanKompetensi> byCode = of(stated, model.kode());
            List<TuntutanKompetensi> found = byCode.isEmpty() ? of(stated, model.nama()) : byCode;
            found.forEach(one ->
                    all.add(new TuntutanKompetensi(code, one.kompetensi(), one.level(), one.inti(), one.origin())));
        });
        return all;
    }

    private static List<TuntutanKompetensi> of(List<TuntutanKompetensi> stated, String post) {
        String named = Names.normal(post);
        return stated.stream()
                .filter(one -> Names.normal(one.jabatan()).equals(named))
                .toList();
    }

    /** Elections, and who heads the region since when. */
    public List<Peristiwa> events() {
        return loaded.rows(tables.peristiwa).of(0);
    }

    /** Approvals that were given. */
    public List<Persetujuan> approvals() {
        return loaded.rows(tables.persetujuan).of(0);
    }

    /** Everything there is about a person, rows in the order of the files. */
    public BerkasPegawai of(int place) {
        return new BerkasPegawai(
                people.person(place),
                loaded.rows(tables.predikat).of(place),
                loaded.rows(tables.penghargaan).of(place),
                loaded.rows(tables.tim).of(place),
                loaded.rows(tables.umpanBalik).of(place),
                loaded.rows(tables.kompetensi).of(place),
                loaded.rows(tables.potensi).of(place),
                history(place),
                loaded.rows(tables.sertifikat).of(place),
                loaded.rows(tables.hukuman).of(place),
                loaded.rows(tables.fakta).of(place),
                loaded.rows(tables.pendidikan).of(place),
                loaded.rows(tables.pangkat).of(place),
                post(place));
    }

    /** Who declared a table complete for a person, of several the one whose statement reaches furthest; null where nobody did. */
    public @Nullable Cakupan coverage(String table, int place) {
        List<String> upward = units.upward(people.person(place).unitOrganisasi());
        return statements.stream()
                .filter(one -> one.tabel().equals(table))
                .filter(one -> one.unit() == null || upward.contains(one.unit()))
                .max(Comparator.comparing(Cakupan::sampai))
                .orElse(null);
    }

    /** Whether a row of a person in a table was rejected, so that what is left of it need not be all. */
    public boolean rejected(String table, int place) {
        return loaded.all().stream()
                .filter(one -> one.spec().name().equals(table))
                .anyMatch(one -> one.refused() || one.rejectedPeople().get(place));
    }

    /** The agency's own list of posts; empty where the package brings none. */
    public List<Jabatan> posts() {
        return posts;
    }

    /** The facts whose codes the rows were read with. */
    public FactCatalogue catalogue() {
        return tables.catalogue;
    }

    /**
     * The facts that the same accepted rows yield for another catalogue: what an index asks beside the map.
     *
     * @return the subjects in the order of the people
     */
    public FactTable facts(FactCatalogue catalogue, LocalDate asOf) {
        List<String> names = people.people().stream().map(Pegawai::nip).toList();
        PegawaiFacts facts = new PegawaiFacts(names, asOf, catalogue);
        new PackageFacts(tables, loaded, people, catalogue, asOf).into(facts, _ -> {});
        return facts.build();
    }

    /** Which unit stands below which. */
    public UnitTree units() {
        return units;
    }
}
