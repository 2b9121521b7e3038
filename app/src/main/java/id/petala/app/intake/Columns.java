package id.petala.app.intake;

import id.petala.app.intake.ColumnType.Choice;
import id.petala.app.intake.ColumnType.Day;
import id.petala.app.intake.ColumnType.NipNumber;
import id.petala.app.intake.ColumnType.Option;
import id.petala.app.intake.ColumnType.Text;
import id.petala.engine.pegawai.Golongan;
import id.petala.engine.pegawai.JenisSertifikat;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.Periode;
import id.petala.engine.pegawai.Peristiwa;
import id.petala.engine.pegawai.StatusJabatan;
import id.petala.engine.pegawai.TingkatPenugasan;
import id.petala.engine.rule.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What columns of several tables hold, and how their cells become parts of records. */
final class Columns {

    static final ColumnType NIP = new NipNumber();
    static final ColumnType DAY = new Day();
    static final ColumnType NAME = new Text(200, true);
    static final ColumnType TITLE = new Text(1000, false);

    /** Texts that checks compare and facts don't hold. */
    static final ColumnType KEPT_TITLE = new Text(1000, true);

    static final ColumnType TIER = choice(Jenjang.values(), Jenjang::label);
    static final ColumnType STATUS = choice(StatusJabatan.values(), StatusJabatan::label);
    static final ColumnType ACTING = choice(TingkatPenugasan.values(), TingkatPenugasan::label);
    static final ColumnType COURSE = choice(JenisSertifikat.values(), JenisSertifikat::label);
    static final ColumnType RANK =
            new Choice(Golongan.all().stream().map(Columns::rank).toList());

    /** Echelons by their codes; what a post is by law says its tier. */
    static final ColumnType ECHELON =
            new Choice(Stream.of("I.a", "I.b", "II.a", "II.b", "III.a", "III.b", "IV.a", "IV.b", "V.a", "V.b")
                    .map(code -> new Option(code, Label.same(code), List.of(code.replace(".", ""), "Eselon " + code)))
                    .toList());

    static final ColumnType EVENT = choice(Peristiwa.Jenis.values(), Peristiwa.Jenis::label);

    /** A part of the year; an empty cell is the whole of it. */
    static final ColumnType PERIOD = choice(Periode.values(), Periode::label).standingFor(Periode.TAHUNAN.name());

    /** Why somebody was assessed. */
    static final ColumnType PURPOSE = new Choice(List.of(
            new Option("PENGISIAN", new Label("Pengisian jabatan", "Filling a post")),
            new Option("PEMETAAN", new Label("Pemetaan", "Mapping"))));

    /** Only held against the number; never a fact. */
    static final ColumnType SEX = new Choice(List.of(
            new Option("L", new Label("Laki-laki", "Male"), List.of("M", "Pria")),
            new Option("P", new Label("Perempuan", "Female"), List.of("F", "Wanita"))));

    /** Who judged an item of an index; an empty cell is the verified one. */
    static final ColumnType STAGE = new Choice(
            List.of(
                    new Option("MANDIRI", new Label("Penilaian mandiri", "Self-assessment")),
                    new Option("VERIFIKASI", new Label("Hasil verifikasi", "Verified"))),
            "VERIFIKASI");

    static final ColumnType NATURE = choice(SifatNilai.values(), SifatNilai::label);

    static final ColumnType YES_NO = new Choice(List.of(
            new Option("YA", new Label("Ya", "Yes"), List.of("Y", "1", "true")),
            new Option("TIDAK", new Label("Tidak", "No"), List.of("T", "N", "0", "false"))));

    private Columns() {}

    private static <E extends Enum<E>> Choice choice(E[] codes, Function<E, Label> label) {
        return new Choice(Arrays.stream(codes)
                .map(code -> new Option(code.name(), label.apply(code)))
                .toList());
    }

    /** {@code III/c} is also known as IIIc, as Penata, as both, and with the word "golongan" before it. */
    private static Option rank(Golongan rank) {
        String code = rank.code();
        List<String> others = new ArrayList<>(List.of(code.replace("/", ""), "Golongan " + code, "Gol " + code));
        if (rank.pangkat().isEmpty()) {
            return new Option(code, Label.same(code), others);
        }
        for (String title : List.of(rank.pangkat(), rank.pangkat().replace("Tk.", "Tingkat "))) {
            others.addAll(List.of(title, title + " " + code, code + " " + title));
        }
        return new Option(code, Label.same(code + " " + rank.pangkat()), others);
    }

    static <E> @Nullable E choice(RowView row, String column, Function<String, E> valueOf) {
        String code = row.text(column);
        return code == null ? null : valueOf.apply(code);
    }

    static <E> E needChoice(RowView row, String column, Function<String, E> valueOf) {
        return Objects.requireNonNull(choice(row, column, valueOf), column);
    }
}
