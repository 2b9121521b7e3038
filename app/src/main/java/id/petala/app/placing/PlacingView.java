package id.petala.app.placing;

import java.util.List;

/**
 * A plan as its page shows it.
 *
 * @param key the end of its address
 * @param sizes what took part, in a sentence
 * @param women the shares of women, in sentences
 * @param trains pictures
 * @param trainsLeft how many trains are not drawn
 * @param moves in the order of the trains
 * @param movesLeft how many moves stand only in the file
 * @param prices of the constraints
 * @param unpriced whether pricing one of them would take too long
 * @param tiesLeft how many ties stand only in the file
 * @param notes what people should know about the tables
 */
public record PlacingView(
        String key,
        String title,
        String headline,
        String sizes,
        List<String> women,
        List<String> trains,
        int trainsLeft,
        List<Move> moves,
        int movesLeft,
        List<Price> prices,
        boolean unpriced,
        List<Tie> ties,
        int tiesLeft,
        List<Law> laws,
        List<String> notes,
        int notesLeft,
        PlacingForm form) {

    public PlacingView {
        women = List.copyOf(women);
        trains = List.copyOf(trains);
        moves = List.copyOf(moves);
        prices = List.copyOf(prices);
        ties = List.copyOf(ties);
        laws = List.copyOf(laws);
        notes = List.copyOf(notes);
    }

    /**
     * A post with the address of its page.
     *
     * @param address empty where it has none
     */
    public record Post(String name, String address) {}

    /**
     * Somebody who moves.
     *
     * @param before the match with the post left; a dash where there is none
     * @param warnings labels of rules that warn
     */
    public record Move(
            String name,
            String profile,
            Post from,
            Post to,
            String kind,
            String before,
            String after,
            List<String> warnings) {}

    /** What a constraint costs, and how many people are elsewhere without it. */
    public record Price(String name, String cost, String elsewhere) {}

    /** Somebody whom an equally good plan places elsewhere. */
    public record Tie(String name, String profile, String posts) {}

    /**
     * The rules that cover a move.
     *
     * @param open whether one of them is not passed
     */
    public record Law(String name, String to, int passed, List<Rule> rules, boolean open) {}

    /** A rule and what it says of a move. */
    public record Rule(String label, String outcome, String style, String why, String cure, String basis) {}
}
