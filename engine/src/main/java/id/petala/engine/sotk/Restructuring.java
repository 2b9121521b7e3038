package id.petala.engine.sotk;

import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.finding.Nearest;
import id.petala.engine.finding.Refused;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.LetakJabatan;
import id.petala.engine.pegawai.SyaratJabatan;
import id.petala.engine.pegawai.UnitTree;
import id.petala.engine.rule.Yaml;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Applies a draft: ends posts, makes new ones, and hangs everything below the posts that lead it from then on. */
final class Restructuring {

    private final Map<String, Jabatan> old = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<Jabatan> all;
    private final UnitTree tree;
    private final LocalDate asOf;
    private final LocalDate inauguration;
    private final Map<String, LocalDate> ends = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Jabatan> begun = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, NewPost> stated = new LinkedHashMap<>();
    private final Map<String, Jabatan> models = new LinkedHashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, String> heirs = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<PostPair> pairs = new ArrayList<>();

    Restructuring(List<Jabatan> all, UnitTree tree, LocalDate asOf, LocalDate inauguration) {
        this.all = all;
        this.tree = tree;
        this.asOf = asOf;
        this.inauguration = inauguration;
        all.forEach(post -> old.putIfAbsent(post.kode(), post));
    }

    /** Posts named singly are changed first: a change of a unit carries along only those that no other change names. */
    NewStructure of(List<Change> changes) {
        Map<Change, List<PostChange>> each = new LinkedHashMap<>();
        Set<String> named = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        changes.forEach(change -> change.posts().forEach(code -> named.add(code.text())));
        UnitPosts carried = new UnitPosts(all, named);
        for (Change change : changes) {
            LocalDate day = day(change);
            each.put(change, change.ofUnits() ? carried.changes(change, day) : List.of(single(change, day)));
        }
        each.forEach((change, posts) -> posts.forEach(one -> carryOut(change, one)));
        return structure();
    }

    private LocalDate day(Change change) {
        LocalDate day = Objects.requireNonNullElse(change.day(), inauguration);
        if (day.isBefore(asOf)) {
            throw change.field().refused("sotk.day", day.toString(), asOf.toString());
        }
        return day;
    }

    private PostChange single(Change change, LocalDate day) {
        List<Jabatan> ended = change.posts().stream().map(this::known).toList();
        List<NewPost> begins = change.becomes().stream().map(NewPost::of).toList();
        List<NewPost> going = begins.stream().filter(NewPost::continues).toList();
        if (going.size() > (change.kind() == ChangeKind.PECAH ? 1 : 0)) {
            throw going.getLast()
                    .field()
                    .refused("sotk.continues", going.getLast().code(), "");
        }
        return new PostChange(change.kind(), day, change.basis(), ended, begins);
    }

    private Jabatan known(Yaml code) {
        Jabatan post = old.get(code.text());
        if (post == null) {
            throw unknown(code);
        }
        return post;
    }

    private Refused unknown(Yaml code) {
        String near = Nearest.to(code.text(), old.keySet());
        return code.refused(near.isEmpty() ? "sotk.unknown-post" : "sotk.near-post", code.text(), near);
    }

    private void carryOut(Change change, PostChange one) {
        one.ended().forEach(post -> end(change, one, post));
        one.begun().forEach(post -> begin(one, post));
        pair(one);
    }

    private void end(Change change, PostChange one, Jabatan post) {
        LetakJabatan letak = post.letak();
        boolean there = letak.existsOn(one.day()) && letak.existsOn(one.day().minusDays(1));
        if (!there) {
            throw change.field()
                    .refused("sotk.not-then", post.kode(), "", one.day().toString());
        }
        if (ends.put(post.kode(), one.day()) != null) {
            throw change.field().refused("sotk.twice", post.kode(), "");
        }
    }

    private void begin(PostChange one, NewPost post) {
        if (old.containsKey(post.code()) || begun.containsKey(post.code())) {
            throw post.field().refused("sotk.exists", post.code(), "");
        }
        Jabatan model = model(one, post);
        Jabatan made = made(one, post, model);
        begun.put(post.code(), made);
        stated.put(post.code(), post);
        if (model != null) {
            models.put(post.code(), model);
            place(made, model);
        }
    }

    private @Nullable Jabatan model(PostChange one, NewPost post) {
        if (post.model() != null) {
            return known(post.model());
        }
        return one.ended().isEmpty() ? null : one.ended().getFirst();
    }

    /** A new unit stands where the unit of its model stands. */
    private void place(Jabatan made, Jabatan model) {
        String unit = made.unitOrganisasi();
        String above = model.unitOrganisasi() == null ? null : tree.parent(model.unitOrganisasi());
        if (unit != null && above != null && tree.parent(unit) == null && !tree.within(above, unit)) {
            parents.putIfAbsent(unit, above);
        }
    }

    private static Jabatan made(PostChange one, NewPost post, @Nullable Jabatan model) {
        boolean goesOn = one.kind() == ChangeKind.GANTI_NAMA || (one.kind() == ChangeKind.PECAH && post.continues());
        Jabatan continued = goesOn ? one.ended().getFirst() : null;
        SyaratJabatan asks = of(model, Jabatan::syarat);
        LetakJabatan place = new LetakJabatan(
                post.code(),
                or(
                        post.above() == null ? null : post.above().text(),
                        of(model, from -> from.letak().atasan())),
                or(post.echelon(), of(model, from -> from.letak().eselon())),
                one.basis().isEmpty() ? null : one.basis(),
                one.day(),
                null,
                of(continued, Jabatan::kode));
        return new Jabatan(
                post.name(),
                or(post.unit(), of(model, Jabatan::unitOrganisasi)),
                tier(post, model),
                Objects.requireNonNullElse(or(post.seats(), of(model, Jabatan::kursi)), 1),
                of(continued, Jabatan::kebutuhan),
                asks == null ? SyaratJabatan.UNTOLD : asks,
                place,
                or(post.family(), of(model, Jabatan::rumpun)),
                or(post.grade(), of(model, Jabatan::kelas)),
                of(continued, Jabatan::kritis),
                of(continued, Jabatan::target),
                new Origin(post.field().where().file(), post.field().where().row()));
    }

    private static <T> @Nullable T of(@Nullable Jabatan post, Function<Jabatan, @Nullable T> value) {
        return post == null ? null : value.apply(post);
    }

    private static <T> @Nullable T or(@Nullable T stated, @Nullable T taken) {
        return stated == null ? taken : stated;
    }

    private static Jenjang tier(NewPost post, @Nullable Jabatan model) {
        if (post.tier() != null) {
            return post.tier();
        }
        if (model == null) {
            throw post.field().refused("sotk.model", post.code(), "");
        }
        return model.jenjang();
    }

    private void pair(PostChange one) {
        List<Jabatan> after = one.begun().stream()
                .map(post -> Objects.requireNonNull(begun.get(post.code())))
                .toList();
        for (Jabatan before : one.ended()) {
            boolean goesOn = after.stream().anyMatch(post -> continues(post, before));
            after.forEach(post -> pairs.add(
                    new PostPair(one.kind(), goesOn && !continues(post, before) ? null : before, post, one.basis())));
            if (after.isEmpty()) {
                pairs.add(new PostPair(one.kind(), before, null, one.basis()));
            }
            heir(one.kind(), before, after);
        }
        if (one.ended().isEmpty()) {
            after.forEach(post -> pairs.add(new PostPair(one.kind(), null, post, one.basis())));
        }
    }

    private static boolean continues(Jabatan post, Jabatan before) {
        return before.kode().equals(post.letak().menggantikan());
    }

    /** Who leads those below a post that ends: the post that continues it or that it became; else the one above it. */
    private void heir(ChangeKind kind, Jabatan before, List<Jabatan> after) {
        after.stream()
                .filter(post -> kind == ChangeKind.GABUNG || continues(post, before))
                .findFirst()
                .ifPresent(post -> heirs.put(before.kode(), post.kode()));
    }

    private NewStructure structure() {
        List<Jabatan> posts = new ArrayList<>();
        all.forEach(post -> posts.add(ends.containsKey(post.kode()) ? ended(post) : hung(post)));
        stated.keySet().forEach(code -> begun.put(code, hung(Objects.requireNonNull(begun.get(code)))));
        stated.forEach((code, post) -> checkAbove(post, Objects.requireNonNull(begun.get(code))));
        stated.keySet().forEach(code -> posts.add(Objects.requireNonNull(begun.get(code))));
        List<PostPair> hung = pairs.stream().map(this::hung).toList();
        return new NewStructure(posts, tree.with(parents), hung, models);
    }

    private PostPair hung(PostPair pair) {
        Jabatan before = pair.before() == null ? null : ended(pair.before());
        Jabatan after = pair.after() == null ? null : begun.get(pair.after().kode());
        return new PostPair(pair.kind(), before, after, pair.basis());
    }

    private Jabatan ended(Jabatan post) {
        LocalDate end = Objects.requireNonNull(ends.get(post.kode())).minusDays(1);
        LetakJabatan letak = post.letak();
        return post.at(new LetakJabatan(
                letak.kode(),
                letak.atasan(),
                letak.eselon(),
                letak.sotk(),
                letak.berlakuSejak(),
                end,
                letak.menggantikan()));
    }

    /** The post below whoever leads it once the posts of the draft have ended. */
    private Jabatan hung(Jabatan post) {
        LetakJabatan letak = post.letak();
        String above = leader(letak.atasan());
        return Objects.equals(above, letak.atasan())
                ? post
                : post.at(new LetakJabatan(
                        letak.kode(),
                        above,
                        letak.eselon(),
                        letak.sotk(),
                        letak.berlakuSejak(),
                        letak.berlakuSampai(),
                        letak.menggantikan()));
    }

    private @Nullable String leader(@Nullable String code) {
        String at = code;
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        while (at != null && ends.containsKey(at) && seen.add(at)) {
            String heir = heirs.get(at);
            at = heir == null ? Objects.requireNonNull(old.get(at)).letak().atasan() : heir;
        }
        return at;
    }

    private void checkAbove(NewPost stated, Jabatan post) {
        Set<String> path = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Yaml field = Objects.requireNonNullElse(stated.above(), stated.field());
        if (stated.above() != null && now(field.text()) == null) {
            throw unknown(field);
        }
        path.add(post.kode());
        Jabatan at = above(post);
        while (at != null && path.add(at.kode())) {
            at = above(at);
        }
        if (at != null && at.kode().equals(post.kode())) {
            throw field.refused("sotk.circle", post.kode(), "", String.join(", ", path));
        }
    }

    private @Nullable Jabatan above(Jabatan post) {
        String code = leader(post.letak().atasan());
        return code == null ? null : now(code);
    }

    private @Nullable Jabatan now(String code) {
        Jabatan made = begun.get(code);
        return made == null ? old.get(code) : made;
    }
}
