package id.petala.app.upload;

import id.petala.app.check.CheckViews;
import id.petala.app.check.CheckedData;
import id.petala.app.platform.Moment;
import id.petala.app.platform.Words;
import id.petala.app.rulebook.ListedInstrument;
import id.petala.app.run.KeptRun;
import id.petala.app.run.TalentRun;
import id.petala.app.talent.MapView;
import id.petala.app.talent.MapViews;
import id.petala.app.talent.MapViews.Agency;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.FindingText;
import id.petala.engine.rule.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws up the page of the import in one language. */
final class UploadViews {

    private final Imports imports;
    private final Words words;
    private final Language language;

    UploadViews(Imports imports, Words words) {
        this.imports = imports;
        this.words = words;
        this.language = Language.of(words.language());
    }

    /** The page as the import stands. */
    UploadView view(@Nullable Import one, boolean cancelled, List<Finding> faults) {
        return switch (one == null ? null : one.stage()) {
            case Stage.Ready(CheckedData checked) -> preview(Objects.requireNonNull(one), checked, faults);
            case Stage.Failed(List<Finding> findings) -> form(findings, false);
            case Stage.Receiving _ -> busy(Objects.requireNonNull(one), words.t("upload.receiving"), true);
            case Stage.Reading _ -> busy(Objects.requireNonNull(one), words.t("upload.reading"), true);
            case Stage.Keeping _ -> busy(Objects.requireNonNull(one), words.t("upload.keeping"), false);
            case Stage.Kept _ -> form(faults, false);
            case null -> form(faults, cancelled);
        };
    }

    private UploadView.Form form(List<Finding> faults, boolean cancelled) {
        List<KeptRun> runs = imports.shelf().runs();
        return new UploadView.Form(
                sentences(faults),
                cancelled,
                runs.stream()
                        .filter(run -> !run.demo())
                        .map(KeptRun::agency)
                        .distinct()
                        .toList(),
                LocalDate.now(Moment.HERE),
                choices(),
                imports.limits(),
                runs);
    }

    private List<UploadView.Choice> choices() {
        return imports.rules().all().stream()
                .filter(listed -> listed.instrument().talent() != null)
                .map(this::choice)
                .toList();
    }

    private UploadView.Choice choice(ListedInstrument listed) {
        String label = listed.instrument().label().in(language);
        String own = words.t("upload.own-instrument", label, listed.instrument().version());
        return new UploadView.Choice(listed.key(), listed.own() == null ? label : own);
    }

    /** A finding of the import as a whole is a sentence; one of a file says which. */
    private List<String> sentences(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code().startsWith("import.")
                        ? FindingText.reason(finding, language.locale())
                        : FindingText.sentence(finding, language.locale()))
                .toList();
    }

    private UploadView.Busy busy(Import one, String doing, boolean cancellable) {
        List<UploadView.SourceLine> sources = one.rows().stream()
                .map(read -> new UploadView.SourceLine(
                        read.source().file(), read.source().table(), read.rows()))
                .toList();
        int rows = sources.stream().mapToInt(UploadView.SourceLine::rows).sum();
        UploadView.People people =
                new UploadView.People(one.people().done(), one.people().all());
        Order order = one.orderOrNone();
        return new UploadView.Busy(
                doing, order == null ? "" : order.agency(), sources, rows, one.files(), people, cancellable);
    }

    private UploadView.Preview preview(Import one, CheckedData checked, List<Finding> faults) {
        String asked = one.order().agency();
        String stated = Objects.requireNonNullElse(checked.check().intake().agency(), "");
        String agency = asked.isBlank() ? stated : asked;
        return new UploadView.Preview(
                agency,
                one.order().asOf(),
                CheckViews.of(checked.check(), language),
                map(one, checked.check().run(), agency),
                sentences(faults));
    }

    private @Nullable MapView map(Import one, @Nullable TalentRun run, String agency) {
        return run == null
                ? null
                : one.map(words.language(), () -> new MapViews(run, null, new Agency(agency, false), words).view());
    }
}
