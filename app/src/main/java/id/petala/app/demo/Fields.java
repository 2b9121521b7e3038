package id.petala.app.demo;

import id.petala.engine.pegawai.Jenjang;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Fields of work of the city (urusan) with the technical competencies of each, invented. */
final class Fields {

    /** How many in a thousand of those in a post of a head or manager are looked at in the field of their unit, and of others. */
    private static final int SEATED = 880;

    private static final int OTHERS = 420;

    /** How many in a thousand leading officials and administrators are looked at in a field they never worked in. */
    private static final int LEADING = 900;

    private static final int ADMINISTRATORS = 450;

    private final Map<String, List<String>> competencies = new LinkedHashMap<>();
    private final Map<String, String> ofUnits = new LinkedHashMap<>();

    Fields(List<Unit> units) {
        Map<String, String> assigned = new LinkedHashMap<>();
        for (List<String> row : CityFile.rows("teknis.csv")) {
            competencies.put(row.getFirst(), CityFile.choices(row.get(1)));
            CityFile.choices(row.get(2)).forEach(unit -> assigned.put(unit, row.getFirst()));
        }
        for (Unit unit : units) {
            String field = assigned.getOrDefault(unit.code(), assigned.getOrDefault(unit.kind(), ""));
            ofUnits.put(unit.name(), field);
        }
    }

    /** The technical competencies that posts with seats in a unit ask for. */
    List<String> of(Unit unit) {
        return Objects.requireNonNull(competencies.get(ofUnits.get(unit.name())), unit.name());
    }

    /** The level that posts of a tier ask for in their field. */
    static int level(Jenjang tier) {
        return switch (tier) {
            case JPT_UTAMA, JPT_MADYA, JPT_PRATAMA, AHLI_UTAMA -> 4;
            case ADMINISTRATOR, AHLI_MADYA -> 3;
            default -> 2;
        };
    }

    /**
     * In what somebody is looked at, and against which level: that of the post in the present field, one less in those worked
     * in before, two less in others.
     */
    List<Tested> tested(Somebody who, Chance own) {
        if (!own.perMille(who.post().seats() > 0 ? SEATED : OTHERS)) {
            return List.of();
        }
        String present =
                Objects.requireNonNull(ofUnits.get(who.career().getLast().unit()));
        Set<String> before = new LinkedHashSet<>();
        who.career().forEach(stint -> before.add(ofUnits.getOrDefault(stint.unit(), present)));
        List<Tested> tested = new ArrayList<>();
        competencies.forEach((field, names) -> {
            boolean drawn = own.perMille(elsewhere(who));
            if (drawn || before.contains(field)) {
                int less = field.equals(present) ? 0 : before.contains(field) ? 1 : 2;
                names.forEach(name -> tested.add(new Tested(name, level(who.tier()) - less)));
            }
        });
        return tested;
    }

    private static int elsewhere(Somebody who) {
        return who.post().leading() ? LEADING : who.tier() == Jenjang.ADMINISTRATOR ? ADMINISTRATORS : 0;
    }

    /** A technical competency that somebody is looked at in, and the level expected of it. */
    record Tested(String name, int expected) {}
}
