package id.petala.app.book;

import id.petala.app.book.PlanDocument.Coach;
import id.petala.app.book.PlanDocument.Train;
import id.petala.app.document.Chapter;
import id.petala.app.document.Chapter.Section;
import id.petala.app.placement.ConstraintPrices.Priced;
import id.petala.app.placement.PinPrices;
import id.petala.app.placement.PlacementPlan;
import id.petala.app.placement.WomenShare;
import id.petala.app.plan.PlannedMove;
import id.petala.app.platform.Words;
import id.petala.engine.eligibility.Target;
import id.petala.engine.placement.PlacementProblem;
import id.petala.engine.placement.PlanCheck;
import id.petala.engine.placement.Trains;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The plan book: figures, trains, moves with a legal sheet each, constraints, how firmly placements hold, open seats. */
final class PlanChapters {

    private final Planned planned;
    private final PlacementPlan plan;
    private final List<PlannedMove> moves;
    private final Words words;
    private final MoveText text;

    PlanChapters(Planned planned, Words words) {
        this.planned = planned;
        this.plan = planned.plan();
        this.moves = planned.moves();
        this.words = words;
        this.text = new MoveText(words, planned.fit());
    }

    PlanDocument document() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(
                new Chapter(words.t("planbook.trains"), List.of(words.t("planbook.trains-note")), true, List.of()));
        chapters.add(chapter(words.t("planbook.moves"), women(), moveList()));
        moves.forEach(move -> chapters.add(sheet(move)));
        chapters.add(chapter(words.t("planbook.constraints"), constraintsSaid(), constraints()));
        planned.steady(words).map(SteadyChapter::chapter).ifPresent(chapters::add);
        chapters.add(chapter(words.t("planbook.open"), openSaid(), open()));
        return new PlanDocument(
                words.t("planbook.title", planned.scenario().title()),
                planned.agency(),
                words.date(planned.day()),
                cover(),
                "",
                prints(),
                trains(),
                chapters);
    }

    private static Chapter chapter(String title, String said, Section section) {
        boolean empty = section.table().rows().isEmpty();
        return new Chapter(title, List.of(said), false, empty ? List.of() : List.of(section));
    }

    private List<String> cover() {
        PlanCheck.Result check = plan.check();
        Set<String> codes = planned.filled().stream().map(Target::kode).collect(Collectors.toSet());
        List<String> cover = new ArrayList<>(List.of(
                words.t("planbook.figures", planned.filled().size(), moves.size(), PinPrices.open(plan, codes)),
                words.t("planbook.moves-note", text.worth()),
                words.t("planbook.worth", number(plan.worth(check.worth())), number(plan.worth(check.bound()))),
                check.optimal()
                        ? words.t("planbook.proved")
                        : words.t("planbook.gap", number(plan.worth(check.bound() - check.worth())))));
        if (moves.stream().anyMatch(text::provisional)) {
            cover.add(words.t("planbook.provisional"));
        }
        return cover;
    }

    private List<String> prints() {
        return List.of(
                words.t("planbook.print-data", planned.loaded().run().snapshot()),
                words.t(
                        "planbook.print-rule",
                        planned.loaded().run().instrumentText().sha256()));
    }

    private String number(String plain) {
        return words.num(new BigDecimal(plain));
    }

    private List<Train> trains() {
        List<Train> trains = new ArrayList<>();
        Iterator<PlannedMove> next = moves.iterator();
        for (Trains.Train train : plan.trains()) {
            List<Coach> coaches = new ArrayList<>();
            for (Trains.Move move : train.moves()) {
                if (move.to() != PlacementProblem.NOWHERE) {
                    coaches.add(coach(next.next()));
                }
            }
            trains.add(new Train(coaches, end(train)));
        }
        return trains;
    }

    private Coach coach(PlannedMove move) {
        int warned = text.warnings(move.judge(), move.to(), move.kind()).size();
        return new Coach(
                text.name(move),
                move.from() == null ? "–" : move.from().post().nama(),
                move.to().post().nama(),
                warned == 0 ? "" : words.t("planbook.marks", warned));
    }

    private String end(Trains.Train train) {
        if (train.circle()) {
            return words.t("planbook.circle");
        }
        int open = train.leftOpen();
        return open == PlacementProblem.NOWHERE
                ? ""
                : words.t(
                        "planbook.seat-open",
                        title(plan.side().problem().posts().get(open)));
    }

    private String title(String code) {
        Target target = planned.fit().target(code);
        return target == null ? code : target.post().nama();
    }

    /** The share of women among those whose sex is told. */
    private String women() {
        WomenShare share = WomenShare.among(moves.stream().map(text::sex).toList());
        BigDecimal percent = share.percent();
        return percent == null
                ? words.t("planbook.women-unknown", share.unknown())
                : words.t("planbook.women", share.women(), share.told(), words.percent(percent), share.unknown());
    }

    Section moveList() {
        List<List<Object>> rows = moves.stream().map(text::row).toList();
        return MoveText.section(
                words.t("planbook.moves"),
                words.t("planbook.moves-note", text.worth()),
                text.header(),
                rows,
                List.of(19, 11, 17, 17, 12, 7, 7, 10));
    }

    private Chapter sheet(PlannedMove move) {
        List<Integer> passed = text.passed(move);
        return new Chapter(
                words.t("planbook.sheet", text.name(move)),
                List.of(
                        words.t("planbook.sheet-move", move.who().nip(), text.kind(move)),
                        words.t("planbook.sheet-posts", text.post(move.from()), text.post(move.to())),
                        words.t("planbook.sheet-passed", passed.get(0), passed.get(1))),
                false,
                List.of(text.competencies(move), text.legal(move)));
    }

    private String constraintsSaid() {
        if (planned.constraints().isEmpty()) {
            return words.t("planbook.no-constraints");
        }
        boolean left =
                planned.constraints().stream().anyMatch(one -> one.least().isEmpty());
        return words.t("planbook.constraints-note") + (left ? " " + words.t("placing.unpriced") : "");
    }

    Section constraints() {
        List<List<Object>> rows = new ArrayList<>();
        for (Priced one : planned.constraints()) {
            rows.add(List.of(one.name(), one.kind(), one.reason(), one.basis(), price(one)));
        }
        return MoveText.section(
                words.t("planbook.constraints"),
                "",
                List.of(
                        words.t("planbook.constraint"),
                        words.t("planbook.constraint-kind"),
                        words.t("planbook.reason"),
                        words.t("planbook.basis"),
                        words.t("planbook.price")),
                rows,
                List.of(27, 15, 28, 18, 12));
    }

    private String price(Priced one) {
        if (one.least().isEmpty()) {
            return words.t("planbook.not-computed");
        }
        return one.least().equals(one.most())
                ? number(one.least())
                : words.t("planbook.between", number(one.least()), number(one.most()));
    }

    private String openSaid() {
        return open().table().rows().isEmpty() ? words.t("planbook.none-open") : words.t("planbook.open-note");
    }

    Section open() {
        List<List<Object>> rows = new ArrayList<>();
        for (Target target : planned.filled()) {
            int open = PinPrices.open(plan, target.kode());
            if (open > 0) {
                rows.add(List.of(
                        target.kode(),
                        target.post().nama(),
                        Objects.requireNonNullElse(target.post().unitOrganisasi(), ""),
                        open));
            }
        }
        return MoveText.section(
                words.t("planbook.open"),
                "",
                List.of(
                        words.t("planbook.code"),
                        words.t("planbook.post"),
                        words.t("planbook.unit"),
                        words.t("planbook.seats")),
                rows,
                List.of(18, 36, 36, 10));
    }

    /** All legal sheets in one list. */
    Section legal() {
        List<List<Object>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("NIP", words.t("planbook.to")));
        for (PlannedMove move : moves) {
            Section sheet = text.legal(move);
            for (List<Object> row : sheet.table().rows()) {
                List<Object> wide =
                        new ArrayList<>(List.of(move.who().nip(), move.to().kode()));
                wide.addAll(row);
                rows.add(wide);
            }
        }
        header.addAll(text.legalHeader());
        return MoveText.section(words.t("planbook.legal"), "", header, rows, List.of());
    }
}
