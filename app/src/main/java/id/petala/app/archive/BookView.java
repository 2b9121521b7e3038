package id.petala.app.archive;

import id.petala.app.document.BookFiles;
import id.petala.app.run.KeptRun;
import id.petala.app.work.WorkView;

/** The report book of a run in one language: whether it has begun, how far it is, the files. */
public record BookView(KeptRun kept, WorkView<BookFiles> work) {}
