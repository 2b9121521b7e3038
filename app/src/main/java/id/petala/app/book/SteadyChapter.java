package id.petala.app.book;

import id.petala.app.document.Chapter;
import id.petala.app.document.Chapter.Section;
import id.petala.app.placement.PinPrices.Seat;
import id.petala.app.placement.Steadiness;
import id.petala.app.placement.Steadiness.Holds;
import id.petala.app.platform.Words;
import id.petala.engine.eligibility.Candidate;
import id.petala.engine.eligibility.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The chapter of the plan book about how firmly placements hold in the posts to fill, those that hold least first. */
final class SteadyChapter {

    private final Planned planned;
    private final Steadiness steadiness;
    private final Words words;
    private final MoveText text;

    SteadyChapter(Planned planned, Steadiness all, Words words) {
        this.planned = planned;
        this.steadiness = all.among(planned.filled().stream().map(Target::kode).collect(Collectors.toSet()));
        this.words = words;
        this.text = new MoveText(words, planned.fit());
    }

    Chapter chapter() {
        List<String> said = new ArrayList<>(List.of(
                words.t(
                        "placing.steady.summary",
                        steadiness.count(Holds.YA),
                        steadiness.seats().size(),
                        words.num(steadiness.tolerance()),
                        words.num(steadiness.percent()),
                        steadiness.count(Holds.BELUM_DIHITUNG)),
                words.t("placing.steady.hint")));
        BigDecimal cost = planned.scenario().moveCost();
        if (cost.signum() > 0) {
            said.add(words.t("placing.steady.move-cost", words.num(cost)));
        }
        if (steadiness.count(Holds.BELUM_DIHITUNG) > 0) {
            said.add(words.t("planbook.steady-left"));
        }
        Section section = section();
        boolean empty = section.table().rows().isEmpty();
        return new Chapter(words.t("placing.steady.title"), said, false, empty ? List.of() : List.of(section));
    }

    /** All placements that are worked out, in one list. */
    Section section() {
        return MoveText.section(
                words.t("placing.steady.title"),
                "",
                List.of(
                        "NIP",
                        words.t("planbook.person"),
                        words.t("placing.steady.post"),
                        words.t("planbook.value"),
                        words.t("placing.steady.price"),
                        words.t("placing.steady.within")),
                steadiness.leastFirst().stream().map(this::row).toList(),
                List.of(19, 21, 26, 12, 11, 11));
    }

    private List<Object> row(Seat seat) {
        Candidate who = planned.fit().candidate(seat.nip());
        return List.of(
                seat.nip(),
                who == null ? "" : who.berkas().pegawai().nama(),
                text.post(planned.fit().target(seat.post())),
                new BigDecimal(seat.worth()),
                seat.price().isEmpty() ? words.t("placing.steady.always") : words.num(new BigDecimal(seat.price())),
                words.t(steadiness.holds(seat) == Holds.YA ? "placing.steady.holds" : "placing.steady.varies"));
    }
}
