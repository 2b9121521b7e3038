package id.petala.engine.eligibility;

import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactColumn;
import id.petala.engine.fact.FactTable;
import id.petala.engine.fact.FactTableBuilder;
import id.petala.engine.fact.FactTableBuilder.Dating;
import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.fact.FactValue;
import id.petala.engine.fit.JobPersonMatch;
import id.petala.engine.number.Points;
import id.petala.engine.pegawai.KesesuaianIlmu;
import id.petala.engine.pegawai.Pendidikan;
import id.petala.engine.pegawai.TingkatJenjang;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The one derivation of facts about people in posts, for the day of the rules. What a person has in any post is taken from
 * the facts about people. What isn't known of a pair is missing, never zero; what the post doesn't ask for doesn't apply.
 */
public final class PairFacts {

    /** The job person match in percent, by the settings of whoever judges. */
    static final String MATCH = "jpm-jabatan";

    /** The number of the box of the talent map. */
    static final String BOX = "kotak-talenta";

    /** Complete months in definitive posts of the family of the post. */
    static final String RELATED = "bulan-serumpun";

    /** Complete months in definitive posts of the level that the person's present tier has. */
    static final String LEVEL = "bulan-setingkat";

    /** Whether a field of study is among those that the post asks for. */
    static final String FIELD = "kesesuaian-bidang";

    /** How many of the trainings that the post asks for were completed, held against how many it asks for. */
    static final String TRAINING = "pelatihan-jabatan";

    private static final Set<String> DERIVED =
            new LinkedHashSet<>(List.of(MATCH, BOX, RELATED, LEVEL, FIELD, TRAINING));

    private final Collection<Fact> asked;
    private final FactTable people;
    private final FactTableBuilder builder;

    private PairFacts(Collection<Fact> asked, FactTable people, List<Pair> pairs) {
        this.asked = asked;
        this.people = people;
        this.builder = new FactTableBuilder(pairs.stream().map(Pair::subject).toList());
    }

    /**
     * Lays out facts about pairs, each pair under its {@link Pair#subject}.
     *
     * @param asked the facts that are wanted
     * @param people the facts about people
     * @param pairs of different subjects
     */
    public static FactTable of(Collection<Fact> asked, FactTable people, List<Pair> pairs) {
        PairFacts facts = new PairFacts(asked, people, pairs);
        pairs.forEach(facts::add);
        return facts.builder.build();
    }

    private void add(Pair pair) {
        for (Fact fact : asked) {
            if (DERIVED.contains(fact.id())) {
                derive(fact, pair);
            } else {
                take(fact, pair);
            }
        }
    }

    /** A fact about the person, as it stands in the facts about people. */
    private void take(Fact fact, Pair pair) {
        FactColumn column = people.column(fact.id());
        int person = people.indexOf(pair.who().nip());
        if (column != null && person >= 0) {
            builder.copy(column, person, pair.subject());
        }
    }

    private void derive(Fact fact, Pair pair) {
        switch (fact.id()) {
            case MATCH -> match(fact, pair);
            case BOX -> box(fact, pair);
            case RELATED -> related(fact, pair);
            case LEVEL -> level(fact, pair);
            case FIELD -> field(fact, pair);
            default -> training(fact, pair);
        }
    }

    private void match(Fact fact, Pair pair) {
        if (pair.judge().match(pair.to()) instanceof JobPersonMatch.Known known) {
            put(fact, pair, known.percent().rounded(Points.PLACES), "standar_kompetensi");
        }
    }

    private void box(Fact fact, Pair pair) {
        Integer box = pair.who().box();
        if (box != null) {
            put(fact, pair, BigDecimal.valueOf(box), "peta_talenta");
        }
    }

    /** A post whose family isn't told may be of this one or not: then nobody can say how long. */
    private void related(Fact fact, Pair pair) {
        String family = pair.to().demand().rumpun();
        Career career = career(pair);
        boolean told = career.months(stint -> stint.rumpun() == null) == 0;
        if (family != null && told) {
            months(fact, pair, career, stint -> family.equals(stint.rumpun()));
        }
    }

    private void level(Fact fact, Pair pair) {
        TingkatJenjang levels = pair.judge().rules().levels();
        if (pair.who().jenjang() != null) {
            int level = levels.level(pair.who().jenjang());
            months(fact, pair, career(pair), stint -> levels.level(stint.jenjang()) == level);
        }
    }

    private static Career career(Pair pair) {
        return new Career(pair.who().career(), pair.judge().rules().day());
    }

    /** Without a post on the day the history is not complete enough to count. */
    private void months(Fact fact, Pair pair, Career career, Predicate<Stint> fits) {
        if (career.present().isPresent()) {
            put(fact, pair, BigDecimal.valueOf(career.months(fits)), "riwayat_jabatan");
        }
    }

    private void field(Fact fact, Pair pair) {
        if (pair.to().demand().syarat().bidangIlmu().isEmpty()) {
            builder.notApplicable(fact, pair.subject());
            return;
        }
        List<Pendidikan> completed = pair.who().berkas().pendidikan().stream()
                .filter(one -> one.completedBy(pair.judge().rules().day()))
                .toList();
        new KesesuaianIlmu(pair.judge().rules().education())
                .of(pair.to().post(), completed)
                .ifPresent(fit -> put(fact, pair, new FactValue(fact.indexOf(fit.code()), 0), fit.origin()));
    }

    /** Of somebody without any certificate nobody can say whether none was earned or none recorded. */
    private void training(Fact fact, Pair pair) {
        List<String> trainings = pair.to().demand().syarat().pelatihan();
        if (trainings.isEmpty()) {
            builder.notApplicable(fact, pair.subject());
        } else if (!pair.who().berkas().sertifikat().isEmpty()) {
            int lacking = StudyChecks.lacking(
                            pair.who(), pair.to().demand(), pair.judge().rules().day())
                    .size();
            FactValue share = new FactValue(points(trainings.size() - lacking), points(trainings.size()));
            put(fact, pair, share, new Origin("sertifikat", 0));
        }
    }

    private static long points(int whole) {
        return Points.exact(BigDecimal.valueOf(whole));
    }

    private void put(Fact fact, Pair pair, BigDecimal value, String source) {
        put(fact, pair, new FactValue(Points.exact(value), 0), new Origin(source, 0));
    }

    private void put(Fact fact, Pair pair, FactValue value, Origin origin) {
        builder.add(fact, pair.subject(), value, new Dating(pair.judge().rules().day(), null), origin);
    }
}
