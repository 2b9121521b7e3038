package id.petala.app.talent;

import id.petala.app.platform.ContextSource;
import id.petala.app.platform.ContextView;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the talent pages show. One implementation reads a run of the engine; another, in tests, tells of invented people.
 * While there is no run, all but {@link #context} throw {@link NothingShown}.
 */
public interface MapSource extends ContextSource {

    MapView map(Locale locale);

    /**
     * The people of one box from the given key on, at most {@link PersonPage#SIZE}; null where the scheme has no such box, or the key is not one that an
     * earlier page gave.
     */
    @Nullable
    PersonPage box(String box, @Nullable String after, Locale locale);

    /** Null where no such person is in the run. */
    @Nullable
    ReceiptView receipt(String nip, Locale locale);

    List<InstrumentSummary> instruments(Locale locale);

    @Nullable
    InstrumentView instrument(String id, Locale locale);

    HomeView home(Locale locale);

    @Override
    default @Nullable ContextView context(Locale locale) {
        return map(locale).context();
    }
}
