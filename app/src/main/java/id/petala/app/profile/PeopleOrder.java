package id.petala.app.profile;

import id.petala.app.talent.UnknownAsk;
import java.util.Arrays;
import java.util.List;

/** In which order people that were found are listed. */
enum PeopleOrder {
    FIT("cocok"),
    NAME("nama"),
    TALENT("nilai");

    private final String parameter;

    PeopleOrder(String parameter) {
        this.parameter = parameter;
    }

    /** The name in an address. */
    String parameter() {
        return parameter;
    }

    /**
     * The order an address asks for; an empty text asks for the usual one.
     *
     * @throws UnknownAsk when there is no such order
     */
    static PeopleOrder of(String parameter) {
        return parameter.isEmpty()
                ? FIT
                : Arrays.stream(values())
                        .filter(order -> order.parameter.equals(parameter))
                        .findFirst()
                        .orElseThrow(() -> new UnknownAsk(PeopleAsked.ORDER, parameter, parameters()));
    }

    private static List<String> parameters() {
        return Arrays.stream(values()).map(PeopleOrder::parameter).toList();
    }
}
