package id.petala.app;

import id.petala.app.index.KeptSheets;
import id.petala.app.placing.KeptScenarios;

/** What people keep through the pages beside runs and rules. */
public record KeptWork(KeptSheets sheets, KeptScenarios scenarios) {

    /** For pages without a database behind them: nothing is kept. */
    public static KeptWork none() {
        return new KeptWork(KeptSheets.none(), KeptScenarios.none());
    }
}
