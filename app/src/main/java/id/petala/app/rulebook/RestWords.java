package id.petala.app.rulebook;

import id.petala.app.platform.Words;
import id.petala.app.rulebook.InstrumentView.Rest;
import id.petala.app.talent.Reading;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.Talent;
import id.petala.engine.rule.Basis;
import id.petala.engine.rule.Dated;
import id.petala.engine.rule.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says what values of an instrument rest on: citation, basis, days, and why one is provisional. */
final class RestWords {

    private final Instrument instrument;
    private final Words words;
    private final Reading reading;
    private final Map<Dated<?>, LocalDate> until = new LinkedHashMap<>();

    RestWords(Instrument instrument, RuleBook book, Words words) {
        this.instrument = instrument;
        this.words = words;
        this.reading = new Reading(words);
        parameters(book).forEach(this::follow);
    }

    private List<Parameter<?>> parameters(RuleBook book) {
        List<Parameter<?>> all = new ArrayList<>(instrument.parameters());
        Talent talent = instrument.talent();
        if (talent != null) {
            all.add(Objects.requireNonNull(book.populations().get(talent.population()))
                    .groups());
        }
        return all;
    }

    private void follow(Parameter<?> parameter) {
        for (int i = 0; i + 1 < parameter.values().size(); i++) {
            until.put(parameter.values().get(i), parameter.values().get(i + 1).from());
        }
    }

    Rest of(Dated<?> dated) {
        return new Rest(
                "",
                dated.citation().toString(),
                dated.basis(),
                reading.label(dated.basis().label()),
                why(dated),
                dated.from().isAfter(instrument.firstDay()) ? dated.from() : null,
                until.get(dated),
                dated.note() == null ? "" : reading.label(dated.note()));
    }

    /** Why a value is provisional: the first reason that applies; empty where it is firm. */
    String why(Dated<?> dated) {
        if (!dated.provisional()) {
            return "";
        }
        return dated.basis() == Basis.ASSUMPTION ? words.t("instrument.why.assumption") : whyOfSource(dated);
    }

    private String whyOfSource(Dated<?> dated) {
        return switch (dated.citation().source().reading()) {
            case SECONDARY -> words.t("instrument.why.secondary");
            case CODE -> words.t("instrument.why.code");
            case PETALA -> words.t("instrument.why.petala");
            case TEXT -> dated.stated() ? words.t("instrument.why.stated") : words.t("instrument.why.article");
        };
    }
}
