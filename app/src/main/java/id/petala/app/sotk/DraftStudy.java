package id.petala.app.sotk;

import id.petala.app.eligibility.FitData;
import id.petala.app.run.LoadedRun;
import id.petala.engine.eligibility.Candidate;
import id.petala.engine.eligibility.CandidateJudge;
import id.petala.engine.eligibility.Outcome;
import id.petala.engine.eligibility.Target;
import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.JenisPerpindahan;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.sotk.NewStructure;
import id.petala.engine.sotk.PostPair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a draft means on the day of the inauguration: who holds the posts that end, and where the rules let them go. */
final class DraftStudy {

    private final NewStructure structure;
    private final FitData data;
    private final Map<String, List<Candidate>> holders = new TreeMap<>();
    private final List<Displaced> displaced = new ArrayList<>();
    private final List<Seat> seats;

    /**
     * A new post with seats that nobody is confirmed in.
     *
     * @param open how many such seats
     * @param allowed how many people the rules allow there
     */
    record Seat(Jabatan post, int open, long allowed) {}

    /**
     * Somebody whose post ends and is not continued.
     *
     * @param allowed posts that the rules allow, vacant or not
     * @param vacant those of them of the same tier with an open seat, the best match first
     */
    record Displaced(Candidate who, int allowed, List<Target> vacant) {

        Displaced {
            vacant = List.copyOf(vacant);
        }
    }

    private record Place(Target target, Rational worth) {}

    DraftStudy(LoadedRun loaded, DraftText text) {
        LocalDate day = text.inauguration();
        structure = loaded.structure(text.draft(), day);
        LoadedRun drafted = loaded.in(structure);
        LocalDate then = Objects.requireNonNullElse(day, loaded.run().asOf());
        data = FitData.of(drafted, then, FitData.SETTINGS);
        for (Candidate who : data.candidates()) {
            if (who.post() != null) {
                holders.computeIfAbsent(who.post(), _ -> new ArrayList<>()).add(who);
            }
        }
        Set<String> seen = new TreeSet<>();
        for (PostPair pair : structure.pairs()) {
            if (pair.before() != null
                    && !continued(pair.before())
                    && seen.add(pair.before().kode())) {
                holders(pair.before()).stream().map(this::displaced).forEach(displaced::add);
            }
        }
        seats = openSeats();
    }

    private List<Seat> openSeats() {
        List<Jabatan> vacant = begun().stream().filter(post -> open(post) > 0).toList();
        List<Target> targets = vacant.stream()
                .map(post -> Objects.requireNonNull(data.target(post.kode())))
                .toList();
        long[] allowed = new long[targets.size()];
        List<BitSet> each = data.candidates().parallelStream()
                .map(who -> allowed(who, targets))
                .toList();
        each.forEach(some -> some.stream().forEach(place -> allowed[place]++));
        return IntStream.range(0, allowed.length)
                .mapToObj(place -> new Seat(vacant.get(place), open(vacant.get(place)), allowed[place]))
                .toList();
    }

    /** The places of the posts that the rules allow somebody. */
    private BitSet allowed(Candidate who, List<Target> targets) {
        CandidateJudge judge = data.rules().judge(who);
        BitSet allowed = new BitSet();
        for (int place = 0; place < targets.size(); place++) {
            allowed.set(place, worth(judge, targets.get(place)) != null);
        }
        return allowed;
    }

    /** The match of a move that the rules allow; null for another. */
    private @Nullable Rational worth(CandidateJudge judge, Target target) {
        JenisPerpindahan kind = judge.kind(target);
        return kind == null || judge.verdict(target, kind).outcome() != Outcome.PASSES
                ? null
                : data.worth(judge, target);
    }

    private boolean continued(Jabatan post) {
        return structure.pairs().stream().anyMatch(pair -> post.equals(pair.before()) && pair.continued());
    }

    private Displaced displaced(Candidate who) {
        CandidateJudge judge = data.rules().judge(who);
        List<Place> allowed = new ArrayList<>();
        for (Target target : data.targets()) {
            Rational worth = there(target.post()) ? worth(judge, target) : null;
            if (worth != null) {
                allowed.add(new Place(target, worth));
            }
        }
        Jenjang tier = Objects.requireNonNull(who.held()).jenjang();
        List<Target> vacant = allowed.stream()
                .filter(place -> place.target().post().jenjang() == tier)
                .filter(place -> open(place.target().post()) > 0)
                .sorted(Comparator.comparing(Place::worth)
                        .reversed()
                        .thenComparing(place -> place.target().kode()))
                .map(Place::target)
                .toList();
        return new Displaced(who, allowed.size(), vacant);
    }

    boolean there(Jabatan post) {
        return post.letak().existsOn(data.rules().day());
    }

    /** Open seats of a post: less those who hold it, and those who are confirmed in it because it continues their own. */
    int open(Jabatan post) {
        int confirmed = structure.pairs().stream()
                .filter(pair -> pair.continued() && post.equals(pair.after()))
                .mapToInt(pair -> holders(Objects.requireNonNull(pair.before())).size())
                .sum();
        int seats = post.kursi() == null ? 1 : post.kursi();
        return Math.max(0, seats - holders(post).size() - confirmed);
    }

    /** The new posts with seats that nobody is confirmed in. */
    List<Seat> seats() {
        return seats;
    }

    /** How many open seats there are in all that somebody displaced may take. */
    int seatsForDisplaced() {
        return displaced.stream()
                .flatMap(one -> one.vacant().stream())
                .map(Target::post)
                .distinct()
                .mapToInt(this::open)
                .sum();
    }

    NewStructure structure() {
        return structure;
    }

    FitData data() {
        return data;
    }

    /** Who holds a post in full, in the order of the people. */
    List<Candidate> holders(Jabatan post) {
        return List.copyOf(holders.getOrDefault(post.kode(), List.of()));
    }

    /** Everybody whose post ends and is not continued, in the order of the draft. */
    List<Displaced> displaced() {
        return List.copyOf(displaced);
    }

    /** The new posts that exist on the day of the inauguration, in the order of the draft. */
    List<Jabatan> begun() {
        return structure.pairs().stream()
                .map(PostPair::after)
                .filter(Objects::nonNull)
                .filter(this::there)
                .distinct()
                .toList();
    }

    /** The posts that end, in the order of the draft. */
    List<Jabatan> ended() {
        return structure.pairs().stream()
                .map(PostPair::before)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** How many posts go on unchanged on the day. */
    int kept() {
        return (int) structure.posts().stream().filter(this::there).count() - begun().size();
    }
}
