package id.petala.app.placement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What {@code constraints.json} says of each constraint. */
public final class ConstraintPrices {

    private ConstraintPrices() {}

    /**
     * A constraint.
     *
     * @param reason why it is there
     * @param basis the legal ground; empty where none is needed
     * @param least it costs at least so much, as the tables state worths; empty where it has no price
     * @param most and at most so much
     */
    public record Priced(String kind, String name, String reason, String basis, String least, String most) {}

    /** The constraints of a plan in its folder, in the order of the rules file; none where there is no such file. */
    public static List<Priced> in(Path folder) throws IOException {
        Path file = folder.resolve(PlacementFiles.CONSTRAINTS);
        if (Files.notExists(file)) {
            return List.of();
        }
        List<Priced> all = new ArrayList<>();
        for (JsonNode one :
                PlacementJson.JSON.readTree(Files.readAllBytes(file)).path("constraints")) {
            all.add(new Priced(
                    text(one, "jenis"),
                    text(one, "nama"),
                    text(one, "alasan"),
                    text(one, "dasar_hukum"),
                    text(one, "price_at_least"),
                    text(one, "price_at_most")));
        }
        return all;
    }

    private static String text(JsonNode one, String key) {
        return one.path(key).asString("");
    }
}
