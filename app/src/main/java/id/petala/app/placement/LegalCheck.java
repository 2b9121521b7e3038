package id.petala.app.placement;

import id.petala.app.table.TableRows;
import id.petala.app.table.TableRows.Row;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Where;
import id.petala.engine.placement.PlacementProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Holds the legal sheet of a plan against its moves: each was looked at, and none is forbidden. */
final class LegalCheck {

    /** The columns of the sheet. */
    static final List<String> COLUMNS = List.of("nip", "ke", "akibat", "hasil");

    private final PlacementPlan plan;
    private final Set<String> seen = new TreeSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private LegalCheck(PlacementPlan plan) {
        this.plan = plan;
    }

    static List<Finding> of(Path sheet, PlacementPlan plan) throws IOException {
        LegalCheck check = new LegalCheck(plan);
        TableRows.read(sheet, COLUMNS, List.of("dasar_hukum", "aturan"), check::row);
        check.moves();
        return check.findings;
    }

    private void row(Row row) {
        seen.add(key(row.cell("nip"), row.cell("ke")));
        boolean forbids =
                row.cell("akibat").equals("BLOCK") && !row.cell("hasil").equals("PASSES");
        if (forbids && row.cell("dasar_hukum").isEmpty()) {
            findings.add(Finding.reject(
                    "placement.forbidden", row.where().column("hasil"), row.cell("nip"), "", row.cell("aturan")));
        }
    }

    private static String key(String nip, String post) {
        return nip + "\t" + post;
    }

    private void moves() {
        PlacementProblem problem = plan.input().problem();
        for (int person = 0; person < plan.posts().size(); person++) {
            int post = plan.posts().get(person);
            boolean moved = !plan.input().before().get(person).equals(post);
            if (moved
                    && post != PlacementProblem.NOWHERE
                    && !seen.contains(
                            key(problem.people().get(person), plan.input().post(post)))) {
                findings.add(Finding.reject(
                        "placement.not-looked-at",
                        Where.file(PlacementFiles.LEGAL),
                        problem.people().get(person),
                        "",
                        plan.input().post(post)));
            }
        }
    }
}
