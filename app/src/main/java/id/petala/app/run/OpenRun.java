package id.petala.app.run;

import id.petala.app.intake.Intake;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A kept run laid out in memory: its map, and the records of its people. Never changed.
 *
 * @param kept which run it is
 * @param run the map; its people stand in the same order as the dossiers of the intake
 * @param intake what was read
 * @param before how many people stood in each box on the map before it; null where there is none
 */
public record OpenRun(
        KeptRun kept,
        TalentRun run,
        Intake intake,
        @Nullable SortedMap<String, Integer> before) {}
