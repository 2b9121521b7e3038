package id.petala.app.run;

/** No run is there to be shown; the pages lead to the import. */
public final class NothingShown extends RuntimeException {

    public NothingShown() {
        super("no run is kept yet");
    }
}
