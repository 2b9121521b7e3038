package id.petala.app.rulebook;

import id.petala.app.platform.Words;
import id.petala.app.run.OpenRun;
import id.petala.engine.finding.FindingText;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.rule.Language;
import java.time.LocalDate;
import java.util.List;

/** Draws up the list of instruments in one language. */
final class InstrumentLists {

    private final OpenRun shown;
    private final Words words;
    private final Language language;

    InstrumentLists(OpenRun shown, Words words) {
        this.shown = shown;
        this.words = words;
        this.language = Language.of(words.language());
    }

    InstrumentList list(List<ListedInstrument> all, List<RuleShelf.Unreadable> unreadable) {
        return new InstrumentList(
                all.stream().map(this::summary).toList(),
                shown.run().instrument().id(),
                unreadable.stream().map(this::unreadable).toList());
    }

    private InstrumentSummary summary(ListedInstrument listed) {
        Instrument instrument = listed.instrument();
        LocalDate asOf = shown.run().asOf();
        LocalDate day = asOf.isBefore(instrument.firstDay()) ? instrument.firstDay() : asOf;
        return new InstrumentSummary(
                listed.key(),
                instrument.version(),
                instrument.label().in(language),
                instrument.firstDay(),
                instrument.provisional(day),
                OwnNote.of(listed, words),
                listed.same(shown.run().instrument()),
                instrument.talent() != null);
    }

    private InstrumentList.Unreadable unreadable(RuleShelf.Unreadable one) {
        return new InstrumentList.Unreadable(
                one.version().instrument() + " " + one.version().version(),
                OwnNote.of(one.version(), words),
                one.findings().stream()
                        .map(finding -> FindingText.sentence(finding, language.locale()))
                        .toList());
    }
}
