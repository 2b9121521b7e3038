package id.petala.app.plan;

import id.petala.app.eligibility.FitData;
import id.petala.app.file.Draft;
import id.petala.app.placement.PlacementFiles;
import id.petala.app.placement.PlacementSources;
import id.petala.app.placement.PlanChanges;
import id.petala.app.placement.SolvedPlacement;
import id.petala.app.placement.SolverChild;
import id.petala.app.placement.Steadiness;
import id.petala.app.placement.WomenShare;
import id.petala.app.run.RunSummary;
import id.petala.app.run.TalentRun;
import id.petala.app.table.OutputFolder;
import id.petala.engine.eligibility.Candidate;
import id.petala.engine.finding.Finding;
import id.petala.engine.rule.Language;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A scenario with the best plan for it.
 *
 * @param moves train by train, each opening the seat of the one before it
 */
public record ScenarioPlan(PlanTables tables, SolvedPlacement solved, List<PlannedMove> moves) {

    public ScenarioPlan {
        moves = List.copyOf(moves);
    }

    /**
     * Solves a scenario.
     *
     * @param file the scenario as it was read
     * @param seconds after which a search under constraints ends with what it has; 0 for never
     * @param progress hears how far such a search is; what it throws ends the search
     * @throws id.petala.engine.finding.Refused when there is no plan, or constraints name what isn't there
     */
    public static ScenarioPlan of(PlanTables tables, Path file, int seconds, SolverChild.Progress progress)
            throws IOException {
        try (Draft room = Draft.room("petala-plan")) {
            PlacementSources sources = sources(room.path(), tables, file);
            SolvedPlacement solved = SolvedPlacement.of(sources, seconds, progress);
            return new ScenarioPlan(tables, solved, PlannedMoves.of(tables.data(), solved.plan()));
        }
    }

    public PlanScenario scenario() {
        return tables.scenario();
    }

    /** The people and posts that it is about. */
    public FitData data() {
        return tables.data();
    }

    /** The share of women among those who move. */
    public WomenShare womenMoved() {
        return women(moves.stream().map(PlannedMove::who));
    }

    /** The share of women among those who are in the posts of the scenario after the plan. */
    public WomenShare womenSeated() {
        Set<String> filled = tables.filledSeats().keySet();
        return women(solved.plan().everybody().stream()
                .filter(step -> filled.contains(step.to()))
                .map(step -> Objects.requireNonNull(data().candidate(step.nip()))));
    }

    private static WomenShare women(Stream<Candidate> some) {
        return WomenShare.among(
                some.map(one -> one.berkas().pegawai().jenisKelamin()).toList());
    }

    /**
     * Writes the folder of the plan, as {@code petala verify-plan} reads it.
     *
     * @param file the scenario as it was read
     * @param run the map of the data that the plan was made of
     * @param steadiness how firmly its placements hold; null where nobody asked
     */
    public void write(
            Path out,
            Path file,
            TalentRun run,
            List<Finding> findings,
            @Nullable Steadiness steadiness,
            Language language)
            throws IOException {
        try (Draft room = Draft.room("petala-plan");
                OutputFolder output = new OutputFolder(out)) {
            Path legal = write(
                    room.path().resolve(PlacementFiles.LEGAL),
                    text -> LegalSheet.write(text, moves, scenario(), language));
            Path origin = write(
                    room.path().resolve(PlacementFiles.ORIGIN),
                    text -> text.write(RunSummary.of(run).json()));
            solved.write(output, sources(room.path(), tables, file).judged(legal, origin));
            Steadiness.write(output, steadiness);
            PlanChanges.write(output, solved);
            output.write(MoveList.NAME, text -> MoveList.write(text, moves, data()));
            output.findings(findings, language);
            output.finish();
        }
    }

    private static PlacementSources sources(Path room, PlanTables tables, Path file) throws IOException {
        return PlacementSources.of(
                write(room.resolve(PlacementFiles.FITS), tables::fits),
                write(room.resolve(PlacementFiles.POSTS), tables::posts),
                write(room.resolve(PlacementFiles.PEOPLE), tables::people),
                file);
    }

    private static Path write(Path file, OutputFolder.Content content) throws IOException {
        try (BufferedWriter text = Files.newBufferedWriter(file)) {
            content.write(text);
        }
        return file;
    }
}
