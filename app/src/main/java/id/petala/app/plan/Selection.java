package id.petala.app.plan;

import id.petala.engine.eligibility.Candidate;
import id.petala.engine.eligibility.Target;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.UnitTree;
import id.petala.engine.rule.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Posts or people chosen by a scenario: by their codes or numbers, or by tier, unit (those below it included), family and
 * echelon, all of which must fit.
 */
public final class Selection {

    private static final List<String> KEYS = List.of("jenjang", "unit", "rumpun", "eselon");

    private final Yaml field;
    private final List<Yaml> codes;
    private final Map<String, List<Yaml>> by;

    private Selection(Yaml field, List<Yaml> codes, Map<String, List<Yaml>> by) {
        this.field = field;
        this.codes = codes;
        this.by = by;
    }

    static Selection of(Yaml field) {
        if (field.isText() || field.isList()) {
            return new Selection(field, several(field), Map.of());
        }
        Map<String, List<Yaml>> by = new LinkedHashMap<>();
        field.entries(KEYS.toArray(String[]::new)).forEach((key, value) -> by.put(key, several(value)));
        by.getOrDefault("jenjang", List.of()).forEach(tier -> tier.constant(Jenjang.class));
        return new Selection(field, List.of(), by);
    }

    private static List<Yaml> several(Yaml field) {
        return field.isText() ? List.of(field) : field.list();
    }

    /**
     * The posts chosen.
     *
     * @throws id.petala.engine.finding.Refused when a code is unknown, or nothing fits
     */
    List<Target> targets(List<Target> all) {
        List<Target> chosen = codes.isEmpty() ? all.stream().filter(this::fits).toList() : new ArrayList<>();
        for (Yaml code : codes) {
            chosen.add(all.stream()
                    .filter(one -> one.kode().equals(code.text()))
                    .findFirst()
                    .orElseThrow(() -> code.refused("placement.rule-post", code.text(), "")));
        }
        if (chosen.isEmpty()) {
            throw field.refused("placement.rule-nobody", null, "");
        }
        return chosen.stream().distinct().toList();
    }

    private boolean fits(Target one) {
        Jabatan post = one.post();
        return among("jenjang", post.jenjang().name())
                && among("rumpun", post.rumpun())
                && among("eselon", post.letak().eselon())
                && (!by.containsKey("unit") || one.units().stream().anyMatch(unit -> among("unit", unit)));
    }

    private boolean among(String key, @Nullable String value) {
        return !by.containsKey(key)
                || Objects.requireNonNull(by.get(key)).stream()
                        .anyMatch(one -> one.text().equals(value));
    }

    /**
     * Who of the people is chosen.
     *
     * @throws id.petala.engine.finding.Refused when a number is unknown
     */
    Predicate<Candidate> people(List<Candidate> all, UnitTree units) {
        for (Yaml number : codes) {
            if (all.stream().noneMatch(one -> one.nip().equals(number.text()))) {
                throw number.refused("placement.rule-person", number.text(), "");
            }
        }
        List<String> numbers = codes.stream().map(Yaml::text).toList();
        return one -> codes.isEmpty() ? fits(one, units) : numbers.contains(one.nip());
    }

    private boolean fits(Candidate one, UnitTree units) {
        Jabatan post = one.held();
        Stream<String> path = units.upward(one.berkas().pegawai().unitOrganisasi()).stream();
        return among("jenjang", String.valueOf(one.jenjang()))
                && among("rumpun", post == null ? null : post.rumpun())
                && among("eselon", post == null ? null : post.letak().eselon())
                && (!by.containsKey("unit") || path.anyMatch(unit -> among("unit", unit)));
    }
}
