package id.petala.app.succession;

import id.petala.app.platform.ContextView;
import id.petala.app.platform.Words;
import id.petala.app.run.Person;
import id.petala.app.succession.PostView.Fact;
import id.petala.app.succession.PostView.Found;
import id.petala.app.succession.PostView.Group;
import id.petala.app.table.ListFile;
import id.petala.engine.explain.Amount;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.JalurJabatan.Jalur;
import id.petala.engine.pegawai.JenisPerpindahan;
import id.petala.engine.pegawai.Pensiun;
import id.petala.engine.talent.MapEntry;
import id.petala.engine.talent.TalentMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws one post with its candidates in one language. */
final class PostViews {

    private static final int COMPARED = 5;
    private static final int FOUND = 12;
    private static final int SHORTEST_NIP = 6;

    private final Bench bench;
    private final ManagerPost post;
    private final int months;
    private final Words words;
    private final PeopleWords people;
    private final TalentMap map;
    private final List<Candidate> candidates;
    private final List<Integer> places;

    PostViews(Bench bench, ManagerPost post, int months, Words words) {
        this.bench = bench;
        this.post = post;
        this.months = months;
        this.words = words;
        this.people = new PeopleWords(bench, words);
        this.map = bench.open().run().map();
        this.candidates = bench.candidates(post, months);
        this.places = places();
    }

    /** The place of each candidate; those of one box and rank share it. */
    private List<Integer> places() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            boolean equal = i > 0 && equals(candidates.get(i), candidates.get(i - 1));
            found.add(equal ? found.getLast() : Integer.valueOf(i + 1));
        }
        return found;
    }

    private boolean equals(Candidate one, Candidate other) {
        return Objects.equals(map.box(one.person()), map.box(other.person()))
                && map.rank(one.person()) == map.rank(other.person());
    }

    /**
     * The page.
     *
     * @param whole whether all candidates are shown
     * @param asked a name or NIP typed to ask why somebody is not among them, empty for none
     */
    PostView view(boolean whole, String asked, ContextView context) {
        List<Integer> found = found(asked);
        return new PostView(
                context,
                post.post().nama(),
                Bench.unit(post),
                people.tier(post.post().jenjang()),
                Addresses.post(post, months),
                months,
                people.state(post, months),
                PeopleWords.mark(post.state(bench.asOf(), months)),
                post.critical(),
                facts(),
                holders(),
                SuccessionViews.pool(bench),
                candidates.size(),
                groups(whole),
                whole,
                compare(),
                asked,
                found.size() == 1
                        ? List.of()
                        : found.stream().limit(FOUND).map(this::found).toList(),
                found.size(),
                found.size() == 1 ? why(found.getFirst()) : null,
                rules());
    }

    private List<String> holders() {
        return Stream.concat(
                        post.holders().stream().map(people::holder),
                        post.acting().stream().map(people::acting))
                .toList();
    }

    private List<Fact> facts() {
        Jabatan told = post.post();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.t("succession.fact.tier"), people.tier(told.jenjang())));
        facts.add(new Fact(
                words.t("succession.fact.seats"), told.kursi() == null ? untold() : words.count(told.kursi())));
        facts.add(new Fact(
                words.t("succession.fact.class"), told.kelas() == null ? untold() : words.count(told.kelas())));
        facts.add(new Fact(
                words.t("succession.fact.rank"),
                told.syarat().golonganMinimum() == null
                        ? untold()
                        : told.syarat().golonganMinimum().code()));
        facts.add(new Fact(
                words.t("succession.fact.education"),
                Objects.requireNonNullElse(told.syarat().pendidikanMinimum(), untold())));
        facts.add(new Fact(
                words.t("succession.fact.fields"),
                told.syarat().bidangIlmu().isEmpty()
                        ? untold()
                        : String.join(", ", told.syarat().bidangIlmu())));
        facts.add(new Fact(words.t("succession.fact.family"), Objects.requireNonNullElse(told.rumpun(), untold())));
        facts.add(new Fact(
                words.t("succession.fact.critical"),
                told.kritis() == null ? untold() : SuccessionTerms.yesOrNo(words, post.critical())));
        return facts;
    }

    private String untold() {
        return words.t("succession.untold");
    }

    private List<Group> groups(boolean whole) {
        List<Group> groups = new ArrayList<>();
        for (Nearness nearness : Nearness.values()) {
            List<CandidateRow> rows = IntStream.range(0, candidates.size())
                    .filter(i -> candidates.get(i).nearness() == nearness)
                    .mapToObj(this::row)
                    .toList();
            int shown = whole ? rows.size() : Math.min(PostView.FIRST, rows.size());
            groups.add(new Group(nearness, rows.size(), rows.subList(0, shown)));
        }
        return groups;
    }

    private CandidateRow row(int i) {
        Candidate one = candidates.get(i);
        MapEntry entry = map.entry(one.person());
        Person person = people.person(one.person());
        return new CandidateRow(
                places.get(i),
                person.nip(),
                person.name(),
                person.post(),
                person.unit(),
                entry.box() == null ? "" : entry.box().code(),
                value(entry.performance()),
                value(entry.potential()),
                value(entry.score()),
                entry.nearLine(),
                one.nearness(),
                words.t(
                        "succession.way",
                        people.move(one.way().move()),
                        people.tier(one.way().from())),
                people.life(one.person()));
    }

    private static @Nullable BigDecimal value(@Nullable Amount amount) {
        return amount == null ? null : amount.rounded(6);
    }

    private @Nullable String compare() {
        return candidates.size() < 2
                ? null
                : candidates.stream()
                        .limit(COMPARED)
                        .map(one -> "nip=" + people.person(one.person()).nip())
                        .collect(Collectors.joining("&", "/banding?", ""));
    }

    /** The people of a name or NIP, in the order of the run. */
    private List<Integer> found(String asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        String digits = asked.replace(" ", "");
        boolean number = digits.matches("\\d+") && digits.length() >= SHORTEST_NIP;
        String[] parts = asked.toLowerCase(Locale.ROOT).split("\\s+");
        return IntStream.range(0, map.size())
                .filter(place ->
                        number ? people.person(place).nip().startsWith(digits) : named(people.person(place), parts))
                .boxed()
                .toList();
    }

    private static boolean named(Person person, String[] parts) {
        String name = person.name().toLowerCase(Locale.ROOT);
        return Arrays.stream(parts).allMatch(name::contains);
    }

    private Found found(int place) {
        Person person = people.person(place);
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("orang", person.nip());
        return new Found(
                person.name(),
                person.post() + " · " + person.unit(),
                Addresses.post(post, months) + "&" + Addresses.query(asked) + "#mengapa");
    }

    private WhyView why(int place) {
        return new WhyViews(bench, post, months, words).view(place, placeOf(place), candidates.size());
    }

    /** The place of a person among the candidates, 0 for somebody who is none. */
    private int placeOf(int person) {
        return IntStream.range(0, candidates.size())
                .filter(i -> candidates.get(i).person() == person)
                .map(places::get)
                .findFirst()
                .orElse(0);
    }

    private List<RuleLine> rules() {
        List<RuleLine> rules = new ArrayList<>();
        Map<JenisPerpindahan, List<Jalur>> byMove = bench.ways(post.post().jenjang()).stream()
                .collect(Collectors.groupingBy(Jalur::move, LinkedHashMap::new, Collectors.toList()));
        byMove.forEach((move, ways) -> rules.add(people.rule(
                words.t(
                        "succession.rule.way",
                        people.move(move),
                        ways.stream().map(way -> people.tier(way.from())).collect(Collectors.joining(", "))),
                ways.getFirst().rule())));
        post.holders().stream()
                .map(Holder::retirement)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(retirement -> rules.addAll(retirement(retirement)));
        return rules;
    }

    private List<RuleLine> retirement(Pensiun retirement) {
        return List.of(
                people.rule(
                        words.t(
                                "succession.rule.age",
                                retirement.age(),
                                people.tier(post.post().jenjang())),
                        retirement.ageRule()),
                people.rule(words.t("succession.rule.day"), retirement.monthRule()));
    }

    /** All candidates as people take them away. */
    ListFile file() {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            rows.add(cells(row(i), candidates.get(i).person()));
        }
        List<String> header = List.of(
                words.t("succession.file.place"),
                words.t("succession.file.nip"),
                words.t("succession.file.name"),
                words.t("succession.file.post-now"),
                words.t("succession.file.unit-now"),
                words.t("succession.file.box"),
                words.t("succession.file.performance"),
                words.t("succession.file.potential"),
                words.t("succession.file.talent"),
                words.t("succession.file.near"),
                words.t("succession.file.nearness"),
                words.t("succession.file.way"),
                words.t("succession.file.retires"));
        return new ListFile(words.t("succession.file.candidates"), header, rows);
    }

    private List<Object> cells(CandidateRow row, int person) {
        Pensiun retirement = bench.retirement(person);
        return List.of(
                row.place(),
                row.nip(),
                row.name(),
                row.post(),
                row.unit(),
                row.box(),
                cell(row.performance()),
                cell(row.potential()),
                cell(row.talent()),
                row.nearLine() ? words.t("succession.yes") : "",
                SuccessionTerms.nearness(words, row.nearness()),
                row.way(),
                retirement == null ? "" : retirement.first());
    }

    private static Object cell(@Nullable BigDecimal value) {
        return value == null ? "" : value;
    }
}
