package id.petala.app.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.console.ExitCode;
import id.petala.app.intake.DemoAgency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The same faults in the files of score, map and instrument check: each is told with file, place, value and what would be right. */
class BadFilesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final String FACTS =
            "subject,criterion,value\nA,umpan-balik-360,85\nA,predikat,BAIK\nA,disiplin,NIHIL\n";

    @TempDir
    Path folder;

    private record Fault(
            String name, UnaryOperator<byte[]> change, List<String> facts, List<String> data, List<String> rules) {}

    private static Fault fault(String name, UnaryOperator<byte[]> change, String facts, String data, String rules) {
        return new Fault(name, change, parts(facts), parts(data), parts(rules));
    }

    private static List<String> parts(String text) {
        return List.of(text.split(" \\| "));
    }

    private static UnaryOperator<byte[]> text(UnaryOperator<String> change) {
        return bytes -> change.apply(new String(bytes, UTF_8)).getBytes(UTF_8);
    }

    private static String longLine(String text) {
        return text.replaceFirst("\n", "\n" + "x".repeat(1 << 21) + "\n");
    }

    /** A number that no reader should take: the first one that stands where a value stands. */
    private static String huge(String text) {
        return text.replaceFirst("(umpan-balik-360,|(?m)^[0-9]{18},|times: )[0-9]+", "$11e400");
    }

    private static Stream<Fault> faults() {
        return Stream.of(
                fault(
                        "1e400",
                        text(BadFilesTest::huge),
                        "f.csv:2 [value] | \"1e400\" bukan angka | 0 – 100",
                        "umpan_balik.csv:2 [nilai] | \"1e400\" bukan angka | 0 – 100",
                        "i.yaml: | times | \"1e400\" bukan angka"),
                fault("empty", _ -> new byte[0], "f.csv:1 | kosong", "umpan_balik.csv: | kosong", "i.yaml:1 | kosong"),
                fault(
                        "blank",
                        _ -> "\n \n".getBytes(UTF_8),
                        "f.csv | kosong",
                        "umpan_balik.csv | kosong",
                        "i.yaml | kosong"),
                fault(
                        "UTF-16",
                        bytes -> new String(bytes, UTF_8).getBytes(UTF_16),
                        "f.csv:1 | UTF-16 | CSV UTF-8",
                        "umpan_balik.csv | UTF-16 | CSV UTF-8",
                        "i.yaml:1 | UTF-16 | teks UTF-8"),
                fault(
                        "a line without end",
                        text(BadFilesTest::longLine),
                        "f.csv:2 | 65536",
                        "umpan_balik.csv:2 | 65536",
                        "i.yaml:2 | 1048576"));
    }

    private static void told(Ran ran, List<String> parts) {
        assertThat(ran.code()).as(ran.err()).isIn(ExitCode.DONE, ExitCode.REJECTED_ROWS, ExitCode.REFUSED);
        assertThat(ran.err()).contains(parts.toArray(String[]::new)).doesNotContain("Exception");
        assertThat(ran.err()).matches("(?s)\\[(ditolak|peringatan|catatan)].*");
    }

    @TestFactory
    Stream<DynamicTest> score() {
        return faults().map(fault -> DynamicTest.dynamicTest(fault.name(), () -> {
            Path file = Files.write(folder.resolve("f.csv"), fault.change().apply(FACTS.getBytes(UTF_8)));

            told(scored(file), fault.facts());
        }));
    }

    private static Ran scored(Path file) {
        return Ran.petala(
                "score", "--instrument", "kepka-bkn-411-2025-a", "--facts", file.toString(), "--as-of", DAY.toString());
    }

    @TestFactory
    Stream<DynamicTest> map() throws IOException {
        Path data = folder.resolve("data");
        DemoAgency.copyTo(data, DAY);
        Path file = data.resolve("umpan_balik.csv");
        byte[] good = Files.readAllBytes(file);
        return faults().map(fault -> DynamicTest.dynamicTest(fault.name(), () -> {
            Files.write(file, fault.change().apply(good));

            told(mapped(data), fault.data());
        }));
    }

    private Ran mapped(Path data) {
        return Ran.petala(
                "map",
                data.toString(),
                "--as-of",
                DAY.toString(),
                "--out",
                folder.resolve("peta").toString());
    }

    @TestFactory
    Stream<DynamicTest> instrument_check() {
        byte[] good = Ran.petala("instrument", "show", "kemenkeu", "--format", "yaml")
                .out()
                .getBytes(UTF_8);
        return faults().map(fault -> DynamicTest.dynamicTest(fault.name(), () -> {
            Path file = Files.write(folder.resolve("i.yaml"), fault.change().apply(good));

            told(Ran.petala("instrument", "check", file.toString()), fault.rules());
        }));
    }

    /** A mark that some programs put in front of UTF-8 is no part of the text. */
    @TestFactory
    Stream<DynamicTest> a_byte_order_mark_is_passed_over() throws IOException {
        Path data = folder.resolve("data");
        DemoAgency.copyTo(data, DAY);
        Path table = data.resolve("umpan_balik.csv");
        Files.writeString(table, "\uFEFF" + Files.readString(table));
        Path facts = Files.writeString(folder.resolve("f.csv"), "\uFEFF" + FACTS);
        String rules =
                Ran.petala("instrument", "show", "kemenkeu", "--format", "yaml").out();
        Path file = Files.writeString(folder.resolve("i.yaml"), "\uFEFF" + rules);
        return Stream.of(
                DynamicTest.dynamicTest("score", () -> fine(scored(facts))),
                DynamicTest.dynamicTest("map", () -> fine(mapped(data))),
                DynamicTest.dynamicTest("check", () -> fine(Ran.petala("instrument", "check", file.toString()))));
    }

    private static void fine(Ran ran) {
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
    }
}
