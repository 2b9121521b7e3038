package id.petala.app;

import id.petala.app.index.KeptSheets;
import id.petala.app.placing.KeptScenarios;
import id.petala.app.quality.QualitySource;
import id.petala.app.rulebook.RuleShelf;
import id.petala.app.run.OpenRun;
import id.petala.app.run.OpenRuns;
import id.petala.app.run.Preparation;
import id.petala.app.upload.Imports;
import id.petala.app.upload.Limits;
import id.petala.engine.instrument.RuleBook;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** The pages, served on this computer only. */
public final class WebServer implements AutoCloseable {

    /** The fields of the form beside the files. */
    private static final int FIELDS = 8;

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
    public static WebServer start(OpenRuns runs, RuleShelf rules, int port) {
        return start(runs, rules, KeptWork.none(), port);
    }

    /**
     * Starts serving what the sources tell, what people keep among them.
     *
     * @param port 0 for any free port
     */
    static WebServer start(OpenRuns runs, RuleShelf rules, KeptWork kept, int port) {
        return start(shown(runs, rules, kept), List.of("--server.port=" + port));
    }

    private static Consumer<GenericApplicationContext> shown(OpenRuns runs, RuleShelf rules, KeptWork kept) {
        return fresh -> {
            fresh.registerBean(KeptSheets.class, kept::sheets);
            fresh.registerBean(KeptScenarios.class, kept::scenarios);
            fresh.registerBean(OpenRuns.class, () -> runs);
            fresh.registerBean(RuleShelf.class, () -> rules);
            fresh.registerBean(RuleBook.class, rules::shippedBook);
        };
    }

    /**
     * Starts serving what the sources tell, and takes imports; returns once pages can be opened.
     *
     * @param port 0 for any free port
     */
    public static WebServer start(
            OpenRuns runs, RuleShelf rules, KeptWork kept, QualitySource quality, Imports imports, int port) {
        Limits limits = imports.limits();
        return start(
                shown(runs, rules, kept).andThen(fresh -> {
                    fresh.registerBean(QualitySource.class, () -> quality);
                    fresh.registerBean(Imports.class, () -> imports, bean -> bean.setDestroyMethodName(""));
                }),
                List.of(
                        "--server.port=" + port,
                        "--spring.servlet.multipart.location=" + imports.folder(),
                        "--spring.servlet.multipart.max-file-size=" + limits.file() + "B",
                        "--spring.servlet.multipart.max-request-size=" + limits.total() + "B",
                        "--server.tomcat.max-part-count=" + (limits.files() + FIELDS)));
    }

    private static WebServer start(Consumer<GenericApplicationContext> beans, List<String> settings) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(PetalaApplication.class)
                .web(WebApplicationType.SERVLET)
                .initializers(fresh -> beans.accept((GenericApplicationContext) fresh))
                .run(settings.toArray(String[]::new));
        if (!(context instanceof WebServerApplicationContext serving) || serving.getWebServer() == null) {
            context.close();
            throw new IllegalStateException("The application started without a web server");
        }
        return new WebServer(context, serving.getWebServer().getPort());
    }

    public int port() {
        return port;
    }

    /** What makes the pages of a run quick that was just laid out. */
    public Consumer<OpenRun> preparation() {
        List<Preparation> all =
                context.getBeanProvider(Preparation.class).orderedStream().toList();
        return run -> all.forEach(one -> one.prepare(run));
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
