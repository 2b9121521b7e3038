package id.petala.app.placement;

import id.petala.engine.placement.PlacementProblem;
import id.petala.engine.rule.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The people and posts that a rules file chooses: by code, as a list of codes, or by what columns say. */
final class RuleChoice {

    private final PlacementInput input;
    private final PlacementProblem problem;

    RuleChoice(PlacementInput input) {
        this.input = input;
        this.problem = input.problem();
    }

    int person(Yaml field) {
        int person = problem.person(field.text());
        if (person < 0) {
            throw field.refused("placement.rule-person", field.text(), "");
        }
        return person;
    }

    int post(Yaml field) {
        int post = problem.post(field.text());
        if (post < 0) {
            throw field.refused("placement.rule-post", field.text(), "");
        }
        return post;
    }

    List<Integer> people(Yaml field) {
        if (field.isText() || field.isList()) {
            return some(field).stream().map(this::person).distinct().toList();
        }
        return matching(field, problem.people(), input.people());
    }

    /** The posts chosen; all where nothing is said. */
    List<Integer> posts(@Nullable Yaml field) {
        if (field == null) {
            return IntStream.range(0, problem.posts().size()).boxed().toList();
        }
        if (field.isText() || field.isList()) {
            return some(field).stream().map(this::post).distinct().toList();
        }
        return matching(field, problem.posts(), input.posts());
    }

    private static List<Yaml> some(Yaml field) {
        return field.isText() ? List.of(field) : field.list();
    }

    private static List<Integer> matching(Yaml field, List<String> codes, Traits traits) {
        field.entries().forEach((column, value) -> require(value, traits, column));
        List<Integer> matching = IntStream.range(0, codes.size())
                .filter(number -> field.entries().entrySet().stream()
                        .allMatch(entry -> traits.of(codes.get(number), entry.getKey())
                                .equals(entry.getValue().text())))
                .boxed()
                .toList();
        if (matching.isEmpty()) {
            throw field.refused("placement.rule-nobody", null, "");
        }
        return matching;
    }

    private static void require(Yaml field, Traits traits, String column) {
        if (!traits.has(column)) {
            throw field.refused("placement.rule-column", column, String.join(", ", traits.columns()));
        }
    }

    /** Posts by what a column says of them, in the order of its texts; only some texts where any are named. */
    List<List<Integer>> rooms(Yaml rule, String column, List<Yaml> some) {
        require(rule, input.posts(), column);
        Map<String, List<Integer>> rooms = byText(column);
        for (Yaml one : some) {
            if (!rooms.containsKey(one.text())) {
                throw one.refused("placement.rule-unit", one.text(), String.join(", ", rooms.keySet()));
            }
        }
        if (some.isEmpty()) {
            return List.copyOf(rooms.values());
        }
        return some.stream()
                .map(one -> Objects.requireNonNull(rooms.get(one.text())))
                .toList();
    }

    private Map<String, List<Integer>> byText(String column) {
        Map<String, List<Integer>> rooms = new TreeMap<>();
        for (int post = 0; post < problem.posts().size(); post++) {
            String text = input.posts().of(problem.posts().get(post), column);
            if (!text.isEmpty()) {
                rooms.computeIfAbsent(text, _ -> new ArrayList<>()).add(post);
            }
        }
        return rooms;
    }

    /** Each head's post with the posts directly under it. */
    List<List<Integer>> heads(Yaml rule, String column) {
        require(rule, input.posts(), column);
        Map<String, List<Integer>> rooms = byText(column);
        rooms.forEach((head, posts) -> {
            if (problem.post(head) >= 0) {
                posts.add(problem.post(head));
            }
        });
        return List.copyOf(rooms.values());
    }
}
