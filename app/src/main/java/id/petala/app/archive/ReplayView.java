package id.petala.app.archive;

import id.petala.app.run.KeptRun;
import id.petala.app.run.Replay;

/** Computing a run again: whether it has begun, how far it is, what came out. */
public record ReplayView(KeptRun kept, WorkView<Replay> work) {

    /** Whether it goes on by itself. */
    public boolean busy() {
        return work instanceof WorkView.Busy<Replay>;
    }
}
