package id.petala.app.archive;

import id.petala.app.run.KeptRun;
import id.petala.app.run.Replay;
import id.petala.app.work.WorkView;

/** Computing a run again: whether it has begun, how far it is, what came out. */
public record ReplayView(KeptRun kept, WorkView<Replay> work) {}
