package id.petala.app.talent;

import java.time.LocalDate;

/**
 * How old one kind of data is.
 *
 * @param note in words: rows, coverage, what to renew
 * @param stale whether it is older than its validity
 */
public record DataAge(String what, LocalDate asOf, String note, boolean stale) {}
