package id.petala.app.profile;

import id.petala.app.intake.Dossiers;
import id.petala.app.people.PersonFilter;
import id.petala.app.people.Roster;
import id.petala.app.people.Trait;
import id.petala.app.run.OpenRun;
import id.petala.engine.explain.Amount;
import id.petala.engine.explain.Category;
import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.BerkasPegawai;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.pegawai.Pendidikan;
import id.petala.engine.pegawai.PenilaianKompetensi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds people of a run by words, number, education, box and competency. Made once for a run; each search is one look through columns. */
final class PeopleSearch {

    private final OpenRun open;
    private final Roster roster;
    private final EducationWords levels;
    private final WordIndex index;
    private final CompetencyScores scores;
    private final List<String> boxes;
    private final int[] byName;
    private final int[] byTalent;

    /** The search of a run, laid out when it is first asked for. */
    static PeopleSearch of(OpenRun open, FactCatalogue catalogue) {
        return open.once(PeopleSearch.class, run -> new PeopleSearch(run, catalogue));
    }

    private PeopleSearch(OpenRun open, FactCatalogue catalogue) {
        this.open = open;
        this.roster = Roster.of(open);
        this.levels = new EducationWords(catalogue.find("pendidikan"));
        Dossiers dossiers = open.intake().dossiers();
        List<BerkasPegawai> records = IntStream.range(0, dossiers.size())
                .parallel()
                .mapToObj(dossiers::of)
                .toList();
        this.index = index(records);
        this.scores = CompetencyScores.of(records.stream().map(this::latest).toList());
        this.boxes = open.run().map().scheme().categories().stream()
                .map(Category::code)
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
        List<String> names = records.stream()
                .map(person -> SearchText.normal(person.pegawai().nama()))
                .toList();
        this.byName = ranks(Comparator.comparing(names::get));
        this.byTalent = byTalent();
    }

    private List<PenilaianKompetensi> latest(BerkasPegawai person) {
        return Competencies.latest(person, open.run().asOf());
    }

    private WordIndex index(List<BerkasPegawai> records) {
        WordIndex.Builder builder = new WordIndex.Builder();
        for (BerkasPegawai person : records) {
            Pegawai pegawai = person.pegawai();
            builder.person(pegawai.nip())
                    .words(WordIndex.Place.NAME, 0, pegawai.nama())
                    .words(WordIndex.Place.POST, 0, pegawai.jabatan())
                    .words(WordIndex.Place.UNIT, 0, pegawai.unitOrganisasi());
            List<String> educations = educations(person);
            for (int group = 0; group < educations.size(); group++) {
                builder.words(WordIndex.Place.EDUCATION, group, educations.get(group));
            }
        }
        return builder.build();
    }

    /** Each education in words, and the level of the person's own row where no education has it. */
    private List<String> educations(BerkasPegawai person) {
        List<String> all = new ArrayList<>();
        for (Pendidikan one : person.pendidikan()) {
            all.add(levels.names(one.tingkat()) + " " + (one.bidangIlmu() == null ? "" : one.bidangIlmu()));
        }
        String own = person.pegawai().pendidikan();
        if (own != null
                && person.pendidikan().stream().noneMatch(one -> one.tingkat().equals(own))) {
            all.add(levels.names(own));
        }
        return all;
    }

    /** The place of each person in an order; equal ones by their number. */
    private int[] ranks(Comparator<Integer> order) {
        int[] ranks = new int[roster.size()];
        List<Integer> sorted = IntStream.range(0, ranks.length)
                .boxed()
                .sorted(order.thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[sorted.get(rank)] = rank;
        }
        return ranks;
    }

    private int[] byTalent() {
        List<@Nullable Rational> scores = new ArrayList<>();
        for (int place = 0; place < roster.size(); place++) {
            Amount score = open.run().map().entry(place).score();
            scores.add(score == null ? null : score.exact());
        }
        return ranks(Comparator.comparing(
                        (Integer place) -> scores.get(place), Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparingInt(place -> byName[place]));
    }

    Roster roster() {
        return roster;
    }

    /** The codes of the boxes, the lowest first. */
    List<String> boxes() {
        return boxes;
    }

    EducationWords levels() {
        return levels;
    }

    CompetencyScores scores() {
        return scores;
    }

    SearchQuery query(String text) {
        SearchQuery query = SearchQuery.of(text, boxes, scores);
        String number = SearchText.compact(text);
        return index.knows(number) ? query.number(number) : query;
    }

    /** The people found, in the order asked for. */
    static final class Found {

        private final int[] places;
        private final boolean like;
        private final WordIndex.Asked asked;

        private Found(int[] places, boolean like, WordIndex.Asked asked) {
            this.places = places;
            this.like = like;
            this.asked = asked;
        }

        int size() {
            return places.length;
        }

        /** Whether nobody fitted as written, so that slips of typing were forgiven. */
        boolean like() {
            return like;
        }

        /** The words asked for, to mark what fits. */
        WordIndex.Asked asked() {
            return asked;
        }

        /** All of them, by their places in the run. */
        IntStream places() {
            return Arrays.stream(places);
        }

        /** Those of a page. */
        List<Integer> page(int from, int size) {
            return Arrays.stream(places).skip(from).limit(size).boxed().toList();
        }

        /** Where in the list a person stands; negative for somebody who isn't in it. */
        int indexOf(int person) {
            return IntStream.range(0, places.length)
                    .filter(at -> places[at] == person)
                    .findFirst()
                    .orElse(-1);
        }
    }

    /**
     * Everybody who fits all that is asked.
     *
     * @throws id.petala.app.people.UnknownChoice when nobody in the run has a value asked for
     */
    Found find(SearchQuery query, PersonFilter filter, PeopleOrder order) {
        BitSet among = roster.chosen(filter);
        if (!query.boxes().isEmpty()) {
            among.stream()
                    .filter(person -> !query.boxes().contains(roster.value(Trait.BOX, person)))
                    .forEach(among::clear);
        }
        query.competencies().forEach(asked -> scores.keep(asked, among));
        if (!query.unknown().isEmpty()) {
            among.clear();
        }
        Found found = find(query, among, order, false);
        return found.size() == 0 && !among.isEmpty() ? find(query, among, order, true) : found;
    }

    private Found find(SearchQuery query, BitSet among, PeopleOrder order, boolean typing) {
        WordIndex.Asked asked = index.ask(query.terms(), typing);
        boolean level = query.terms().stream().anyMatch(levels::isLevel);
        int[] ranks = order == PeopleOrder.TALENT ? byTalent : byName;
        long[] keys = new long[among.cardinality()];
        int[] at = new int[roster.size()];
        int size = 0;
        for (int person = among.nextSetBit(0); person >= 0; person = among.nextSetBit(person + 1)) {
            int fit = query.terms().isEmpty() ? 1 : fit(asked, person, level);
            if (fit > 0) {
                at[ranks[person]] = person;
                long first = order == PeopleOrder.FIT ? Integer.MAX_VALUE - fit : 0;
                keys[size++] = first << Integer.SIZE | ranks[person];
            }
        }
        Arrays.sort(keys, 0, size);
        int[] places =
                Arrays.stream(keys, 0, size).mapToInt(key -> at[(int) key]).toArray();
        return new Found(places, typing, asked);
    }

    /** Where a level of education is asked for, the field asked for must be that of the same education. */
    private int fit(WordIndex.Asked asked, int person, boolean level) {
        if (!level) {
            return asked.fit(person, -1);
        }
        int best = 0;
        for (int group = 0; group < index.groups(person); group++) {
            best = Math.max(best, asked.fit(person, group));
        }
        return best;
    }
}
