package id.petala.app.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeFileTest {

    @Test
    void a_home_that_is_a_file_or_in_one_is_told_in_a_sentence(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("rumah"), "bukan folder");

        for (Path home : new Path[] {file, file.resolve("dalam")}) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(home, _ -> {}))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageStartingWith(file + " is a file, not a folder")
                    .hasMessageNotContaining("Exception");
        }
    }
}
