package id.petala.app.book;

import id.petala.app.document.Chapter;
import id.petala.app.plan.PlannedMove;
import id.petala.app.platform.Words;
import java.util.ArrayList;
import java.util.List;

/** A plain letter to everybody who has another post in a plan, made of what the rules and the match say. */
final class Letters {

    private final Planned planned;
    private final Words words;
    private final MoveText text;

    Letters(Planned planned, Words words) {
        this.planned = planned;
        this.words = words;
        this.text = new MoveText(words, planned.fit());
    }

    PlanDocument document() {
        return new PlanDocument(
                words.t("planbook.letters", planned.scenario().title()),
                planned.agency(),
                words.date(planned.day()),
                List.of(),
                words.t("planbook.draft"),
                List.of(),
                List.of(),
                planned.moves().stream().map(this::letter).toList());
    }

    private Chapter letter(PlannedMove move) {
        List<Integer> passed = text.passed(move);
        List<String> warnings = text.warnings(move.judge(), move.to(), move.kind());
        List<String> said = new ArrayList<>(List.of(
                words.t("planbook.letter-to", text.name(move), move.who().nip()),
                words.t(
                        "planbook.letter-change",
                        words.date(planned.day()),
                        text.post(move.from()),
                        text.post(move.to()),
                        text.kind(move)),
                words.t(
                        "planbook.letter-why",
                        text.match(move.judge(), move.to()),
                        text.match(move.judge(), move.from()),
                        text.worth()),
                words.t("planbook.letter-rules", passed.get(0), passed.get(1))));
        said.add(
                warnings.isEmpty()
                        ? words.t("planbook.letter-no-warning")
                        : words.t("planbook.letter-warnings", warnings.size()));
        said.addAll(warnings);
        if (text.provisional(move)) {
            said.add(words.t("planbook.letter-provisional"));
        }
        said.add(words.t("planbook.letter-object", planned.agency()));
        said.add(words.t("planbook.letter-draft"));
        return new Chapter(words.t("planbook.letter", text.name(move)), said, false, List.of(text.competencies(move)));
    }
}
