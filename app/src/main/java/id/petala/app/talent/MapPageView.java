package id.petala.app.talent;

import id.petala.app.people.FilterForm;
import org.jspecify.annotations.Nullable;

/**
 * Peta Talenta as an address asks for it.
 *
 * @param map of the people chosen
 * @param whom the people chosen in words; empty for everybody
 * @param listed what is listed, as the page is called; null for no list
 * @param people the list asked for; null for none
 * @param scatter the scatter where it is asked for instead of the grid
 */
public record MapPageView(
        MapAsk ask,
        MapView map,
        String whom,
        FilterForm filter,
        @Nullable String listed,
        @Nullable PeopleView people,
        @Nullable ScatterView scatter) {}
