package id.petala.app.book;

import id.petala.app.document.Chapter;
import id.petala.app.document.Chapter.Section;
import id.petala.app.eligibility.FitData;
import id.petala.app.placement.PinPrices;
import id.petala.app.placement.PinPrices.Choice;
import id.petala.app.plan.PlannedMove;
import id.petala.app.platform.Words;
import id.petala.engine.eligibility.Candidate;
import id.petala.engine.eligibility.CandidateJudge;
import id.petala.engine.eligibility.Target;
import id.petala.engine.pegawai.JenisPerpindahan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The book for the head of the agency: each post that changes, with up to three candidates and what choosing each costs. */
final class LeaderChapters {

    private static final int MOST = 3;

    private final Planned planned;
    private final PinPrices prices;
    private final Words words;
    private final MoveText text;
    private final List<Page> pages = new ArrayList<>();

    /** A post with those who may have it. */
    private record Page(Target post, List<Choice> choices) {}

    LeaderChapters(Planned planned, PinPrices prices, Words words) {
        this.planned = planned;
        this.prices = prices;
        this.words = words;
        this.text = new MoveText(words, planned.fit());
        List<Target> changed =
                planned.moves().stream().map(PlannedMove::to).distinct().toList();
        changed.forEach(post -> pages.add(new Page(post, this.prices.of(post.kode(), MOST, changed.size()))));
    }

    PlanDocument document() {
        return new PlanDocument(
                words.t("planbook.leader-title", planned.scenario().title()),
                planned.agency(),
                words.date(planned.day()),
                List.of(words.t("planbook.leader-lead", pages.size()), words.t("planbook.price-means")),
                "",
                List.of(),
                List.of(),
                pages.stream().map(this::chapter).toList());
    }

    private Chapter chapter(Page page) {
        Section section = MoveText.section(
                words.t("planbook.candidates"),
                words.t("planbook.price-means"),
                header(),
                page.choices().stream().map(one -> row(page.post(), one)).toList(),
                List.of(22, 20, 9, 13, 22, 14));
        return new Chapter(text.post(page.post()), List.of(lead(page)), false, List.of(section));
    }

    private String lead(Page page) {
        return words.t(
                "planbook.leader-post",
                page.choices().size(),
                Objects.requireNonNullElse(page.post().post().unitOrganisasi(), "–"));
    }

    private List<String> header() {
        return List.of(
                words.t("planbook.person"),
                words.t("planbook.post-now"),
                words.t("planbook.match"),
                words.t("planbook.value"),
                words.t("planbook.warnings"),
                words.t("planbook.price"));
    }

    private List<Object> row(Target post, Choice choice) {
        FitData fit = planned.fit();
        Candidate who = Objects.requireNonNull(fit.candidate(choice.nip()));
        CandidateJudge judge = fit.rules().judge(who);
        JenisPerpindahan kind = judge.kind(post);
        String held = who.post();
        String name = who.berkas().pegawai().nama() + " · " + who.nip();
        List<String> warnings =
                kind == null || kind == JenisPerpindahan.TETAP ? List.of() : text.warnings(judge, post, kind);
        return List.of(
                choice.chosen() ? words.t("planbook.chosen", name) : name,
                text.post(held == null ? null : fit.target(held)),
                text.match(judge, post),
                new BigDecimal(choice.worth()),
                warnings.isEmpty() ? words.t("planbook.no-warning") : String.join(" ", warnings),
                price(choice));
    }

    private String price(Choice choice) {
        return switch (choice.state()) {
            case PRICED -> words.num(new BigDecimal(choice.price()));
            case IMPOSSIBLE -> words.t("planbook.impossible");
            case NOT_COMPUTED -> words.t("planbook.not-computed");
        };
    }

    /** All candidates of all posts in one list. */
    Section candidates() {
        List<List<Object>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(words.t("planbook.post")));
        header.addAll(header());
        for (Page page : pages) {
            for (Choice choice : page.choices()) {
                List<Object> row = new ArrayList<>(List.of(page.post().kode()));
                row.addAll(row(page.post(), choice));
                rows.add(row);
            }
        }
        return MoveText.section(words.t("planbook.candidates"), "", header, rows, List.of());
    }
}
