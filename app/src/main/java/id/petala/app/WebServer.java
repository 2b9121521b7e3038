package id.petala.app;

import id.petala.app.talent.MapSource;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** The pages, served on this computer only. */
public final class WebServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final int port;

    private WebServer(ConfigurableApplicationContext context, int port) {
        this.context = context;
        this.port = port;
    }

    /**
     * Starts serving what the source tells; returns once pages can be opened.
     *
     * @param port 0 for any free port
     */
    public static WebServer start(MapSource source, int port) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(PetalaApplication.class)
                .web(WebApplicationType.SERVLET)
                .initializers(fresh -> ((GenericApplicationContext) fresh).registerBean(MapSource.class, () -> source))
                .run("--server.port=" + port);
        if (!(context instanceof WebServerApplicationContext serving) || serving.getWebServer() == null) {
            context.close();
            throw new IllegalStateException("The application started without a web server");
        }
        return new WebServer(context, serving.getWebServer().getPort());
    }

    public int port() {
        return port;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** Returns when the server has been closed, by {@link #close} or by the end of the process. */
    public void awaitClose() throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        context.addApplicationListener((ContextClosedEvent event) -> closed.countDown());
        if (context.isActive()) {
            closed.await();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
