package id.petala.app.demo;

import java.util.List;

/** Invented names of people: given names of many peoples of Indonesia, with last names that nobody bears. */
final class Names {

    private static final int SECOND_NAME = 350;

    private record Culture(List<String> men, List<String> women, List<String> last) {}

    private final List<Culture> cultures = CityFile.rows("nama.csv").stream()
            .map(row -> new Culture(
                    CityFile.choices(row.get(0)), CityFile.choices(row.get(1)), CityFile.choices(row.get(2))))
            .toList();

    String draw(Chance chance, boolean woman) {
        Culture culture = chance.one(cultures);
        List<String> given = woman ? culture.women() : culture.men();
        String first = chance.one(given);
        String second = chance.one(given);
        boolean both = chance.perMille(SECOND_NAME) && !first.equals(second) && !first.contains(" ");
        return first + (both ? " " + second : "") + " " + chance.one(culture.last());
    }
}
