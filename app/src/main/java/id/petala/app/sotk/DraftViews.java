package id.petala.app.sotk;

import id.petala.app.platform.Words;
import id.petala.app.sotk.DraftView.ChangeRow;
import id.petala.app.sotk.DraftView.Choice;
import id.petala.app.sotk.DraftView.DisplacedRow;
import id.petala.app.sotk.DraftView.Fault;
import id.petala.app.sotk.DraftView.Offer;
import id.petala.app.sotk.DraftView.PairRow;
import id.petala.app.sotk.DraftView.Post;
import id.petala.app.sotk.DraftView.SeatRow;
import id.petala.app.sotk.DraftView.Study;
import id.petala.app.table.ListFile;
import id.petala.app.talent.Terms;
import id.petala.engine.eligibility.Candidate;
import id.petala.engine.eligibility.CandidateJudge;
import id.petala.engine.eligibility.Reason;
import id.petala.engine.eligibility.ReasonText;
import id.petala.engine.eligibility.Target;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.FindingText;
import id.petala.engine.finding.Refused;
import id.petala.engine.pegawai.Jabatan;
import id.petala.engine.pegawai.JenisPerpindahan;
import id.petala.engine.pegawai.TingkatJenjang;
import id.petala.engine.rule.Language;
import id.petala.engine.rule.RuleText;
import id.petala.engine.rule.Yaml;
import id.petala.engine.sotk.ChangeKind;
import id.petala.engine.sotk.PostPair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a draft in one language. */
final class DraftViews {

    private static final int MOST_BOXES = 60;
    private static final int FIRST = 3;
    private static final String TEST_OF_LEADERS = "uji-kompetensi-sotk";

    private final Words words;
    private final ReasonText reasons;

    DraftViews(Words words) {
        this.words = words;
        this.reasons = new ReasonText(Language.of(words.language()));
    }

    /**
     * The page.
     *
     * @param old the posts as the data has them
     * @param study null where the draft is empty or refused
     */
    DraftView view(
            DraftText text, TypedChange typed, List<Jabatan> old, @Nullable DraftStudy study, List<Finding> faults) {
        return new DraftView(
                text.day(),
                changes(
                        text,
                        old.stream().collect(Collectors.toMap(Jabatan::kode, DraftViews::name, (first, _) -> first))),
                faults.stream().map(this::fault).toList(),
                typed,
                study == null ? null : study(text, study),
                text.query(),
                old.stream().map(post -> new Choice(post.kode(), name(post))).toList(),
                old.stream()
                        .map(Jabatan::unitOrganisasi)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                DraftExample.fits(old));
    }

    private List<ChangeRow> changes(DraftText text, Map<String, String> names) {
        List<ChangeRow> rows = new ArrayList<>();
        for (int i = 0; i < text.changes().size(); i++) {
            String line = text.changes().get(i);
            rows.add(new ChangeRow(line, sentence(line, names), text.without(i).address()));
        }
        return rows;
    }

    /** A change in words; one that can't be read as it was written. */
    private String sentence(String change, Map<String, String> names) {
        try {
            Yaml one = Yaml.read(new RuleText(DraftText.NAME, change));
            Stream<String> from = Stream.of("unit", "jabatan")
                    .flatMap(key -> texts(one.optional(key)))
                    .map(old -> names.getOrDefault(old, old));
            Stream<String> to = several(one.optional("menjadi")).map(this::becomes);
            String sides = Stream.of(from, to)
                    .map(side -> side.collect(Collectors.joining(", ")))
                    .filter(side -> !side.isEmpty())
                    .collect(Collectors.joining(" → "));
            return kind(one.required("jenis").text()) + ": " + sides;
        } catch (Refused _) {
            return change;
        }
    }

    private String becomes(Yaml post) {
        return post.required("nama").text() + " (" + post.required("kode").text() + ")";
    }

    private static Stream<String> texts(@Nullable Yaml field) {
        return several(field).map(Yaml::text);
    }

    private static Stream<Yaml> several(@Nullable Yaml field) {
        return field == null ? Stream.of() : field.isList() ? field.list().stream() : Stream.of(field);
    }

    private String kind(String code) {
        for (ChangeKind kind : ChangeKind.values()) {
            if (kind.code().equals(code)) {
                return kind(kind);
            }
        }
        return code;
    }

    private String kind(ChangeKind kind) {
        return switch (kind) {
            case BUAT -> words.t("draft.kind.create");
            case GANTI_NAMA -> words.t("draft.kind.rename");
            case GABUNG -> words.t("draft.kind.merge");
            case PECAH -> words.t("draft.kind.split");
            case HAPUS -> words.t("draft.kind.end");
        };
    }

    private Fault fault(Finding finding) {
        return new Fault(
                Math.max(0, finding.where().row() - 1),
                Objects.requireNonNullElse(finding.value(), ""),
                finding.expected(),
                FindingText.reason(finding, words.locale()),
                finding.code());
    }

    private static String name(Jabatan post) {
        return Terms.post(post.nama(), Objects.requireNonNullElse(post.unitOrganisasi(), ""));
    }

    private Study study(DraftText text, DraftStudy study) {
        List<PairRow> pairs = pairs(study);
        Map<PairClass, Integer> counts = new EnumMap<>(PairClass.class);
        pairs.forEach(pair -> counts.merge(pair.kind(), 1, Integer::sum));
        DraftSeats seats = DraftSeats.of(study);
        return new Study(
                study.data().rules().day(),
                study.kept(),
                counts,
                pairs,
                study.displaced().stream().map(this::displaced).toList(),
                seats(study),
                tooFew(study),
                picture(study, "draft-before", words.t("draft.before"), PostPair::before),
                picture(study, "draft-after", words.t("draft.after"), PostPair::after),
                offers(seats),
                seats.without().stream()
                        .map(one -> one.who().berkas().pegawai().nama())
                        .toList(),
                DraftScenario.of(text, study, seats));
    }

    private List<Offer> offers(DraftSeats seats) {
        return Stream.of(
                        offer(words.t("draft.offer.begun", seats.begun().size()), seats.begun()),
                        offer(words.t("draft.offer.ended", seats.ended().size()), seats.ended()),
                        offer(words.t("draft.offer.near", seats.near().size()), seats.near()),
                        offer(words.t("draft.offer.elsewhere", seats.elsewhere().size()), seats.elsewhere()))
                .filter(offer -> !offer.posts().isEmpty())
                .toList();
    }

    private static Offer offer(String why, List<Jabatan> posts) {
        return new Offer(why, posts.stream().map(DraftViews::name).toList());
    }

    private List<PairRow> pairs(DraftStudy study) {
        TingkatJenjang levels = TingkatJenjang.shipped(study.data().rules().day());
        return study.structure().pairs().stream()
                .map(pair -> pair(study, pair, levels))
                .toList();
    }

    private PairRow pair(DraftStudy study, PostPair pair, TingkatJenjang levels) {
        List<Candidate> holders = pair.before() == null ? List.of() : study.holders(pair.before());
        PairClass kind = PairClass.of(pair, levels);
        Target target =
                pair.after() == null ? null : study.data().target(pair.after().kode());
        List<Against> against = target == null ? List.of() : against(study, holders, target);
        Stream<String> rules = against.stream()
                .map(one -> one.why().rule().force().citation().toString())
                .distinct();
        return new PairRow(
                kind,
                post(pair.before()),
                post(pair.after()),
                holders.stream().map(one -> one.berkas().pegawai().nama()).toList(),
                against.isEmpty() ? reason(study, kind, pair) : forbidden(against, holders.size()),
                Stream.concat(Stream.of(pair.basis()), rules)
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.joining("; ")));
    }

    /** A holder of the old post with the first rule that forbids the move to the new one. */
    private record Against(Candidate who, Reason why) {}

    /** The holders whom a rule forbids the new post. */
    private static List<Against> against(DraftStudy study, List<Candidate> holders, Target target) {
        List<Against> all = new ArrayList<>();
        for (Candidate who : holders) {
            Reason why = against(study, who, target);
            if (why != null) {
                all.add(new Against(who, why));
            }
        }
        return all;
    }

    /** Told by name where the post has several holders. */
    private String forbidden(List<Against> against, int holders) {
        return against.stream()
                .map(one -> holders == 1
                        ? words.t("draft.reason.forbidden", reasons.why(one.why()))
                        : words.t(
                                "draft.reason.forbidden-name",
                                one.who().berkas().pegawai().nama(),
                                reasons.why(one.why())))
                .collect(Collectors.joining(" "));
    }

    /** The first rule that forbids the move to the new post; null where none does. */
    private static @Nullable Reason against(DraftStudy study, Candidate who, Target target) {
        CandidateJudge judge = study.data().rules().judge(who);
        JenisPerpindahan kind = judge.kind(target);
        return kind == null
                ? null
                : judge.reasons(target, kind).stream()
                        .filter(Reason::blocks)
                        .findFirst()
                        .orElse(null);
    }

    private String reason(DraftStudy study, PairClass kind, PostPair pair) {
        return switch (kind) {
            case CONFIRMED -> words.t("draft.reason.confirmed");
            case NEW -> words.t("draft.reason.new");
            case MOVED -> words.t("draft.reason.moved");
            case DISPLACED -> displaced(study, Objects.requireNonNull(pair.before()), pair.after() != null);
        };
    }

    private String displaced(DraftStudy study, Jabatan before, boolean becomes) {
        String plain = becomes ? words.t("draft.reason.competes") : words.t("draft.reason.ends");
        return study.data().rules().rules().stream()
                .filter(one -> one.rule().id().equals(TEST_OF_LEADERS))
                .filter(one -> one.rule().covers(JenisPerpindahan.TERGESER_SOTK, before.jenjang(), before.jenjang()))
                .findFirst()
                .map(one -> plain + " "
                        + words.t(
                                "draft.reason.leader",
                                one.rule().label().in(Language.of(words.language())),
                                one.force().citation().toString()))
                .orElse(plain);
    }

    private static Post post(@Nullable Jabatan post) {
        return post == null ? new Post("", "") : new Post(post.kode(), name(post));
    }

    private DisplacedRow displaced(DraftStudy.Displaced one) {
        Jabatan held = Objects.requireNonNull(one.who().held());
        return new DisplacedRow(
                one.who().berkas().pegawai().nama(),
                name(held),
                one.allowed(),
                one.vacant().size(),
                one.vacant().stream()
                        .limit(FIRST)
                        .map(target -> name(target.post()))
                        .toList());
    }

    /** Seats of new posts that no holder is confirmed in. */
    private static List<SeatRow> seats(DraftStudy study) {
        return study.seats().stream()
                .map(seat -> new SeatRow(
                        seat.post().nama(),
                        seat.post().kode(),
                        Objects.requireNonNullElse(seat.post().unitOrganisasi(), ""),
                        seat.open(),
                        seat.allowed()))
                .toList();
    }

    private String tooFew(DraftStudy study) {
        int displaced = study.displaced().size();
        int seats = study.seatsForDisplaced();
        return displaced > seats ? words.t("draft.too-few-seats", displaced, seats) : "";
    }

    private String picture(DraftStudy study, String kind, String title, Function<PostPair, @Nullable Jabatan> side) {
        boolean after = kind.equals("draft-after");
        LocalDate day = study.data().rules().day();
        List<Jabatan> structure = study.structure().posts().stream()
                .filter(post ->
                        after ? post.letak().existsOn(day) : !study.begun().contains(post))
                .filter(post ->
                        after || study.ended().contains(post) || post.letak().existsOn(day))
                .toList();
        Map<Jabatan, PostPair> named = study.structure().pairs().stream()
                .filter(pair -> side.apply(pair) != null)
                .collect(Collectors.toMap(
                        pair -> Objects.requireNonNull(side.apply(pair)), pair -> pair, (first, _) -> first));
        List<Branch.Placed> placed = Branch.of(structure, List.copyOf(named.keySet()));
        List<DraftSvg.Box> boxes = new ArrayList<>(placed.stream()
                .limit(MOST_BOXES)
                .map(one -> box(one, named.get(one.post())))
                .toList());
        if (placed.size() > MOST_BOXES) {
            boxes.add(new DraftSvg.Box(words.t("draft.more", placed.size() - MOST_BOXES), "", 0, "unboxed"));
        }
        return DraftSvg.of(kind, title, boxes);
    }

    private DraftSvg.Box box(Branch.Placed placed, @Nullable PostPair pair) {
        String state = pair == null ? words.t("draft.state.stays") : state(pair.kind());
        return new DraftSvg.Box(
                placed.post().nama(), placed.post().kode() + " · " + state, placed.depth(), style(pair));
    }

    private String state(ChangeKind kind) {
        return switch (kind) {
            case BUAT -> words.t("draft.state.create");
            case GANTI_NAMA -> words.t("draft.state.rename");
            case GABUNG -> words.t("draft.state.merge");
            case PECAH -> words.t("draft.state.split");
            case HAPUS -> words.t("draft.state.end");
        };
    }

    private static String style(@Nullable PostPair pair) {
        return pair == null
                ? "unboxed"
                : switch (pair.kind()) {
                    case BUAT -> "develop";
                    case GANTI_NAMA -> "keep";
                    case GABUNG, PECAH -> "pool";
                    case HAPUS -> "vacant";
                };
    }

    /** The people displaced, to take away. */
    ListFile displacedFile(DraftStudy study) {
        List<String> header = List.of(
                words.t("draft.column.person"),
                words.t("draft.column.old-post"),
                words.t("draft.column.allowed"),
                words.t("draft.column.vacant"),
                words.t("draft.column.first"));
        List<List<Object>> rows = study.displaced().stream()
                .map(this::displaced)
                .map(row -> List.<Object>of(
                        row.name(), row.post(), row.allowed(), row.vacant(), String.join("; ", row.first())))
                .toList();
        return new ListFile(words.t("draft.displaced", rows.size()), header, rows);
    }

    /** The new seats, to take away. */
    ListFile seatsFile(DraftStudy study) {
        List<String> header = List.of(
                words.t("draft.column.new-code"),
                words.t("draft.column.new-post"),
                words.t("planbook.unit"),
                words.t("draft.column.seats"),
                words.t("draft.column.candidates"));
        List<List<Object>> rows = seats(study).stream()
                .map(row -> List.<Object>of(row.code(), row.name(), row.unit(), row.seats(), row.allowed()))
                .toList();
        return new ListFile(words.t("draft.seats", rows.size()), header, rows);
    }

    /** The table of pairs, to take away. */
    ListFile file(DraftStudy study) {
        List<String> header = List.of(
                words.t("draft.column.class"),
                words.t("draft.column.old-code"),
                words.t("draft.column.old-post"),
                words.t("draft.column.new-code"),
                words.t("draft.column.new-post"),
                words.t("draft.column.holders"),
                words.t("draft.column.reason"),
                words.t("draft.column.basis"));
        List<List<Object>> rows = pairs(study).stream()
                .map(row -> List.<Object>of(
                        row.kind().in(words),
                        row.before().code(),
                        row.before().name(),
                        row.after().code(),
                        row.after().name(),
                        String.join("; ", row.holders()),
                        row.reason(),
                        row.basis()))
                .toList();
        return new ListFile(words.t("draft.pairs"), header, rows);
    }
}
