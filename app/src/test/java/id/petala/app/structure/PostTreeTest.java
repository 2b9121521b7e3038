package id.petala.app.structure;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.run.DemoRuns;
import id.petala.app.run.OpenRun;
import id.petala.app.run.SmallRuns;
import id.petala.app.succession.Bench;
import id.petala.app.succession.ManagerPost;
import id.petala.app.succession.ShownSuccession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostTreeTest {

    private static final ShownSuccession SUCCESSION = new ShownSuccession(DemoRuns.get());
    private static final Bench BENCH = SUCCESSION.bench(DemoRuns.get().shown());
    private static final PostTree TREE = new PostTree(BENCH);
    private static final String PEOPLE = """
            nip,nama,jenis_pegawai,kedudukan_hukum,unit_organisasi,jabatan,jenjang
            198502172010012003,Siti Contoh,PNS,01,Dinas A,Kepala Dinas A,JPT_PRATAMA
            """;
    private static final String UNITS = """
            unit,induk
            Kota,
            Dinas A,Kota
            UPTD A1,Dinas A
            """;

    @TempDir
    Path folder = Path.of("");

    private static List<String> path(PostTree tree, String code) {
        return tree.path(Objects.requireNonNull(tree.of(code))).stream()
                .map(post -> post.post().kode())
                .toList();
    }

    private PostTree tree(String posts) throws IOException {
        Files.writeString(folder.resolve("pegawai.csv"), PEOPLE);
        Files.writeString(folder.resolve("unit_organisasi.csv"), UNITS);
        Files.writeString(folder.resolve("jabatan.csv"), posts);
        OpenRun open = SmallRuns.of(folder, LocalDate.of(2026, 6, 30));
        return new PostTree(SUCCESSION.bench(open));
    }

    @Test
    void every_post_of_a_manager_stands_in_the_tree_once() {
        List<ManagerPost> branch = TREE.branch(TREE.tops(), Integer.MAX_VALUE);

        assertThat(branch).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(TREE.all());
        assertThat(TREE.all()).containsAll(BENCH.posts());
        assertThat(TREE.tops())
                .singleElement()
                .satisfies(top -> assertThat(top.post().nama()).isEqualTo("Sekretaris Daerah"));
    }

    @Test
    void a_post_stands_below_the_one_that_the_list_names() {
        assertThat(path(TREE, "DISHUB-SEK")).containsExactly("SETDA", "DISHUB");
        assertThat(path(TREE, "KEL-PEMPING")).containsExactly("SETDA", "KEC-BELAKANG-PADANG");
        assertThat(path(TREE, "PKM-BOTANIA-TU"))
                .as("the head of a clinic is no manager, and has one below")
                .containsExactly("SETDA", "DINKES", "PKM-BOTANIA");
    }

    @Test
    void where_none_is_named_the_head_of_the_unit_stands_above_else_of_the_next_unit_up() throws IOException {
        PostTree tree = tree("""
                jabatan,unit_organisasi,jenjang,kode,atasan
                Kepala Seksi,UPTD A1,PENGAWAS,S,
                Kepala UPTD,UPTD A1,ADMINISTRATOR,U,
                Kepala Bidang,Dinas A,ADMINISTRATOR,B,
                Kepala Dinas A,Dinas A,JPT_PRATAMA,D,
                Kepala Lain,Dinas Lain,JPT_PRATAMA,L,TIDAK-ADA
                """);

        assertThat(path(tree, "S")).containsExactly("D", "U");
        assertThat(path(tree, "B")).containsExactly("D");
        assertThat(tree.tops().stream().map(post -> post.post().kode())).containsExactly("D", "L");
    }

    @Test
    void a_circle_is_cut_and_nobody_is_lost() throws IOException {
        PostTree tree = tree("""
                jabatan,unit_organisasi,jenjang,kode,atasan
                Kepala A,Dinas A,ADMINISTRATOR,A,B
                Kepala B,Dinas A,ADMINISTRATOR,B,C
                Kepala C,Dinas A,ADMINISTRATOR,C,A
                Kepala D,Dinas A,ADMINISTRATOR,D,D
                """);

        assertThat(tree.branch(tree.tops(), Integer.MAX_VALUE)).hasSize(4);
        assertThat(path(tree, "B").size() + path(tree, "C").size()).isPositive();
    }

    @Test
    void a_post_that_has_ended_is_not_there() throws IOException {
        PostTree tree = tree("""
                jabatan,unit_organisasi,jenjang,kode,berlaku_sampai
                Kepala A,Dinas A,JPT_PRATAMA,A,
                Kepala B,Dinas A,ADMINISTRATOR,B,2026-06-29
                Kepala C,Dinas A,ADMINISTRATOR,C,2026-06-30
                """);

        assertThat(tree.all().stream().map(post -> post.post().kode())).containsExactly("A", "C");
    }
}
