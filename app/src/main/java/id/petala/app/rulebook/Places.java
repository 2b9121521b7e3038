package id.petala.app.rulebook;

import id.petala.engine.explain.Category;
import id.petala.engine.rule.Label;
import id.petala.engine.talent.Movement;
import id.petala.engine.talent.Status;
import id.petala.engine.talent.TalentMap;
import java.util.ArrayList;
import java.util.List;

/** Where people of a map can stand: its boxes in their own names, without a box for lack of data, outside the map. */
final class Places {

    private Places() {}

    /**
     * A place.
     *
     * @param code as addresses and files write it
     * @param box whether it is a box of the scheme
     */
    record Place(String code, Label label, boolean box) {}

    /** The boxes in the order of the scheme, then the others. */
    static List<Place> of(TalentMap map) {
        List<Place> places = new ArrayList<>();
        for (Category box : map.scheme().categories()) {
            places.add(new Place(box.code(), box.label(), true));
        }
        places.add(new Place(Movement.UNASSESSED, Status.BELUM_DINILAI.label(), false));
        places.add(new Place(Movement.OUTSIDE, Status.DIKECUALIKAN.label(), false));
        return List.copyOf(places);
    }
}
