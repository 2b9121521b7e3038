package id.petala.app.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The units of the city and how a number of people is spread over them. */
final class Units {

    /** How the agency writes its own name; the brackets stand on every page that shows it. */
    static final String CITY = "Pemerintah Kota Batam (data contoh)";

    private static final String EDUCATION = "Dinas Pendidikan";
    private static final int PRIMARY_WEIGHT = 2800;
    private static final int SECONDARY_WEIGHT = 1770;
    private static final int PEOPLE_PER_PRIMARY = 60;
    private static final int PEOPLE_PER_SECONDARY = 120;
    private static final int MOST_PRIMARY = 360;
    private static final int MOST_SECONDARY = 180;

    private record Weighed(Unit unit, int weight) {}

    private Units() {}

    /** All units with their numbers of people, which sum up to the number given. */
    static List<Unit> of(int people) {
        List<Weighed> all = new ArrayList<>();
        List<List<String>> rows = CityFile.rows("unit.csv");
        Map<String, String> codes = new LinkedHashMap<>();
        rows.forEach(row -> codes.put(row.get(1), row.get(5)));
        for (List<String> row : rows) {
            String above = row.get(2).isEmpty() ? CITY : row.get(2);
            Unit unit = new Unit(row.get(0), row.get(1), row.get(5), above, codes.getOrDefault(above, ""), 0);
            all.add(new Weighed(unit, CityFile.number(row.get(3))));
        }
        String education = Objects.requireNonNull(codes.get(EDUCATION));
        int primary = Math.clamp(people / PEOPLE_PER_PRIMARY, 1, MOST_PRIMARY);
        int secondary = Math.clamp(people / PEOPLE_PER_SECONDARY, 1, MOST_SECONDARY);
        schools(rows, "SD", education, primary, PRIMARY_WEIGHT, all);
        schools(rows, "SMP", education, secondary, SECONDARY_WEIGHT, all);
        return staffed(people, all);
    }

    /** Schools are numbered within their sub-district: "SD Negeri 004 Nongsa". */
    private static void schools(
            List<List<String>> rows, String kind, String above, int count, int weight, List<Weighed> all) {
        int[] each = Shares.of(
                count, rows.stream().map(row -> CityFile.number(row.get(4))).toList());
        for (int i = 0; i < each.length; i++) {
            String place = rows.get(i).get(1).substring(rows.get(i).get(1).indexOf(' ') + 1);
            for (int number = 1; number <= each[i]; number++) {
                String name = kind + " Negeri " + padded(number) + " " + place;
                String code = (kind + "N " + padded(number) + " " + place)
                        .replace(' ', '-')
                        .toUpperCase(Locale.ROOT);
                all.add(new Weighed(new Unit(kind, name, code, EDUCATION, above, 0), Math.max(1, weight / count)));
            }
        }
    }

    private static String padded(int number) {
        return (number < 10 ? "00" : number < 100 ? "0" : "") + number;
    }

    /** Each unit has its head first, where there are people enough, and a share of the others by its weight. */
    private static List<Unit> staffed(int people, List<Weighed> all) {
        int heads = people >= 2 * all.size() ? 1 : 0;
        int[] shares = Shares.of(
                people - heads * all.size(), all.stream().map(Weighed::weight).toList());
        Unit[] units = new Unit[shares.length];
        Arrays.setAll(units, i -> {
            Unit unit = all.get(i).unit();
            return new Unit(unit.kind(), unit.name(), unit.code(), unit.above(), unit.aboveCode(), shares[i] + heads);
        });
        return List.of(units);
    }
}
