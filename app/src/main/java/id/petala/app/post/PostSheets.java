package id.petala.app.post;

import id.petala.app.eligibility.FitData;
import id.petala.app.eligibility.FitRow;
import id.petala.app.platform.ContextView;
import id.petala.app.platform.Words;
import id.petala.app.post.PostSheet.Choice;
import id.petala.app.post.PostSheet.Compared;
import id.petala.app.post.PostSheet.Fact;
import id.petala.app.post.PostSheet.Found;
import id.petala.app.post.PostSheet.Gap;
import id.petala.app.post.PostSheet.Level;
import id.petala.app.post.PostSheet.Line;
import id.petala.app.post.PostSheet.Tab;
import id.petala.app.run.Person;
import id.petala.app.table.ListFile;
import id.petala.app.talent.Terms;
import id.petala.engine.eligibility.Candidate;
import id.petala.engine.eligibility.RuleSet;
import id.petala.engine.eligibility.Standard;
import id.petala.engine.eligibility.Target;
import id.petala.engine.fit.FitCategory;
import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.Golongan;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.StatusJabatan;
import id.petala.engine.pegawai.SyaratJabatan;
import id.petala.engine.rule.Dated;
import id.petala.engine.rule.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws one post with the people who may take it in one language. */
final class PostSheets {

    private static final int FOUND = 12;
    private static final int SHORTEST_NIP = 6;
    private static final int PLACES = 6;

    private final Posts posts;
    private final Target post;
    private final PostAsk ask;
    private final Words words;
    private final Language language;
    private final FitData data;
    private final Ranking ranking;
    private final @Nullable Dated<List<FitCategory>> categories;

    PostSheets(Posts posts, Target post, PostAsk ask, Words words) {
        this.posts = posts;
        this.post = post;
        this.ask = ask;
        this.words = words;
        this.language = Language.of(words.language());
        this.data = posts.fit(ask.choice());
        this.ranking = posts.ranking(post, ask.choice());
        this.categories = ask.choice().byMatch() ? ask.choice().categories(post, posts.asOf()) : null;
    }

    /** @param asked a name or NIP typed to ask about somebody, empty for none */
    PostSheet view(int page, String asked, ContextView context) {
        List<Judged> shown = ranking.of(ask.chance());
        List<Compared> compared = compared();
        List<Integer> found = found(asked);
        int first = (page - 1) * PostSheet.SIZE;
        int size = Asked.page(shown, page, PostSheet.SIZE).size();
        return new PostSheet(
                context,
                post.kode(),
                post.post().nama(),
                Objects.requireNonNullElse(post.post().unitOrganisasi(), ""),
                PostAddress.post(post.kode()),
                state(),
                words.t(
                        "jabatan.sentence",
                        ranking.of(Chance.ELIGIBLE).size(),
                        ask.choice().title(post.post().nama(), words),
                        ranking.of(Chance.UNTOLD).size()),
                ask,
                ask.query(),
                worths(),
                data.worth().name().in(language),
                data.worth().settings().in(language),
                categories == null ? null : categories.citation().toString(),
                categories != null && categories.provisional(),
                facts(),
                standard(),
                posts.holders(post).stream().map(this::holder).toList(),
                tabs(),
                IntStream.range(first, first + size)
                        .mapToObj(index -> line(shown.get(index), ranking.rank(ask.chance(), index)))
                        .toList(),
                shown.size(),
                page,
                Asked.pages(shown.size(), PostSheet.SIZE),
                compared,
                RadarSvg.of(standard(), compared, words),
                asked,
                found.stream().limit(FOUND).map(this::found).toList(),
                found.size());
    }

    private List<Choice> worths() {
        MatchChoice choice = ask.choice();
        return choice.worths().entrySet().stream()
                .map(way -> new Choice(
                        way.getKey(),
                        posts.worth(choice, way.getValue()).name().in(language),
                        way.getKey().equals(choice.worth())))
                .toList();
    }

    private String state() {
        Integer seats = post.post().kursi();
        int vacant = posts.vacant(post);
        if (seats == null) {
            return words.t("jabatan.state.uncounted");
        }
        return vacant == 0 ? words.t("jabatan.state.terisi") : words.t("jabatan.state.kosong", vacant, seats);
    }

    private List<Fact> facts() {
        Jabatan told = post.post();
        SyaratJabatan asks = told.syarat();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.t("jabatan.fact.code"), post.kode()));
        facts.add(new Fact(words.t("jabatan.fact.tier"), told.jenjang().label().in(language)));
        facts.add(fact(words.t("jabatan.fact.echelon"), told.letak().eselon()));
        facts.add(fact(words.t("jabatan.fact.class"), told.kelas()));
        facts.add(fact(words.t("jabatan.fact.seats"), told.kursi()));
        facts.add(fact(words.t("jabatan.fact.family"), told.rumpun()));
        facts.add(new Fact(words.t("jabatan.fact.rank"), ranks()));
        facts.add(fact(words.t("jabatan.fact.education"), asks.pendidikanMinimum()));
        facts.add(several(words.t("jabatan.fact.fields"), asks.bidangIlmu()));
        facts.add(fact(
                words.t("jabatan.fact.experience"),
                asks.pengalamanTahun() == null ? null : words.t("jabatan.years", asks.pengalamanTahun())));
        facts.add(several(words.t("jabatan.fact.trainings"), asks.pelatihan()));
        facts.add(several(words.t("jabatan.fact.approvals"), asks.persetujuan()));
        return facts;
    }

    private Fact fact(String name, @Nullable Object value) {
        return new Fact(name, value == null ? words.t("jabatan.untold") : value.toString());
    }

    private Fact several(String name, List<String> values) {
        return fact(name, values.isEmpty() ? null : String.join(", ", values));
    }

    private String ranks() {
        Golongan least = post.least();
        Golongan most = post.most();
        String from = least == null ? words.t("jabatan.untold") : least.code();
        return most == null ? from : from + " – " + most.code();
    }

    private List<Level> standard() {
        return post.standard().levels().entrySet().stream()
                .map(asked -> new Level(asked.getKey(), asked.getValue().rounded(PLACES)))
                .toList();
    }

    private List<Tab> tabs() {
        return Arrays.stream(Chance.values())
                .map(chance -> new Tab(chance, ranking.of(chance).size(), address(ask.with(chance)) + "#calon"))
                .toList();
    }

    private String address(PostAsk other) {
        return PostAddress.with(PostAddress.post(post.kode()), other.query());
    }

    private Judged judged(int place) {
        return Ranking.judged(data, post, ask.choice().move(), List.of(place)).getFirst();
    }

    private Line holder(int place) {
        StatusJabatan form = posts.holding(place);
        Line line = line(judged(place), 0);
        String name = form == StatusJabatan.DEFINITIF
                ? line.name()
                : words.t("jabatan.acting", form.label().in(language), line.name());
        return new Line(
                0,
                line.nip(),
                name,
                line.post(),
                line.box(),
                line.move(),
                line.match(),
                line.category(),
                null,
                List.of(),
                List.of(),
                line.why(),
                line.compare(),
                line.compared());
    }

    private Line line(Judged one, int rank) {
        Person person = posts.open().run().people().get(one.place());
        FitRow row = one.row();
        Integer box = posts.person(one.place()).box();
        boolean compared = ask.compared().contains(person.nip());
        return new Line(
                rank,
                person.nip(),
                person.name(),
                Terms.post(person.post(), person.unit()),
                box == null ? "" : box.toString(),
                row == null ? "" : row.kind().label().in(language),
                one.match() == null ? null : one.match().rounded(PLACES),
                category(one.match()),
                one.chance() == Chance.LATER && row != null ? row.verdict().since() : null,
                row == null ? List.of(words.t("jabatan.tier-untold")) : failing(row),
                row == null ? List.of() : names(row.verdict().warned()),
                PostAddress.with(
                        PostAddress.why(post.kode(), person.nip()), ask.choice().query()),
                compared || ask.compared().size() < PostAsk.MOST
                        ? address(ask.turned(person.nip())) + "#banding"
                        : null,
                compared);
    }

    private List<String> failing(FitRow row) {
        List<String> names = new ArrayList<>(names(row.verdict().failed()));
        names(row.verdict().unknown()).forEach(name -> names.add(words.t("jabatan.unknown", name)));
        return names;
    }

    private List<String> names(RuleSet set) {
        return data.rules().rules(set).stream()
                .map(rule -> rule.label().in(language))
                .toList();
    }

    private String category(@Nullable Rational match) {
        return match == null || categories == null || categories.value() == null
                ? ""
                : FitCategory.of(match, categories.value()).label().in(language);
    }

    private List<Compared> compared() {
        return ask.compared().stream().map(this::compared).toList();
    }

    private Compared compared(String nip) {
        int place = posts.open().run().map().facts().indexOf(nip);
        if (place < 0) {
            throw new UnknownChoice("banding", nip, words.t("jabatan.a-person"));
        }
        return new Compared(line(judged(place), 0), gaps(posts.person(place)));
    }

    private List<Gap> gaps(Candidate who) {
        return post.standard().levels().entrySet().stream()
                .map(asked -> gap(who.levels().get(Standard.key(asked.getKey())), asked.getValue()))
                .toList();
    }

    private static Gap gap(@Nullable Rational level, Rational asked) {
        return level == null
                ? new Gap(null, null)
                : new Gap(level.rounded(PLACES), level.minus(asked).rounded(PLACES));
    }

    /** The people of a name or NIP, in the order of the run. */
    private List<Integer> found(String asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        String digits = asked.replace(" ", "");
        boolean number = digits.matches("\\d+") && digits.length() >= SHORTEST_NIP;
        String[] parts = asked.toLowerCase(Locale.ROOT).split("\\s+");
        List<Person> people = posts.open().run().people();
        return IntStream.range(0, people.size())
                .filter(place -> number ? people.get(place).nip().startsWith(digits) : named(people.get(place), parts))
                .boxed()
                .toList();
    }

    private static boolean named(Person person, String[] parts) {
        String name = person.name().toLowerCase(Locale.ROOT);
        return Arrays.stream(parts).allMatch(name::contains);
    }

    private Found found(int place) {
        Person person = posts.open().run().people().get(place);
        return new Found(
                person.name(),
                Terms.post(person.post(), person.unit()),
                PostAddress.with(
                        PostAddress.why(post.kode(), person.nip()), ask.choice().query()));
    }

    /** All people of the chance shown as they are taken away. */
    ListFile file() {
        List<List<Object>> rows = new ArrayList<>();
        List<Judged> shown = ranking.of(ask.chance());
        for (int index = 0; index < shown.size(); index++) {
            rows.add(cells(line(shown.get(index), ranking.rank(ask.chance(), index))));
        }
        List<String> header = List.of(
                words.t("jabatan.file.rank"),
                words.t("jabatan.file.nip"),
                words.t("jabatan.file.name"),
                words.t("jabatan.file.post-now"),
                words.t("jabatan.file.box"),
                words.t("jabatan.file.move"),
                words.t("jabatan.file.match"),
                words.t("jabatan.file.category"),
                words.t("jabatan.file.since"),
                words.t("jabatan.file.failing"),
                words.t("jabatan.file.warnings"));
        return new ListFile(post.post().nama(), header, rows);
    }

    private static List<Object> cells(Line line) {
        BigDecimal match = line.match();
        return List.of(
                line.rank() == 0 ? "" : line.rank(),
                line.nip(),
                line.name(),
                line.post(),
                line.box(),
                line.move(),
                match == null ? "" : match,
                line.category(),
                line.since() == null ? "" : line.since(),
                String.join("; ", line.failing()),
                String.join("; ", line.warnings()));
    }
}
