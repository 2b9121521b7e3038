package id.petala.engine.worth;

import id.petala.engine.eligibility.Pair;
import id.petala.engine.eligibility.PairFacts;
import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactTable;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.number.Rational;
import id.petala.engine.receipt.Receipts;
import id.petala.engine.receipt.TextReceipt;
import id.petala.engine.rule.Label;
import id.petala.engine.rule.Language;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an instrument about people in posts makes of pairs, scored by the one engine. */
public final class InstrumentWorth implements Worth {

    /** So many pairs are laid out at once. */
    private static final int PAIRS = 4096;

    private final Scorer scorer;
    private final FactTable people;
    private final String value;
    private final Map<String, Fact> asked = new LinkedHashMap<>();

    /**
     * @param instrument about {@link Instrument#PAIR}
     * @param people the facts about people
     * @param day whose values of the instrument count
     * @throws IllegalArgumentException when the instrument is about something else
     * @throws id.petala.engine.rule.NoValueOnDay when the instrument has no value on the day
     */
    public InstrumentWorth(Instrument instrument, FactTable people, LocalDate day) {
        if (!instrument.ofPairs()) {
            throw new IllegalArgumentException("instrument about " + instrument.subject());
        }
        this.scorer = Scorer.compile(instrument, day);
        this.people = people;
        this.value = instrument.values().getFirst().id();
        for (Node node : instrument.nodes()) {
            if (node instanceof Node.Leaf leaf) {
                asked.put(leaf.fact().id(), leaf.fact());
            }
        }
    }

    @Override
    public Label name() {
        return scorer.instrument().label();
    }

    @Override
    public Label settings() {
        Instrument instrument = scorer.instrument();
        int provisional = instrument.provisional(scorer.asOf());
        String known = instrument.id() + " " + instrument.version();
        return new Label(
                "instrumen %s (%s), %s nilai aturannya sementara"
                        .formatted(instrument.label().id(), known, provisional),
                "instrument %s (%s), %s of its values provisional"
                        .formatted(instrument.label().en(), known, provisional));
    }

    @Override
    public boolean provisional() {
        return scorer.instrument().provisional(scorer.asOf()) > 0;
    }

    /** A table has each subject once: of posts that share a code by mistake each stands in a table of its own. */
    @Override
    public @Nullable Rational[] of(List<Pair> pairs) {
        @Nullable Rational[] worths = new Rational[pairs.size()];
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int place = 0; place < worths.length; place++) {
            String subject = pairs.get(place).subject();
            if (places.size() == PAIRS || places.containsKey(subject)) {
                score(pairs, places, worths);
                places.clear();
            }
            places.put(subject, place);
        }
        score(pairs, places, worths);
        return worths;
    }

    private void score(List<Pair> pairs, Map<String, Integer> places, @Nullable Rational[] worths) {
        int node = scorer.index(value);
        List<Pair> some = places.values().stream().map(pairs::get).toList();
        scorer.score(facts(some), batch -> {
            for (int row = 0; row < batch.size(); row++) {
                if (batch.known(node, row)) {
                    int place = Objects.requireNonNull(places.get(batch.subject(row)));
                    worths[place] = batch.amount(node, row).exact();
                }
            }
        });
    }

    /** The facts of some pairs that the instrument asks for. */
    public FactTable facts(List<Pair> pairs) {
        return PairFacts.of(asked.values(), people, pairs);
    }

    /** The instrument on its day. */
    public Scorer scorer() {
        return scorer;
    }

    /** The receipt of a pair. */
    @Override
    public List<String> told(Pair pair, Language language) {
        return TextReceipt.of(new Receipts(scorer).of(facts(List.of(pair)), 0), language)
                .lines()
                .toList();
    }
}
