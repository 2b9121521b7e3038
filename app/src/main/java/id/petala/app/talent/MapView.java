package id.petala.app.talent;

import id.petala.app.platform.ContextView;
import java.util.Comparator;
import java.util.List;

/**
 * The talent map of one run.
 *
 * @param pool people in the boxes that form the succession pool (Kelompok Rencana Suksesi)
 * @param performanceLevels lowest first, as many as the boxes have rows
 * @param potentialLevels lowest first, as many as the boxes have columns
 * @param rules how the levels are found, and what becomes of missing parts where they don't keep their weight
 */
public record MapView(
        ContextView context,
        int registered,
        int mapped,
        int unassessed,
        int excluded,
        int pool,
        List<BoxView> boxes,
        List<LevelView> performanceLevels,
        List<LevelView> potentialLevels,
        List<ReasonCount> unassessedReasons,
        List<ReasonCount> excludedReasons,
        List<String> rules) {

    public MapView {
        boxes = List.copyOf(boxes);
        performanceLevels = List.copyOf(performanceLevels);
        potentialLevels = List.copyOf(potentialLevels);
        unassessedReasons = List.copyOf(unassessedReasons);
        excludedReasons = List.copyOf(excludedReasons);
        rules = List.copyOf(rules);
    }

    /** Boxes as a page reads: top row first, left to right. */
    public List<BoxView> boxesTopDown() {
        return boxes.stream()
                .sorted(Comparator.comparingInt(BoxView::row).reversed().thenComparingInt(BoxView::column))
                .toList();
    }

    public boolean anyUnreachable() {
        return boxes.stream().anyMatch(BoxView::unreachable);
    }

    /** Names of the boxes that form the pool, in the scheme's own order of writing: {@code 7, 8, 9}. */
    public List<String> poolBoxes() {
        return boxes.stream()
                .filter(b -> b.treatment() == Treatment.POOL)
                .map(BoxView::box)
                .sorted()
                .toList();
    }
}
