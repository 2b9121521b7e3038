package id.petala.app.plan;

import id.petala.app.eligibility.WorthChoice;
import id.petala.app.placement.RulesFile;
import id.petala.engine.finding.Refused;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.pegawai.JenisPerpindahan;
import id.petala.engine.rule.DatedReader;
import id.petala.engine.rule.Yaml;
import id.petala.engine.sotk.StructureDraft;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A scenario file: which posts are to be filled, by whom, when, and under which constraints. The list {@code batasan} is that
 * of a rules file of {@code petala place}.
 *
 * @param title what people call it
 * @param day of the inauguration; null for the day of the data
 * @param filled which posts take part
 * @param candidates who may come besides their holders; null for everybody
 * @param kinds the moves that may be proposed
 * @param worth how people are valued in posts
 * @param moveCost what staying counts more than moving, in points of the worth
 * @param exits who leaves, by law, before the day
 * @param pins the constraints that put somebody into a post
 * @param draft the new structure that the inauguration brings
 */
public record PlanScenario(
        String title,
        @Nullable LocalDate day,
        Selection filled,
        @Nullable Selection candidates,
        Set<JenisPerpindahan> kinds,
        WorthChoice worth,
        BigDecimal moveCost,
        List<Exit> exits,
        List<Pin> pins,
        StructureDraft draft) {

    /** What staying counts more where the scenario says nothing: nobody moves for less. */
    static final BigDecimal MOVE_COST = BigDecimal.valueOf(5);

    private static final int MOST_COST = 100;
    private static final Set<JenisPerpindahan> PROPOSED = EnumSet.of(
            JenisPerpindahan.PROMOSI,
            JenisPerpindahan.HORIZONTAL,
            JenisPerpindahan.DIAGONAL,
            JenisPerpindahan.PENGUKUHAN,
            JenisPerpindahan.TERGESER_SOTK);

    /** Somebody who leaves a post in this plan without another one, and on what ground. */
    public record Exit(String nip, LocalDate day, String basis, Yaml field) {}

    /**
     * Somebody who is put into a post.
     *
     * @param basis the legal ground; empty for none
     */
    public record Pin(String nip, String post, String basis, Yaml field) {

        /** Whether it cites a legal ground. */
        boolean grounded() {
            return !basis.isBlank();
        }
    }

    public PlanScenario {
        kinds = Set.copyOf(kinds);
        exits = List.copyOf(exits);
        pins = List.copyOf(pins);
    }

    /**
     * Reads a file.
     *
     * @param dataDay the day of the data, which counts where it names no day of its own
     * @param pairs the instruments about people in posts that it can name, by the day that counts
     * @throws Refused with everything that isn't as it must be
     */
    public static PlanScenario read(Path path, LocalDate dataDay, Function<LocalDate, RuleBook> pairs)
            throws IOException {
        Yaml root = RulesFile.root(path);
        Yaml stated = root.optional("pelantikan");
        LocalDate day = stated == null ? null : DatedReader.day(stated);
        LocalDate counted = Objects.requireNonNullElse(day, dataDay);
        Yaml candidates = root.optional("calon");
        Yaml constraints = root.optional("batasan");
        return new PlanScenario(
                root.required("judul").text(),
                day,
                Selection.of(root.required("diisi")),
                candidates == null ? null : Selection.of(candidates),
                kinds(root.optional("gerakan")),
                WorthChoice.of(root.optional("nilai"), pairs.apply(counted), counted),
                cost(root.optional("ongkos_pindah")),
                exits(root.optional("keluar")),
                constraints == null ? List.of() : pins(constraints),
                StructureDraft.of(root.optional("sotk")));
    }

    private static Set<JenisPerpindahan> kinds(@Nullable Yaml list) {
        if (list == null) {
            return PROPOSED;
        }
        Set<JenisPerpindahan> kinds = EnumSet.noneOf(JenisPerpindahan.class);
        for (Yaml one : list.list()) {
            JenisPerpindahan kind = one.constant(JenisPerpindahan.class);
            if (!PROPOSED.contains(kind)) {
                throw one.refused(
                        "planning.kind", one.text(), "PROMOSI, HORIZONTAL, DIAGONAL, PENGUKUHAN, TERGESER_SOTK");
            }
            kinds.add(kind);
        }
        return kinds;
    }

    private static BigDecimal cost(@Nullable Yaml field) {
        if (field == null) {
            return MOVE_COST;
        }
        BigDecimal cost = DatedReader.number(field).rounded(2);
        if (cost.signum() < 0 || cost.compareTo(BigDecimal.valueOf(MOST_COST)) > 0) {
            throw field.refused("rule.positive", field.text(), "0 – " + MOST_COST);
        }
        return cost;
    }

    private static List<Exit> exits(@Nullable Yaml list) {
        List<Exit> exits = new ArrayList<>();
        for (Yaml one : list == null ? List.<Yaml>of() : list.list()) {
            one.entries("nip", "tanggal", "dasar_hukum", "alasan");
            exits.add(new Exit(
                    one.required("nip").text(),
                    DatedReader.day(one.required("tanggal")),
                    one.required("dasar_hukum").text(),
                    one.required("nip")));
        }
        return exits;
    }

    /** What else is wrong with a constraint is said when the rules are read. */
    private static List<Pin> pins(Yaml constraints) {
        List<Pin> pins = new ArrayList<>();
        for (Yaml one : constraints.list()) {
            Yaml kind = one.optional("jenis");
            if (kind != null && kind.isText() && kind.text().equals("di-sini")) {
                pins.add(new Pin(
                        one.required("nip").text(),
                        one.required("jabatan").text(),
                        basis(one.optional("dasar_hukum")),
                        one.required("jabatan")));
            }
        }
        return pins;
    }

    private static String basis(@Nullable Yaml field) {
        return field == null ? "" : field.text();
    }
}
