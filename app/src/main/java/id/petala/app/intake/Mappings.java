package id.petala.app.intake;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Severity;
import id.petala.engine.finding.Where;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The mappings by which tables of other forms are read: those handed in, those found beside the tables, the one shipped. */
final class Mappings {

    private final List<ColumnMapping> own = new ArrayList<>();
    private final ColumnMapping shipped;
    private final Set<ColumnMapping> used = new LinkedHashSet<>();
    private final List<Finding> faults = new ArrayList<>();

    /** @param files mapping files that stand beside the tables; of one at fault that is told, and it counts for nothing */
    Mappings(PackageInput input, List<Path> files, MappingReader reader) {
        input.mappings().forEach(text -> own.add(reader.read(text)));
        for (Path file : files) {
            try {
                own.add(reader.read(MappingReader.text(file)));
            } catch (Refused refused) {
                faults.addAll(refused.findings());
            }
        }
        shipped = reader.shipped();
    }

    /** A table that a mapping knows, from its heading on. */
    record Known(RowSource source, ColumnMapping mapping, List<String> headings) {

        /** The headings that the mapping reads and the table has not, and those the other way round. */
        List<Finding> notes() {
            List<Finding> notes = new ArrayList<>();
            Where file = Where.file(source.name());
            String label = mapping.label().id();
            List<String> absent = mapping.absent(headings);
            if (!absent.isEmpty()) {
                notes.add(Finding.warning("mapping.absent", file, String.join(", ", absent), "", label));
            }
            List<String> unused = mapping.unused(headings.stream()
                    .filter(heading -> !RowReference.isColumn(heading))
                    .toList());
            if (!unused.isEmpty()) {
                List<String> args = List.of(label, unused.size() + "");
                notes.add(new Finding("mapping.unused", Severity.NOTE, file, String.join(", ", unused), "", args));
            }
            return notes;
        }
    }

    /** The table as the first mapping that knows it sees it; null where none does. */
    @Nullable
    Known find(RowSource source, List<String> headings) {
        List<ColumnMapping> all = new ArrayList<>(own);
        all.add(shipped);
        for (ColumnMapping mapping : all) {
            Known known = fits(mapping, headings) ? new Known(source, mapping, headings) : below(source, mapping);
            if (known != null) {
                used.add(mapping);
                return known;
            }
        }
        return null;
    }

    private static boolean fits(ColumnMapping mapping, List<String> headings) {
        return mapping.fits(headings.stream().map(Recognition::normal).toList());
    }

    /** The table under its lines of title. */
    private static @Nullable Known below(RowSource source, ColumnMapping mapping) {
        if (mapping.headingRow() <= 1) {
            return null;
        }
        RowSource lower = new LowerSource(source, mapping.headingRow());
        List<String> headings = Recognition.headings(lower.again());
        return fits(mapping, headings) ? new Known(lower, mapping, headings) : null;
    }

    /** Whether a mapping in use says that people are named by other numbers than a NIP. */
    boolean otherIds() {
        return used.stream().anyMatch(mapping -> mapping.ids() == ColumnMapping.Ids.OTHER);
    }

    /** What is wrong with mapping files, and which fit no table. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(faults);
        own.stream()
                .filter(mapping -> !used.contains(mapping))
                .forEach(mapping -> findings.add(Finding.warning(
                        "mapping.unfit", Where.file(mapping.id()), null, String.join(", ", mapping.recognise()))));
        return findings;
    }
}
