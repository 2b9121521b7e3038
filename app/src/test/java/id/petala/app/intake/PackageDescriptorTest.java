package id.petala.app.intake;

import static id.petala.app.intake.PackageFolder.SITI;
import static id.petala.app.intake.PackageFolder.shown;
import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.rule.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder whose {@code datapackage.json} says what its files hold. */
class PackageDescriptorTest {

    private static final String AWARDS = "nip,tingkat,tanggal,nama\n" + SITI + ",NASIONAL,2024-02-29,Inovasi\n";

    /** Short of a required column, so that headings alone tell nothing. */
    private static final String UNKNOWN = "nip,tingkat,tanggal\n" + SITI + ",NASIONAL,2024-02-29\n";

    @TempDir
    Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set before each test, when the folder is there
    private PackageFolder data;

    @BeforeEach
    void begin() {
        data = new PackageFolder(folder);
    }

    private Intake read(String... resources) {
        return data.file("datapackage.json", "{\"resources\": [" + String.join(",", resources) + "]}")
                .read();
    }

    private static String resource(String name, String path, String schema) {
        return "{\"name\": \"" + name + "\", \"path\": " + path + ", \"schema\": " + schema + "}";
    }

    private static List<String> files(Intake intake) {
        return intake.counts().stream()
                .map(count -> count.file() + "=" + count.table() + " " + count.read())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"Pendidikan\", \"path\": \"x.csv\"}",
                "{\"name\": \"x\", \"path\": \"x.csv\", \"schema\": {\"name\": \"pendidikan\"}}",
                "{\"name\": \"x\", \"path\": [\"x.csv\"], \"schema\": \"schema/pendidikan.json\"}",
                "{\"name\": \"x\", \"path\": \"./x.csv\", \"schema\": \"https://contoh.id/1.0/pendidikan.json\"}"
            })
    void a_resource_tells_the_table_of_a_file_whatever_its_name(String resource) {
        data.file("x.csv", "nip,tingkat,tanggal,nama\n" + SITI + ",S1,2024-02-29,Universitas Contoh\n");

        assertThat(files(data.read())).contains("x.csv=penghargaan 1");
        assertThat(files(read(resource))).contains("x.csv=pendidikan 1");
    }

    @Test
    void a_resource_that_names_no_table_leaves_its_file_to_be_recognised() {
        data.file("x.csv", AWARDS).file("y.csv", UNKNOWN);
        Intake intake = read(resource("lain", "\"x.csv\"", "{}"), resource("lain-lagi", "\"y.csv\"", "{}"));

        assertThat(files(intake)).contains("x.csv=penghargaan 1");
        assertThat(shown(intake)).containsExactly("?data.unknown-file y.csv");
    }

    @Test
    void files_that_it_does_not_name_are_read_as_ever() {
        data.file("penghargaan.csv", AWARDS);

        assertThat(files(read())).contains("penghargaan.csv=penghargaan 1");
    }

    @Test
    void a_file_deeper_in_the_folder_is_read_where_it_is_named() throws IOException {
        Files.createDirectories(folder.resolve("tabel/2026"));
        data.file("tabel/2026/x.csv", AWARDS);

        assertThat(files(data.read())).hasSize(1);
        assertThat(files(read(resource("penghargaan", "\"tabel/2026/x.csv\"", "{}"))))
                .contains("tabel/2026/x.csv=penghargaan 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.csv", "tabel/2026/x.csv"})
    void a_mended_row_of_a_file_it_names_comes_back_to_its_table(String file) throws IOException {
        Files.createDirectories(folder.resolve("tabel/2026"));
        data.file(file, "nip,tingkat,tanggal,nama\n" + SITI + ",S9,2024-02-29,Universitas Contoh\n");
        String resource = resource("pendidikan", "\"" + file + "\"", "{}");
        Quarantine quarantine = read(resource).quarantine();
        StringWriter text = new StringWriter();
        quarantine.write(quarantine.parts().getFirst(), text, Language.ID);
        Files.createDirectories(folder.resolve(Quarantine.FOLDER));
        data.file(
                "karantina/" + quarantine.parts().getFirst().name(),
                text.toString().replace(",S9,", ",S1,"));

        Intake intake = data.read();

        assertThat(intake.rejected()).isFalse();
        assertThat(intake.counts().stream().map(count -> count.file() + "=" + count.table() + " " + count.accepted()))
                .contains("karantina/" + file.replace('/', '.') + "=pendidikan 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/hosts",
                "../luar.csv",
                "a/../../luar.csv",
                "https://contoh.id/x.csv",
                "file:luar.csv",
                "C:\\\\luar.csv",
                "..\\\\luar.csv",
                "a\\u0000.csv"
            })
    void what_lies_outside_the_folder_is_refused(String path) throws IOException {
        Files.writeString(folder.resolveSibling("luar.csv"), AWARDS);
        Intake intake = read(resource("penghargaan", "\"" + path + "\"", "{}"));

        assertThat(shown(intake)).singleElement().asString().startsWith("!data.package-outside datapackage.json");
        assertThat(files(intake)).containsExactly("pegawai.csv=pegawai 2");
        Files.delete(folder.resolveSibling("luar.csv"));
    }

    @Test
    void a_link_out_of_the_folder_is_refused() throws IOException {
        Path outside = Files.createTempDirectory("luar");
        Files.writeString(outside.resolve("x.csv"), AWARDS);
        Files.createSymbolicLink(folder.resolve("tautan"), outside);

        assertThat(shown(read(resource("penghargaan", "\"tautan/x.csv\"", "{}"))))
                .containsExactly("!data.package-outside datapackage.json [resources[0]] tautan/x.csv");
        Files.delete(outside.resolve("x.csv"));
        Files.delete(outside);
    }

    @Test
    void a_resource_without_its_file_is_told() {
        assertThat(shown(read(
                        resource("penghargaan", "\"tidak-ada.csv\"", "{}"), "{\"name\": \"fakta\", \"data\": []}")))
                .containsExactly(
                        "?data.package-missing datapackage.json [resources[0]] tidak-ada.csv",
                        "?data.package-inline datapackage.json [resources[1]] fakta");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "{\"resources\": {\"a\": 1}}", "{\"resources\": [}", "\"x\"", "\0\1"})
    void a_broken_one_is_told_and_the_folder_is_read_without_it(String text) {
        data.file("penghargaan.csv", AWARDS).file("datapackage.json", text);
        Intake intake = data.read();

        assertThat(shown(intake)).singleElement().asString().startsWith("?data.package-broken datapackage.json");
        assertThat(files(intake)).hasSize(2);
    }

    @Test
    void one_too_large_or_too_deep_is_told() {
        data.file("datapackage.json", "{\"resources\": [], \"x\": \"" + "x".repeat(1 << 20) + "\"}");
        assertThat(shown(data.read())).singleElement().asString().startsWith("?data.package-broken");
        data.file("datapackage.json", "[".repeat(100_000));
        assertThat(shown(data.read())).singleElement().asString().startsWith("?data.package-broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "null", "[]", "{\"path\": 1}", "{\"path\": {\"a\": []}, \"name\": [1]}"})
    void a_resource_of_any_shape_is_no_crash(String resource) {
        assertThat(shown(read(resource)))
                .singleElement()
                .asString()
                .startsWith("?data.package-inline datapackage.json [resources[0]]");
    }

    @Test
    void the_published_descriptor_reads_what_it_describes() {
        data.file("penghargaan.csv", AWARDS)
                .file(
                        "datapackage.json",
                        new TableSchemas(PackageFolder.BOOK).descriptor("Contoh", List.of("pegawai", "penghargaan")));

        assertThat(data.read().findings()).isEmpty();
        assertThat(files(data.read())).hasSize(2);
    }
}
