package id.petala.app.talent;

import id.petala.app.people.Roster;
import id.petala.app.platform.ContextView;
import id.petala.app.platform.Words;
import id.petala.app.run.OpenRun;
import id.petala.app.run.TalentRun;
import id.petala.app.table.ListFile;
import id.petala.engine.explain.Amount;
import id.petala.engine.rule.Language;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Shows one run. The run never changes, so what is drawn up once per language is kept. */
public final class RunPages {

    private final OpenRun open;
    private final TalentRun run;
    private final Map<String, MapViews> views = new ConcurrentHashMap<>();
    private final Map<String, HomeView> homes = new ConcurrentHashMap<>();

    /** The pages of a run laid out. */
    public static RunPages of(OpenRun open) {
        return open.once(RunPages.class, RunPages::new);
    }

    private RunPages(OpenRun open) {
        this.open = open;
        this.run = open.run();
    }

    /** The run whose pages these are. */
    public OpenRun open() {
        return open;
    }

    private MapViews views(Locale locale) {
        return views.computeIfAbsent(locale.getLanguage(), language -> new MapViews(open, Words.in(language)));
    }

    public ContextView context(Locale locale) {
        return views(locale).context();
    }

    public MapView map(Locale locale) {
        return home(locale).map();
    }

    public HomeView home(Locale locale) {
        return homes.computeIfAbsent(locale.getLanguage(), _ -> {
            MapViews drawn = views(locale);
            return new HomeView(drawn.view(), drawn.missing(), drawn.ages());
        });
    }

    /** Peta Talenta as an address asks for it; null when it names a box or a person that the run has not. */
    @Nullable
    MapPageView map(MapAsk ask, Locale locale) {
        return known(ask) ? new MapPages(open, Words.in(locale)).page(ask, mapOf(ask, locale)) : null;
    }

    private MapView mapOf(MapAsk ask, Locale locale) {
        return ask.filter().isEmpty()
                ? map(locale)
                : views(locale).view(Roster.of(open).chosen(ask.filter()));
    }

    /** The list an address asks for as a file, everybody chosen where it names none; null when it names a box that the run has not. */
    @Nullable
    ListFile list(MapAsk ask, Locale locale) {
        return known(ask) ? new MapPages(open, Words.in(locale)).file(ask) : null;
    }

    private boolean known(MapAsk ask) {
        return ask.box() == null
                || run.map().scheme().categories().stream()
                        .anyMatch(box -> box.code().equals(ask.box()));
    }

    static Language language(Locale locale) {
        return Language.of(locale.getLanguage());
    }

    static @Nullable BigDecimal value(@Nullable Amount amount) {
        return amount == null ? null : amount.rounded(6);
    }

    /** The receipt of a person; null where the run has none of that NIP. */
    public @Nullable ReceiptView receipt(String nip, Locale locale) {
        int person = run.map().facts().indexOf(nip);
        return person < 0 ? null : receipts(locale).view(person);
    }

    /** The same without what would change the box, for pages that don't show it. */
    public @Nullable ReceiptView receiptWithoutChanges(String nip, Locale locale) {
        int person = run.map().facts().indexOf(nip);
        return person < 0 ? null : receipts(locale).withoutChanges(person);
    }

    private ReceiptViews receipts(Locale locale) {
        return new ReceiptViews(run, context(locale), Words.in(locale));
    }
}
