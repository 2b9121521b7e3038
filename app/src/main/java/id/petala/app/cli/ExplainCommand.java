package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.platform.Words;
import id.petala.app.run.LoadedRun;
import id.petala.app.talent.TakenWords;
import id.petala.engine.explain.Category;
import id.petala.engine.instrument.ShippedRules;
import id.petala.engine.number.Points;
import id.petala.engine.receipt.Receipts;
import id.petala.engine.receipt.TextReceipt;
import id.petala.engine.talent.MapEntry;
import id.petala.engine.talent.NearLine;
import id.petala.engine.talent.Status;
import id.petala.engine.talent.TalentMap;
import id.petala.engine.talent.WhatIf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code petala explain}: the receipts of some people, with what stands near a line and what would change the box. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final DataOption dataOption = new DataOption();

    @Parameters(paramLabel = "DATA", descriptionKey = "data")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before the command runs
    private Path data;

    @Option(names = "--nip", paramLabel = "NIP", required = true, arity = "1..*", descriptionKey = "explain.nip")
    private List<String> nips = List.of();

    @Option(names = "--instrument", paramLabel = "ID|FILE", descriptionKey = "instrument")
    private String instrument = InstrumentArgument.DEFAULT;

    @Option(names = "--as-of", paramLabel = "DAY", required = true, descriptionKey = "as-of")
    private String asOf = "";

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        InstrumentArgument.Chosen chosen = InstrumentArgument.read(instrument);
        LoadedRun loaded = LoadedRun.of(dataOption.at(data), AsOf.read(asOf), chosen.book(), chosen.instrument());
        console.findings(ShippedRules.sameName(chosen.instrument()).stream().toList());
        boolean all = true;
        for (String nip : nips) {
            all &= explain(loaded, number(loaded, nip), nip);
        }
        return all ? ExitCode.DONE : ExitCode.REJECTED_ROWS;
    }

    /** As asked for; else a NIP as people write it, with blanks and signs between the digits. */
    private static String number(LoadedRun loaded, String asked) {
        boolean known = loaded.run().map().facts().indexOf(asked) >= 0;
        return known ? asked : asked.replaceAll("[^0-9]", "");
    }

    private boolean explain(LoadedRun loaded, String nip, String asked) {
        TalentMap map = loaded.run().map();
        int person = map.facts().indexOf(nip);
        if (person < 0) {
            console.err().println(console.text("explain.unknown", asked, data.toString()));
            return false;
        }
        String name = loaded.run().people().get(person).name();
        console.out().println(console.text("explain.head", name, nip, standing(map, person)));
        console.out().print(TextReceipt.of(new Receipts(map.scorer()).of(map.facts(), person), console.language()));
        nearLine(map, person);
        whatIf(map, person);
        console.out().println();
        return true;
    }

    private String standing(TalentMap map, int person) {
        MapEntry entry = map.entry(person);
        Category box = entry.box();
        if (box != null) {
            int all = map.countsByBox().getOrDefault(box.code(), 0);
            return console.text("explain.box", box.code(), entry.rank() + "", all + "");
        }
        String status = entry.status().label().in(console.language());
        return entry.status() == Status.DIKECUALIKAN
                ? status + ": " + Objects.requireNonNull(entry.group()).label().in(console.language())
                : status;
    }

    private void nearLine(TalentMap map, int person) {
        for (NearLine near : NearLine.of(map, person)) {
            console.out()
                    .println(console.text(
                            "explain.near",
                            near.criterion().label().in(console.language()),
                            words().num(near.shift().rounded(Points.PLACES)),
                            near.box().code()));
        }
    }

    private void whatIf(TalentMap map, int person) {
        WhatIf whatIf = new WhatIf(map, person);
        for (Category box : map.scheme().categories()) {
            WhatIf.Change change = whatIf.to(box.code());
            if (change != null) {
                console.out()
                        .println(console.text(
                                "explain.what-if",
                                box.code(),
                                change.criterion().label().in(console.language()),
                                said(map, change, change.from()),
                                said(map, change, change.to()),
                                words().num(change.effect().rounded(Points.PLACES))));
            }
        }
    }

    private String said(TalentMap map, WhatIf.Change change, String taken) {
        return TakenWords.said(map.scorer().instrument(), change.criterion().id(), taken, words());
    }

    private Words words() {
        return Words.in(console.language().code());
    }
}
