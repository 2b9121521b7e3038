package id.petala.app.intake;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Severity;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.ShippedRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A small data package for tests: Siti and Budi, and whatever else a test writes. */
final class PackageFolder {

    static final String SITI = "198502172010012003";
    static final String BUDI = "197612312006041015";
    static final RuleBook BOOK = ShippedRules.book();

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final String PEOPLE = "nip,nama,jenis_pegawai,kedudukan_hukum,unit_organisasi,jabatan,jenjang,"
            + "tingkat_pendidikan,kesesuaian_bidang_ilmu\n";

    private final Path folder;

    PackageFolder(Path folder) {
        this.folder = folder;
        people(person(SITI, "Siti Contoh"), person(BUDI, "Budi Contoh"));
    }

    static String person(String nip, String name) {
        return nip + "," + name + ",PNS,01,Dinas Contoh,Analis,AHLI_MUDA,S1,SESUAI";
    }

    PackageFolder people(String... rows) {
        return file("pegawai.csv", PEOPLE + String.join("\n", rows) + "\n");
    }

    PackageFolder file(String name, String text) {
        return bytes(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    PackageFolder bytes(String name, byte[] bytes) {
        try {
            Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Intake read() {
        return DataPackage.read(folder, AS_OF, BOOK);
    }

    Intake read(Progress progress) {
        return DataPackage.read(PackageInput.of(folder), AS_OF, BOOK, progress);
    }

    /** Each finding as {@code severity code file:row [column] value}. */
    static List<String> shown(Intake intake) {
        return intake.findings().stream().map(PackageFolder::shown).toList();
    }

    private static String shown(Finding finding) {
        String mark = finding.severity() == Severity.REJECT ? "!" : finding.severity() == Severity.WARNING ? "?" : ".";
        return mark + finding.code() + " " + finding.where() + (finding.value() == null ? "" : " " + finding.value());
    }
}
