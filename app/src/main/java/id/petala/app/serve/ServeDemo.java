package id.petala.app.serve;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.app.database.DatabaseException;
import id.petala.app.database.PetalaHome;
import id.petala.app.serve.PetalaServer.PortTaken;
import java.io.IOException;

/** Runs the demo until the process is told to stop. */
public final class ServeDemo {

    private ServeDemo() {}

    /**
     * Starts, says where the pages are, and waits.
     *
     * @return an {@link ExitCode}
     */
    public static int run(int port, Console console) throws IOException, InterruptedException {
        Speaker speaker = new Speaker(console);
        try {
            PetalaServer server = PetalaServer.start(PetalaHome.find(), port, speaker::say, new Demo()::in);
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(server::close));
            console.out().println(console.text("demo.ready", "http://localhost:" + server.port()));
            console.out().flush();
            server.awaitClose();
            return ExitCode.DONE;
        } catch (PortTaken taken) {
            console.err().println(console.text("demo.port-taken", taken.port() + "", taken.port() + 1 + ""));
        } catch (DatabaseException refused) {
            speaker.say(refused.sentence());
        }
        return ExitCode.REFUSED;
    }
}
