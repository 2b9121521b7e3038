package id.petala.bench.rivals;

import id.petala.bench.rivals.Rival.Found;
import id.petala.engine.placement.PlanCheck;
import id.petala.engine.placement.Proof;
import id.petala.engine.placement.SideProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Solves one invented placement with Petala and with others, each in a process of its own, and prints a table: what the plan
 * is worth, what is proved, the time and the memory. Every plan is checked by {@link PlanCheck}, and Petala's worth must be
 * that of the min-cost flow to the last digit. Run without arguments.
 */
public final class PlacementRivals {

    private static final String NONE = "-";

    private PlacementRivals() {}

    /** Starts each rival, or with the name of one runs that. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length > 0) {
            System.out.println(line(Rival.valueOf(args[0])));
            return;
        }
        System.out.println("solver | worth | bound | clock, ms | largest resident set, MiB");
        Map<Rival, String> worths = new EnumMap<>(Rival.class);
        for (Rival rival : Rival.values()) {
            String line = started(rival);
            System.out.println(line);
            worths.put(rival, line.split("[|]", -1)[1].strip());
        }
        String own = worths.getOrDefault(Rival.PETALA, NONE);
        if (!own.equals(worths.get(Rival.MIN_COST_FLOW))) {
            throw new IllegalStateException("two best plans of different worth: " + worths);
        }
        System.out.println("Petala and min-cost flow agree: " + own);
    }

    private static String started(Rival rival) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlacementRivals.class.getName(),
                        rival.name())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return process.waitFor() == 0 && !said.isEmpty()
                ? said.getLast()
                : String.join(" | ", rival.label(), NONE, NONE, NONE, NONE);
    }

    private static String line(Rival rival) throws IOException {
        InventedPlacement placement = rival.problem();
        long begun = System.nanoTime();
        Found found = rival.solve(placement);
        long millis = (System.nanoTime() - begun) / 1_000_000;
        return String.join(
                " | ",
                rival.label(),
                found.posts().isEmpty() ? NONE : worth(placement.side(), found.posts()),
                found.bound().isPresent() ? found.bound().getAsLong() + "" : NONE,
                millis + "",
                resident());
    }

    /** What a plan is worth, if it keeps to pairs, seats and rows; prices of nothing say no more about it. */
    private static String worth(SideProblem side, List<Integer> posts) {
        List<Long> noPrices = Collections.nCopies(side.problem().posts().size(), 0L);
        List<Long> noRows = Collections.nCopies(side.rows().size(), 0L);
        PlanCheck.Result check = PlanCheck.of(side, posts, new Proof(1, new Proof.Leaf(noPrices, noRows, false)));
        return check.faults().isEmpty() ? check.worth() + "" : "not feasible";
    }

    /** The most memory this process has had, as Linux tells it. */
    private static String resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.notExists(status)) {
            return NONE;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024 + "")
                .findFirst()
                .orElse(NONE);
    }
}
