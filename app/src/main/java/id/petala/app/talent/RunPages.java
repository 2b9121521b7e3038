package id.petala.app.talent;

import id.petala.app.platform.ContextView;
import id.petala.app.platform.Words;
import id.petala.app.run.Person;
import id.petala.app.run.TalentRun;
import id.petala.app.talent.MapViews.Agency;
import id.petala.engine.explain.Amount;
import id.petala.engine.explain.Category;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.Scheme;
import id.petala.engine.rule.Language;
import id.petala.engine.talent.MapEntry;
import id.petala.engine.talent.Movement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Shows one run. The run never changes, so what is drawn up once per language is kept. */
public final class RunPages implements MapSource {

    private final RuleBook book;
    private final TalentRun run;
    private final @Nullable Movement movement;
    private final Agency agency;
    private final Map<String, List<Integer>> byBox;
    private final Map<String, MapViews> views = new ConcurrentHashMap<>();
    private final Map<String, HomeView> homes = new ConcurrentHashMap<>();

    /**
     * @param movement what changed since an earlier run; null when there is none
     */
    public RunPages(RuleBook book, TalentRun run, @Nullable Movement movement, Agency agency) {
        this.book = book;
        this.run = run;
        this.movement = movement;
        this.agency = agency;
        this.byBox = byBox(run);
    }

    /** The people of each box in the order of their rank, then of their NIP. */
    private static Map<String, List<Integer>> byBox(TalentRun run) {
        Map<String, List<Integer>> people = new LinkedHashMap<>();
        run.map().scheme().categories().forEach(box -> people.put(box.code(), new ArrayList<>()));
        for (int person = 0; person < run.map().size(); person++) {
            Category box = run.map().box(person);
            if (box != null) {
                Objects.requireNonNull(people.get(box.code())).add(person);
            }
        }
        people.values()
                .forEach(list -> list.sort(Comparator.comparingInt(
                        (Integer person) -> run.map().entry(person).rank())));
        return people;
    }

    private MapViews views(Locale locale) {
        return views.computeIfAbsent(
                locale.getLanguage(), language -> new MapViews(run, movement, agency, Words.in(language)));
    }

    @Override
    public ContextView context(Locale locale) {
        return views(locale).context();
    }

    @Override
    public MapView map(Locale locale) {
        return home(locale).map();
    }

    @Override
    public HomeView home(Locale locale) {
        return homes.computeIfAbsent(locale.getLanguage(), _ -> {
            MapViews drawn = views(locale);
            return new HomeView(drawn.view(), drawn.missing(), drawn.ages());
        });
    }

    @Override
    public @Nullable PersonPage box(String box, @Nullable String after, Locale locale) {
        List<Integer> people = byBox.get(box);
        int start = people == null ? -1 : start(people, after);
        if (people == null || start < 0) {
            return null;
        }
        int end = Math.min(people.size(), start + PersonPage.SIZE);
        List<PersonRow> rows =
                people.subList(start, end).stream().map(this::row).toList();
        Scheme.Cell cell = run.map().scheme().cell(box);
        String label = cell.category().label().in(language(locale));
        String next = end < people.size() ? run.people().get(people.get(end - 1)).nip() : null;
        return new PersonPage(box, label, people.size(), rows, after, next);
    }

    /** The place after a person, negative when that person isn't in the list. */
    private int start(List<Integer> people, @Nullable String after) {
        if (after == null) {
            return 0;
        }
        int index = people.indexOf(run.map().facts().indexOf(after));
        return index < 0 ? -1 : index + 1;
    }

    static Language language(Locale locale) {
        return locale.getLanguage().equals("en") ? Language.EN : Language.ID;
    }

    private PersonRow row(int place) {
        MapEntry entry = run.map().entry(place);
        Person person = run.people().get(place);
        return new PersonRow(
                person.nip(),
                person.name(),
                person.post(),
                person.unit(),
                value(entry.performance()),
                value(entry.potential()),
                value(entry.score()),
                entry.box() == null ? "" : entry.box().code(),
                entry.rank(),
                entry.nearLine(),
                entry.tied(),
                "");
    }

    static @Nullable BigDecimal value(@Nullable Amount amount) {
        return amount == null ? null : amount.rounded(6);
    }

    @Override
    public @Nullable ReceiptView receipt(String nip, Locale locale) {
        int person = run.map().facts().indexOf(nip);
        return person < 0 ? null : new ReceiptViews(run, context(locale), Words.in(locale)).view(person);
    }

    @Override
    public List<InstrumentSummary> instruments(Locale locale) {
        return book.instruments().values().stream()
                .map(instrument -> summary(instrument, locale))
                .toList();
    }

    private InstrumentSummary summary(Instrument instrument, Locale locale) {
        return new InstrumentSummary(
                instrument.id(),
                instrument.version(),
                instrument.label().in(language(locale)),
                instrument.firstDay(),
                instrument.provisional(run.asOf()),
                instrument.id().equals(run.instrument().id()));
    }

    @Override
    public @Nullable InstrumentView instrument(String id, Locale locale) {
        Instrument instrument = book.instrument(id);
        return instrument == null
                ? null
                : new InstrumentViews(
                                book, run.asOf(), Words.in(locale), id.equals(run.instrument().id()))
                        .view(instrument);
    }
}
