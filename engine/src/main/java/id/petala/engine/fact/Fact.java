package id.petala.engine.fact;

import id.petala.engine.rule.Label;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entry of the catalogue: something that can be known about a subject.
 *
 * @param id permanent id, kebab case
 * @param unit unit of a number or of both parts of a ratio; the empty text for codes and days
 * @param codes the closed list of a code fact, empty otherwise
 * @param min smallest number allowed, for numbers and both parts of a ratio
 * @param max largest number allowed
 * @param many whether a subject can have several values that count together (awards, sanctions, certificates)
 * @param covered whether having none counts only where somebody declared the list complete
 * @param table the table of the data package it comes from, named by statements of coverage
 * @param supplier who can supply it
 * @param protectedGround whether scoring people by it is forbidden (sex, religion, origin and the like)
 * @param answers texts that may stand for a number, {@code B/D} for 0.67; empty for most
 * @param whole whether a number has no decimals
 * @param settled whether it says what a subject is, as its group or kind: nothing that effort raises
 */
public record Fact(
        String id,
        Label label,
        FactType type,
        Label unit,
        List<FactCode> codes,
        BigDecimal min,
        BigDecimal max,
        boolean many,
        boolean covered,
        String table,
        Label supplier,
        boolean protectedGround,
        Map<String, BigDecimal> answers,
        boolean whole,
        boolean settled) {

    public Fact {
        codes = List.copyOf(codes);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** The place of a code in the list, or -1. */
    public int indexOf(String code) {
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }
}
