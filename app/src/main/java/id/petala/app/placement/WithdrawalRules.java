package id.petala.app.placement;

import id.petala.app.placement.PlacementPlan.Step;
import id.petala.app.placement.Withdrawal.Leaving;
import id.petala.engine.rule.Yaml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rules for a plan after somebody withdrew: those there were, then each withdrawal, then the earlier plan to keep as far as
 * can be. An earlier plan that was to be kept before gives way to this one. Who takes no part any more is named in none of
 * them. Rules are data: their texts are Indonesian in both languages.
 *
 * @param text of the rules file or scenario
 * @param touched names of the constraints that fell away or name fewer people
 */
public record WithdrawalRules(String text, List<String> touched) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CONSTRAINTS = "batasan";
    private static final String EXITS = "keluar";

    public WithdrawalRules {
        touched = List.copyOf(touched);
    }

    /**
     * Makes them. What isn't a constraint stays as it was, comments aside.
     *
     * @param file the rules or scenario of the earlier plan; null where it had none
     * @param plan the earlier plan
     * @throws id.petala.engine.finding.Refused when the file is no rules file, or a constraint has one left of two people
     */
    public static WithdrawalRules of(@Nullable Path file, PlacementPlan plan, Withdrawal withdrawal)
            throws IOException {
        Map<String, Yaml> root = file == null ? Map.of() : RulesFile.root(file).entries();
        StringBuilder text = new StringBuilder();
        root.forEach((key, value) -> {
            if (!key.equals(CONSTRAINTS) && !key.equals(EXITS)) {
                text.append(key).append(": ").append(json(plain(value))).append('\n');
            }
        });
        exits(text, root, withdrawal);
        RulesWithout without = new RulesWithout(withdrawal::gone);
        List<Map<String, ?>> rules = new ArrayList<>();
        Yaml before = root.get(CONSTRAINTS);
        for (Yaml one : before == null ? List.<Yaml>of() : before.list()) {
            Map<String, ?> left = stays(one, withdrawal.staying()) ? without.of(one) : null;
            if (left != null) {
                rules.add(left);
            }
        }
        withdrawal.staying().forEach(nip -> rules.add(withdrawal(nip)));
        constraints(text, rules, kept(plan, withdrawal));
        return new WithdrawalRules(text.toString(), without.touched());
    }

    private static void constraints(StringBuilder text, List<Map<String, ?>> rules, List<Map<String, String>> kept) {
        text.append(CONSTRAINTS).append(rules.isEmpty() && kept.isEmpty() ? ": []\n" : ":\n");
        rules.forEach(one -> text.append("  - ").append(json(one)).append('\n'));
        if (!kept.isEmpty()) {
            keep(text, kept);
        }
    }

    /** Who left before, and who leaves now on a legal ground, as the scenario tells it; only people that the data have. */
    private static void exits(StringBuilder text, Map<String, Yaml> root, Withdrawal withdrawal) {
        List<Object> exits = new ArrayList<>();
        Predicate<String> known = withdrawal.present().known();
        Yaml before = root.get(EXITS);
        if (before != null) {
            before.list().stream().filter(one -> known.test(text(one, "nip"))).forEach(one -> exits.add(plain(one)));
        }
        Leaving leaving = withdrawal.leaving();
        if (leaving != null) {
            withdrawal.nips().stream().filter(known).forEach(nip -> exits.add(exit(nip, leaving)));
        }
        if (!exits.isEmpty()) {
            text.append(EXITS).append(": ").append(json(exits)).append('\n');
        }
    }

    private static Map<String, String> exit(String nip, Leaving leaving) {
        Map<String, String> one = new LinkedHashMap<>();
        one.put("nip", nip);
        one.put("tanggal", leaving.day().toString());
        one.put("dasar_hukum", leaving.ground());
        one.put("alasan", "Mundur dari rencana dan keluar sama sekali");
        return one;
    }

    private static boolean stays(Yaml one, List<String> withdrawn) {
        String kind = text(one, "jenis");
        boolean again = kind.equals(RuleKind.MUNDUR.id()) && withdrawn.contains(text(one, "nip"));
        return !again && !kind.equals(RuleKind.PERTAHANKAN.id());
    }

    private static String text(Yaml one, String key) {
        Yaml field = one.optional(key);
        return field != null && field.isText() ? field.text() : "";
    }

    private static Map<String, String> withdrawal(String nip) {
        Map<String, String> one = new LinkedHashMap<>();
        one.put("jenis", RuleKind.MUNDUR.id());
        one.put("nama", "Mundur: " + nip);
        one.put("alasan", "Mengundurkan diri dari rencana");
        one.put("nip", nip);
        return one;
    }

    /** The placements of the earlier plan whose people and posts there still are. */
    private static List<Map<String, String>> kept(PlacementPlan plan, Withdrawal withdrawal) {
        List<Map<String, String>> kept = new ArrayList<>();
        for (Step one : plan.everybody()) {
            if (!one.to().isEmpty()
                    && !withdrawal.gone(one.nip())
                    && withdrawal.present().post().test(one.to())) {
                Map<String, String> placed = new LinkedHashMap<>();
                placed.put("nip", one.nip());
                placed.put("jabatan", one.to());
                kept.add(placed);
            }
        }
        return kept;
    }

    private static void keep(StringBuilder text, List<Map<String, String>> kept) {
        text.append("  - jenis: ").append(RuleKind.PERTAHANKAN.id()).append('\n');
        text.append("    nama: Pertahankan rencana lama\n");
        text.append("    alasan: Sesedikit mungkin orang berubah dari rencana lama\n");
        text.append("    penempatan:\n");
        kept.forEach(one -> text.append("      - ").append(json(one)).append('\n'));
    }

    /** JSON is YAML too, and leaves no doubt what is text. */
    private static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    static Object plain(Yaml value) {
        if (value.isText()) {
            return value.text();
        }
        if (value.isList()) {
            List<Object> items = new ArrayList<>();
            value.list().forEach(item -> items.add(plain(item)));
            return items;
        }
        Map<String, Object> entries = new LinkedHashMap<>();
        value.entries().forEach((key, item) -> entries.put(key, plain(item)));
        return entries;
    }
}
