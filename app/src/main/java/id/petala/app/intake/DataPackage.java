package id.petala.app.intake;

import id.petala.app.file.FileHash;
import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactTable;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Where;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.pegawai.BerkasPegawai;
import id.petala.engine.pegawai.Cakupan;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.pegawai.PegawaiFacts;
import id.petala.engine.pegawai.UnitTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a folder of CSV files and workbooks into people and facts. Nothing is dropped silently. */
public final class DataPackage {

    /** How many people's records are held at once. */
    private static final int BLOCK = 4096;

    private final LocalDate asOf;
    private final RuleBook book;
    private final PersonNumbers numbers = new PersonNumbers();
    private final RowChecks checks;
    private final PackageTables tables;
    private final PackageFiles found;
    private final Replaced replaced;
    private final Progress progress;
    private final List<RejectedRows> quarantine = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<TableCount> counts = new ArrayList<>();
    private @Nullable String agency;

    private DataPackage(PackageInput input, LocalDate asOf, RuleBook book, Progress progress) {
        this.progress = progress;
        this.asOf = asOf;
        this.book = book;
        this.checks = new RowChecks(book, asOf, numbers);
        this.tables = new PackageTables(book.facts(), checks);
        this.found = PackageFiles.in(input, tables);
        if (found.otherIds()) {
            numbers.admitOthers();
        }
        this.replaced = found.replaced();
    }

    /**
     * Reads, checks and lays out a data package as it stood on a day.
     *
     * @param book the catalogue of facts and the matrix of ratings
     */
    public static Intake read(PackageInput input, LocalDate asOf, RuleBook book) {
        return read(input, asOf, book, Progress.NONE);
    }

    /** Reads a folder with nothing but the mapping files in it. */
    public static Intake read(Path folder, LocalDate asOf, RuleBook book) {
        return read(PackageInput.of(folder), asOf, book);
    }

    /**
     * Reads a data package, and tells how far it is.
     *
     * @throws java.util.concurrent.CancellationException when the progress says so
     */
    public static Intake read(PackageInput input, LocalDate asOf, RuleBook book, Progress progress) {
        return new DataPackage(input, asOf, book, progress).read();
    }

    private Intake read() {
        findings.addAll(found.findings());
        LoadedTable<Pegawai> loaded = load(tables.pegawai, null);
        take(loaded);
        List<Pegawai> people = loaded.rows().of(0).stream()
                .sorted(Comparator.comparing(Pegawai::nip))
                .toList();
        findings.addAll(SamePerson.among(people));
        FactTable facts = derive(new PeopleIndex(people, loaded.rejectedNumbers(), numbers))
                .build();
        Quarantine rejected = new Quarantine(quarantine, findings);
        return new Intake(asOf, people, facts, findings, counts, rejected, sha256(people, facts), agency);
    }

    /** Reads the other tables and turns them into facts; nothing of them is held once this returns. */
    private PegawaiFacts derive(PeopleIndex people) {
        Loaded loaded = new Loaded(people);
        List<String> names = people.people().stream().map(Pegawai::nip).toList();
        PegawaiFacts facts = new PegawaiFacts(names, asOf, book.facts());
        loaded.into(facts);
        agency = loaded.agency;
        loaded.all().forEach(this::take);
        findings.addAll(loaded.acrossRows.findings());
        findings.addAll(loaded.ranks.findings());
        findings.addAll(loaded.againstPosts.findings());
        findings.addAll(SameCertificate.among(loaded.rows(tables.sertifikat)));
        findings.addAll(loaded.unknownUnits);
        Where posts = new Where(tables.riwayat.file(), 0, "instansi");
        loaded.own.doubt(posts, checks.agencies()).ifPresent(findings::add);
        return facts;
    }

    private void take(LoadedTable<?> table) {
        findings.addAll(table.findings());
        counts.addAll(table.counts());
        quarantine.addAll(table.quarantine());
    }

    private <T> LoadedTable<T> load(TableSpec<T> spec, @Nullable PeopleIndex people) {
        Layout layout = new Layout(spec, book.facts(), numbers);
        return new TableReader<>(spec, found.of(spec), layout, people, replaced, progress).read(asOf);
    }

    /** All tables but that of the people. */
    private final class Loaded {

        private final PeopleIndex people;
        private final List<Future<? extends LoadedTable<?>>> pending = new ArrayList<>();
        private final List<LoadedTable<?>> loaded = new ArrayList<>();
        private final OwnAgency own;
        private final @Nullable String agency;
        private final List<Finding> unknownUnits = new ArrayList<>();
        private final PersonChecks acrossRows = new PersonChecks(book.facts());
        private final RankChecks ranks = new RankChecks(asOf);
        private final PostIndex posts;
        private final PostChecks againstPosts;

        Loaded(PeopleIndex people) {
            this.people = people;
            int threads = Math.min(4, Runtime.getRuntime().availableProcessors());
            try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
                tables.all().stream().skip(1).forEach(spec -> pending.add(executor.submit(() -> load(spec, people))));
            }
            pending.forEach(table -> loaded.add(got(table)));
            List<String> names = rows(tables.instansi).of(0);
            this.own = new OwnAgency(names);
            this.agency = names.isEmpty() ? null : names.getFirst();
            this.posts = new PostIndex(rows(tables.jabatan).of(0));
            this.againstPosts = new PostChecks(!posts.isEmpty(), book.facts(), asOf);
        }

        List<LoadedTable<?>> all() {
            return loaded;
        }

        private static LoadedTable<?> got(Future<? extends LoadedTable<?>> table) {
            try {
                return table.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof CancellationException cancelled) {
                    throw cancelled;
                }
                throw new IllegalStateException(e.getCause());
            }
        }

        @SuppressWarnings("unchecked") // a table is loaded by the very spec it is asked for by
        private <T> TableRows<T> rows(TableSpec<T> spec) {
            return (TableRows<T>) loaded.get(tables.all().indexOf(spec) - 1).rows();
        }

        void into(PegawaiFacts facts) {
            for (int from = 0; from < people.size(); from += BLOCK) {
                berkas(from, Math.min(people.size(), from + BLOCK)).forEach(person -> {
                    facts.add(person);
                    acrossRows.look(person);
                    ranks.look(person);
                    againstPosts.look(person);
                });
            }
            loaded.forEach(table -> rejections(table, facts));
            coverage(facts);
        }

        /** The records of some people, put together side by side. */
        private List<BerkasPegawai> berkas(int from, int to) {
            return IntStream.range(from, to).parallel().mapToObj(this::berkas).toList();
        }

        private BerkasPegawai berkas(int place) {
            return new BerkasPegawai(
                    people.person(place),
                    rows(tables.predikat).of(place),
                    rows(tables.penghargaan).of(place),
                    rows(tables.tim).of(place),
                    rows(tables.umpanBalik).of(place),
                    rows(tables.kompetensi).of(place),
                    rows(tables.potensi).of(place),
                    own.seen(rows(tables.riwayat).of(place)),
                    rows(tables.sertifikat).of(place),
                    rows(tables.hukuman).of(place),
                    rows(tables.fakta).of(place),
                    rows(tables.pendidikan).of(place),
                    rows(tables.pangkat).of(place),
                    posts.find(people.person(place)));
        }

        private void rejections(LoadedTable<?> table, PegawaiFacts facts) {
            if (table.refused() && table.spec().ofPeople()) {
                people.people().forEach(person -> reject(table.spec(), person, facts));
            }
            table.rejectedPeople().stream().forEach(place -> reject(table.spec(), people.person(place), facts));
            table.rejectedFacts().forEach((id, places) -> {
                Fact fact = book.facts().find(id);
                if (fact != null) {
                    places.stream().forEach(place -> facts.reject(fact, nip(place)));
                }
            });
        }

        private void reject(TableSpec<?> table, Pegawai person, PegawaiFacts facts) {
            if (table.equals(tables.fakta)) {
                book.facts().facts().stream()
                        .filter(fact -> !PegawaiFacts.derives(fact))
                        .forEach(fact -> facts.reject(fact, person.nip()));
            } else if (table.equals(tables.pendidikan)) {
                facts.rejectPendidikan(person);
            } else {
                facts.reject(table.name(), person.nip());
            }
        }

        private String nip(int place) {
            return people.person(place).nip();
        }

        private void coverage(PegawaiFacts facts) {
            Map<String, String> parents = new LinkedHashMap<>();
            Set<String> units = new LinkedHashSet<>();
            people.people().forEach(person -> units.add(person.unitOrganisasi()));
            for (PackageTables.UnitAbove unit : rows(tables.unit).of(0)) {
                parents.put(unit.unit(), unit.above());
                units.add(unit.unit());
                units.add(unit.above());
            }
            UnitTree tree = new UnitTree(parents);
            for (Cakupan statement : rows(tables.cakupan).of(0)) {
                facts.cover(statement, people.people(), tree);
                noteUnknown(statement, units);
            }
        }

        private void noteUnknown(Cakupan statement, Set<String> units) {
            if (statement.unit() != null && !units.contains(statement.unit())) {
                Where where = new Where(tables.cakupan.file(), 0, "unit");
                unknownUnits.add(Finding.warning("data.unknown-unit", where, statement.unit(), ""));
            }
        }
    }

    private static String sha256(List<Pegawai> people, FactTable facts) {
        MessageDigest digest = FileHash.sha256();
        for (Pegawai one : people) {
            String line = String.join(
                    "\t",
                    one.nip(),
                    one.nama(),
                    one.unitOrganisasi(),
                    one.jabatan(),
                    String.valueOf(one.jenisJabatan()),
                    String.valueOf(one.jenjang()),
                    String.valueOf(one.golongan()));
            digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        digest.update(facts.sha256().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }
}
