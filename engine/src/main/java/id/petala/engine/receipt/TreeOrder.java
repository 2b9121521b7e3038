package id.petala.engine.receipt;

import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Node;
import java.util.ArrayList;
import java.util.List;

/** The nodes of an instrument as a person reads them: each whole before its parts, roots in file order. */
public final class TreeOrder {

    /**
     * A node and how deep it stands.
     *
     * @param depth 0 for a root
     */
    public record Place(Node node, int depth) {}

    private TreeOrder() {}

    public static List<Place> of(Instrument instrument) {
        List<Place> places = new ArrayList<>();
        instrument.roots().forEach(root -> add(instrument, root, 0, places));
        return List.copyOf(places);
    }

    private static void add(Instrument instrument, Node node, int depth, List<Place> places) {
        places.add(new Place(node, depth));
        instrument.children(node.id()).forEach(child -> add(instrument, child, depth + 1, places));
    }
}
