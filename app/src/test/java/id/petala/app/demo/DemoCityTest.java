package id.petala.app.demo;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.petala.app.intake.DataPackage;
import id.petala.app.intake.Intake;
import id.petala.app.intake.PackageTables;
import id.petala.app.intake.RowChecks;
import id.petala.app.run.LoadedRun;
import id.petala.app.run.TalentRun;
import id.petala.engine.finding.Finding;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.pegawai.Nip;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.talent.Movement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCityTest {

    private static final RuleBook BOOK = ShippedRules.book();
    private static final LocalDate AS_OF = DemoCity.DEFAULT.asOf();
    private static final String GOLDEN = "4fd5e4e80534fea4cc9b7c9e254acebcc7719d2a8eb85498d024be2b0c556618";

    @TempDir
    static Path shared = Path.of("");

    @TempDir
    Path folder = Path.of("");

    private static Path city = Path.of("");
    private static List<Map<String, String>> registry = List.of();

    @BeforeAll
    static void make() throws IOException {
        city = shared.resolve("city");
        DemoCity.DEFAULT.write(city);
        Set<String> dirty = dirty(city, AS_OF).keySet();
        registry = rows(city, AS_OF, "pegawai.csv").stream()
                .filter(row -> !dirty.contains("pegawai.csv " + row.get("#")))
                .filter(row -> !cell(row, "nama").startsWith(Dirt.PUT_IN))
                .toList();
    }

    @Test
    void the_same_seed_gives_the_same_bytes_on_every_machine() throws Exception {
        new DemoCity(300, 1, AS_OF).write(folder.resolve("one"));

        assertThat(sha256(folder.resolve("one"))).isEqualTo(GOLDEN);
    }

    @Test
    void another_seed_gives_other_people() throws Exception {
        new DemoCity(300, 1, AS_OF).write(folder.resolve("one"));
        new DemoCity(300, 2, AS_OF).write(folder.resolve("two"));

        assertThat(sha256(folder.resolve("two"))).isNotEqualTo(sha256(folder.resolve("one")));
        assertThat(numbers(folder.resolve("two"))).isNotEqualTo(numbers(folder.resolve("one")));
    }

    @Test
    void nothing_is_left_beside_the_folder() throws IOException {
        new DemoCity(60, 1, AS_OF).write(folder.resolve("one"));

        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactly(folder.resolve("one"));
        }
    }

    @Test
    void the_columns_are_those_of_the_package() {
        Map<String, List<String>> known = new LinkedHashMap<>();
        new PackageTables(BOOK.facts(), new RowChecks(BOOK, AS_OF))
                .all()
                .forEach(table -> known.put(
                        table.file(),
                        table.columns().stream().map(column -> column.name()).toList()));

        for (DemoTable table : DemoTable.values()) {
            assertThat(known.get(table.file())).as(table.file()).containsSubsequence(table.columns());
        }
    }

    @Test
    void every_number_is_valid_once_and_marked_as_demo_data() {
        assertThat(registry).hasSize(6_000);
        assertThat(registry.stream().map(row -> cell(row, "nip"))).doesNotHaveDuplicates();
        assertThat(registry).allSatisfy(row -> {
            Nip nip = new Nip(cell(row, "nip"));
            assertThat(nip.digits().charAt(15)).isEqualTo('9');
            assertThat(nip.kind() == Nip.Kind.PPPK)
                    .isEqualTo(cell(row, "jenis_pegawai").startsWith("PPPK"));
        });
    }

    @Test
    void the_shares_are_those_of_a_real_city() {
        near("PNS, CPNS", 77, 0.1, in("jenis_pegawai", "PNS", "CPNS"));
        near("PPPK paruh waktu", 6, 0.1, in("jenis_pegawai", "PPPK_PARUH_WAKTU"));
        near("guru dan kesehatan", 48, 4, DemoCityTest::servesPeople);
        near("fungsional", 64, 4, in("jenis_jabatan", "Jabatan Fungsional"));
        near("struktural", 8.5, 1.5, in("jenis_jabatan", "Jabatan Struktural"));
        near("SD-SLTA", 17, 3, in("tingkat_pendidikan", "SD", "SLTP", "SLTA"));
        near("S1, D4, profesi", 60, 5, in("tingkat_pendidikan", "S1", "D4", "PROFESI"));
        near("S2 ke atas", 8, 2.5, in("tingkat_pendidikan", "S2", "S3", "SPESIALIS", "SUBSPESIALIS"));
        near("wanita", 57, 3, row -> cell(row, "nip").charAt(14) == '2');
    }

    @Test
    void ranks_and_ages_of_permanent_staff_are_those_of_a_real_city() {
        List<Map<String, String>> permanent =
                registry.stream().filter(in("jenis_pegawai", "PNS", "CPNS")).toList();

        near(permanent, "golongan II", 13, 4, row -> cell(row, "golongan").startsWith("II/"));
        near(permanent, "golongan III", 62, 6, row -> cell(row, "golongan").startsWith("III/"));
        near(permanent, "golongan IV", 26, 5, row -> cell(row, "golongan").startsWith("IV/"));
        near(permanent, "51-60 tahun", 34, 4, row -> {
            int age = Period.between(new Nip(cell(row, "nip")).birth(), AS_OF).getYears();
            return age > 50 && age <= 60;
        });
    }

    @Test
    void every_unit_is_there_and_has_one_head() throws IOException {
        List<Map<String, String>> units = rows(city, AS_OF, "unit_organisasi.csv");

        assertThat(units.stream().filter(row -> cell(row, "unit").startsWith("Kecamatan ")))
                .hasSize(12);
        assertThat(units.stream().filter(row -> cell(row, "unit").startsWith("Kelurahan ")))
                .hasSize(64);
        assertThat(units.stream().filter(row -> cell(row, "unit").contains("Puskesmas")))
                .hasSize(20);
        for (Map<String, String> unit : units) {
            String name = cell(unit, "unit");
            List<String> titles = registry.stream()
                    .filter(row -> cell(row, "unit_organisasi").equals(name))
                    .map(row -> cell(row, "jabatan"))
                    .toList();
            assertThat(titles).as(name).isNotEmpty();
            assertThat(titles.stream().filter(titles.getFirst()::equals))
                    .as(titles.getFirst())
                    .hasSize(1);
        }
    }

    @Test
    void every_post_of_a_manager_has_a_code_an_echelon_and_a_place_below_another() throws IOException {
        List<Map<String, String>> posts = rows(city, AS_OF, "jabatan.csv");
        List<String> codes = posts.stream()
                .map(row -> cell(row, "kode"))
                .filter(code -> !code.isEmpty())
                .toList();

        assertThat(codes).doesNotHaveDuplicates().contains("SETDA", "DISHUB", "DISHUB-SEK", "DINKES-BID-2");
        assertThat(posts)
                .filteredOn(in("jenjang", "JPT_PRATAMA", "ADMINISTRATOR", "PENGAWAS"))
                .filteredOn(row -> !cell(row, "jabatan").startsWith("Kepala Bidang Percontohan"))
                .allSatisfy(row -> {
                    assertThat(cell(row, "kode")).isNotEmpty();
                    assertThat(cell(row, "eselon")).isNotEmpty();
                    assertThat(cell(row, "golongan_minimum")).isLessThanOrEqualTo(cell(row, "golongan_maksimum"));
                    if (!cell(row, "kode").equals("SETDA")) {
                        assertThat(codes).contains(cell(row, "atasan"));
                    }
                });
        assertThat(posts).filteredOn(in("kode", "KEL-PEMPING")).singleElement().satisfies(row -> {
            assertThat(cell(row, "atasan")).isEqualTo("KEC-BELAKANG-PADANG");
            assertThat(cell(row, "eselon")).isEqualTo("IV.a");
        });
    }

    @Test
    void what_stands_in_the_way_of_moves_is_there_in_believable_numbers() throws IOException {
        Set<String> posts = new TreeSet<>();
        rows(city, AS_OF, "standar_kompetensi.csv").forEach(row -> posts.add(cell(row, "jabatan")));
        List<Map<String, String>> wealth = rows(city, AS_OF, "lhkpn.csv");
        long reporting = registry.stream()
                .filter(in("jenjang", "JPT_PRATAMA", "ADMINISTRATOR"))
                .count();
        long latest = wealth.stream().filter(in("tahun", "2025")).count();

        assertThat(posts).contains("SETDA", "Guru Ahli Muda", "Penelaah Teknis Kebijakan");
        assertThat(100.0 * latest / reporting).isBetween(90.0, 99.0);
        assertThat(wealth)
                .filteredOn(row -> cell(row, "tanggal").compareTo("2026-03-31") > 0)
                .isNotEmpty();
        assertThat(rows(city, AS_OF, "kerabat.csv"))
                .hasSizeBetween(4, 20)
                .allSatisfy(row -> assertThat(cell(row, "nip")).isNotEqualTo(cell(row, "nip_kerabat")));
        assertThat(rows(city, AS_OF, "benturan_kepentingan.csv")).hasSizeBetween(3, 15);
        assertThat(rows(city, AS_OF, "peristiwa.csv")).hasSize(2);
        assertThat(rows(city, AS_OF, "persetujuan.csv"))
                .singleElement()
                .satisfies(row -> assertThat(cell(row, "jabatan")).isEqualTo("DISDUKCAPIL"));
    }

    @Test
    void posts_ask_for_the_technical_competencies_of_their_field_and_most_leading_officials_were_looked_at_in_them()
            throws IOException {
        Predicate<Map<String, String>> traffic = in("kompetensi", "Manajemen Lalu Lintas");
        List<Map<String, String>> asked = rows(city, AS_OF, "standar_kompetensi.csv").stream()
                .filter(traffic)
                .toList();
        List<Map<String, String>> assessments = rows(city, AS_OF, "penilaian_kompetensi.csv");
        List<Map<String, String>> leading = assessments.stream()
                .filter(in("jenjang", "JPT_PRATAMA"))
                .filter(row -> !cell(row, "skor").isEmpty())
                .toList();
        Set<String> levels = new TreeSet<>();
        assessments.stream().filter(traffic).forEach(row -> levels.add(cell(row, "skor")));

        assertThat(asked)
                .hasSizeGreaterThan(4)
                .allSatisfy(row -> assertThat(cell(row, "jabatan")).startsWith("DISHUB"));
        assertThat(asked)
                .filteredOn(in("jabatan", "DISHUB"))
                .extracting(row -> cell(row, "level"))
                .containsExactly("4");
        assertThat(100.0 * people(leading.stream().filter(traffic)) / people(leading.stream()))
                .isBetween(55.0, 95.0);
        assertThat(levels).contains("1", "2", "3");
    }

    private static long people(Stream<Map<String, String>> rows) {
        return rows.map(row -> cell(row, "nip")).distinct().count();
    }

    @Test
    void some_leading_posts_are_vacant_on_both_days() throws IOException {
        for (LocalDate day : DemoCity.DEFAULT.days()) {
            List<Map<String, String>> vacant = rows(city, day, "jabatan.csv").stream()
                    .filter(in("kode", "SETDA-AS-2", "DINSOS", "DISKOMINFO", "DISPERTANAHAN"))
                    .toList();
            assertThat(vacant).hasSize(4).allSatisfy(row -> {
                assertThat(cell(row, "kursi")).isEqualTo("1");
                assertThat(rows(city, day, "pegawai.csv")).noneMatch(in("jabatan", cell(row, "jabatan")));
            });
        }
    }

    @Test
    void about_half_are_assessed_and_predicates_are_believable() throws IOException {
        long assessed = numbersIn("penilaian_kompetensi.csv").size();
        List<Map<String, String>> last = rows(city, AS_OF, "predikat_kinerja.csv").stream()
                .filter(in("tahun", "2025"))
                .toList();

        assertThat(100.0 * assessed / registry.size()).isBetween(40.0, 55.0);
        near(last, "Sangat Baik", 18, 3, in("predikat", "SANGAT_BAIK"));
        near(last, "Baik", 75, 4, in("predikat", "BAIK"));
        near(last, "Butuh Perbaikan", 5, 1.5, in("predikat", "BUTUH_PERBAIKAN"));
        near(last, "Kurang", 2.1, 1, in("predikat", "KURANG", "SANGAT_KURANG"));
    }

    @Test
    void every_fault_is_found_and_nothing_else_is() throws IOException {
        for (LocalDate day : DemoCity.DEFAULT.days()) {
            everyFaultIsFound(city, day);
        }
        new DemoCity(300, 7, LocalDate.of(2027, 2, 10)).write(folder.resolve("other"));
        everyFaultIsFound(folder.resolve("other"), LocalDate.of(2026, 12, 31));
        everyFaultIsFound(folder.resolve("other"), LocalDate.of(2027, 2, 10));
    }

    private static void everyFaultIsFound(Path place, LocalDate day) throws IOException {
        Map<String, Dirt> dirty = dirty(place, day);
        Intake intake = DataPackage.read(place.resolve(day.toString()), day, BOOK);
        Map<String, String> found = new LinkedHashMap<>();
        Set<String> firsts = new TreeSet<>();
        for (Finding finding : intake.findings()) {
            String row = finding.where().file() + " " + finding.where().row();
            boolean firstOfTwo = finding.code().equals(Dirt.TWO_NUMBERS.finding()) && !dirty.containsKey(row);
            if (firstOfTwo) {
                firsts.add(row);
            } else {
                found.merge(row, finding.code(), (one, other) -> one + " " + other);
            }
        }

        Map<String, String> expected = new LinkedHashMap<>();
        dirty.forEach((row, kind) -> expected.put(row, kind.finding()));
        assertThat(firsts).hasSameSizeAs(seconds(dirty));
        assertThat(new TreeSet<>(dirty.values())).containsExactly(Dirt.values());
        assertThat(found).containsExactlyInAnyOrderEntriesOf(expected);
    }

    /** The rows that give a person a second number; the person's own row is told beside each. */
    private static List<String> seconds(Map<String, Dirt> dirty) {
        return dirty.keySet().stream()
                .filter(row -> dirty.get(row) == Dirt.TWO_NUMBERS)
                .toList();
    }

    @Test
    void a_person_under_two_numbers_has_one_name_and_one_birth() throws IOException {
        Intake intake = DataPackage.read(city.resolve(AS_OF.toString()), AS_OF, BOOK);
        Map<String, List<Pegawai>> alike =
                intake.people().stream().collect(groupingBy(one -> one.nama() + one.tanggalLahir()));
        Set<Integer> second = new TreeSet<>();
        alike.values().stream()
                .filter(people -> people.size() > 1)
                .forEach(people -> second.add(people.stream()
                        .mapToInt(one -> one.origin().row())
                        .max()
                        .orElseThrow()));

        Set<Integer> listed = new TreeSet<>();
        dirty(city, AS_OF).forEach((row, kind) -> {
            if (kind == Dirt.TWO_NUMBERS) {
                listed.add(Integer.parseInt(row.substring(row.indexOf(' ') + 1)));
            }
        });
        assertThat(second).isNotEmpty().isEqualTo(listed);
    }

    @Test
    void all_nine_boxes_are_inhabited_in_believable_shares_and_people_move() throws IOException {
        TalentRun earlier = run(DemoCity.DEFAULT.days().getFirst());
        TalentRun latest = run(AS_OF);
        Map<String, Integer> boxes = new LinkedHashMap<>(latest.map().countsByBox());
        double mapped = boxes.values().stream().mapToInt(Integer::intValue).sum();

        assertThat(boxes).containsOnlyKeys("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(mapped).isBetween(2_200.0, 2_900.0);
        assertThat(boxes.values()).allSatisfy(people -> assertThat(people).isPositive());
        share(boxes, "9", mapped, 4.6, 1.5);
        share(boxes, "5", mapped, 43, 5);
        share(boxes, "1", mapped, 4.3, 1.5);
        assertThat(earlier.map().countsByBox()).isNotEqualTo(latest.map().countsByBox());
        assertThat(Movement.between(earlier.asEarlier(true), latest.map()).moves())
                .hasSizeBetween(600, 1_800);
    }

    private static void share(Map<String, Integer> boxes, String box, double mapped, double percent, double off) {
        assertThat(100 * Objects.requireNonNull(boxes.get(box)) / mapped)
                .as("box " + box)
                .isCloseTo(percent, within(off));
    }

    @Test
    void a_city_that_cannot_be_is_refused() {
        assertThatThrownBy(() -> new DemoCity(49, 1, AS_OF)).hasMessageContaining("49");
        assertThatThrownBy(() -> new DemoCity(1_000_001, 1, AS_OF)).hasMessageContaining("1000001");
        assertThatThrownBy(() -> new DemoCity(300, 1, LocalDate.of(2025, 12, 31)))
                .hasMessageContaining("2025-12-31");
    }

    private static TalentRun run(LocalDate day) {
        return LoadedRun.of(
                        city.resolve(day.toString()),
                        day,
                        BOOK,
                        Objects.requireNonNull(BOOK.instrument("kepka-bkn-411-2025-a")))
                .run();
    }

    private static boolean servesPeople(Map<String, String> row) {
        String unit = cell(row, "unit_organisasi");
        boolean school = unit.startsWith("SD ") || unit.startsWith("SMP ");
        boolean clinic = unit.startsWith("UPTD") || unit.startsWith("RSUD");
        boolean office = cell(row, "jenis_jabatan").equals("Jabatan Pelaksana");
        return (school || clinic) && !office;
    }

    private static void near(String what, double percent, double off, Predicate<Map<String, String>> test) {
        near(registry, what, percent, off, test);
    }

    private static void near(
            List<Map<String, String>> rows,
            String what,
            double percent,
            double off,
            Predicate<Map<String, String>> test) {
        assertThat(100.0 * rows.stream().filter(test).count() / rows.size())
                .as(what)
                .isCloseTo(percent, within(off));
    }

    private static Predicate<Map<String, String>> in(String column, String... values) {
        return row -> Arrays.asList(values).contains(cell(row, column));
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column));
    }

    private static Set<String> numbersIn(String file) throws IOException {
        Set<String> numbers = new TreeSet<>();
        rows(city, AS_OF, file).forEach(row -> numbers.add(cell(row, "nip")));
        return numbers;
    }

    private static List<String> numbers(Path place) throws IOException {
        return rows(place, AS_OF, "pegawai.csv").stream()
                .map(row -> cell(row, "nip"))
                .toList();
    }

    /** The dirty rows of a day as "file row". */
    private static Map<String, Dirt> dirty(Path place, LocalDate day) throws IOException {
        Map<String, Dirt> dirty = new LinkedHashMap<>();
        for (Map<String, String> row : rows(place.resolve(DemoCity.DIRT))) {
            String file = cell(row, "file");
            if (file.startsWith(day + "/")) {
                Dirt kind = Stream.of(Dirt.values())
                        .filter(one -> one.words().equals(row.get("what")))
                        .findFirst()
                        .orElseThrow();
                dirty.put(file.substring(file.indexOf('/') + 1) + " " + cell(row, "row"), kind);
            }
        }
        return dirty;
    }

    private static List<Map<String, String>> rows(Path place, LocalDate day, String file) throws IOException {
        return rows(place.resolve(day.toString()).resolve(file));
    }

    /** The rows of a file by column, each with its number under "#". */
    private static List<Map<String, String>> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] names = lines.getFirst().split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (int number = 1; number < lines.size(); number++) {
            String[] cells = lines.get(number).split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            Map<String, String> row = new LinkedHashMap<>();
            row.put("#", Integer.toString(number + 1));
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], cells[i].replace("\"", ""));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String sha256(Path place) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        List<Path> files;
        try (Stream<Path> inside = Files.walk(place)) {
            files = inside.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
