package id.petala.app.intake;

import id.petala.engine.rule.Label;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Proposes the table of people out of a foreign table. */
final class ProposedPeople {

    /** Where it is doubted of which kind people are. */
    static final String KIND = "pegawai.jenis_pegawai";

    /** Where it is doubted whether people are active. */
    static final String STANDING = "pegawai.kedudukan_hukum";

    private static final String NOT_TOLD = "(tidak disebut)";

    private final MappingDraft draft;

    ProposedPeople(MappingDraft draft) {
        this.draft = draft;
    }

    /**
     * Adds the table to the draft. A list that names neither unit nor post of its NIPs is no list of people.
     *
     * @param number the column that says whose a row is
     */
    void add(ColumnProfile number) {
        ColumnProfile unit = draft.best("pegawai.unit_organisasi");
        ColumnProfile post = draft.best("pegawai.jabatan");
        if (number.holdsNips() && unit == null && post == null) {
            return;
        }
        if (number.distinct() < number.filled()) {
            draft.doubt(
                    "pegawai.nip",
                    "ada nomor yang berulang; baris seorang pegawai yang berbeda isi kolom-kolom di bawah ini ditolak semua",
                    "some numbers repeat; rows of one person that differ in the columns below are all rejected");
        }
        Map<String, List<CellRule>> columns = new LinkedHashMap<>();
        columns.put(TableSpec.NIP, List.of(MappingDraft.text(number)));
        columns.put("unit_organisasi", List.of(orNotTold("unit_organisasi", unit)));
        columns.put("jabatan", List.of(orNotTold("jabatan", post)));
        columns.put("nama", List.of(name(number)));
        columns.put("jenis_pegawai", List.of(kind()));
        columns.put("kedudukan_hukum", List.of(status()));
        add(columns, "tanggal_lahir", DayGuess::of);
        add(columns, "jenis_kelamin", column -> CodeGuess.of(column, draft.words(), "jenis-kelamin"));
        add(columns, "tingkat_pendidikan", column -> CodeGuess.of(column, draft.words(), "pendidikan"));
        add(columns, "golongan", _ -> Guess.of(new CellForm.Text()));
        draft.add(new TableMapping(TableSpec.PEOPLE, "", columns));
    }

    private CellRule orNotTold(String name, @Nullable ColumnProfile column) {
        if (column == null) {
            draft.doubt(TableSpec.PEOPLE + "." + name, "tidak ada kolomnya", "there is no such column");
            return CellRule.constant(NOT_TOLD);
        }
        draft.use(column);
        return MappingDraft.text(column).orElse(NOT_TOLD);
    }

    /** The name: of one column; else of those of its parts; else the number. */
    private CellRule name(ColumnProfile number) {
        ColumnProfile given = draft.best("given");
        ColumnProfile family = given == null ? null : draft.beside(given, "family");
        ColumnProfile whole = draft.best("pegawai.nama");
        if (given != null && family != null && (whole == null || whole == given || whole == family)) {
            draft.use(given);
            draft.use(family);
            return new CellRule(
                    List.of(given.heading(), family.heading()),
                    new CellForm.Text(),
                    "",
                    CellRule.Others.JUDGE,
                    CellRule.Blank.KEEP_ROW);
        }
        if (whole != null) {
            draft.use(whole);
            return MappingDraft.text(whole);
        }
        draft.doubt(
                "pegawai.nama", "tidak ada kolom nama; dipakai nomornya", "no column of names; the number stands in");
        return MappingDraft.text(number);
    }

    private CellRule kind() {
        ColumnProfile column = draft.best(KIND);
        Guess guess = column == null ? null : CodeGuess.of(column, draft.words(), "jenis-pegawai");
        if (column != null && guess != null) {
            return draft.taken(KIND, column, guess);
        }
        draft.doubt(KIND, "tidak ada kolomnya; semua dianggap PNS", "there is no such column; all are taken as PNS");
        return CellRule.constant("PNS");
    }

    private CellRule status() {
        ColumnProfile column = draft.best(STANDING);
        Guess guess = column == null ? null : CodeGuess.ofStatus(column, draft.words());
        if (column != null && guess != null) {
            return draft.taken(STANDING, column, guess);
        }
        if (column != null) {
            draft.notRead(column, "kedudukan hukum");
        }
        ColumnProfile left = draft.best("left");
        if (left != null) {
            return goneSince(left);
        }
        draft.doubt(
                STANDING,
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
        return draft.taken(STANDING, left, guess).orElse("01");
    }

    private void add(
            Map<String, List<CellRule>> columns, String name, Function<ColumnProfile, @Nullable Guess> guesser) {
        ColumnProfile column = draft.best("pegawai." + name);
        Guess guess = column == null ? null : guesser.apply(column);
        if (column != null && guess != null) {
            columns.put(name, List.of(draft.taken("pegawai." + name, column, guess)));
        }
    }
}
