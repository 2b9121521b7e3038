package id.petala.app.profile;

import id.petala.app.intake.Dossiers;
import id.petala.app.people.FilterForm;
import id.petala.app.people.Roster;
import id.petala.app.people.Trait;
import id.petala.app.platform.Words;
import id.petala.app.run.OpenRun;
import id.petala.app.run.Person;
import id.petala.app.table.ListFile;
import id.petala.app.talent.Terms;
import id.petala.app.talent.Treatment;
import id.petala.engine.explain.Amount;
import id.petala.engine.explain.Category;
import id.petala.engine.number.Points;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.pegawai.Pendidikan;
import id.petala.engine.pegawai.PenilaianKompetensi;
import id.petala.engine.rule.Language;
import id.petala.engine.talent.MapEntry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws up who was found, as a page and as a list to take away. */
final class PeopleViews {

    private final OpenRun open;
    private final PeopleSearch search;
    private final Words words;
    private final Language language;

    PeopleViews(OpenRun open, PeopleSearch search, Words words) {
        this.open = open;
        this.search = search;
        this.words = words;
        this.language = Language.of(words.language());
    }

    /** A search carried out: what was asked, who was found. */
    record Answer(PeopleAsked asked, SearchQuery query, PeopleSearch.Found found) {}

    /**
     * Carries a search out.
     *
     * @throws id.petala.app.platform.WrongAddress when it asks for what does not exist
     */
    Answer answer(PeopleAsked asked) {
        SearchQuery query = search.query(asked.text()).and(competency(asked));
        return new Answer(asked, query, search.find(query, asked.filter(), asked.order()));
    }

    private Optional<CompetencyAsked> competency(PeopleAsked asked) {
        if (asked.competency().isEmpty()) {
            return Optional.empty();
        }
        boolean known = search.scores().names().contains(asked.competency());
        if (!known || !asked.level().matches("([0-9]{1,3}([.,][0-9]{1,2})?)?")) {
            throw new NoCompetency(asked, known);
        }
        String level = asked.level().isEmpty() ? "0" : asked.level().replace(',', '.');
        return Optional.of(
                new CompetencyAsked(List.of(asked.competency()), CompetencyAsked.Sign.AT_LEAST, new BigDecimal(level)));
    }

    /**
     * A page of an answer.
     *
     * @param after the NIP after which it begins; null for the first page
     * @return null when nobody with that NIP was found
     */
    @Nullable
    PeopleView page(Answer answer, @Nullable String after) {
        PeopleSearch.Found found = answer.found();
        int before = after == null ? -1 : found.indexOf(open.run().map().facts().indexOf(after));
        if (after != null && before < 0) {
            return null;
        }
        List<Integer> page = found.page(before + 1, PeopleView.SIZE);
        boolean more = before + 1 + page.size() < found.size();
        return new PeopleView(
                answer.asked(),
                open.run().map().size(),
                found.size(),
                found.like(),
                answer.query().unknown(),
                page.stream().map(place -> row(answer, place)).toList(),
                after,
                more ? nip(page.getLast()) : null,
                search.scores().names(),
                FilterForm.of(
                        search.roster(),
                        answer.asked().filter(),
                        words,
                        PeopleAsked.PATH,
                        answer.asked().own()));
    }

    private String nip(int place) {
        return open.run().people().get(place).nip();
    }

    private PeopleRow row(Answer answer, int place) {
        Person person = open.run().people().get(place);
        MapEntry entry = open.run().map().entry(place);
        WordIndex.Asked asked = answer.found().asked();
        return new PeopleRow(
                person.nip(),
                MarkedText.of(person.name(), asked::marks),
                Terms.masked(person.nip()),
                asked.byNumber(place),
                MarkedText.of(Terms.post(person.post(), person.unit()), asked::marks),
                standing(place),
                education(asked, place),
                competencies(answer.query(), place),
                entry.box() == null ? null : entry.box().code(),
                treatment(entry.box()),
                entry.box() == null ? status(entry) : "",
                entry.nearLine());
    }

    private @Nullable Treatment treatment(@Nullable Category box) {
        return box == null
                ? null
                : Terms.treatment(open.run().map().scheme().cell(box.code()).treatment());
    }

    private String status(MapEntry entry) {
        return entry.group() != null && entry.group().excluded()
                ? entry.group().label().in(language)
                : entry.status().label().in(language);
    }

    private String standing(int place) {
        Pegawai person = dossiers().person(place);
        Stream<@Nullable String> told = Stream.of(
                person.golongan(),
                person.jenjang() == null ? null : person.jenjang().label().in(language),
                person.pendidikan() == null
                        ? null
                        : search.levels().label(person.pendidikan()).in(language));
        return told.filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    /** The education with most of the words that were asked for; null where none has any. */
    private @Nullable MarkedText education(WordIndex.Asked asked, int place) {
        MarkedText best = null;
        long most = 0;
        for (String one : educations(place)) {
            MarkedText text = MarkedText.of(one, asked::marks);
            long marked = text.parts().stream().filter(MarkedText.Part::marked).count();
            if (marked > most) {
                best = text;
                most = marked;
            }
        }
        return best;
    }

    private List<String> educations(int place) {
        List<String> all = new ArrayList<>();
        for (Pendidikan one : dossiers().of(place).pendidikan()) {
            String level = search.levels().label(one.tingkat()).in(language);
            all.add(one.bidangIlmu() == null ? level : level + " " + one.bidangIlmu());
        }
        return all;
    }

    private List<String> competencies(SearchQuery query, int place) {
        if (query.competencies().isEmpty()) {
            return List.of();
        }
        List<String> asked = query.competencies().stream()
                .flatMap(one -> one.names().stream())
                .toList();
        return Competencies.latest(dossiers().of(place), open.run().asOf()).stream()
                .filter(one -> asked.contains(Objects.requireNonNullElse(one.kompetensi(), "")))
                .map(this::score)
                .toList();
    }

    private String score(PenilaianKompetensi one) {
        String name = Objects.requireNonNullElse(one.kompetensi(), "");
        String score = one.skor() == null ? "–" : words.num(one.skor());
        return one.berlakuSampai() != null
                        && one.berlakuSampai().isBefore(open.run().asOf())
                ? words.t("find.competency-expired", name, score, words.date(one.berlakuSampai()))
                : words.t("find.competency-score", name, score, words.date(one.tanggal()));
    }

    private Dossiers dossiers() {
        return open.intake().dossiers();
    }

    /** Everybody who was found. */
    ListFile file(Answer answer) {
        List<String> header = List.of(
                "nip",
                "nama",
                "jabatan",
                "unit_organisasi",
                "jenjang",
                "golongan",
                "pendidikan",
                "status",
                "kotak",
                "nilai_kinerja",
                "nilai_potensial",
                "nilai_talenta",
                "peringkat",
                "kompetensi");
        List<List<Object>> rows = answer.found()
                .places()
                .mapToObj(place -> cells(answer.query(), place))
                .toList();
        return new ListFile(words.t("find.title"), header, rows);
    }

    private List<Object> cells(SearchQuery query, int place) {
        Person person = open.run().people().get(place);
        MapEntry entry = open.run().map().entry(place);
        return List.of(
                person.nip(),
                person.name(),
                person.post(),
                person.unit(),
                told(place, Trait.TIER),
                told(place, Trait.RANK),
                told(place, Trait.EDUCATION),
                entry.status().name(),
                entry.box() == null ? "" : entry.box().code(),
                number(entry.performance()),
                number(entry.potential()),
                number(entry.score()),
                entry.rank() == 0 ? "" : entry.rank(),
                String.join("; ", competencies(query, place)));
    }

    private String told(int place, Trait trait) {
        String value = search.roster().value(trait, place);
        return value.equals(Roster.UNTOLD) ? "" : value;
    }

    private static Object number(@Nullable Amount amount) {
        return amount == null ? "" : amount.rounded(Points.PLACES);
    }
}
