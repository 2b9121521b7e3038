package id.petala.app.rulebook;

import id.petala.app.talent.Treatment;
import id.petala.engine.rule.Basis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instrument as a document people can read, cite and dispute: each value of its {@link
 * id.petala.engine.receipt.RuleSheet} in one place.
 *
 * @param asOf the day whose values are shown
 * @param provisionalReasons how many values are provisional for which reason
 * @param head what concerns the whole
 * @param parts which criteria make the map
 * @param numberings the boxes, once for each numbering, the map's own first
 */
public record InstrumentView(
        String id,
        String version,
        String label,
        String note,
        LocalDate firstDay,
        LocalDate asOf,
        boolean inUse,
        int provisionalCount,
        List<Said> provisionalReasons,
        List<Said> head,
        List<Said> parts,
        List<Tree> trees,
        List<Levels> levels,
        List<Numbering> numberings,
        List<Said> tieBreaks,
        List<Said> population,
        List<SourceLine> sources) {

    public InstrumentView {
        provisionalReasons = List.copyOf(provisionalReasons);
        head = List.copyOf(head);
        parts = List.copyOf(parts);
        trees = List.copyOf(trees);
        levels = List.copyOf(levels);
        numberings = List.copyOf(numberings);
        tieBreaks = List.copyOf(tieBreaks);
        population = List.copyOf(population);
        sources = List.copyOf(sources);
    }

    /**
     * What a value rests on.
     *
     * @param of the values it concerns, in words; empty where that is plain
     * @param why why it is provisional; empty where it is firm
     * @param since the first day it holds; null where that is the instrument's own
     * @param until the day from which another value holds; null where none follows
     * @param note a remark of the rule file; empty for none
     */
    public record Rest(
            String of,
            String citation,
            Basis basis,
            String basisName,
            String why,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            String note) {

        public boolean provisional() {
            return !why.isEmpty();
        }

        /** The same citation for other values. */
        Rest with(String of, String note) {
            return new Rest(of, citation, basis, basisName, why, since, until, note);
        }
    }

    /**
     * One value by its name.
     *
     * @param rest null for what needs no citation, or shares that of the value before
     */
    public record Said(String name, String value, @Nullable Rest rest) {}

    /** An axis, or what stands above the axes, as indented lines. */
    public record Tree(String title, List<Node> nodes) {
        public Tree {
            nodes = List.copyOf(nodes);
        }

        /** Whether the node is made of the nodes after it. */
        public boolean hasParts(int index) {
            return index + 1 < nodes.size()
                    && nodes.get(index + 1).depth() > nodes.get(index).depth();
        }
    }

    /**
     * One criterion.
     *
     * @param share percent of what it is weighed in; empty where it isn't weighed
     * @param of what it is a share of; empty where it isn't weighed
     * @param whole percent of the whole tree; empty where the share says the same, and where it depends on the person
     * @param weight the weight as the rule states it; empty where the share says the same
     * @param method how it gets its points, in words
     * @param limits what bounds it, in sight
     * @param details the rest, on demand
     */
    public record Node(
            int depth,
            String id,
            String label,
            String share,
            String of,
            String whole,
            String weight,
            String method,
            List<Said> limits,
            List<ScaleRow> scale,
            List<Said> details,
            List<Rest> rests) {
        public Node {
            limits = List.copyOf(limits);
            scale = List.copyOf(scale);
            details = List.copyOf(details);
            rests = List.copyOf(rests);
        }
    }

    /** One row of a criterion's scale: when this is found, these points. */
    public record ScaleRow(String condition, String points) {}

    /** The levels of one axis. */
    public record Levels(String title, List<Said> about, List<Cut> cuts) {
        public Levels {
            about = List.copyOf(about);
            cuts = List.copyOf(cuts);
        }
    }

    /** Where one level begins and ends, or the code that stands for it. */
    public record Cut(String level, String range, @Nullable Rest rest) {}

    /**
     * The boxes in one numbering.
     *
     * @param scheme its name
     * @param rows the levels upward, from the lowest
     * @param columns the levels to the right, from the lowest
     */
    public record Numbering(
            String title,
            String scheme,
            String citation,
            boolean provisional,
            List<Side> rows,
            List<Side> columns,
            List<Said> about,
            List<BoxRule> boxes) {
        public Numbering {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
            about = List.copyOf(about);
            boxes = List.copyOf(boxes);
        }
    }

    /**
     * A level at the side of the picture of the boxes.
     *
     * @param range where it begins and ends, or the code that stands for it
     */
    public record Side(String level, String range) {}

    /**
     * One box of the scheme.
     *
     * @param row its place upward, from 0
     * @param column its place to the right, from 0
     * @param unreachable why no input leads to it; empty for a box that can be reached
     */
    public record BoxRule(
            String box,
            int row,
            int column,
            String label,
            String performance,
            String potential,
            Treatment treatment,
            String treatmentName,
            String recommendation,
            String unreachable) {}

    /** A source the instrument cites, and how far it was verified. */
    public record SourceLine(String key, String title, String verification, String address, boolean provisional) {}
}
