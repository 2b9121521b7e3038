package id.petala.app.eligibility;

import id.petala.app.intake.Dossiers;
import id.petala.engine.eligibility.Standard;
import id.petala.engine.fit.StandarKompetensi;
import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.TuntutanKompetensi;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** What posts ask of competencies: by their code, else by their title, else what their tier asks for by default. */
final class Standards {

    private final Map<String, Standard> stated = new TreeMap<>();
    private final Map<Jenjang, Standard> ofTiers = new EnumMap<>(Jenjang.class);
    private final StandarKompetensi defaults = StandarKompetensi.shipped();
    private final LocalDate asOf;

    Standards(Dossiers dossiers, LocalDate asOf) {
        this.asOf = asOf;
        Map<String, Map<String, Rational>> levels = new TreeMap<>();
        Map<Boolean, Map<String, Set<String>>> told = new TreeMap<>();
        for (TuntutanKompetensi one : dossiers.standards()) {
            String post = key(one.jabatan());
            levels.computeIfAbsent(post, _ -> new LinkedHashMap<>()).put(one.kompetensi(), Rational.of(one.level()));
            if (one.inti() != null) {
                told.computeIfAbsent(one.inti(), _ -> new TreeMap<>())
                        .computeIfAbsent(post, _ -> new LinkedHashSet<>())
                        .add(one.kompetensi());
            }
        }
        // Most posts of a tier ask for the same: one standard for all of them is matched once a person.
        Map<Standard, Standard> same = new LinkedHashMap<>();
        levels.forEach((post, each) ->
                stated.put(post, same.computeIfAbsent(new Standard(each, core(post, each, told)), one -> one)));
    }

    /** Those that the post calls core; where it calls none so, all that it doesn't call secondary. */
    private static Set<String> core(
            String post, Map<String, Rational> levels, Map<Boolean, Map<String, Set<String>>> told) {
        Set<String> core = told.getOrDefault(true, Map.of()).get(post);
        if (core != null) {
            return core;
        }
        Set<String> rest = new LinkedHashSet<>(levels.keySet());
        rest.removeAll(told.getOrDefault(false, Map.of()).getOrDefault(post, Set.of()));
        return rest;
    }

    private static String key(String post) {
        return Standard.key(post);
    }

    Standard of(Jabatan post) {
        Standard own = stated.get(key(post.kode()));
        Standard titled = own == null ? stated.get(key(post.nama())) : own;
        return titled == null ? ofTiers.computeIfAbsent(post.jenjang(), this::ofTier) : titled;
    }

    private Standard ofTier(Jenjang tier) {
        Map<String, Rational> levels = new LinkedHashMap<>();
        defaults.of(tier, asOf)
                .ifPresent(rule -> Objects.requireNonNull(rule.value())
                        .forEach((code, level) -> levels.put(
                                Objects.requireNonNull(defaults.competencies().get(code))
                                        .id(),
                                Rational.of(level))));
        return new Standard(levels);
    }
}
