package id.petala.app.intake;

import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Where;
import id.petala.engine.pegawai.BerkasPegawai;
import id.petala.engine.pegawai.Cakupan;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.pegawai.PegawaiFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes facts of the tables of a data package, block by block of people, and holds against each other what stands in
 * different rows and tables.
 */
final class PackageFacts {

    /** How many people's records are held at once. */
    private static final int BLOCK = 4096;

    private final PackageTables tables;
    private final LoadedTables loaded;
    private final PeopleIndex people;
    private final FactCatalogue catalogue;
    private final Dossiers dossiers;
    private final PersonChecks acrossRows;
    private final RankChecks ranks;
    private final PostChecks againstPosts;
    private final List<Finding> unknownUnits = new ArrayList<>();

    PackageFacts(
            PackageTables tables, LoadedTables loaded, PeopleIndex people, FactCatalogue catalogue, LocalDate asOf) {
        this.tables = tables;
        this.loaded = loaded;
        this.people = people;
        this.catalogue = catalogue;
        this.dossiers = new Dossiers(tables, loaded, people);
        this.acrossRows = new PersonChecks(catalogue);
        this.ranks = new RankChecks(asOf);
        this.againstPosts = new PostChecks(dossiers.posts(), catalogue, asOf);
    }

    /** The first name that the agency states of itself; null when it states none. */
    @Nullable
    String agency() {
        List<String> names = dossiers.agencyNames();
        return names.isEmpty() ? null : names.getFirst();
    }

    Dossiers dossiers() {
        return dossiers;
    }

    /** Adds what the tables say of all people, and looks at their rows on the way. */
    void into(PegawaiFacts facts) {
        into(facts, person -> {
            acrossRows.look(person);
            ranks.look(person);
            againstPosts.look(person);
        });
    }

    /** Adds what the tables say of all people. */
    void into(PegawaiFacts facts, Consumer<BerkasPegawai> look) {
        for (int from = 0; from < people.size(); from += BLOCK) {
            berkas(from, Math.min(people.size(), from + BLOCK)).forEach(person -> {
                facts.add(person);
                look.accept(person);
            });
        }
        loaded.all().forEach(table -> rejections(table, facts));
        coverage(facts);
    }

    /** The records of some people, put together side by side. */
    private List<BerkasPegawai> berkas(int from, int to) {
        return IntStream.range(from, to).parallel().mapToObj(dossiers::of).toList();
    }

    private void rejections(LoadedTable<?> table, PegawaiFacts facts) {
        if (table.refused() && table.spec().ofPeople()) {
            people.people().forEach(person -> reject(table.spec(), person, facts));
        }
        table.rejectedPeople().stream().forEach(place -> reject(table.spec(), people.person(place), facts));
        table.rejectedFacts().forEach((id, places) -> {
            Fact fact = catalogue.find(id);
            if (fact != null) {
                places.stream().forEach(place -> facts.reject(fact, nip(place)));
            }
        });
    }

    private void reject(TableSpec<?> table, Pegawai person, PegawaiFacts facts) {
        if (table.equals(tables.fakta)) {
            catalogue.facts().stream()
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
        Map<String, List<Pegawai>> staff = dossiers.units().staff(people.people());
        Set<String> units = new LinkedHashSet<>(staff.keySet());
        for (PackageTables.UnitAbove unit : loaded.rows(tables.unit).of(0)) {
            units.add(unit.unit());
            units.add(unit.above());
        }
        for (Cakupan statement : loaded.rows(tables.cakupan).of(0)) {
            String unit = statement.unit();
            facts.cover(statement, unit == null ? people.people() : staff.getOrDefault(unit, List.of()));
            noteUnknown(statement, units);
        }
    }

    private void noteUnknown(Cakupan statement, Set<String> units) {
        if (statement.unit() != null && !units.contains(statement.unit())) {
            Where where = new Where(tables.cakupan.file(), 0, "unit");
            unknownUnits.add(Finding.warning("data.unknown-unit", where, statement.unit(), ""));
        }
    }

    /**
     * What is odd across rows, once all were turned into facts.
     *
     * @param agencies names of other agencies in the histories of posts
     */
    List<Finding> findings(Set<String> agencies) {
        List<Finding> findings = new ArrayList<>(acrossRows.findings());
        findings.addAll(ranks.findings());
        findings.addAll(againstPosts.findings());
        findings.addAll(SameCertificate.among(loaded.rows(tables.sertifikat)));
        findings.addAll(unknownUnits);
        Where histories = new Where(tables.riwayat.file(), 0, "instansi");
        dossiers.own().doubt(histories, agencies).ifPresent(findings::add);
        return findings;
    }
}
