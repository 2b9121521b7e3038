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
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Proposes a mapping of a foreign table by its headings and values. */
final class MappingMaker {

    /** The extra fact that holds a potential rating. */
    private static final String POTENTIAL = "peringkat-potensial";

    private static final List<String> PERFORMANCE_LEVELS =
            List.of("DI_BAWAH_EKSPEKTASI", "SESUAI_EKSPEKTASI", "DI_ATAS_EKSPEKTASI");
    private static final List<String> POTENTIAL_LEVELS = List.of("RENDAH", "MENENGAH", "TINGGI");
    private static final String RATED = "predikat_kinerja.";
    private static final String YEAR = "tahun";
    private static final String END = "-12-31";
    private static final List<String> PERFORMANCE = List.of("predikat", "nkp", "hasil_kerja", "perilaku_kerja");
    private static final Pattern IN_HEADING =
            Pattern.compile("(?i)(?:\\bFY\\s*|\\bTA\\s*)?(?<![0-9])(20[0-9]{2})(?![0-9])\\s*(?:年度|年)?");
    private static final int SHOWN = 5;
    private static final int MOST_YEARS = 40;
    private static final String NOT_TOLD = "(tidak disebut)";

    private final TableProfile table;
    private final PackageTables specs;
    private final FactCatalogue catalogue;
    private final HeadingWords words;
    private final int year;
    private final Set<ColumnProfile> used = new LinkedHashSet<>();
    private final Map<String, List<Label>> doubts = new LinkedHashMap<>();
    private final List<TableMapping> tables = new ArrayList<>();
    private final @Nullable ColumnProfile person;
    private @Nullable ColumnProfile when;

    /** @param asOf what has no day of its own counts for the last full year before */
    MappingMaker(TableProfile table, HeadingWords words, PackageTables specs, FactCatalogue catalogue, LocalDate asOf) {
        this.table = table;
        this.words = words;
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
            own(person);
        }
        if (!table.missing().isEmpty()) {
            doubt("missing", "teks ini dianggap sel kosong", "these texts are taken as empty cells");
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
                table.first() ? 0 : table.headingRow(),
                table.missing(),
                tables);
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
            int said = free(column) ? score.apply(column.heading()) : 0;
            if (said > most) {
                best = column;
                most = said;
            }
        }
        return best;
    }

    /** Whether a column holds anything, is in no use yet and can be named: of equal headings the first is. */
    private boolean free(ColumnProfile column) {
        return column.filled() > 0 && !used.contains(column) && same(column).getFirst() == column;
    }

    private List<ColumnProfile> same(ColumnProfile column) {
        String heading = Recognition.normal(column.heading());
        return table.columns().stream()
                .filter(other -> Recognition.normal(other.heading()).equals(heading))
                .toList();
    }

    private void people(ColumnProfile number) {
        ColumnProfile unit = best("pegawai.unit_organisasi");
        ColumnProfile post = best("pegawai.jabatan");
        if (number.holdsNips() && unit == null && post == null) {
            return;
        }
        if (number.distinct() < number.filled()) {
            doubt(
                    "pegawai.nip",
                    "ada nomor yang berulang; baris seorang pegawai yang berbeda isi kolom-kolom di bawah ini ditolak semua",
                    "some numbers repeat; rows of one person that differ in the columns below are all rejected");
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
        ColumnProfile column = best("pegawai.jenis_pegawai");
        Guess guess = column == null ? null : CodeGuess.of(column, words, "jenis-pegawai");
        if (column != null && guess != null) {
            return taken("pegawai.jenis_pegawai", column, guess);
        }
        doubt(
                "pegawai.jenis_pegawai",
                "tidak ada kolomnya; semua dianggap PNS",
                "there is no such column; all are taken as PNS");
        return CellRule.constant("PNS");
    }

    private CellRule status() {
        ColumnProfile column = best("pegawai.kedudukan_hukum");
        Guess guess = column == null ? null : CodeGuess.ofStatus(column, words);
        if (column != null && guess != null) {
            return taken("pegawai.kedudukan_hukum", column, guess);
        }
        if (column != null) {
            notRead(column, "kedudukan hukum");
        }
        ColumnProfile left = best("left");
        if (left != null) {
            return goneSince(left);
        }
        doubt(
                "pegawai.kedudukan_hukum",
                column == null ? "tidak ada kolomnya; semua dianggap aktif" : "semua dianggap aktif",
                column == null ? "there is no such column; all are taken as active" : "all are taken as active");
        return CellRule.constant("01");
    }

    /** Whoever has a day of leaving is gone. */
    private CellRule goneSince(ColumnProfile left) {
        Guess guess = new Guess(
                new CellForm.Ends(Map.of("", "66")),
                List.of(new Label(
                        "yang kolom ini terisi dianggap berhenti; periksa tanggal yang belum tiba",
                        "whoever has this column filled is taken as gone; look at days yet to come")));
        return taken("pegawai.kedudukan_hukum", left, guess).orElse("01");
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
        guess.doubts().forEach(doubt -> doubt(place, doubt.id(), doubt.en()));
        if (same(column).size() > 1) {
            doubt(
                    place,
                    "judul ini ada lebih dari sekali; yang pertama dibaca",
                    "this heading stands there more than once; the first is read");
        }
        List<String> others = others(place);
        if (!others.isEmpty()) {
            String shown = String.join(", ", others);
            doubt(place, "kolom lain yang mungkin dimaksud: " + shown, "other columns that may be meant: " + shown);
        }
        return rule(column, guess.form());
    }

    private List<String> others(String place) {
        return table.columns().stream()
                .filter(column -> free(column) && yearOf(column) == null && words.score(place, column.heading()) > 0)
                .map(ColumnProfile::heading)
                .limit(SHOWN)
                .toList();
    }

    private void notRead(ColumnProfile column, String meant) {
        String values = column.values().keySet().stream().limit(SHOWN).collect(Collectors.joining(", "));
        doubt(
                "",
                "isi kolom \"" + column.heading() + "\" tidak dimengerti sebagai " + meant + ", jadi tidak dibaca: "
                        + values,
                "the values of column \"" + column.heading() + "\" are not understood as " + meant
                        + ", so it is not read: " + values);
    }

    private void performance(ColumnProfile number) {
        Map<String, List<CellRule>> columns = new LinkedHashMap<>();
        for (String name : PERFORMANCE) {
            ColumnProfile column = best(heading -> yearIn(heading) == null ? words.score(RATED + name, heading) : 0);
            rated(columns, name, column);
        }
        if (!columns.isEmpty()) {
            performance(number, year(), columns);
            return;
        }
        years().forEach(year -> {
            Map<String, List<CellRule>> ofYear = new LinkedHashMap<>();
            PERFORMANCE.forEach(name -> rated(ofYear, name, ofYear(RATED + name, year)));
            if (!ofYear.isEmpty()) {
                performance(number, yearOfHeading(RATED + YEAR, year, year), ofYear);
            }
        });
    }

    private void performance(ColumnProfile number, CellRule year, Map<String, List<CellRule>> columns) {
        Map<String, List<CellRule>> all = new LinkedHashMap<>();
        all.put(TableSpec.NIP, List.of(text(number)));
        all.put(YEAR, List.of(year));
        all.putAll(columns);
        tables.add(new TableMapping(specs.predikat.name(), specs.predikat.dated(), all));
    }

    /** A rating by its levels; predicates and scores are ours already. */
    private void rated(Map<String, List<CellRule>> columns, String name, @Nullable ColumnProfile column) {
        if (column == null) {
            return;
        }
        boolean ours = name.equals("predikat") || name.equals("nkp");
        Guess guess = ours ? Guess.of(new CellForm.Text()) : RatingGuess.of(column, words, PERFORMANCE_LEVELS);
        if (guess == null) {
            notRead(column, name);
        } else {
            columns.put(name, List.of(taken(RATED + name, column, guess)));
        }
    }

    /** The year that stands in a heading as one of its words, null when there is none. */
    private static @Nullable String yearIn(String heading) {
        Matcher year = IN_HEADING.matcher(heading);
        return year.find() ? year.group(1) : null;
    }

    private static @Nullable String yearOf(ColumnProfile column) {
        return yearIn(column.heading());
    }

    /** The years that stand in headings, the earliest first. */
    private List<String> years() {
        return table.columns().stream()
                .map(MappingMaker::yearOf)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** The best column for a target in whose heading a year stands. */
    private @Nullable ColumnProfile ofYear(String target, String year) {
        return best(heading -> year.equals(yearIn(heading))
                ? words.score(
                        target, IN_HEADING.matcher(heading).replaceFirst(" ").strip())
                : 0);
    }

    private CellRule yearOfHeading(String place, String heading, String value) {
        doubt(place, "tahun dari judul kolom", "the year is from the heading of the column");
        counts(place, List.of(heading));
        return CellRule.constant(value);
    }

    /** Says it where the latest of some years is none by which anybody is mapped. */
    private void counts(String place, List<String> years) {
        int latest = years.stream().mapToInt(Integer::parseInt).max().orElse(year);
        if (latest > year) {
            doubt(
                    place,
                    "tahun " + latest + " belum berakhir, belum dihitung",
                    "the year " + latest + " is not over and does not count yet");
        } else if (latest < year - 1) {
            doubt(
                    place,
                    "tahun terbaru " + latest + "; yang lebih tua dari 24 bulan tidak dihitung",
                    "the latest year is " + latest + "; what is older than 24 months does not count");
        }
    }

    private CellRule year() {
        String place = RATED + YEAR;
        ColumnProfile column = best(place);
        Guess days = column == null ? null : DayGuess.of(column);
        CellForm.Year years = new CellForm.Year(
                days != null && days.form() instanceof CellForm.Day day ? day.form() : DayForm.DAY_FIRST);
        List<String> found = column == null ? List.of() : found(column, years);
        if (column != null && !found.isEmpty()) {
            when = column;
            counts(place, found);
            return taken(place, column, new Guess(years, days == null ? List.of() : days.doubts()));
        }
        if (column != null) {
            notRead(column, YEAR);
        }
        doubt(place, "tidak ada kolom tahun; dianggap " + year, "no column of years; taken as " + year);
        return CellRule.constant(year + "");
    }

    private static List<String> found(ColumnProfile column, CellForm.Year years) {
        return column.values().keySet().stream()
                .map(years::ours)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private void potential(ColumnProfile number) {
        ColumnProfile column = best(heading -> yearIn(heading) == null ? words.score("fakta.nilai", heading) : 0);
        if (column != null) {
            potential(number, column, this::assessedOn);
            return;
        }
        for (String ofYear : years()) {
            ColumnProfile rated = ofYear("fakta.nilai", ofYear);
            if (rated != null) {
                potential(number, rated, () -> yearOfHeading("fakta.tanggal", ofYear, ofYear + END));
            }
        }
    }

    private void potential(ColumnProfile number, ColumnProfile column, Supplier<CellRule> day) {
        Guess guess = RatingGuess.of(column, words, POTENTIAL_LEVELS);
        if (guess == null) {
            notRead(column, POTENTIAL);
            return;
        }
        Map<String, List<CellRule>> columns = new LinkedHashMap<>();
        columns.put(TableSpec.NIP, List.of(text(number)));
        columns.put(TableSpec.FACT, List.of(CellRule.constant(POTENTIAL)));
        columns.put("nilai", List.of(taken("fakta.nilai", column, guess)));
        columns.put("tanggal", List.of(day.get()));
        tables.add(new TableMapping(specs.fakta.name(), specs.fakta.dated(), columns));
    }

    /** The day of a potential rating: that of the appraisal in the same row, else the end of its year. */
    private CellRule assessedOn() {
        ColumnProfile column = when;
        Guess days = column == null ? null : DayGuess.of(column);
        if (column != null && days != null) {
            return taken("fakta.tanggal", column, days).orElse(year + END);
        }
        CellForm.Year years = new CellForm.Year(DayForm.DAY_FIRST);
        Map<String, String> ends = new LinkedHashMap<>();
        if (column != null && column.distinct() <= MOST_YEARS) {
            column.values().keySet().stream()
                    .filter(value -> years.ours(value) != null)
                    .forEach(value -> ends.put(value, years.ours(value) + END));
        }
        if (column == null || ends.isEmpty()) {
            return endOfYear("fakta.tanggal");
        }
        doubt("fakta.tanggal", "akhir tahun penilaian", "the end of the year of the appraisal");
        return rule(column, new CellForm.Codes(ends)).orElse(year + END);
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

    /** Columns each of which holds the scores of one competency or aspect. */
    private void wide(ColumnProfile number, TableSpec<?> spec, FactNames names, String column) {
        for (ColumnProfile scores : table.columns()) {
            Fact fact = used.contains(scores) ? null : names.find(scores.heading());
            ColumnProfile standard = fact == null ? null : standard(scores);
            boolean complete = fact != null && (standard != null || spec.equals(specs.potensi));
            if (complete) {
                used.add(scores);
                tables.add(new TableMapping(spec.name(), spec.dated(), ofOne(number, spec, column, scores, standard)));
            }
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
