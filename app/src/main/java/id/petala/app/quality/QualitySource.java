package id.petala.app.quality;

import id.petala.app.check.CheckedData;
import org.jspecify.annotations.Nullable;

/** What the page of the quality of data shows. */
@FunctionalInterface
public interface QualitySource {

    /** The check of the data of the run shown; null while there is no run. */
    @Nullable
    CheckedData checked();
}
