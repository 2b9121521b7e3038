package id.petala.app.talent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An instrument as a document people can read, cite and dispute. */
public record InstrumentView(
        String id,
        String version,
        String label,
        LocalDate firstDay,
        boolean inUse,
        int provisionalCount,
        List<Tree> trees,
        List<Cut> cuts,
        List<BoxRule> boxes,
        List<Statement> tieBreaks,
        List<Statement> population,
        List<SourceLine> sources) {

    public InstrumentView {
        trees = List.copyOf(trees);
        cuts = List.copyOf(cuts);
        boxes = List.copyOf(boxes);
        tieBreaks = List.copyOf(tieBreaks);
        population = List.copyOf(population);
        sources = List.copyOf(sources);
    }

    /** The weighted tree of one axis, as indented lines. */
    public record Tree(String axis, List<Node> nodes) {
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
     * @param weight percent of its parent; null where the parent does not weigh
     * @param method how it gets its points, in words
     */
    public record Node(
            int depth,
            String label,
            @Nullable BigDecimal weight,
            String method,
            List<ScaleRow> scale,
            String citation,
            RuleBasis basis,
            boolean provisional) {
        public Node {
            scale = List.copyOf(scale);
        }
    }

    /** One row of a criterion's scale: when this is found, these points. */
    public record ScaleRow(String condition, String points, boolean provisional) {}

    /** Where one level of an axis begins and ends. */
    public record Cut(String axis, String level, String range, String citation, RuleBasis basis, boolean provisional) {}

    /** One box of the scheme. */
    public record BoxRule(
            String box,
            String label,
            String performance,
            String potential,
            Treatment treatment,
            String recommendation) {}

    /** A rule that is a sentence: a tie-break, or who is on the map. */
    public record Statement(String text, String citation, RuleBasis basis, boolean provisional) {}

    /** A source the instrument cites, and how far it was verified. */
    public record SourceLine(String key, String title, String verification, boolean provisional) {}
}
