package id.petala.engine.explain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact with the day it was true from, the day it ends and the row it came from.
 *
 * @param until null when no end is known
 * @param source the file, or the source named in it
 * @param row the row in that file, from 1; 0 when it doesn't come from a row
 */
public record Evidence(Input input, LocalDate on, @Nullable LocalDate until, String source, int row) {}
