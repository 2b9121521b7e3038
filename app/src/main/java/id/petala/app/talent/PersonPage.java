package id.petala.app.talent;

import java.util.List;

/**
 * The first people of one box, as the report lists them.
 *
 * @param label the box in full words
 * @param total people in the box
 */
public record PersonPage(String box, String label, int total, List<PersonRow> rows) {

    public PersonPage {
        rows = List.copyOf(rows);
    }
}
