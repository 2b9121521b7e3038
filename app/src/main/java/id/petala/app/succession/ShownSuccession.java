package id.petala.app.succession;

import id.petala.app.platform.Words;
import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import id.petala.engine.pegawai.BatasUsiaPensiun;
import id.petala.engine.pegawai.JalurJabatan;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Bench strength and retirements of the run shown, found once for each run. */
public final class ShownSuccession {

    /** So many months the first page looks ahead. */
    private static final int AHEAD = 12;

    private final OpenRuns runs;
    private final BatasUsiaPensiun ages = BatasUsiaPensiun.shipped();
    private final JalurJabatan routes = JalurJabatan.shipped();

    public ShownSuccession(OpenRuns runs) {
        this.runs = runs;
    }

    /** What is found of one run. */
    record OfRun(
            Bench bench,
            Retirements retirements,
            Map<String, BenchView> strengths,
            Map<String, RetirementYears> years) {}

    /**
     * Of the run shown now.
     *
     * @throws id.petala.app.run.NothingShown while none is kept
     */
    OfRun ofRun() {
        return of(runs.shown());
    }

    OfRun of(OpenRun run) {
        return run.once(OfRun.class, this::find);
    }

    private OfRun find(OpenRun open) {
        Bench bench = new Bench(open, ages, routes);
        return new OfRun(bench, new Retirements(bench), new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    /** The posts of a run, with who holds them. */
    public Bench bench(OpenRun run) {
        return of(run).bench();
    }

    /** The bench strength of all posts that are vacant, vacant within a year, or critical. */
    public BenchView strength(Words words) {
        OfRun now = ofRun();
        return now.strengths()
                .computeIfAbsent(words.language(), _ -> new SuccessionViews(now.bench(), words).bench(AHEAD));
    }

    /** The retirements of the years ahead. */
    public RetirementYears retirements(Words words) {
        OfRun now = ofRun();
        return now.years()
                .computeIfAbsent(
                        words.language(), _ -> new RetirementViews(now.bench(), now.retirements(), words).years());
    }
}
