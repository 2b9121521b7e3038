package id.petala.app.upload;

import id.petala.app.rulebook.ListedInstrument;
import java.time.LocalDate;

/**
 * What is asked for with an import.
 *
 * @param agency whose people they are; empty where the package says it itself
 * @param asOf the day of the map
 */
record Order(String agency, LocalDate asOf, ListedInstrument rules) {}
