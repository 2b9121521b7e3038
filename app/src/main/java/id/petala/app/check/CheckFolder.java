package id.petala.app.check;

import id.petala.app.file.Draft;
import id.petala.app.file.FileHash;
import id.petala.app.intake.Quarantine;
import id.petala.app.table.CsvOut;
import id.petala.app.table.FindingsCsv;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import id.petala.engine.rule.Language;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/**
 * The result of a check kept as a folder: {@code temuan.csv}, {@code karantina/} (rejected rows, file by file), {@code
 * check.json}, {@code baris.csv} (what became of the rows of each file), {@code mutu.csv} (completeness by unit) and {@code laporan.html}.
 */
public final class CheckFolder {

    static final String SUMMARY = "check.json";
    static final String QUALITY = "mutu.csv";
    static final String ROWS = "baris.csv";
    static final String REPORT = "laporan.html";

    private final DataCheck check;
    private final Language language;

    private CheckFolder(DataCheck check, Language language) {
        this.check = check;
        this.language = language;
    }

    /**
     * Writes a check, all or nothing: into a folder beside it, moved into place at the end.
     *
     * @param target a folder that doesn't exist, is empty, or holds an earlier check, which is replaced
     * @throws Refused when the target holds anything else, or quarantine files that were changed since
     */
    public static void write(DataCheck check, Path target, Language language) throws IOException {
        refuseForeign(target);
        try (Draft draft = Draft.at(target.resolveSibling(target.getFileName() + ".baru"))) {
            new CheckFolder(check, language).writeAll(Files.createDirectories(draft.path()));
            draft.become(target);
        }
    }

    private void writeAll(Path folder) throws IOException {
        try (Writer out = writer(folder.resolve(FindingsCsv.NAME))) {
            FindingsCsv.write(out, check.intake().findings(), language);
        }
        List<CheckSummary.Quarantined> quarantine = quarantine(folder);
        Files.writeString(
                folder.resolve(SUMMARY), CheckSummary.of(check, quarantine).json());
        rows(folder.resolve(ROWS));
        quality(folder.resolve(QUALITY));
        Files.writeString(folder.resolve(REPORT), new CheckReport(language).html(check));
    }

    /** What can't be written in UTF-8, half a pair of surrogates, becomes a question mark and no fault. */
    private static Writer writer(Path file) throws IOException {
        return new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8);
    }

    private List<CheckSummary.Quarantined> quarantine(Path folder) throws IOException {
        Quarantine quarantine = check.intake().quarantine();
        List<CheckSummary.Quarantined> written = new ArrayList<>();
        for (Quarantine.Part part : quarantine.parts()) {
            Path file =
                    Files.createDirectories(folder.resolve(Quarantine.FOLDER)).resolve(part.name());
            try (Writer out = writer(file)) {
                quarantine.write(part, out, language);
            }
            written.add(new CheckSummary.Quarantined(
                    Quarantine.FOLDER + "/" + part.name(), part.source(), part.rows(), FileHash.sha256Hex(file)));
        }
        return written;
    }

    private void rows(Path file) throws IOException {
        List<String> header = List.of(
                "berkas",
                "tabel",
                "dibaca",
                "diterima",
                "ditolak",
                "salah_isi",
                "tanpa_pegawai",
                "induk_ditolak",
                "berulang",
                "sudah_diganti");
        try (CsvOut out = CsvOut.to(writer(file), header)) {
            check.intake().counts().forEach(count -> {
                TableTotal total = TableTotal.sum(List.of(count));
                out.row(
                        count.file(),
                        count.table(),
                        total.read() + "",
                        total.accepted() + "",
                        total.rejected() + "",
                        total.faulty() + "",
                        total.orphans() + "",
                        total.ofRejected() + "",
                        total.repeated() + "",
                        total.replaced() + "");
            });
        }
    }

    private void quality(Path file) throws IOException {
        List<String> header = List.of(
                "unit", "pegawai", "lengkap", "persen_lengkap", "kriteria", "nama_kriteria", "belum_ada", "pemasok");
        try (CsvOut out = CsvOut.to(writer(file), header)) {
            check.units().forEach(unit -> quality(unit, out));
        }
    }

    /** A line about the unit, and one for each criterion its people lack. */
    private void quality(UnitQuality unit, CsvOut out) {
        out.row(
                unit.unit(),
                unit.people() + "",
                unit.complete() + "",
                CsvOut.number(unit.share()),
                "",
                "",
                unit.people() - unit.complete() + "",
                "");
        for (UnitQuality.Lack lack : unit.missing()) {
            out.row(
                    unit.unit(),
                    "",
                    "",
                    "",
                    lack.criterion(),
                    lack.label().in(language),
                    lack.people() + "",
                    lack.supplier().in(language));
        }
    }

    private static void refuseForeign(Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw refused("file.foreign-check", target);
        }
        try (Stream<Path> inside = Files.list(target)) {
            if (inside.findAny().isPresent()) {
                refuseMended(target, earlier(target));
            }
        }
    }

    private static CheckSummary earlier(Path target) {
        try {
            return CheckSummary.parse(Files.readString(target.resolve(SUMMARY)));
        } catch (IOException | UncheckedIOException | JacksonException | NullPointerException e) {
            throw refused("file.foreign-check", target);
        }
    }

    /** Nobody's corrections are overwritten. */
    private static void refuseMended(Path target, CheckSummary earlier) {
        for (CheckSummary.Quarantined one : earlier.quarantine()) {
            Path file = target.resolve(one.file());
            if (Files.isRegularFile(file) && !FileHash.sha256Hex(file).equals(one.sha256())) {
                throw new Refused(Finding.reject("file.mended", Where.file(one.file()), null, ""));
            }
        }
    }

    private static Refused refused(String code, Path target) {
        String name = String.valueOf(target.getFileName());
        return new Refused(Finding.reject(code, Where.file(name), name, ""));
    }
}
