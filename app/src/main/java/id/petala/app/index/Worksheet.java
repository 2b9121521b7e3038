package id.petala.app.index;

import id.petala.app.facts.FactsFile;
import id.petala.app.facts.FactsReader;
import id.petala.engine.fact.FactTable;
import id.petala.engine.finding.Finding;
import id.petala.engine.index.EffortRow;
import id.petala.engine.index.Efforts;
import id.petala.engine.index.Sheet;
import id.petala.engine.instrument.IndexHead;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Scorer;
import id.petala.engine.receipt.Receipts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What rows of a worksheet say under one instrument on one day, stage by stage: as the agency judged itself, as the
 * supervisor verified it.
 *
 * @param stages in the order of the work; at least one
 */
public record Worksheet(Instrument instrument, LocalDate asOf, List<Stage> stages) {

    /**
     * One stage.
     *
     * @param name {@link FactsFile#SELF}, {@link FactsFile#VERIFIED}, or empty where the rows don't tell
     */
    public record Stage(String name, Scorer scorer, FactsReader.Facts facts) {

        /** What can be planned of the index of the one subject of some facts. */
        public Sheet planned(FactTable facts, Efforts efforts) {
            IndexHead head = IndexBook.head(scorer.instrument());
            return new Sheet(scorer, facts, head.value(), head.category(), efforts);
        }

        /**
         * Efforts as stated for items of the index.
         *
         * @throws id.petala.engine.finding.Refused with every row that isn't as it must be
         */
        public Efforts efforts(List<EffortRow> rows) {
            IndexHead head = IndexBook.head(scorer.instrument());
            return Efforts.read(rows, scorer, head.value(), head.category());
        }

        /** The figure of each subject, in the order of their names. */
        public List<IndexFigure> figures() {
            Receipts receipts = new Receipts(scorer);
            List<IndexFigure> figures = new ArrayList<>();
            scorer.score(facts.table(), batch -> {
                for (int i = 0; i < batch.size(); i++) {
                    figures.add(new IndexFigure(receipts.of(batch, i)));
                }
            });
            return figures;
        }
    }

    /**
     * Reads the rows of a file.
     *
     * @throws id.petala.engine.rule.NoValueOnDay before the instrument's first day
     */
    public static Worksheet read(Instrument instrument, LocalDate asOf, FactsFile file) {
        return read(Scorer.compile(instrument, asOf), file);
    }

    /** Reads the rows of a file under an instrument already compiled for their day. */
    static Worksheet read(Scorer scorer, FactsFile file) {
        List<String> names = file.stages().isEmpty() ? List.of("") : file.stages();
        return new Worksheet(
                scorer.instrument(),
                scorer.asOf(),
                names.stream()
                        .map(name -> new Stage(name, scorer, FactsReader.read(file.ofStage(name), scorer)))
                        .toList());
    }

    /** The stage that counts: the last one. */
    public Stage last() {
        return stages.getLast();
    }

    public List<Finding> findings() {
        return stages.stream()
                .flatMap(stage -> stage.facts().findings().stream())
                .toList();
    }

    public boolean rejectedRows() {
        return stages.stream().anyMatch(stage -> stage.facts().rejectedRows());
    }
}
