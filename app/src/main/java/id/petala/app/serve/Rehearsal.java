package id.petala.app.serve;

import id.petala.app.demo.DemoCity;
import id.petala.app.file.Draft;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;

/** Starts Petala twice over a small city in a folder that is removed afterwards, and opens the first pages as a person would. */
public final class Rehearsal {

    private static final DemoCity CITY = new DemoCity(600, 1, DemoCity.DEFAULT.asOf());
    private static final List<String> PAGES = List.of("/", "/peta-talenta", "/peta-talenta?kotak=9", "/?lang=en");

    private Rehearsal() {}

    /** Carries it out; returns once everything is stopped and removed. */
    public static void run() throws IOException, InterruptedException {
        try (Draft home = Draft.room("petala-")) {
            start(home.path());
            start(home.path());
        }
    }

    private static void start(Path home) throws IOException, InterruptedException {
        try (PetalaServer server = PetalaServer.start(home, 0, CITY, _ -> {});
                HttpClient reader = HttpClient.newHttpClient()) {
            for (String page : PAGES) {
                open(reader, server.address().resolve(page));
            }
        }
    }

    private static void open(HttpClient reader, URI page) throws IOException, InterruptedException {
        int status = reader.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
        if (status != 200) {
            throw new IOException(page.getPath() + ": " + status);
        }
    }
}
