package id.petala.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A table of another system from its headings to its boxes, against a count that knows nothing of Petala. */
class MapColumnsCommandTest {

    private static final String DAY = "2026-06-30";

    @TempDir
    Path place;

    private Path file(String text) throws IOException {
        return Files.writeString(place.resolve("hr.csv"), text);
    }

    private String path(String name) {
        return place.resolve(name).toString();
    }

    /** A row as it is, and what it should come to. */
    private record Row(String id, String status, String performance, String potential) {
        String csv() {
            return String.join(",", id, "Orang " + id, status, performance, potential);
        }

        /** The box by the two ratings, the empty text where one is missing or impossible. */
        String box() {
            List<String> rows = List.of("1,2", "3", "4,5");
            int performed = level(rows, performance);
            int promising = level(List.of("1", "2", "3"), potential);
            return performed < 0 || promising < 0 ? "" : BOXES.get(performed).substring(promising, promising + 1);
        }

        private static int level(List<String> levels, String rating) {
            return IntStream.range(0, levels.size())
                    .filter(level -> List.of(levels.get(level).split(",")).contains(rating))
                    .findFirst()
                    .orElse(-1);
        }
    }

    /** By performance from low to high, in each by potential from low to high. */
    private static final List<String> BOXES = List.of("136", "258", "479");

    /** People with ratings of all kinds, impossible ones, blanks, numbers that stand twice, and one without a number. */
    private static List<Row> rows() {
        SplittableRandom random = new SplittableRandom(11);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            String performance = List.of("1", "2", "3", "3", "4", "4", "5").get(random.nextInt(7));
            String odd = List.of("0", "6", "99", "", "x").get(random.nextInt(5));
            rows.add(new Row(
                    "E-" + i,
                    random.nextInt(10) == 0 ? "Terminated" : "Active",
                    random.nextInt(15) == 0 ? odd : performance,
                    random.nextInt(20) == 0 ? "" : 1 + random.nextInt(3) + ""));
        }
        rows.add(rows.get(5));
        rows.add(new Row(
                "E-6",
                "Active",
                rows.get(6).performance().equals("1") ? "2" : "1",
                rows.get(6).potential()));
        rows.add(new Row("", "Active", "3", "2"));
        return rows;
    }

    private static Map<String, Long> counted(List<Row> rows) {
        Map<String, List<Row>> byId = rows.stream()
                .filter(row -> !row.id().isEmpty())
                .distinct()
                .collect(Collectors.groupingBy(Row::id, LinkedHashMap::new, Collectors.toList()));
        return byId.values().stream()
                .filter(same -> same.getFirst().status().equals("Active"))
                .filter(same -> same.size() == 1)
                .map(same -> same.getFirst().box())
                .filter(box -> !box.isEmpty())
                .collect(Collectors.groupingBy(box -> box, TreeMap::new, Collectors.counting()));
    }

    @Test
    void every_box_has_as_many_people_as_a_count_by_hand() throws IOException {
        List<Row> rows = rows();
        Path data = file(Stream.concat(
                        Stream.of("Employee ID,Full Name,Employment Status,Performance Rating,Potential"),
                        rows.stream().map(Row::csv))
                .collect(Collectors.joining("\n", "", "\n")));

        assertThat(Ran.petala("map-columns", data.toString(), "--as-of", DAY, "--out", path("m.yaml"))
                        .code())
                .isEqualTo(ExitCode.DONE);
        Ran map = Ran.petala(
                "map",
                data.toString(),
                "--mapping",
                path("m.yaml"),
                "--as-of",
                DAY,
                "--instrument",
                "dua-peringkat",
                "--out",
                path("peta"));

        assertThat(map.code()).isEqualTo(ExitCode.REJECTED_ROWS);
        assertThat(boxes()).isEqualTo(counted(rows));
        Ran replay = Ran.petala("replay", path("peta"), data.toString(), "--mapping", path("m.yaml"));
        assertThat(replay.code()).as(replay.out()).isEqualTo(ExitCode.DONE);
    }

    private Map<String, Long> boxes() throws IOException {
        List<String> lines = Files.readAllLines(place.resolve("peta/talent-map.csv"));
        int box = List.of(lines.getFirst().split(",")).indexOf("kotak");
        return lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1)[box])
                .filter(code -> !code.isEmpty())
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
    }

    @Test
    void every_row_of_the_table_is_accounted_for() throws IOException {
        List<Row> rows = rows();
        Path data = file(Stream.concat(
                        Stream.of("Employee ID,Full Name,Employment Status,Performance Rating,Potential"),
                        rows.stream().map(Row::csv))
                .collect(Collectors.joining("\n", "", "\n")));
        Ran.petala("map-columns", data.toString(), "--as-of", DAY, "--out", path("m.yaml"));

        Ran check = Ran.petala(
                "check", data.toString(), "--mapping", path("m.yaml"), "--as-of", DAY, "--out", path("hasil"));

        assertThat(check.code()).isEqualTo(ExitCode.REJECTED_ROWS);
        JsonNode people = JsonMapper.shared()
                .readTree(Files.readString(place.resolve("hasil/check.json")))
                .at("/files/0/rows");
        assertThat(people.get("read").asInt()).isEqualTo(rows.size());
        assertThat(people.get("accepted").asInt()).isEqualTo(700);
        assertThat(people.get("rejected").asInt()).isEqualTo(3);
        assertThat(Files.readString(place.resolve("hasil/temuan.csv")))
                .contains("hr.csv,704,Employee ID,,data.required")
                .contains("Performance Rating,99,");
    }

    @Test
    void one_person_is_explained_by_the_number_of_the_other_system() throws IOException {
        Path data = file(
                "Employee ID,Name,Rating,Potential\nE-1/x,Ani,4,3\nE-2,Budi,3,2\nE-3,Cici,1,1\nE-4,Dedi,5,1\nE-5,Eko,2,2\n");
        Ran.petala("map-columns", data.toString(), "--as-of", DAY, "--out", path("m.yaml"));

        Ran explained = Ran.petala(
                "explain",
                data.toString(),
                "--nip",
                "E-1/x",
                "--mapping",
                path("m.yaml"),
                "--as-of",
                DAY,
                "--instrument",
                "dua-peringkat");

        assertThat(explained.code()).isEqualTo(ExitCode.DONE);
        assertThat(explained.out()).contains("Ani · E-1/x", "kotak 9");
    }

    @Test
    void the_proposal_goes_to_the_screen_unless_told_otherwise_and_overwrites_nothing() throws IOException {
        Path data = file("Employee ID,Name\nE-1,Ani\n");
        Files.writeString(place.resolve("m.yaml"), "punya saya");

        Ran shown = Ran.petala("map-columns", data.toString());
        Ran refused = Ran.petala("map-columns", data.toString(), "--out", path("m.yaml"));

        assertThat(shown.out()).contains("ids: OTHER", "nip: {from: \"Employee ID\"}");
        assertThat(shown.err()).contains("1 baris; 2 kolom dipakai, 0 tidak dipakai");
        assertThat(refused.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(Files.readString(place.resolve("m.yaml"))).isEqualTo("punya saya");
    }

    @Test
    void a_table_nobody_is_recognised_in_says_what_to_do() throws IOException {
        Ran ran = Ran.petala("map-columns", file("warna\nmerah\nmerah\n").toString());

        assertThat(ran.code()).isEqualTo(ExitCode.REJECTED_ROWS);
        assertThat(ran.err()).contains("tidak ada kolom yang dikenali sebagai nomor pegawai");
    }

    @Test
    void a_mapping_that_is_not_there_or_none_is_refused() throws IOException {
        Path data = file("Employee ID,Name\nE-1,Ani\n");
        Files.writeString(place.resolve("m.yaml"), "mapping: x\n");

        assertThat(Ran.petala("check", data.toString(), "--mapping", path("lain.yaml"))
                        .code())
                .isEqualTo(ExitCode.WRONG_USE);
        Ran refused = Ran.petala("check", data.toString(), "--mapping", path("m.yaml"));
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("m.yaml:1");
    }
}
