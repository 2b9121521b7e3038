package id.petala.app.run;

import id.petala.app.table.CsvOut;
import id.petala.engine.talent.TakenInputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * A run computed again from its own rule files and the data, compared with what it had written: the same digits, or the
 * first that differ and why.
 *
 * @param people how many lines were compared
 * @param differences the first cells that differ, at most {@link #SHOWN}
 * @param total how many cells differ in all
 * @param causes what is not as it was: engine, data; empty when nothing is known to differ
 */
public record Replay(int people, List<Difference> differences, int total, List<Cause> causes) {

    private static final int SHOWN = 10;

    public Replay {
        differences = List.copyOf(differences);
        causes = List.copyOf(causes);
    }

    /**
     * One cell.
     *
     * @param inputs the facts of this person that differ, as {@code fact: then -> now}; empty when none do
     */
    public record Difference(String nip, String column, String then, String now, List<String> inputs) {}

    /** Something that is not as it was. */
    public enum Cause {
        ENGINE_VERSION,
        DATA
    }

    public boolean same() {
        return total == 0;
    }

    /** Compares a kept run with the same run computed now. */
    public static Replay of(RunFolder kept, TalentRun now) {
        SortedMap<String, Map<String, String>> before = kept.map();
        List<Difference> differences = new ArrayList<>();
        int total = 0;
        TreeSet<String> nips = new TreeSet<>(before.keySet());
        now.people().forEach(person -> nips.add(person.nip()));
        TakenInputs then = kept.inputs();
        TakenInputs today = TakenInputs.of(now.map());
        for (String nip : nips) {
            List<String> line = line(now, nip);
            for (int column = 1; column < TalentMapCsv.HEADER.size(); column++) {
                String heading = TalentMapCsv.HEADER.get(column);
                String was = before.getOrDefault(nip, Map.of()).getOrDefault(heading, "");
                String is = line.isEmpty() ? "" : line.get(column);
                if (!was.equals(is)) {
                    total++;
                    if (differences.size() < SHOWN) {
                        differences.add(new Difference(nip, heading, was, is, inputs(then, today, nip)));
                    }
                }
            }
        }
        return new Replay(nips.size(), differences, total, causes(kept.summary(), now));
    }

    private static List<String> line(TalentRun run, String nip) {
        int person = run.map().facts().indexOf(nip);
        return person < 0
                ? List.of()
                : TalentMapCsv.row(run, person).stream().map(CsvOut::safe).toList();
    }

    private static List<String> inputs(TakenInputs then, TakenInputs now, String nip) {
        List<String> changed = new ArrayList<>();
        List<String> before = then.rows().getOrDefault(nip, List.of());
        List<String> after = now.rows().getOrDefault(nip, List.of());
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            if (!before.get(i).equals(after.get(i))) {
                changed.add(then.facts().get(i) + ": " + before.get(i) + " -> " + after.get(i));
            }
        }
        return changed;
    }

    private static List<Cause> causes(RunSummary kept, TalentRun now) {
        List<Cause> causes = new ArrayList<>();
        if (!kept.engineVersion().equals(EngineVersion.CURRENT)) {
            causes.add(Cause.ENGINE_VERSION);
        }
        if (!kept.snapshot().equals(now.snapshot())) {
            causes.add(Cause.DATA);
        }
        return causes;
    }
}
