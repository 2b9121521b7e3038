package id.petala.app.cli;

import id.petala.app.console.ExitCode;
import id.petala.app.serve.Rehearsal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * {@code petala rehearse}: the launcher's own, to let the JVM note what starting the pages takes. Changes nothing that is kept and says nothing.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        Rehearsal.run();
        return ExitCode.DONE;
    }
}
