package id.petala.app.profile;

import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactCode;
import id.petala.engine.rule.Label;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Levels of education by all names they go by. */
final class EducationWords {

    private final Map<String, Label> labels = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> words = new TreeSet<>();

    /** @param levels the fact {@code pendidikan}; null where the catalogue has none */
    EducationWords(@Nullable Fact levels) {
        for (FactCode code : levels == null ? List.<FactCode>of() : levels.codes()) {
            labels.put(code.code(), code.label());
            String all = Stream.concat(
                            Stream.of(
                                    code.code(), code.label().id(), code.label().en()),
                            code.aliases().stream().map(FactCode.Alias::text))
                    .flatMap(name -> SearchText.words(name).stream())
                    .filter(word -> !word.chars().allMatch(Character::isDigit))
                    .distinct()
                    .collect(Collectors.joining(" "));
            names.put(code.code(), all);
            words.addAll(SearchText.words(code.code()));
            words.addAll(SearchText.words(all));
        }
    }

    /** Everything a level is called, in one text. */
    String names(String code) {
        return names.getOrDefault(code, code);
    }

    /** What a level is called on a page. */
    Label label(String code) {
        return labels.getOrDefault(code, Label.same(code));
    }

    /** Whether a word names a level. */
    boolean isLevel(String word) {
        return words.contains(word);
    }
}
