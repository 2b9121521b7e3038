package id.petala.app.serve;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.database.DatabaseException;
import id.petala.app.database.PetalaHome;
import id.petala.app.demo.DemoCity;
import id.petala.app.serve.PetalaServer.PortTaken;
import java.io.IOException;

/** Runs Petala until the process is told to stop. */
public final class Serving {

    private Serving() {}

    /**
     * Starts, says where the pages are, and waits.
     *
     * @param demo whether the demo city is made where it isn't kept yet
     * @return an {@link ExitCode}
     */
    public static int run(int port, boolean demo, Console console) throws IOException, InterruptedException {
        Speaker speaker = new Speaker(console);
        try {
            PetalaServer server =
                    PetalaServer.start(PetalaHome.find(), port, demo ? DemoCity.DEFAULT : null, speaker::say);
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(server::close));
            console.out().println(console.text("serve.ready", "http://localhost:" + server.port()));
            console.out().flush();
            server.awaitClose();
            return ExitCode.DONE;
        } catch (PortTaken taken) {
            console.err()
                    .println(console.text(
                            "serve.port-taken", demo ? "demo" : "serve", taken.port() + "", taken.port() + 1 + ""));
        } catch (DatabaseException refused) {
            speaker.say(refused.sentence());
        }
        return ExitCode.REFUSED;
    }
}
