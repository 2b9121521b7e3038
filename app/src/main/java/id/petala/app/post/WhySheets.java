package id.petala.app.post;

import id.petala.app.eligibility.FitData;
import id.petala.app.platform.ContextView;
import id.petala.app.platform.Words;
import id.petala.app.post.WhySheet.Competency;
import id.petala.app.post.WhySheet.Receipt;
import id.petala.app.post.WhySheet.Rule;
import id.petala.app.run.Person;
import id.petala.app.talent.Terms;
import id.petala.engine.eligibility.Candidate;
import id.petala.engine.eligibility.CandidateJudge;
import id.petala.engine.eligibility.CareerPath;
import id.petala.engine.eligibility.CareerPathText;
import id.petala.engine.eligibility.Checked;
import id.petala.engine.eligibility.Outcome;
import id.petala.engine.eligibility.Pair;
import id.petala.engine.eligibility.Reason;
import id.petala.engine.eligibility.ReasonText;
import id.petala.engine.eligibility.RuleOnDay;
import id.petala.engine.eligibility.Standard;
import id.petala.engine.eligibility.Target;
import id.petala.engine.eligibility.Verdict;
import id.petala.engine.fit.CompetencyCap;
import id.petala.engine.fit.FitCategory;
import id.petala.engine.fit.JobPersonMatch;
import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.JenisPerpindahan;
import id.petala.engine.rule.Dated;
import id.petala.engine.rule.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Draws why one person may or may not take one post. */
final class WhySheets {

    private static final int PLACES = 6;
    private static final int SHOWN = 2;

    private final Posts posts;
    private final Target post;
    private final MatchChoice choice;
    private final Words words;
    private final Language language;

    WhySheets(Posts posts, Target post, MatchChoice choice, Words words) {
        this.posts = posts;
        this.post = post;
        this.choice = choice;
        this.words = words;
        this.language = Language.of(words.language());
    }

    WhySheet view(int place, ContextView context) {
        FitData data = posts.fit(choice);
        Candidate who = data.candidates().get(place);
        CandidateJudge judge = data.rules().judge(who);
        JenisPerpindahan kind = choice.move().kind(judge, post);
        Person person = posts.open().run().people().get(place);
        JobPersonMatch match = judge.match(post);
        Rational percent = match instanceof JobPersonMatch.Known known ? known.percent() : null;
        Dated<List<FitCategory>> categories = choice.categories(post, posts.asOf());
        CareerPath path = choice.move().acting() ? null : judge.path(post);
        CareerPathText told = new CareerPathText(language);
        return new WhySheet(
                context,
                person.name(),
                person.nip(),
                Terms.post(person.post(), person.unit()),
                post.post().nama(),
                PostAddress.with(PostAddress.post(post.kode()), choice.query()),
                sentence(person.name(), kind, kind == null ? null : judge.verdict(post, kind)),
                kind == null ? "" : kind.label().in(language),
                percent == null ? null : percent.rounded(PLACES),
                percent == null || categories == null || categories.value() == null
                        ? ""
                        : FitCategory.of(percent, categories.value()).label().in(language),
                counting(categories),
                kind == null ? List.of() : rules(judge, kind),
                competencies(who),
                receipt(data, new Pair(judge, post)),
                path == null ? "" : told.sentence(path),
                path == null ? List.of() : told.steps(path),
                path instanceof CareerPath.Known known ? known.trainings() : List.of());
    }

    /** How a worth other than the match came about; null for the match, whose competencies are told. */
    private @Nullable Receipt receipt(FitData data, Pair pair) {
        if (choice.byMatch()) {
            return null;
        }
        Rational value = data.worth(pair.judge(), pair.to());
        return new Receipt(
                data.worth().name().in(language),
                value == null ? words.t("mengapa.receipt-missing") : words.fixed(value.rounded(SHOWN), SHOWN),
                data.worth().settings().in(language),
                String.join("\n", data.worth().told(pair, language)));
    }

    private String sentence(String name, @Nullable JenisPerpindahan kind, @Nullable Verdict verdict) {
        if (kind == JenisPerpindahan.TETAP) {
            return words.t("mengapa.holds", name, post.post().nama());
        }
        String where = choice.title(post.post().nama(), words);
        return switch (Chance.of(verdict)) {
            case ELIGIBLE -> words.t("mengapa.memenuhi", name, where);
            case LATER -> words.t("mengapa.nanti", name, where, verdict == null ? "" : words.date(since(verdict)));
            case UNTOLD -> words.t("mengapa.belum", name, where);
            case BARRED -> words.t("mengapa.tidak", name, where);
        };
    }

    private LocalDate since(Verdict verdict) {
        return verdict.since() == null ? posts.asOf() : verdict.since();
    }

    private String counting(@Nullable Dated<List<FitCategory>> categories) {
        String cap =
                choice.cap() == CompetencyCap.STANDARD ? words.t("jabatan.cap.standar") : words.t("jabatan.cap.tidak");
        String scheme = choice.scheme().label().in(language);
        return categories == null
                ? words.t("mengapa.counting-none", cap, scheme)
                : words.t("mengapa.counting", cap, scheme, categories.citation().toString());
    }

    private List<Rule> rules(CandidateJudge judge, JenisPerpindahan kind) {
        ReasonText text = new ReasonText(language);
        Map<String, Reason> reasons = new TreeMap<>();
        judge.reasons(post, kind)
                .forEach(reason -> reasons.put(reason.rule().rule().id(), reason));
        List<Rule> rules = new ArrayList<>();
        for (Checked checked : judge.sheet(post, kind)) {
            rules.add(rule(
                    checked.rule(),
                    checked.outcome(),
                    reasons.get(checked.rule().rule().id()),
                    text));
        }
        rules.sort(Comparator.comparingInt(WhySheets::order));
        return rules;
    }

    /** What blocks, what blocks as long as it isn't known, what warns, what is passed. */
    private static int order(Rule rule) {
        if (rule.outcome() == Outcome.PASSES) {
            return 3;
        }
        return !rule.blocks() ? 2 : rule.outcome() == Outcome.FAILS ? 0 : 1;
    }

    private Rule rule(RuleOnDay rule, Outcome outcome, @Nullable Reason reason, ReasonText text) {
        return new Rule(
                rule.rule().label().in(language),
                outcome,
                rule.blocks(),
                reason == null ? "" : text.why(reason),
                reason == null ? "" : text.cure(reason),
                reason == null ? null : reason.cured(),
                rule.force().citation().toString(),
                rule.force().basis().label().in(language),
                rule.provisional(),
                rule.force().note() == null ? null : rule.force().note().in(language));
    }

    private List<Competency> competencies(Candidate who) {
        List<Competency> lines = new ArrayList<>();
        post.standard()
                .levels()
                .forEach((name, asked) ->
                        lines.add(competency(name, asked, who.levels().get(Standard.key(name)))));
        return lines;
    }

    private Competency competency(String name, Rational asked, @Nullable Rational level) {
        if (level == null) {
            return new Competency(name, asked.rounded(PLACES), null, null, null);
        }
        Rational counted = choice.cap() == CompetencyCap.STANDARD ? level.min(asked) : level;
        return new Competency(
                name,
                asked.rounded(PLACES),
                level.rounded(PLACES),
                counted.rounded(PLACES),
                level.minus(asked).rounded(PLACES));
    }
}
