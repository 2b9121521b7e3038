package id.petala.app.talent;

import java.util.List;

/** The first page: the map in small, what is missing and from whom, and how old the data is. */
public record HomeView(MapView map, List<MissingItem> missing, List<DataAge> data) {

    public HomeView {
        missing = List.copyOf(missing);
        data = List.copyOf(data);
    }
}
