package id.petala.app.document;

import id.petala.app.table.ListFile;
import java.util.List;

/**
 * A chapter of the report book.
 *
 * @param said what it comes to, in sentences
 * @param picture whether the boxes are drawn after the sentences
 */
public record Chapter(String title, List<String> said, boolean picture, List<Section> sections) {

    public Chapter {
        said = List.copyOf(said);
        sections = List.copyOf(sections);
    }

    /**
     * A table of a chapter, the same in the document and in the workbook.
     *
     * @param note how to read it
     * @param table its title is the name of the sheet
     * @param widths of the columns in percent, for the document
     */
    public record Section(String heading, String note, ListFile table, List<Integer> widths) {

        public Section {
            widths = List.copyOf(widths);
        }
    }
}
