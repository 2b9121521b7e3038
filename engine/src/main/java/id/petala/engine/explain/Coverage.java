package id.petala.engine.explain;

import id.petala.engine.rule.Label;
import java.time.LocalDate;

/** Somebody's statement that a list is complete up to a day. */
public record Coverage(String source, LocalDate until) {

    /** What to ask for where the statement ends before the day it is needed for. */
    Label ended(LocalDate needed) {
        return new Label(
                "dinyatakan lengkap hanya sampai " + until + " oleh " + source + "; perlu pernyataan sampai " + needed,
                "declared complete only until " + until + " by " + source + "; a statement until " + needed
                        + " is needed");
    }
}
