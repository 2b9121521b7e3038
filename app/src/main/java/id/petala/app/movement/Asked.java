package id.petala.app.movement;

import id.petala.app.movement.Preparing.Pair;
import id.petala.engine.talent.Movement.Cause;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks of the people who moved.
 *
 * @param from the code of the earlier place; null for any
 * @param to the code of the later place; null for any
 * @param cause what moved them, alone or with others; null for any
 */
record Asked(
        Pair pair,
        @Nullable String from,
        @Nullable String to,
        @Nullable Cause cause) {

    static final String PAGE = "/pergerakan";

    static Asked all(Pair pair) {
        return new Asked(pair, null, null, null);
    }

    Asked flow(@Nullable String earlier, @Nullable String later) {
        return new Asked(pair, earlier, later, null);
    }

    Asked by(Cause asked) {
        return new Asked(pair, null, null, asked);
    }

    boolean anything() {
        return from != null || to != null || cause != null;
    }

    /** Whether somebody is asked for; those who stayed only where the flow of the same place is. */
    boolean wants(Walker one) {
        boolean places = (from == null || one.from().equals(from))
                && (to == null || one.to().equals(to));
        boolean stayed = from != null && to != null && cause == null;
        return places && (one.moved() || stayed) && (cause == null || one.by(cause));
    }

    /** The page of it. */
    String address() {
        return PAGE + query();
    }

    /** Where the comparison of the two runs is cancelled. */
    String cancel() {
        return PAGE + "/batal" + query();
    }

    /** The list of it as a file. */
    String file(String name) {
        return PAGE + "/unduh/" + name + query();
    }

    private String query() {
        return "?dari=" + pair.from() + "&ke=" + pair.to() + part("asal", from) + part("tujuan", to)
                + part("sebab", cause == null ? null : CauseCode.of(cause));
    }

    static String part(String name, @Nullable String value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
