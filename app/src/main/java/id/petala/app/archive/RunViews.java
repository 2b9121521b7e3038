package id.petala.app.archive;

import id.petala.app.archive.RunView.Count;
import id.petala.app.platform.ContextView;
import id.petala.app.platform.Words;
import id.petala.app.run.KeptRun;
import id.petala.app.run.RunSummary;
import id.petala.app.talent.MapView;
import id.petala.app.talent.ReasonCount;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Population;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.rule.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws kept runs up from their summaries, so that none has to be laid out to be looked at. */
final class RunViews {

    private final RuleBook book;
    private final Words words;
    private final Language language;

    RunViews(RuleBook book, Words words) {
        this.book = book;
        this.words = words;
        this.language = Language.of(words.language());
    }

    RunView view(KeptRun kept, List<KeptRun> all) {
        Instrument instrument = book.instrument(kept.instrument());
        RunSummary summary = kept.summary();
        return new RunView(
                kept,
                label(kept, instrument),
                way(kept, instrument),
                summary.boxes().entrySet().stream()
                        .map(box -> new Count(words.t("box.name", box.getKey()), box.getValue()))
                        .toList(),
                lacking(summary, instrument),
                all.stream()
                        .filter(other -> other.agency().equals(kept.agency())
                                && !other.id().equals(kept.id()))
                        .toList());
    }

    /** The name of an instrument of today's rules, else as the run wrote it. */
    String label(KeptRun kept, @Nullable Instrument instrument) {
        return instrument == null
                ? kept.summary().instrument().label()
                : instrument.label().in(language);
    }

    private MapView way(KeptRun kept, @Nullable Instrument instrument) {
        RunSummary.Way way = kept.summary().population();
        List<ReasonCount> excluded = way.excluded().stream()
                .map(group -> new ReasonCount(reason(group, kept, instrument), group.count()))
                .toList();
        ContextView context = new ContextView(
                kept.agency(),
                kept.asOf(),
                kept.instrument(),
                label(kept, instrument),
                kept.summary().instrument().version(),
                kept.summary().provisional(),
                kept.demo());
        return new MapView(
                context,
                way.registry(),
                way.mapped(),
                way.unassessed(),
                way.registry() - way.inPopulation(),
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                excluded,
                List.of());
    }

    private String reason(RunSummary.GroupCount group, KeptRun kept, @Nullable Instrument instrument) {
        return groups(kept, instrument).stream()
                .filter(known -> known.code().equals(group.code()))
                .map(known -> known.label().in(language))
                .findFirst()
                .orElse(group.label());
    }

    private List<Population.Group> groups(KeptRun kept, @Nullable Instrument instrument) {
        if (instrument == null || instrument.talent() == null) {
            return List.of();
        }
        Population population = book.populations().get(instrument.talent().population());
        return population == null ? List.of() : population.groups().valueOn(kept.asOf());
    }

    private List<Count> lacking(RunSummary summary, @Nullable Instrument instrument) {
        List<Count> counts = new ArrayList<>();
        summary.missing().forEach((id, count) -> counts.add(new Count(criterion(id, instrument), count)));
        counts.sort(Comparator.comparingInt(Count::count).reversed().thenComparing(Count::what));
        return counts;
    }

    private String criterion(String id, @Nullable Instrument instrument) {
        return instrument == null
                ? id
                : instrument.nodes().stream()
                        .filter(node -> node.id().equals(id))
                        .findFirst()
                        .map(node -> node.head().criterion().label().in(language))
                        .orElse(id);
    }
}
