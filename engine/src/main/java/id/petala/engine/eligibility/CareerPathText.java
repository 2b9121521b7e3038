package id.petala.engine.eligibility;

import id.petala.engine.rule.Language;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Tells a way to a post, in Indonesian or English. */
public final class CareerPathText {

    private static final String BUNDLE = "id.petala.engine.eligibility.kelayakan";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle bundle;

    public CareerPathText(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(BUNDLE, language.locale(), NO_FALLBACK);
    }

    /** What comes of looking for a way. */
    public String sentence(CareerPath path) {
        return switch (path) {
            case CareerPath.Known known when known.steps().isEmpty() -> told("path.holds");
            case CareerPath.Known known ->
                told(
                        "path.known",
                        day(known.steps().getLast().day()),
                        known.steps().size());
            case CareerPath.Barred _ -> told("path.barred");
            case CareerPath.Untold untold when untold.rules().isEmpty() -> told("path.no-rule");
            case CareerPath.Untold _ -> told("path.untold");
        };
    }

    /** Its steps, what forbids it, or what is not known; one sentence each. */
    public List<String> steps(CareerPath path) {
        return switch (path) {
            case CareerPath.Known known ->
                known.steps().stream().map(this::step).toList();
            case CareerPath.Barred barred ->
                barred.barriers().stream().map(this::barrier).toList();
            case CareerPath.Untold untold ->
                untold.rules().stream().map(this::rule).toList();
        };
    }

    private String step(CareerPath.Step step) {
        String tier = step.tier().label().in(language);
        String kind = step.kind().label().in(language);
        String text = told("path.step", tier, kind, day(step.day()));
        String waits = step.waits().isEmpty() ? "" : " " + told("path.waits", rules(step.waits()));
        return text + waits + (step.studies().isEmpty() ? "" : " " + told("path.studies", rules(step.studies())));
    }

    private String barrier(CareerPath.Barrier barrier) {
        return told("path.barrier", rule(barrier.rule()), barrier.tier().label().in(language), day(barrier.day()));
    }

    private String rules(List<RuleOnDay> rules) {
        return rules.stream().map(this::rule).collect(Collectors.joining("; "));
    }

    private String rule(RuleOnDay rule) {
        return rule.rule().label().in(language) + " (" + rule.force().citation() + ")";
    }

    private String told(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(day);
    }
}
