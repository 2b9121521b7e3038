package id.petala.app.movement;

import id.petala.app.platform.Words;
import id.petala.app.table.ListFile;
import id.petala.engine.talent.Movement.Cause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What moved as lists to take away. */
final class MovementLists {

    static final String PEOPLE = "pergerakan";
    static final String FLOWS = "arus";
    static final String CHANGES = "perubahan";
    static final Set<String> NAMES = Set.of(PEOPLE, FLOWS, CHANGES);

    private final Flows flows;
    private final Words words;
    private final PlaceWords places;

    MovementLists(Flows flows, Words words) {
        this.flows = flows;
        this.words = words;
        this.places = new PlaceWords(words);
    }

    /**
     * The list of a name.
     *
     * @param name one of {@link #NAMES}
     */
    ListFile list(String name, List<Walker> people) {
        return switch (name) {
            case PEOPLE -> people(people);
            case FLOWS -> flows();
            case CHANGES -> changes();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private ListFile people(List<Walker> people) {
        List<String> header = List.of("nip", "nama", "jabatan", "unit", "asal", "tujuan", "arah", "langkah");
        return new ListFile(
                words.t("movement.title"),
                header,
                people.stream().map(this::row).toList());
    }

    private List<Object> row(Walker one) {
        return List.of(
                one.person().nip(),
                one.person().name(),
                one.person().post(),
                one.person().unit(),
                one.from(),
                one.to(),
                places.turn(flows.turn(one)),
                one.steps().stream().map(places::step).collect(Collectors.joining("; ")));
    }

    private ListFile flows() {
        List<List<Object>> rows = new ArrayList<>();
        for (Place from : flows.before().inOrder()) {
            for (Place to : flows.after().inOrder()) {
                int people = flows.count(
                        flows.before().indexOf(from.code()), flows.after().indexOf(to.code()));
                if (people > 0) {
                    rows.add(List.of(from.code(), to.code(), places.turn(from.to(to)), people));
                }
            }
        }
        return new ListFile(words.t("movement.flows"), List.of("asal", "tujuan", "arah", "orang"), rows);
    }

    private ListFile changes() {
        List<String> header = new ArrayList<>(List.of("tempat", "sebelum"));
        Arrays.stream(Cause.values()).map(CauseCode::of).forEach(header::add);
        header.add("sesudah");
        return new ListFile(
                words.t("movement.changes"),
                header,
                flows.everyPlace().stream().map(this::change).toList());
    }

    private List<Object> change(Place place) {
        List<Object> cells = new ArrayList<>(List.of(place.code(), flows.stoodIn(place)));
        Arrays.stream(Cause.values())
                .map(cause -> flows.change(place.code(), cause))
                .forEach(cells::add);
        cells.add(flows.standIn(place));
        return cells;
    }
}
