package id.petala.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.petala.app.rulebook.RuleShelf;
import id.petala.app.run.DemoRuns;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A journey in a real browser against the real server with invented people. One server and one browser serve all classes; every test has its own context.
 * After each test: no request left this machine, nothing was refused by the security policy, nothing was printed as an error.
 */
@ExtendWith(BrowserTest.Shared.class)
public abstract class BrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** As many milliseconds a busy machine may take to show what is waited for. */
    private static final int PATIENCE = 20_000;

    /** Where to leave a picture of every page that is checked; unset for none. */
    private static final String PICTURES = System.getProperty("petala.pictures", "");

    private final List<String> strayRequests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private boolean faultExpected;
    private final URI server;
    private BrowserContext context;
    protected Page page;

    /** Pages of the shared server with invented people. */
    protected BrowserTest() {
        this(Shared.server().address());
    }

    /** Pages of a server of one's own. */
    protected BrowserTest(URI server) {
        this.server = server;
        this.context = fresh(1440, 900, false);
        this.page = watch(context);
    }

    @BeforeEach
    final void forget() {
        strayRequests.clear();
        complaints.clear();
    }

    @AfterEach
    final void nothingStrayed() {
        context.close();
        if (faultExpected) {
            complaints.removeIf(text -> text.contains("the server responded with a status of"));
        }
        assertThat(strayRequests).as("requests that left this machine").isEmpty();
        assertThat(complaints).as("errors in the browser's console").isEmpty();
    }

    /** Goes on with a phone of 390 × 844. */
    protected final void onPhone() {
        context.close();
        context = fresh(390, 844, true);
        page = watch(context);
    }

    /** Goes on in a browser without script. */
    protected final void withoutScript() {
        context.close();
        context = Shared.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(1440, 900));
        page = watch(context);
    }

    protected final Response open(String path) {
        Response response = page.navigate(server.resolve(path).toString());
        assertThat(response).isNotNull();
        return response;
    }

    /**
     * Steps through the browser's history as its buttons do, and returns once the page of that address has arrived: never before
     * it was loaded anew, which htmx has done a moment after the address changes.
     *
     * @param by -1 for one step back, 1 for one forward
     * @param path with a query, a blank written as {@code +}
     */
    protected final void step(int by, String path) {
        page.evaluate("by => { window.left = true; history.go(by); }", by);
        page.waitForFunction("() => !window.left && document.readyState === 'complete'");
        page.waitForURL(url -> path(URI.create(url)).replace("%20", "+").equals(path));
    }

    protected final String path() {
        return path(URI.create(page.url()));
    }

    private static String path(URI address) {
        return address.getRawQuery() == null ? address.getPath() : address.getPath() + "?" + address.getRawQuery();
    }

    /** A fault page is expected: the browser may mention its status. */
    protected final void allowStatusInConsole() {
        faultExpected = true;
    }

    /** Scans the page as it is now. */
    protected final void assertAccessible(String name) {
        if (!PICTURES.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(PICTURES, name + ".png"))
                    .setFullPage(true)
                    .setClip(0, 0, page.viewportSize().width, 1800));
        }
        assertThat(violations(
                        rule -> GRAVE.contains(String.valueOf(rule.getImpact()).toLowerCase(Locale.ROOT))))
                .as("serious accessibility findings on " + name)
                .isEmpty();
        assertNoSidewaysScrolling(name);
    }

    /** Scans the page as it is now, and lets nothing pass. */
    protected final void assertFlawless(String name) {
        assertThat(violations(rule -> true))
                .as("accessibility findings on " + name)
                .isEmpty();
        assertNoSidewaysScrolling(name);
    }

    private List<String> violations(Predicate<Rule> which) {
        // Pages without frames need no second page to gather what frames found.
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(which)
                        .map(BrowserTest::describe)
                        .toList();
    }

    protected final void assertNoSidewaysScrolling(String name) {
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("sideways scrolling on " + name)
                .isLessThanOrEqualTo(0);
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(n -> n.getHtml() + " " + n.getFailureSummary())
                        .toList();
    }

    private static BrowserContext fresh(int width, int height, boolean touch) {
        return Shared.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setHasTouch(touch)
                        .setIsMobile(touch));
    }

    private Page watch(BrowserContext watched) {
        String own = server.toString();
        watched.onRequest(request -> {
            if (!request.url().startsWith(own)
                    && !request.url().startsWith("about:")
                    && !request.url().startsWith("data:")) {
                strayRequests.add(request.url());
            }
        });
        watched.onConsoleMessage(message -> {
            if ("error".equals(message.type()) || message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        watched.onWebError(error -> complaints.add(error.error()));
        watched.setDefaultTimeout(PATIENCE);
        return watched.newPage();
    }

    /** Server, driver and browser, started once for all classes and stopped at the end of the run. */
    static final class Shared implements BeforeAllCallback {

        private static volatile @Nullable Running running;

        @Override
        public void beforeAll(ExtensionContext extension) {
            running = extension
                    .getRoot()
                    .getStore(ExtensionContext.Namespace.create(Shared.class))
                    .computeIfAbsent(Running.class, key -> Running.start(), Running.class);
        }

        static Browser browser() {
            return Objects.requireNonNull(running).browser();
        }

        static WebServer server() {
            return Objects.requireNonNull(running).server();
        }
    }

    record Running(WebServer server, Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start() {
            if (!Files.isExecutable(CHROMIUM)) {
                throw new IllegalStateException("The browser tests need Chromium at " + CHROMIUM
                        + ": install it with 'apt-get install chromium'.");
            }
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            WebServer server = WebServer.start(DemoRuns.get(), RuleShelf.of(DemoRuns.BOOK), 0);
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
            return new Running(server, playwright, browser);
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
            server.close();
        }
    }
}
