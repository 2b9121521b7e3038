package id.petala.app.platform;

import java.time.LocalDate;

/**
 * What the bar under the header always says: whose data, on which day, under which instrument, and how firm all of it is.
 *
 * @param provisionalCount values of the instrument whose source nobody has verified yet; 0 hides the badge
 * @param demo whether the people shown are invented
 */
public record ContextView(
        String agency,
        LocalDate asOf,
        String instrumentId,
        String instrumentLabel,
        String instrumentVersion,
        int provisionalCount,
        boolean demo) {}
