package id.petala.app.placing;

import id.petala.app.eligibility.FitData;
import id.petala.app.plan.ScenarioPlan;
import id.petala.app.platform.Words;
import id.petala.app.talent.Terms;
import id.petala.engine.eligibility.Candidate;
import id.petala.engine.eligibility.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** People and posts of a plan by the names that pages show, and by those that forms offer, where no two are alike. */
final class PlanNames {

    private final ScenarioPlan plan;
    private final Words words;
    private final Map<String, String> people = new TreeMap<>();
    private final Map<String, String> posts;
    private final Map<String, String> byPerson = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> byPost = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    PlanNames(ScenarioPlan plan, Words words) {
        this.plan = plan;
        this.words = words;
        Map<String, String> titles = new TreeMap<>();
        plan.data().targets().forEach(one -> titles.put(one.kode(), title(one)));
        this.posts = distinct(titles);
        posts.forEach((code, name) -> byPost.put(name, code));
        Map<String, String> others = new TreeMap<>();
        plan.data().candidates().forEach(one -> others.put(one.nip(), name(one)));
        Map<String, String> among = new TreeMap<>();
        plan.solved()
                .plan()
                .everybody()
                .forEach(one -> among.put(one.nip(), others.getOrDefault(one.nip(), one.nip())));
        distinct(others).forEach((nip, name) -> byPerson.put(name, nip));
        people.putAll(distinct(withPosts(among)));
        people.forEach((nip, name) -> byPerson.put(name, nip));
    }

    /** Names that two have, with the posts held now. */
    private Map<String, String> withPosts(Map<String, String> names) {
        Map<String, Integer> count = count(names);
        Map<String, String> with = new TreeMap<>();
        names.forEach((nip, name) -> {
            Candidate who = plan.data().candidate(nip);
            String post = who == null || who.post() == null ? "" : who.post();
            with.put(nip, Objects.equals(count.get(name), 1) ? name : name + " · " + post(post));
        });
        return with;
    }

    private static Map<String, Integer> count(Map<String, String> names) {
        Map<String, Integer> count = new TreeMap<>();
        names.values().forEach(name -> count.merge(name, 1, Integer::sum));
        return count;
    }

    private static Map<String, String> distinct(Map<String, String> names) {
        Map<String, Integer> count = count(names);
        Map<String, String> distinct = new TreeMap<>();
        names.forEach(
                (code, name) -> distinct.put(code, Objects.equals(count.get(name), 1) ? name : name + " · " + code));
        return distinct;
    }

    private static String name(Candidate who) {
        return who.berkas().pegawai().nama();
    }

    private static String title(Target target) {
        return Terms.post(
                target.post().nama(), Objects.requireNonNullElse(target.post().unitOrganisasi(), ""));
    }

    private FitData data() {
        return plan.data();
    }

    /** The name of a person. */
    String person(String nip) {
        Candidate who = data().candidate(nip);
        return who == null ? nip : name(who);
    }

    /** The name of a person as forms offer it. */
    String offered(String nip) {
        return people.getOrDefault(nip, person(nip));
    }

    /** The name of a post with its unit; that there is none for an empty code. */
    String post(String code) {
        return code.isEmpty() ? words.t("placing.no-post") : posts.getOrDefault(code, code);
    }

    /** The person of a name or number; null where there is none. */
    @Nullable
    Candidate personOf(String typed) {
        return data().candidate(byPerson.getOrDefault(typed.strip(), typed.strip()));
    }

    /** The post of a name or code; null where there is none. */
    @Nullable
    Target postOf(String typed) {
        return data().target(byPost.getOrDefault(typed.strip(), typed.strip()));
    }

    /** Who takes part, by name. */
    List<String> everybody() {
        return plan.solved().plan().everybody().stream()
                .map(one -> offered(one.nip()))
                .sorted()
                .toList();
    }

    /** Who moves, by name. */
    List<String> movers() {
        return plan.moves().stream()
                .map(one -> person(one.who().nip()))
                .sorted()
                .toList();
    }

    /** The posts that the scenario fills, by name. */
    List<String> filled() {
        List<String> filled = new ArrayList<>();
        plan.tables().filled().forEach(one -> filled.add(post(one.kode())));
        filled.sort(Comparator.naturalOrder());
        return filled;
    }
}
