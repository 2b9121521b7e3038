package id.petala.app.eligibility;

import id.petala.engine.eligibility.Candidate;
import id.petala.engine.eligibility.CandidateJudge;
import id.petala.engine.eligibility.CareerPath;
import id.petala.engine.eligibility.CareerPathText;
import id.petala.engine.eligibility.Pair;
import id.petala.engine.eligibility.Reason;
import id.petala.engine.eligibility.ReasonText;
import id.petala.engine.eligibility.Target;
import id.petala.engine.rule.Language;

/** Tells one person and post at length, for the terminal. */
public final class FitExplanation {

    private final FitData data;
    private final AskedMove asked;
    private final Language language;
    private final ReasonText text;

    public FitExplanation(FitData data, AskedMove asked, Language language) {
        this.data = data;
        this.asked = asked;
        this.language = language;
        this.text = new ReasonText(language);
    }

    /** The lines of one person and post. */
    public String of(Pair pair) {
        CandidateJudge judge = pair.judge();
        Candidate who = pair.who();
        Target target = pair.to();
        FitRow row = FitRow.of(judge, target, asked, data.worth(judge, target));
        if (row == null) {
            return who.nip() + " → " + target.kode() + ": BELUM";
        }
        StringBuilder lines = new StringBuilder();
        lines.append(who.nip())
                .append(" → ")
                .append(target.kode())
                .append(" · ")
                .append(row.kind().label().in(language))
                .append(": ")
                .append(FitRow.code(row.verdict().outcome()));
        if (row.value() != null) {
            lines.append(" · ")
                    .append(data.worth().name().in(language))
                    .append(' ')
                    .append(FitRow.decimal(row.value()).toPlainString());
        }
        for (Reason reason : judge.reasons(target, row.kind())) {
            line(lines, reason);
        }
        if (!asked.acting()) {
            path(lines, judge.path(target));
        }
        data.worth().told(pair, language).forEach(line -> lines.append("\n  ").append(line));
        return lines.toString();
    }

    private void path(StringBuilder lines, CareerPath path) {
        CareerPathText told = new CareerPathText(language);
        lines.append("\n  → ").append(told.sentence(path));
        told.steps(path).forEach(step -> lines.append("\n    ").append(step));
        if (path instanceof CareerPath.Known known) {
            known.trainings().forEach(training -> lines.append("\n    + ").append(training));
        }
    }

    private void line(StringBuilder lines, Reason reason) {
        lines.append("\n  ")
                .append(reason.blocks() ? "✗ " : "! ")
                .append(text.why(reason))
                .append(' ')
                .append(text.cure(reason))
                .append(" [")
                .append(reason.rule().rule().id())
                .append("; ")
                .append(reason.rule().force().citation())
                .append(reason.rule().provisional() ? " *" : "")
                .append(']');
        if (reason.cured() != null) {
            lines.append(" → ").append(reason.cured());
        }
    }
}
