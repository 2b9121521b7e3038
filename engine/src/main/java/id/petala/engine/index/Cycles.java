package id.petala.engine.index;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds steps that wait for each other, so that none of them could ever be the first. */
final class Cycles {

    private record Step(String item, int place) {}

    private final Map<String, List<Efforts.Stated>> byItem;
    private final Set<Step> fine = new LinkedHashSet<>();
    private final List<Step> path = new ArrayList<>();

    /** @param byItem the levels stated of each item, in rising order */
    Cycles(Map<String, List<Efforts.Stated>> byItem) {
        this.byItem = byItem;
    }

    /**
     * @throws Refused with the steps of the first cycle found
     */
    void refuse() {
        byItem.forEach((item, levels) -> visit(new Step(item, levels.size() - 1)));
    }

    private void visit(Step step) {
        int begun = path.indexOf(step);
        if (begun >= 0) {
            throw refused(path.subList(begun, path.size()));
        }
        if (fine.contains(step)) {
            return;
        }
        path.add(step);
        if (step.place() > 0) {
            visit(new Step(step.item(), step.place() - 1));
        }
        stated(step).needs().forEach(this::visit);
        path.removeLast();
        fine.add(step);
    }

    private void visit(Lever.Need need) {
        List<Efforts.Stated> levels = byItem.getOrDefault(need.item(), List.of());
        for (int place = 0; place < levels.size(); place++) {
            if (levels.get(place).rank().compareTo(need.least()) >= 0) {
                visit(new Step(need.item(), place));
                return;
            }
        }
    }

    private Efforts.Stated stated(Step step) {
        return byItem.getOrDefault(step.item(), List.of()).get(step.place());
    }

    private Refused refused(List<Step> cycle) {
        List<String> names = new ArrayList<>();
        cycle.forEach(step -> names.add(step.item() + ">=" + stated(step).text()));
        names.add(names.getFirst());
        return new Refused(Finding.reject(
                "planning.cycle",
                stated(cycle.getFirst()).where().column("requires"),
                null,
                "",
                String.join(" → ", names)));
    }
}
