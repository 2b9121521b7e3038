package id.petala.app.intake;

import id.petala.engine.fact.Fact;
import id.petala.engine.fact.FactCatalogue;
import id.petala.engine.pegawai.FactNames;
import id.petala.engine.pegawai.PegawaiFacts;
import id.petala.engine.rule.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Proposes a mapping of a foreign table by its headings and values. */
final class MappingMaker {

    /** The extra fact that holds a potential rating. */
    private static final String POTENTIAL = "peringkat-potensial";

    private static final List<String> PERFORMANCE_LEVELS =
            List.of("DI_BAWAH_EKSPEKTASI", "SESUAI_EKSPEKTASI", "DI_ATAS_EKSPEKTASI");
    private static final List<String> POTENTIAL_LEVELS = List.of("RENDAH", "MENENGAH", "TINGGI");
    private static final String KIND = "pegawai.jenis_pegawai";
    private static final String STANDING = "pegawai.kedudukan_hukum";
    private static final String READY = "penilaian_kompetensi.nilai";
    private static final String NOT_TOLD = "(tidak disebut)";

    private final TableProfile table;
    private final PackageTables specs;
    private final FactCatalogue catalogue;
    private final HeadingWords words = HeadingWords.shipped();
    private final int year;
    private final Set<ColumnProfile> used = new LinkedHashSet<>();
    private final Map<String, List<Label>> doubts = new LinkedHashMap<>();
    private final List<TableMapping> tables = new ArrayList<>();
    private final @Nullable ColumnProfile person;

    /** @param asOf what has no day of its own counts for the last full year before */
    MappingMaker(TableProfile table, PackageTables specs, FactCatalogue catalogue, LocalDate asOf) {
        this.table = table;
        this.specs = specs;
        this.catalogue = catalogue;
        this.year = asOf.getYear() - 1;
        this.person = person();
    }

    /** @param title what the table is called */
    MappingProposal proposal(String title) {
        if (person != null) {
            used.add(person);
            people(person);
            performance(person);
            potential(person);
            wide(person, specs.kompetensi, PegawaiFacts.competencies(catalogue), "kompetensi");
            wide(person, specs.potensi, PegawaiFacts.aspects(catalogue), "aspek");
            ready(person);
            own(person);
        }
        List<ColumnProfile> unused = table.columns().stream()
                .filter(column -> !used.contains(column) && !column.heading().isEmpty())
                .toList();
        return new MappingProposal(mapping(title), table.rows(), doubts, unused);
    }

    private ColumnMapping mapping(String title) {
        return new ColumnMapping(
                HeadingWords.normal(title).replace('_', '-'),
                Label.same(title),
                used.stream().map(ColumnProfile::heading).toList(),
                person == null || person.holdsNips() ? ColumnMapping.Ids.NIP : ColumnMapping.Ids.OTHER,
                listsPeople() ? ColumnMapping.People.ALWAYS : ColumnMapping.People.IF_ABSENT,
                table.first() ? 0 : table.headingRow(),
                tables);
    }

    /** Whether the table is the list of people itself: with numbers of its own, or with their kind or standing. */
    private boolean listsPeople() {
        boolean official = person != null && person.holdsNips();
        return !official || !doubted(KIND) || !doubted(STANDING);
    }

    private boolean doubted(String place) {
        return !doubts.getOrDefault(place, List.of()).isEmpty();
    }

    /** The column that says whose a row is: by its digits, else by its heading, else the first without repetition. */
    private @Nullable ColumnProfile person() {
        ColumnProfile byDigits = table.columns().stream()
                .filter(ColumnProfile::holdsNips)
                .findFirst()
                .orElse(null);
        ColumnProfile named = byDigits != null ? byDigits : best("pegawai.nip");
        if (named != null) {
            return named;
        }
        ColumnProfile single = table.columns().stream()
                .filter(column -> table.rows() > 1 && column.distinct() == table.rows())
                .findFirst()
                .orElse(null);
        if (single != null) {
            doubt(
                    "pegawai.nip",
                    "judulnya tidak dikenal; dipilih karena isinya tidak berulang",
                    "its heading is not known; chosen because no value repeats");
        }
        return single;
    }

    /** The column whose heading says most that it is meant, of those not yet in use. */
    private @Nullable ColumnProfile best(String target) {
        return best(heading -> words.score(target, heading));
    }

    private @Nullable ColumnProfile best(Function<String, Integer> score) {
        ColumnProfile best = null;
        int most = 0;
        for (ColumnProfile column : table.columns()) {
            int said = column.filled() == 0 || used.contains(column) ? 0 : score.apply(column.heading());
            if (said > most) {
                best = column;
                most = said;
            }
        }
        return best;
    }

    private void people(ColumnProfile number) {
        ColumnProfile unit = best("pegawai.unit_organisasi");
        ColumnProfile post = best("pegawai.jabatan");
        if (number.holdsNips() && unit == null && post == null) {
            return;
        }
        Map<String, List<CellRule>> columns = new LinkedHashMap<>();
        columns.put(TableSpec.NIP, List.of(text(number)));
        columns.put("unit_organisasi", List.of(orNotTold("unit_organisasi", unit)));
        columns.put("jabatan", List.of(orNotTold("jabatan", post)));
        columns.put("nama", List.of(name(number)));
        columns.put("jenis_pegawai", List.of(kind()));
        columns.put("kedudukan_hukum", List.of(status()));
        add(columns, "tanggal_lahir", DayGuess::of);
        add(columns, "jenis_kelamin", column -> CodeGuess.of(column, words, "jenis-kelamin"));
        add(columns, "tingkat_pendidikan", column -> CodeGuess.of(column, words, "pendidikan"));
        add(columns, "golongan", _ -> Guess.of(new CellForm.Text()));
        tables.add(new TableMapping(TableSpec.PEOPLE, "", columns));
    }

    private static CellRule text(ColumnProfile column) {
        return rule(column, new CellForm.Text());
    }

    private static CellRule rule(ColumnProfile column, CellForm form) {
        return CellRule.of(column.heading(), form);
    }

    private CellRule orNotTold(String name, @Nullable ColumnProfile column) {
        if (column == null) {
            doubt(TableSpec.PEOPLE + "." + name, "tidak ada kolomnya", "there is no such column");
            return CellRule.constant(NOT_TOLD);
        }
        used.add(column);
        return text(column).orElse(NOT_TOLD);
    }

    /** The name: of one column; else of those of its parts; else the number. */
    private CellRule name(ColumnProfile number) {
        ColumnProfile given = best("given");
        ColumnProfile family = given == null ? null : beside(given, "family");
        ColumnProfile whole = best("pegawai.nama");
        if (given != null && family != null && (whole == null || whole == given || whole == family)) {
            used.add(given);
            used.add(family);
            return new CellRule(
                    List.of(given.heading(), family.heading()),
                    new CellForm.Text(),
                    "",
                    CellRule.Others.JUDGE,
                    CellRule.Blank.KEEP_ROW);
        }
        if (whole != null) {
            used.add(whole);
            return text(whole);
        }
        doubt("pegawai.nama", "tidak ada kolom nama; dipakai nomornya", "no column of names; the number stands in");
        return text(number);
    }

    /** The best column for a target, another one left aside. */
    private @Nullable ColumnProfile beside(ColumnProfile other, String target) {
        return best(heading -> heading.equals(other.heading()) ? 0 : words.score(target, heading));
    }

    private CellRule kind() {
        ColumnProfile column = best(KIND);
        Guess guess = column == null ? null : CodeGuess.of(column, words, "jenis-pegawai");
        if (column != null && guess != null) {
            return taken(KIND, column, guess);
        }
        doubt(KIND, "tidak ada kolomnya; semua dianggap PNS", "there is no such column; all are taken as PNS");
        return CellRule.constant("PNS");
    }

    private CellRule status() {
        ColumnProfile column = best(STANDING);
        Guess guess = column == null ? null : CodeGuess.ofStatus(column, words);
        if (column != null && guess != null) {
            return taken(STANDING, column, guess);
        }
        doubt(STANDING, "tidak ada kolomnya; semua dianggap aktif", "there is no such column; all are taken as active");
        return CellRule.constant("01");
    }

    private void add(
            Map<String, List<CellRule>> columns, String name, Function<ColumnProfile, @Nullable Guess> guesser) {
        boolean known = specs.pegawai.columns().stream()
                .anyMatch(column -> column.name().equals(name));
        ColumnProfile column = known ? best("pegawai." + name) : null;
        Guess guess = column == null ? null : guesser.apply(column);
        if (column != null && guess != null) {
            columns.put(name, List.of(taken("pegawai." + name, column, guess)));
        }
    }

    private CellRule taken(String place, ColumnProfile column, Guess guess) {
        used.add(column);
        doubts.computeIfAbsent(place, _ -> new ArrayList<>()).addAll(guess.doubts());
        return rule(column, guess.form());
    }

    private void performance(ColumnProfile number) {
        Map<String, List<CellRule>> columns = new LinkedHashMap<>();
        official(columns, "predikat");
        official(columns, "nkp");
        rating(columns, "hasil_kerja");
        rating(columns, "perilaku_kerja");
        if (columns.isEmpty()) {
            return;
        }
        Map<String, List<CellRule>> all = new LinkedHashMap<>();
        all.put(TableSpec.NIP, List.of(text(number)));
        all.put("tahun", List.of(year()));
        all.putAll(columns);
        tables.add(new TableMapping(specs.predikat.name(), specs.predikat.dated(), all));
    }

    private void rating(Map<String, List<CellRule>> columns, String name) {
        String place = "predikat_kinerja." + name;
        ColumnProfile column = best(place);
        Guess guess = column == null ? null : RatingGuess.of(column, words, PERFORMANCE_LEVELS);
        if (column != null && guess != null) {
            columns.put(name, List.of(taken(place, column, guess)));
        }
    }

    /** Predicates and scores that are ours already. */
    private void official(Map<String, List<CellRule>> columns, String name) {
        ColumnProfile column = best("predikat_kinerja." + name);
        if (column != null) {
            columns.put(name, List.of(taken("predikat_kinerja." + name, column, Guess.of(new CellForm.Text()))));
        }
    }

    private CellRule year() {
        String place = "predikat_kinerja.tahun";
        ColumnProfile column = best(place);
        Guess days = column == null ? null : DayGuess.of(column);
        DayForm form = days != null && days.form() instanceof CellForm.Day day ? day.form() : DayForm.DAY_FIRST;
        CellForm.Year years = new CellForm.Year(form);
        if (column != null && column.values().keySet().stream().anyMatch(value -> years.ours(value) != null)) {
            return taken(place, column, new Guess(years, days == null ? List.of() : days.doubts()));
        }
        doubt(place, "tidak ada kolom tahun; dianggap " + year, "no column of years; taken as " + year);
        return CellRule.constant(year + "");
    }

    private void potential(ColumnProfile number) {
        ColumnProfile column = best("fakta.nilai");
        Guess guess = column == null ? null : RatingGuess.of(column, words, POTENTIAL_LEVELS);
        if (column == null || guess == null) {
            return;
        }
        Map<String, List<CellRule>> columns = new LinkedHashMap<>();
        columns.put(TableSpec.NIP, List.of(text(number)));
        columns.put(TableSpec.FACT, List.of(CellRule.constant(POTENTIAL)));
        columns.put("nilai", List.of(taken("fakta.nilai", column, guess)));
        columns.put("tanggal", List.of(endOfYear("fakta.tanggal")));
        tables.add(new TableMapping(specs.fakta.name(), specs.fakta.dated(), columns));
    }

    private CellRule endOfYear(String place) {
        doubt(
                place,
                "hari penilaian tidak dikenal; dianggap akhir " + year,
                "the day of the assessment is not known; taken as the end of " + year);
        return CellRule.constant(LocalDate.of(year, 12, 31) + "");
    }

    /** The tables of ours whose columns are there by our own names, the one with most of them first. */
    private void own(ColumnProfile number) {
        TableMapping best = null;
        for (TableSpec<?> spec : specs.all()) {
            TableMapping mapping = spec.ofPeople() && !proposed(spec) ? named(spec, number) : null;
            if (mapping != null
                    && (best == null
                            || mapping.headings().size() > best.headings().size())) {
                best = mapping;
            }
        }
        if (best != null) {
            tables.add(best);
            Set<String> read = best.headings();
            table.columns().stream()
                    .filter(column -> read.contains(column.heading()))
                    .forEach(used::add);
            own(number);
        }
    }

    private boolean proposed(TableSpec<?> spec) {
        return spec.equals(specs.pegawai)
                || tables.stream().anyMatch(one -> one.table().equals(spec.name()));
    }

    /** A mapping by our own names; null where a required column is not there, or nothing but whose and when. */
    private @Nullable TableMapping named(TableSpec<?> spec, ColumnProfile number) {
        Map<String, List<CellRule>> columns = new LinkedHashMap<>();
        List<ColumnProfile> found = new ArrayList<>();
        for (ColumnSpec column : spec.columns()) {
            ColumnProfile named = column.name().equals(TableSpec.NIP) ? number : named(column);
            if (named != null && !found.contains(named)) {
                found.add(named);
                columns.put(column.name(), List.of(rule(named, form(column, named))));
            } else if (column.required()) {
                return null;
            }
        }
        TableMapping mapping = new TableMapping(spec.name(), spec.dated(), columns);
        return columns.keySet().stream().anyMatch(mapping::tells) ? mapping : null;
    }

    private @Nullable ColumnProfile named(ColumnSpec column) {
        List<String> names = List.of(
                column.name(),
                Recognition.normal(column.label().id()),
                Recognition.normal(column.label().en()));
        return best(heading -> names.contains(Recognition.normal(heading)) ? 1 : 0);
    }

    private static CellForm form(ColumnSpec column, ColumnProfile named) {
        Guess days = column.type() instanceof ColumnType.Day ? DayGuess.of(named) : null;
        return days == null ? new CellForm.Text() : days.form();
    }

    /** A column of ready scores of competency, where there are no levels beside standards to make them from. */
    private void ready(ColumnProfile number) {
        TableSpec<?> spec = specs.kompetensi;
        ColumnProfile scores = proposed(spec) ? null : best(READY);
        if (scores != null && scores.values().keySet().stream().allMatch(text -> ColumnProfile.number(text) != null)) {
            Map<String, List<CellRule>> columns = new LinkedHashMap<>();
            columns.put(TableSpec.NIP, List.of(text(number)));
            columns.put("nilai", List.of(taken(READY, scores, Guess.of(new CellForm.Text()))));
            columns.put("tanggal", List.of(assessed(spec)));
            tables.add(new TableMapping(spec.name(), spec.dated(), columns));
        }
    }

    /** Columns each of which holds the scores of one competency or aspect. */
    private void wide(ColumnProfile number, TableSpec<?> spec, FactNames names, String column) {
        List<String> bare = new ArrayList<>();
        for (ColumnProfile scores : table.columns()) {
            Fact fact = used.contains(scores) ? null : names.find(scores.heading());
            ColumnProfile standard = fact == null ? null : standard(scores);
            boolean complete = fact != null && (standard != null || spec.equals(specs.potensi));
            if (fact != null && !complete) {
                bare.add("\"" + scores.heading() + "\"");
            } else if (complete) {
                used.add(scores);
                tables.add(new TableMapping(spec.name(), spec.dated(), ofOne(number, spec, column, scores, standard)));
            }
        }
        noteBare(String.join(", ", bare));
    }

    private void noteBare(String headings) {
        if (!headings.isEmpty()) {
            doubt(
                    MappingProposal.WHOLE,
                    "level tanpa standar tidak dipakai; tambahkan kolom \"Standar ...\" untuk: " + headings,
                    "levels without a standard are not used; add a column \"Standar ...\" for: " + headings);
        }
    }

    private Map<String, List<CellRule>> ofOne(
            ColumnProfile number,
            TableSpec<?> spec,
            String column,
            ColumnProfile scores,
            @Nullable ColumnProfile standard) {
        Map<String, List<CellRule>> columns = new LinkedHashMap<>();
        columns.put(TableSpec.NIP, List.of(text(number)));
        columns.put(column, List.of(CellRule.constant(scores.heading())));
        columns.put("skor", List.of(text(scores).deciding()));
        if (standard != null) {
            used.add(standard);
            columns.put("standar", List.of(text(standard)));
        }
        columns.put("tanggal", List.of(assessed(spec)));
        return columns;
    }

    /** The column of standards beside one of scores: the same heading with the word for it. */
    private @Nullable ColumnProfile standard(ColumnProfile scores) {
        String name = Recognition.normal(scores.heading());
        List<String> wanted = List.of("standar_" + name, name + "_standar", "standard_" + name, name + "_standard");
        return best(heading -> wanted.contains(Recognition.normal(heading)) ? 1 : 0);
    }

    private CellRule assessed(TableSpec<?> spec) {
        ColumnProfile days = table.columns().stream()
                .filter(column -> words.score("tanggal", column.heading()) > 0)
                .findFirst()
                .orElse(null);
        Guess guess = days == null ? null : DayGuess.of(days);
        return days == null || guess == null
                ? endOfYear(spec.name() + ".tanggal")
                : taken(spec.name() + ".tanggal", days, guess);
    }

    private void doubt(String place, String id, String en) {
        List<Label> known = doubts.computeIfAbsent(place, _ -> new ArrayList<>());
        Label label = new Label(id, en);
        if (!known.contains(label)) {
            known.add(label);
        }
    }
}
