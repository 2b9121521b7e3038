package id.petala.app.database;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of an instrument that an agency has put in place of its own.
 *
 * @param instrument the instrument's id
 * @param firstDay the first day it can be applied to
 * @param text the rule text as it was sent
 * @param registeredBy the name somebody gave
 * @param reason why it was put here
 */
public record InstrumentVersion(
        String instrument,
        String version,
        LocalDate firstDay,
        String text,
        String registeredBy,
        String reason,
        Instant createdAt) {}
