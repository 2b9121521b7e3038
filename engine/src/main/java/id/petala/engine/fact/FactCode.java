package id.petala.engine.fact;

import id.petala.engine.rule.Label;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One code of a closed list, as files write it, with the other spellings people use. */
public record FactCode(String code, Label label, List<Alias> aliases) {

    public FactCode {
        aliases = List.copyOf(aliases);
    }

    /**
     * Another spelling.
     *
     * @param before an older label that only values dated before this day may use; null for no limit
     */
    public record Alias(String text, @Nullable LocalDate before) {}
}
