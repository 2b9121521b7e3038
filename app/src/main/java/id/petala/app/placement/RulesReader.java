package id.petala.app.placement;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.number.Rational;
import id.petala.engine.placement.Constraint;
import id.petala.engine.placement.PlacementProblem;
import id.petala.engine.rule.Yaml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a rules file: {@code batasan}, a list of constraints, each with {@code jenis}, {@code nama} and {@code alasan} and what
 * its kind needs. People and posts are chosen by code, or by what the columns of their tables say.
 */
final class RulesReader {

    private static final String HERE = "jabatan";
    private static final String NIP = "nip";
    private static final String MOST = "paling_banyak";
    private static final String LEAST = "paling_sedikit";
    private static final String UNIT = "unit";
    private static final String HEAD = "atasan";
    private static final String FEWEST = "sesedikit-mungkin";

    private final PlacementInput input;
    private final PlacementProblem problem;
    private final BitSet demotions;
    private final RuleChoice choice;
    private final Set<String> names = new TreeSet<>();

    private RulesReader(PlacementInput input, BitSet demotions) {
        this.input = input;
        this.problem = input.problem();
        this.demotions = demotions;
        this.choice = new RuleChoice(input);
    }

    /**
     * Reads a file.
     *
     * @param demotions pairs that only a pin with a legal ground permits
     * @throws Refused with everything that isn't as it must be
     */
    static List<NamedConstraint> read(Path path, PlacementInput input, BitSet demotions) throws IOException {
        Yaml root = RulesFile.root(path);
        RulesReader reader = new RulesReader(input, demotions);
        List<NamedConstraint> constraints = new ArrayList<>();
        List<Finding> faults = new ArrayList<>();
        for (Yaml one : list(root)) {
            try {
                constraints.add(reader.constraint(one));
            } catch (Refused refused) {
                faults.addAll(refused.findings());
            }
        }
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        return constraints;
    }

    /** A scenario may do without constraints, a rules file has nothing else. */
    private static List<Yaml> list(Yaml root) {
        Yaml list = root.optional("diisi") == null ? root.required("batasan") : root.optional("batasan");
        return list == null ? List.of() : list.list();
    }

    private NamedConstraint constraint(Yaml one) {
        RuleKind kind = kind(one.required("jenis"));
        List<String> keys = new ArrayList<>(List.of("jenis", "nama", "alasan"));
        keys.addAll(kind.keys());
        one.entries(keys.toArray(String[]::new));
        Yaml name = one.required("nama");
        if (!names.add(name.text())) {
            throw name.refused("placement.rule-twice", name.text(), "");
        }
        Yaml basis = kind == RuleKind.AFIRMASI ? one.required("dasar_hukum") : one.optional("dasar_hukum");
        return new NamedConstraint(
                kind.id(),
                name.text(),
                one.required("alasan").text(),
                basis == null ? "" : basis.text(),
                one.where(),
                constraint(kind, one));
    }

    private static RuleKind kind(Yaml field) {
        for (RuleKind kind : RuleKind.values()) {
            if (kind.id().equals(field.text())) {
                return kind;
            }
        }
        throw field.refused("placement.rule-kind", field.text(), String.join(", ", RuleKind.ids()));
    }

    private Constraint constraint(RuleKind kind, Yaml one) {
        return switch (kind) {
            case DI_SINI -> here(one);
            case TETAP -> stays(one);
            case BUKAN_DI_SINI -> new Constraint.NotHere(person(one), post(one));
            case BATAS_PINDAH -> moves(one.required(MOST));
            case PORSI_UNIT -> share(one);
            case BERSAMA -> together(one);
            case TERPISAH -> apart(one);
            case AFIRMASI -> group(one);
            case SERAH_TERIMA -> handover(one);
            case PULAU -> islands(one);
            case LOWONGAN_DAHULU -> vacancies(one);
            case MUNDUR -> new Constraint.Withdrawn(person(one));
            case PERTAHANKAN -> kept(one);
            case TANPA_RUGI -> new Constraint.NobodyWorse(holders(one.optional("orang")));
            case MINAT -> wish(one);
        };
    }

    private int person(Yaml one) {
        return choice.person(one.required(NIP));
    }

    private int post(Yaml one) {
        return choice.post(one.required(HERE));
    }

    private Constraint here(Yaml one) {
        int person = person(one);
        int post = post(one);
        int pair = allowed(one.required(HERE), person, post);
        if (demotions.get(pair) && one.optional("dasar_hukum") == null) {
            throw one.required(HERE)
                    .refused(
                            "placement.rule-demotion",
                            problem.posts().get(post),
                            "",
                            problem.people().get(person));
        }
        return new Constraint.Here(person, post);
    }

    private int allowed(Yaml field, int person, int post) {
        int pair = problem.pair(person, post);
        if (pair < 0) {
            throw field.refused(
                    "placement.rule-pair",
                    problem.posts().get(post),
                    "",
                    problem.people().get(person));
        }
        return pair;
    }

    private Constraint stays(Yaml one) {
        int person = person(one);
        int post = input.before().get(person);
        if (post == PlacementProblem.NOWHERE) {
            throw one.required(NIP)
                    .refused("placement.rule-no-post", problem.people().get(person), "");
        }
        allowed(one.required(NIP), person, post);
        return new Constraint.Here(person, post);
    }

    private Constraint share(Yaml one) {
        Yaml column = one.optional("kolom");
        Yaml units = one.optional(UNIT);
        List<List<Integer>> rooms =
                choice.rooms(one, column == null ? UNIT : column.text(), units == null ? List.of() : texts(units));
        return new Constraint.ChangeShare(rooms, RuleNumbers.share(one.required(MOST)));
    }

    private static List<Yaml> texts(Yaml field) {
        return field.isText() ? List.of(field) : field.list();
    }

    private List<Integer> two(Yaml one) {
        List<Integer> people = choice.people(one.required(NIP));
        if (people.size() != 2) {
            throw one.required(NIP).refused("placement.rule-two", people.size() + "", "2");
        }
        return people;
    }

    private Constraint together(Yaml one) {
        List<Integer> people = two(one);
        Yaml field = one.optional(HERE);
        if (field == null) {
            return new Constraint.MoveTogether(people.getFirst(), people.getLast());
        }
        List<Integer> posts = field.list().stream().map(choice::post).toList();
        if (posts.size() != 2) {
            throw field.refused("placement.rule-two", posts.size() + "", "2");
        }
        allowed(field, people.getFirst(), posts.getFirst());
        allowed(field, people.getLast(), posts.getLast());
        return new Constraint.TakeTogether(people.getFirst(), posts.getFirst(), people.getLast(), posts.getLast());
    }

    private Constraint apart(Yaml one) {
        List<Integer> people = choice.people(one.required(NIP));
        if (people.size() < 2) {
            throw one.required(NIP).refused("placement.rule-two", people.size() + "", "2");
        }
        Yaml by = one.optional("menurut");
        return switch (by == null ? UNIT : by.text()) {
            case UNIT -> new Constraint.Apart(people, choice.rooms(one, UNIT, List.of()));
            case HEAD -> new Constraint.Apart(people, choice.heads(one, HEAD));
            default ->
                throw one.required("menurut")
                        .refused("placement.rule-by", one.required("menurut").text(), UNIT + ", " + HEAD);
        };
    }

    private Constraint group(Yaml one) {
        List<Integer> people = choice.people(one.required("orang"));
        List<Integer> posts = choice.posts(one.optional(HERE));
        Yaml least = one.required(LEAST);
        return RuleNumbers.isShare(least)
                ? new Constraint.GroupShare(people, posts, RuleNumbers.share(least))
                : new Constraint.GroupFloor(people, posts, RuleNumbers.count(least));
    }

    private Constraint moves(Yaml most) {
        return most.text().equals(FEWEST)
                ? new Constraint.FewestMoves(input.before(), Constraint.Foremost.AS_FAR_AS_POSSIBLE)
                : new Constraint.MoveBudget(RuleNumbers.count(most));
    }

    /** Of the holders of these posts so many stay, so that somebody is there to hand over to the others' successors. */
    private Constraint handover(Yaml one) {
        Yaml field = one.required(HERE);
        List<Integer> posts = choice.posts(field);
        Yaml least = one.optional(LEAST);
        int staying = least == null ? 1 : RuleNumbers.count(least);
        int holders =
                Math.toIntExact(input.before().stream().filter(posts::contains).count());
        if (staying < 1 || staying > holders) {
            throw (least == null ? field : least).refused("placement.rule-stay", staying + "", "", holders + "");
        }
        return new Constraint.ChangeShare(List.of(posts), Rational.of(holders - staying, holders));
    }

    /** Of these people at most so many are in these posts; those who agree don't count. */
    private Constraint islands(Yaml one) {
        Yaml most = one.optional(MOST);
        Yaml agreed = one.optional("kecuali");
        List<Integer> people = new ArrayList<>(choice.people(one.required("orang")));
        if (agreed != null) {
            people.removeAll(choice.people(agreed));
        }
        return new Constraint.GroupCeiling(
                people, choice.posts(one.required(HERE)), most == null ? 0 : RuleNumbers.count(most));
    }

    private Constraint vacancies(Yaml one) {
        Yaml field = one.optional(HERE);
        return new Constraint.VacanciesFirst(field == null ? vacant() : choice.posts(field), least(one));
    }

    private static int least(Yaml one) {
        Yaml least = one.optional(LEAST);
        return least == null ? Constraint.Foremost.AS_FAR_AS_POSSIBLE : RuleNumbers.count(least);
    }

    /** An earlier plan, person by person; who isn't named had no post in it. */
    private Constraint kept(Yaml one) {
        List<Integer> posts =
                new ArrayList<>(Collections.nCopies(problem.people().size(), PlacementProblem.NOWHERE));
        for (Yaml entry : one.required("penempatan").list()) {
            entry.entries(NIP, HERE);
            int person = person(entry);
            if (posts.get(person) != PlacementProblem.NOWHERE) {
                throw entry.required(NIP)
                        .refused("placement.person-twice", problem.people().get(person), "");
            }
            posts.set(person, post(entry));
        }
        return new Constraint.KeptFirst(posts, least(one));
    }

    private List<Integer> vacant() {
        int[] holders = new int[problem.posts().size()];
        input.before().stream().filter(post -> post >= 0).forEach(post -> holders[post]++);
        return IntStream.range(0, holders.length)
                .filter(post -> holders[post] < problem.seats(post))
                .boxed()
                .toList();
    }

    private List<Integer> holders(@Nullable Yaml field) {
        if (field != null) {
            return choice.people(field);
        }
        return IntStream.range(0, problem.people().size())
                .filter(person -> input.before().get(person) >= 0)
                .boxed()
                .toList();
    }

    private Constraint wish(Yaml one) {
        int person = person(one);
        int post = post(one);
        allowed(one.required(HERE), person, post);
        return new Constraint.Preference(person, post, RuleNumbers.worth(one.required("tambahan"), input.places()));
    }
}
