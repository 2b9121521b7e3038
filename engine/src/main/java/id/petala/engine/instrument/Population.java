package id.petala.engine.instrument;

import id.petala.engine.rule.Label;
import id.petala.engine.rule.Parameter;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who is in a map and who is not.
 *
 * @param id permanent id
 * @param label its name
 * @param groups the groups left out or flagged, tested in order; whoever is in none of them is in
 */
public record Population(String id, Label label, Parameter<List<Group>> groups) {

    /**
     * People whose fact has one of some codes.
     *
     * @param code code of the reason, as files write it
     * @param fact a single-valued code fact
     * @param codes the codes of that fact
     * @param excluded whether they are left out, or in and flagged
     */
    public record Group(String code, Label label, String fact, Set<String> codes, boolean excluded) {
        public Group {
            codes = Collections.unmodifiableSet(new LinkedHashSet<>(codes));
        }
    }
}
