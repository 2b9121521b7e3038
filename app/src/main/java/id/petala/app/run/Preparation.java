package id.petala.app.run;

/** Draws from a run that was just laid out what its pages will ask for, before anybody does. */
@FunctionalInterface
public interface Preparation {

    void prepare(OpenRun run);
}
