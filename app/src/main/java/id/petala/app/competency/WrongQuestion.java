package id.petala.app.competency;

import id.petala.app.platform.Words;
import id.petala.app.platform.WrongAddress;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An address asks of competencies what nobody can answer. */
final class WrongQuestion extends WrongAddress {

    private static final String COMMA = ", ";

    private final Part part;
    private final String value;

    WrongQuestion(Part part, String value) {
        super("competencies: no such " + part);
        this.part = part;
        this.value = value;
    }

    /** What of the address is wrong. */
    enum Part {
        GROUPING,
        COMPETENCY,
        STANDING,
        OVERALL,
        LEVEL,
        PLACE,
        RUN,
        CHANGE,
        ORDER
    }

    @Override
    public String sentence(Words words) {
        return switch (part) {
            case GROUPING ->
                words.t("competency.no-such-grouping", value, list(Stream.of(Grouping.values()), Grouping::code));
            case COMPETENCY -> words.t("competency.no-such", value);
            case STANDING ->
                words.t("competency.no-such-standing", value, list(Stream.of(Standing.values()), Standing::code));
            case OVERALL ->
                words.t("competency.no-such-standing", value, list(Stream.of(Overall.values()), Overall::code));
            case LEVEL -> words.t("competency.no-level", value);
            case PLACE -> words.t("competency.no-such-place");
            case RUN -> words.t("competency.no-such-run", value);
            case CHANGE -> words.t("competency.no-such-change", value, list(Stream.of(Change.values()), Change::code));
            case ORDER -> words.t("competency.wrong-order");
        };
    }

    private static <T> String list(Stream<T> all, Function<T, String> code) {
        return all.map(code).collect(Collectors.joining(COMMA));
    }
}
