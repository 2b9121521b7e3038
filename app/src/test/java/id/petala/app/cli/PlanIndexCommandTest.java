package id.petala.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code petala plan-index} as people run it, on the merit worksheet. */
class PlanIndexCommandTest {

    private static final int[] ITEMS = {4, 5, 9, 3, 5, 4, 2, 4};

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Ran plan(String... more) throws IOException {
        StringBuilder facts = new StringBuilder("subject,criterion,value\n");
        for (int aspect = 1; aspect <= ITEMS.length; aspect++) {
            for (int item = 1; item <= ITEMS[aspect - 1]; item++) {
                facts.append("KOTA,merit-%d-%d,3\n".formatted(aspect, item));
            }
        }
        List<String> args = new ArrayList<>(List.of(
                "plan-index",
                "sistem-merit",
                "--facts",
                write("fakta.csv", facts.toString()).toString(),
                "--as-of",
                "2023-06-30"));
        args.addAll(List.of(more));
        return Ran.petala(args.toArray(String[]::new));
    }

    @Test
    void tells_the_plan_what_it_assumes_and_what_else_there_is() throws IOException {
        Ran ran = plan("--target", "325");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(ran.out())
                .contains("Target 325 tercapai dengan upaya 4: dari 307,5", "Optimal di bawah upaya ini.")
                .contains("Rencana terbaik berikutnya", "1 per langkah");
    }

    @Test
    void a_budget_in_english_with_stated_efforts_and_files() throws IOException {
        Path efforts = write(
                "upaya.csv", "item,level,effort,requires,note\nmerit-3-1,4,2.5,merit-1-1>=4,a\nmerit-1-1,4,1,,b\n");
        Path out = folder.resolve("rencana");
        Ran ran = plan("--budget", "3.5", "--effort", efforts.toString(), "--out", out.toString(), "--lang", "en");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("Effort 3.5 leads at most to").contains("Optimal under these efforts.");
        assertThat(Files.readAllLines(out.resolve("plan.csv")))
                .first()
                .asString()
                .startsWith("plan,step,item,from,to,effort,effort_assumed,gain");
        assertThat(Files.readString(out.resolve("plan.json"))).contains("\"budget\" : \"3.5\"", "\"best\"");
    }

    @Test
    void what_can_not_be_reached_is_said() throws IOException {
        Ran ran = plan("--target", "411");

        assertThat(ran.code()).isEqualTo(ExitCode.REJECTED_ROWS);
        assertThat(ran.out()).contains("Target 411 tidak dapat dicapai. Paling tinggi 410");
    }

    @Test
    void a_verdict_is_reached_by_what_effort_raises_and_not_by_what_the_agency_is() throws IOException {
        StringBuilder facts = new StringBuilder("subject,criterion,value\n");
        String points = "zona-integritas=75 pengungkit=40 bersih=18.25 skor-ipak=15.75 skor-capaian-kinerja=2.5"
                + " pelayanan-prima=14 p1=2.4 p2=2.1 p3=3 p4=3 p5=4.5 p6=3 r1=2.4 r2=2.1 r3=3 r4=3 r5=4.5 r6=3";
        for (String one : points.split(" ", -1)) {
            facts.append("D,").append(one.replace("=", ",poin:")).append('\n');
        }
        facts.append("D,jalur,REGULER\nD,kelompok,PEMDA\nD,opini-bpk,WTP\nD,sakip,60\nD,indeks-rb,80\nD,spip,3\n");

        Ran ran = Ran.petala(
                "plan-index",
                "zona-integritas",
                "--facts",
                write("zi.csv", facts.toString()).toString(),
                "--as-of",
                "2023-06-30",
                "--target",
                "MEMENUHI");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("sakip").contains("Menyatakan apa subjeknya, bukan hasil upaya: jalur");
    }

    @Test
    void a_category_is_reached_by_its_code_or_name() throws IOException {
        for (String name : new String[] {"SANGAT_BAIK", "sangat baik", "IV Sangat Baik", "iv very good"}) {
            assertThat(plan("--target", name).out())
                    .contains("Target IV Sangat Baik tercapai dengan upaya 4: dari 307,5 (III Baik) menjadi");
        }
        assertThat(plan("--target", "BAIK").out())
                .contains("tercapai dengan upaya 0", "Tidak ada yang perlu dilakukan");
    }

    @Test
    void a_category_that_there_is_not_is_told_those_that_there_are() throws IOException {
        Ran ran = plan("--target", "ISTIMEWA");

        assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ran.err()).contains("\"ISTIMEWA\"", "BURUK (I Buruk)", "SANGAT_BAIK (IV Sangat Baik)");
        assertThat(plan("--target", "1000000001").err()).contains("1000000001");
        assertThat(plan("--budget", "-1").err()).contains("-1");
    }

    @Test
    void below_points_handed_in_there_is_nothing_to_raise() throws IOException {
        Path facts = write("poin.csv", "subject,criterion,value\nKOTA,sistem-merit,poin:271\n");
        Ran ran = Ran.petala(
                "plan-index",
                "sistem-merit",
                "--facts",
                facts.toString(),
                "--as-of",
                "2023-06-30",
                "--target",
                "SANGAT_BAIK");

        assertThat(ran.out())
                .contains("Tidak ada yang perlu dinaikkan karena bagian di atasnya diberikan sebagai poin: merit-1-1,")
                .doesNotContain("belum ada nilainya", "belum lengkap");
    }

    @Test
    void every_bad_row_of_an_effort_file_is_told() throws IOException {
        Path efforts = write("upaya.csv", "item,level,effort\nmerit-9-9,4,1\nmerit-1-1,4\nmerit-1-1,,1\n");
        Ran ran = plan("--target", "325", "--effort", efforts.toString());

        assertThat(ran.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ran.err()).contains("upaya.csv:3", "upaya.csv:4");
        assertThat(plan(
                                "--target",
                                "325",
                                "--effort",
                                write("u.csv", "item,level,effort\nmerit-9-9,4,1\n")
                                        .toString())
                        .err())
                .contains("u.csv:2 [item]", "merit-9-9");
    }

    @Test
    void either_a_target_or_a_budget() throws IOException {
        assertThat(plan().code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(plan("--target", "1", "--budget", "1").err()).contains("--target", "--budget");
        assertThat(plan("--target", "1e3").err()).contains("1e3");
        assertThat(plan(
                                "--target",
                                "325",
                                "--effort",
                                write("v.csv", "butir;level\n").toString())
                        .err())
                .contains("item");
    }
}
