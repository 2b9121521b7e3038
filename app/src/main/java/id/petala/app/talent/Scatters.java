package id.petala.app.talent;

import id.petala.app.platform.Words;
import id.petala.app.run.OpenRun;
import id.petala.engine.explain.Category;
import id.petala.engine.instrument.Node;
import id.petala.engine.instrument.Talent;
import id.petala.engine.rule.Language;
import id.petala.engine.talent.MapEntry;
import id.petala.engine.talent.TalentMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Draws up the scatter of some people. */
final class Scatters {

    /** As many people are drawn one by one, and as many near a line are named; more are counted. */
    static final int SINGLE = 300;

    private final OpenRun open;
    private final TalentMap map;
    private final ScatterRaster raster;
    private final Words words;
    private final PersonWords persons;

    Scatters(OpenRun open, Words words, boolean hidden) {
        this.open = open;
        this.map = open.run().map();
        this.raster = ScatterRaster.of(open);
        this.words = words;
        this.persons = new PersonWords(open, words, hidden);
    }

    ScatterView view(BitSet people, MapView view) {
        BitSet drawn = raster.drawn(people);
        BitSet near = raster.near(drawn);
        boolean single = drawn.cardinality() <= SINGLE;
        String svg = new ScatterSvg(raster, view, words).draw(drawn, single ? this::point : null);
        return new ScatterView(
                svg,
                drawn.cardinality(),
                near.cardinality(),
                byBox(near),
                notes(view.mapped() - drawn.cardinality()),
                near.cardinality() <= SINGLE
                        ? near.stream().mapToObj(this::near).toList()
                        : List.of());
    }

    private Map<String, Integer> byBox(BitSet near) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        near.stream().mapToObj(this::box).forEach(box -> counts.merge(box, 1, Integer::sum));
        return counts;
    }

    private String box(int person) {
        Category box = map.box(person);
        return Objects.requireNonNull(box).code();
    }

    private List<String> notes(int undrawn) {
        Talent talent = Objects.requireNonNull(open.run().instrument().talent());
        List<String> notes = new ArrayList<>();
        if (!raster.performance().cut()) {
            notes.add(uncut(words.t("axis.performance"), talent.performanceLevel()));
        }
        if (!raster.potential().cut()) {
            notes.add(uncut(words.t("axis.potential"), talent.potentialLevel()));
        }
        if (undrawn > 0) {
            notes.add(words.t("scatter.undrawn", undrawn));
        }
        return notes;
    }

    private String uncut(String axis, String level) {
        Node.Level node = (Node.Level) open.run().instrument().node(level);
        return words.t("scatter.uncut", axis, node.mode().label().in(Language.of(words.language())));
    }

    private ScatterSvg.Point point(int person) {
        MapEntry entry = map.entry(person);
        List<String> said = new ArrayList<>();
        said.add(words.t(
                "scatter.point",
                persons.name(person),
                box(person),
                persons.cell(ListColumn.PERFORMANCE, person, entry),
                persons.cell(ListColumn.POTENTIAL, person, entry)));
        if (raster.near(person)) {
            said.addAll(NearLines.of(open).said(person, words));
        }
        return new ScatterSvg.Point(String.join(" ", said), persons.receipt(person));
    }

    private ScatterView.Near near(int person) {
        return new ScatterView.Near(
                persons.name(person),
                persons.receipt(person),
                box(person),
                NearLines.of(open).said(person, words));
    }
}
