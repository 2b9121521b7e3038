package id.petala.app.demo;

/**
 * A unit of the city.
 *
 * @param kind names the posts it has
 * @param code short for its name, the code of the post of its head: {@code DISHUB}
 * @param aboveCode the code of the unit above, empty for the city itself
 * @param above the unit it stands below, the city itself for most
 * @param people how many work there
 */
record Unit(String kind, String name, String code, String above, String aboveCode, int people) {

    /** The place in the name of a sub-district or village: "Sekupang" of "Kecamatan Sekupang". */
    String place() {
        return name.substring(name.indexOf(' ') + 1);
    }

    boolean atTop() {
        return above.equals(Units.CITY);
    }
}
