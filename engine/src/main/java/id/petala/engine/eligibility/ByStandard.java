package id.petala.engine.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What follows from a standard of a post, made once for each of them: posts of a tier mostly share one. */
public final class ByStandard<T> {

    private final Function<Standard, T> made;
    private final List<Standard> standards = new ArrayList<>();
    private final List<T> found = new ArrayList<>();

    /** @param made from a standard */
    public ByStandard(Function<Standard, T> made) {
        this.made = made;
    }

    /** What was made of a standard. */
    @SuppressWarnings("ReferenceEquality") // the very same standard; an equal one is only asked again
    public T of(Standard standard) {
        for (int i = 0; i < standards.size(); i++) {
            if (standards.get(i) == standard) {
                return found.get(i);
            }
        }
        standards.add(standard);
        found.add(made.apply(standard));
        return found.getLast();
    }
}
