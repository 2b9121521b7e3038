package id.petala.app.cli;

import id.petala.app.index.IndexBook;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Nearest;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.rule.RuleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What names an index: a family, the id of an instrument, or a rule file. */
final class IndexArgument {

    private IndexArgument() {}

    /**
     * The instrument meant on a day.
     *
     * @throws WrongUse when there is no such index, or its family has no instrument on that day
     * @throws Refused when the rule file is not as it must be, or states no index
     */
    static Instrument read(String text, LocalDate day) throws IOException {
        Path path = Path.of(text);
        if (Files.isRegularFile(path)) {
            return fromFile(path);
        }
        IndexBook book = IndexBook.shipped();
        Instrument found = book.find(text, day);
        if (found != null) {
            return found;
        }
        List<Instrument> family = book.family(text);
        if (!family.isEmpty()) {
            throw new WrongUse("index-day", text, day.toString(), variants(family));
        }
        String all = String.join(", ", book.names());
        String nearest = Nearest.to(text, book.names());
        throw nearest.isEmpty() ? new WrongUse("index", text, all) : new WrongUse("index-near", text, nearest, all);
    }

    private static String variants(List<Instrument> family) {
        return String.join(
                ", ",
                family.stream()
                        .map(instrument -> instrument.id() + " (" + instrument.firstDay() + ")")
                        .toList());
    }

    private static Instrument fromFile(Path path) throws IOException {
        Instrument instrument = InstrumentArgument.file(path.toString()).instrument();
        if (instrument.index() == null) {
            RuleText text = instrument.texts().getFirst();
            throw new Refused(Finding.reject("yaml.missing-key", Where.file(text.path()), "index", ""));
        }
        return instrument;
    }
}
