package id.petala.app.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

class DraftTest {

    @Test
    void a_room_is_open_to_its_owner_alone_and_gone_once_it_is_closed() throws IOException {
        Path room;
        try (Draft draft = Draft.room("petala-uji")) {
            room = draft.path();
            Files.writeString(room.resolve("isi.txt"), "isi");

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(room)))
                    .isEqualTo("rwx------");
        }

        assertThat(room).doesNotExist();
    }
}
