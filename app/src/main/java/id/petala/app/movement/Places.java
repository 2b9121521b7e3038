package id.petala.app.movement;

import id.petala.engine.explain.Category;
import id.petala.engine.instrument.Scheme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All places of a map: the boxes from the highest levels down, then those not assessed, then those outside. */
record Places(List<Place> inOrder) {

    private static final int WHOLE = 1_000_000;

    Places {
        inOrder = List.copyOf(inOrder);
    }

    static Places of(Scheme scheme) {
        List<Place> places = new ArrayList<>();
        scheme.cells().forEach(cell -> places.add(place(scheme, cell)));
        places.sort(Comparator.comparingInt((Place one) -> one.performance() + one.potential())
                .thenComparing(Place::code)
                .reversed());
        places.add(Place.UNASSESSED);
        places.add(Place.OUTSIDE);
        return new Places(places);
    }

    private static Place place(Scheme scheme, Scheme.Cell cell) {
        return new Place(
                cell.category().code(),
                cell.category().label(),
                height(scheme.rows(), cell.row()),
                height(scheme.columns(), cell.column()));
    }

    private static int height(List<Category> levels, String level) {
        int place = levels.stream().map(Category::code).toList().indexOf(level);
        return levels.size() == 1 ? 0 : place * WHOLE / (levels.size() - 1);
    }

    int size() {
        return inOrder.size();
    }

    Place get(int index) {
        return inOrder.get(index);
    }

    /** Where a place stands in the order; negative when this map has no such place. */
    int indexOf(String code) {
        for (int i = 0; i < inOrder.size(); i++) {
            if (inOrder.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }
}
