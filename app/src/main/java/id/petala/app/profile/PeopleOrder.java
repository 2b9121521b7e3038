package id.petala.app.profile;

import java.util.Arrays;
import java.util.Optional;

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

    static Optional<PeopleOrder> of(String parameter) {
        return Arrays.stream(values())
                .filter(order -> order.parameter.equals(parameter))
                .findFirst();
    }
}
