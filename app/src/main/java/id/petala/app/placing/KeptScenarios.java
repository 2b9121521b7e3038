package id.petala.app.placing;

import id.petala.app.database.PlacementScenario;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The scenarios that people of the agency shown kept through the pages, and took back. */
public interface KeptScenarios {

    /** All acts, the newest first. */
    List<PlacementScenario> acts();

    /** Adds an act; from then on the pages go by it. */
    void add(PlacementScenario act);

    /** The scenarios that hold: of each name the newest, unless it was taken back. */
    default List<PlacementScenario> holding() {
        Set<String> names = new TreeSet<>();
        return acts().stream()
                .filter(act -> names.add(act.name()))
                .filter(act -> act.text() != null)
                .toList();
    }

    /** For pages without a database behind them: nothing is kept. */
    static KeptScenarios none() {
        return new KeptScenarios() {
            @Override
            public List<PlacementScenario> acts() {
                return List.of();
            }

            @Override
            public void add(PlacementScenario act) {
                throw new UnsupportedOperationException("no scenarios are kept here");
            }
        };
    }
}
