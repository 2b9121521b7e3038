package id.petala.app.run;

import id.petala.app.table.FindingsCsv;
import id.petala.engine.rule.Language;
import id.petala.engine.talent.TakenInputs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A run computed again from its own rule files and the data, compared with every file it had written that can be computed
 * again: the same to the last sign, or the first that differ and why. What is not compared: {@link #UNCHECKED}.
 *
 * @param people how many lines of the map were compared
 * @param differences the first that differ, at most {@link #SHOWN}
 * @param total how many differ in all
 * @param causes what is not as it was: engine, data; empty when nothing is known to differ
 */
public record Replay(int people, List<Difference> differences, int total, List<Cause> causes) {

    /** What hangs on an earlier run that isn't kept here, or on the words of a page. */
    public static final List<String> UNCHECKED = List.of("movement.csv", "report.html", "run.json: movement");

    private static final int SHOWN = 10;

    public Replay {
        differences = List.copyOf(differences);
        causes = List.copyOf(causes);
    }

    /**
     * One cell, field or line.
     *
     * @param file the file of the run
     * @param at the NIP of a table, or the line of a text; empty in run.json
     * @param name the column or field; empty for a whole line
     * @param inputs the facts of this person that differ, as {@code fact: then -> now}; empty when none do
     */
    public record Difference(String file, String at, String name, String then, String now, List<String> inputs) {

        public Difference {
            inputs = List.copyOf(inputs);
        }
    }

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
        List<Difference> all = new ArrayList<>(map(kept, now));
        all.addAll(TableDifferences.of(RunFolder.INPUTS, kept.text(RunFolder.INPUTS), RunFolder.inputsText(now)));
        all.addAll(SummaryDifferences.of(kept.text(RunFolder.SUMMARY), RunSummary.of(now, null)));
        all.addAll(findings(kept, now));
        return of(all, now, causes(kept.summary(), now));
    }

    private static Replay of(List<Difference> all, TalentRun now, List<Cause> causes) {
        int people = now.people().size();
        return new Replay(people, all.subList(0, Math.min(SHOWN, all.size())), all.size(), causes);
    }

    /**
     * Compares a run of the archive with the same run computed now: the map as a file, sign by sign, and every field of its summary. The
     * archive keeps no further outcome.
     */
    public static Replay of(String map, String summary, TalentRun now) {
        List<Difference> all = new ArrayList<>(TableDifferences.of(RunFolder.MAP, map, TalentMapCsv.text(now)));
        all.addAll(SummaryDifferences.of(summary, RunSummary.of(now, null)));
        return of(all, now, causes(RunSummary.parse(summary), now));
    }

    private static List<Difference> map(RunFolder kept, TalentRun now) {
        List<Difference> found = TableDifferences.of(RunFolder.MAP, kept.text(RunFolder.MAP), TalentMapCsv.text(now));
        if (found.isEmpty()) {
            return found;
        }
        TakenInputs then = kept.inputs();
        TakenInputs today = TakenInputs.of(now.map());
        return found.stream().map(one -> explained(one, then, today)).toList();
    }

    private static Difference explained(Difference one, TakenInputs then, TakenInputs now) {
        List<String> inputs = inputs(then, now, one.at());
        return new Difference(one.file(), one.at(), one.name(), one.then(), one.now(), inputs);
    }

    private static List<String> inputs(TakenInputs then, TakenInputs now, String nip) {
        List<String> changed = new ArrayList<>();
        List<String> before = then.rows().getOrDefault(nip, List.of());
        List<String> after = now.rows().getOrDefault(nip, List.of());
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            if (!before.get(i).equals(after.get(i))) {
                changed.add(now.facts().get(i) + ": " + before.get(i) + " -> " + after.get(i));
            }
        }
        return changed;
    }

    /** Findings are kept in the language of whoever made the map, so the nearer of both is what they are compared with. */
    private static List<Difference> findings(RunFolder kept, TalentRun now) {
        String then = kept.textOrNone(FindingsCsv.NAME);
        return Arrays.stream(Language.values())
                .map(language -> TextDifferences.of(FindingsCsv.NAME, then, RunFolder.findingsText(now, language)))
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
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
