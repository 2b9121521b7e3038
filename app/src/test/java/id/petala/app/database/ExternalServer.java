package id.petala.app.database;

import id.petala.app.file.PrivateFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The operating system's own PostgreSQL 15, prepared the way an agency's administrator would. */
final class ExternalServer implements AutoCloseable {
    static final Path BIN = Path.of("/usr/lib/postgresql/15/bin");

    private final Path home = Server.directory("external");
    private final PostgresServer server = new PostgresServer(BIN, home.resolve("data"), home);
    private final int port;

    ExternalServer() throws IOException {
        PrivateFiles.createDirectories(home);
        var administrator = new Login("admin", "rahasia-uji-admin");
        server.initialise(administrator, List.of("--locale=C"));
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        server.start(port);
        var jdbc = JdbcClient.create(Roles.source(port, "postgres", administrator));
        jdbc.sql("create role pemilik login password 'rahasia-uji-pemilik'").update();
        jdbc.sql("create role aplikasi login password 'rahasia-uji-aplikasi'").update();
        jdbc.sql("create role terlalu_kuat login bypassrls password 'rahasia-uji-kuat'")
                .update();
        jdbc.sql("create database talenta owner pemilik encoding 'UTF8' template template0")
                .update();
    }

    static boolean available() {
        return Files.isExecutable(BIN.resolve("postgres"));
    }

    ExternalDatabase database(String app, String password) {
        return new ExternalDatabase(
                Roles.url(port, "talenta"), new Login("pemilik", "rahasia-uji-pemilik"), new Login(app, password));
    }

    @Override
    public void close() throws IOException {
        server.stop();
        Directories.delete(home);
    }
}
