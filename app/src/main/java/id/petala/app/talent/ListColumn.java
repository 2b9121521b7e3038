package id.petala.app.talent;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a list of people can show of each, beside the name, and sort by. */
public enum ListColumn {
    RANK("peringkat", true),
    NAME("nama", false),
    PERFORMANCE("kinerja", true),
    POTENTIAL("potensial", true),
    TALENT("talenta", true),
    BOX("kotak", false),
    STATUS("status", false),
    REASON("alasan", false),
    UNIT("unit", false),
    TIER("jenjang", false),
    GOLONGAN("golongan", false),
    AGE("usia", true);

    private final String parameter;
    private final boolean number;

    ListColumn(String parameter, boolean number) {
        this.parameter = parameter;
        this.number = number;
    }

    /** The name in an address. */
    public String parameter() {
        return parameter;
    }

    /** Whether its values are numbers, which stand to the right. */
    public boolean number() {
        return number;
    }

    /** Whether a list can be sorted by it. */
    public boolean sorts() {
        return this != REASON;
    }

    /** Whether one looks for its largest values first. */
    boolean largestFirst() {
        return this == PERFORMANCE || this == POTENTIAL || this == TALENT;
    }

    static Optional<ListColumn> of(String parameter) {
        return Arrays.stream(values())
                .filter(column -> column.parameter.equals(parameter))
                .findFirst();
    }

    static List<String> parameters() {
        return Arrays.stream(values()).map(ListColumn::parameter).toList();
    }
}
