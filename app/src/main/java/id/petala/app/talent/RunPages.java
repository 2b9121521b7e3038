package id.petala.app.talent;

import id.petala.app.platform.ContextView;
import id.petala.app.platform.Words;
import id.petala.app.run.TalentRun;
import id.petala.app.talent.MapViews.Agency;
import id.petala.engine.explain.Amount;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.rule.Language;
import id.petala.engine.talent.Movement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Shows one run. The run never changes, so what is drawn up once per language is kept. */
public final class RunPages implements MapSource {

    private final RuleBook book;
    private final TalentRun run;
    private final @Nullable Movement movement;
    private final Agency agency;
    private final BoxPeople people;
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
        this.people = new BoxPeople(run);
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
        return people.page(box, after, PersonPage.SIZE, language(locale));
    }

    static Language language(Locale locale) {
        return locale.getLanguage().equals("en") ? Language.EN : Language.ID;
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
                instrument.provisional(day(instrument)),
                instrument.id().equals(run.instrument().id()));
    }

    @Override
    public @Nullable InstrumentView instrument(String id, Locale locale) {
        Instrument instrument = book.instrument(id);
        return instrument == null
                ? null
                : InstrumentViews.view(
                        book,
                        instrument,
                        day(instrument),
                        id.equals(run.instrument().id()),
                        Words.in(locale));
    }

    /** The day of the run, or the first day of an instrument that begins later. */
    private LocalDate day(Instrument instrument) {
        return run.asOf().isBefore(instrument.firstDay()) ? instrument.firstDay() : run.asOf();
    }
}
