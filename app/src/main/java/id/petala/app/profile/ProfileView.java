package id.petala.app.profile;

import id.petala.app.talent.Treatment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one person.
 *
 * @param maskedNip never the whole NIP
 * @param post post and unit
 * @param box null for those in none
 * @param state where the person stands on the map, in one sentence
 * @param told what the registry says, each with its name
 * @param inputs what the instrument takes, in its order
 * @param competencies the latest assessment of each, by name
 * @param readyScore the latest ready score in a sentence; null where there is none
 * @param histories of each table of the data package
 * @param standings over the kept runs, the newest first
 * @param standingsPicture null where one run makes no picture
 * @param successors who could follow; null for those who lead nobody
 */
public record ProfileView(
        String nip,
        String name,
        String maskedNip,
        String post,
        @Nullable String box,
        @Nullable String boxLabel,
        @Nullable Treatment treatment,
        String state,
        boolean nearLine,
        List<Told> told,
        List<InputAge> inputs,
        List<CompetencyLine> competencies,
        @Nullable String competencyPicture,
        @Nullable String readyScore,
        List<HistoryTable> histories,
        List<StandingLine> standings,
        @Nullable String standingsPicture,
        @Nullable Successors successors) {

    public ProfileView {
        told = List.copyOf(told);
        inputs = List.copyOf(inputs);
        competencies = List.copyOf(competencies);
        histories = List.copyOf(histories);
        standings = List.copyOf(standings);
    }

    /** A figure of the registry with its name. */
    public record Told(String name, String value) {}

    /**
     * The people of the unit who stand in the succession pool, without the person.
     *
     * @param boxes codes of the pool
     */
    public record Successors(String unit, int people, List<String> boxes, String address) {
        public Successors {
            boxes = List.copyOf(boxes);
        }
    }

    /** How many inputs have a state. */
    public int inputs(InputAge.State state) {
        return (int) inputs.stream().filter(input -> input.state() == state).count();
    }

    /** How many competencies are below the standard. */
    public int below() {
        return (int) competencies.stream().filter(CompetencyLine::below).count();
    }
}
