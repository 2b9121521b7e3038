package id.petala.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.app.console.Console;
import id.petala.app.console.ExitCode;
import id.petala.engine.rule.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Help in both languages, complete. */
class HelpTest {

    @Test
    void petala_alone_prints_help_in_indonesian() {
        Ran ran = Ran.petala();

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEqualTo(Ran.petala("--help").out()).contains("Pemakaian:", "Perintah:", "score");
        assertThat(Ran.petala("--help", "--lang", "en").out()).contains("Usage:", "Commands:");
        assertThat(Ran.petala("score", "--lang=en", "--help").out()).contains("Usage: petala score");
        assertThat(Ran.petala("--version").out()).startsWith("Petala ");
        assertThat(Ran.petala("--lang", "jw").code()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void both_languages_have_the_same_texts() {
        ResourceBundle id = Console.texts(Language.ID);
        ResourceBundle en = Console.texts(Language.EN);

        assertThat(id.keySet()).isNotEmpty().isEqualTo(en.keySet());
    }

    @Test
    void every_command_and_every_option_is_described_in_both_languages() {
        for (Language language : Language.values()) {
            assertThat(undescribed(Cli.commandLine(Ran.console(language)), new ArrayList<>()))
                    .as(language.name())
                    .isEmpty();
        }
    }

    private static List<String> undescribed(CommandLine command, List<String> found) {
        var spec = command.getCommandSpec();
        if (spec.usageMessage().description().length == 0) {
            found.add(spec.qualifiedName());
        }
        for (ArgSpec arg : spec.args()) {
            if (arg.description().length == 0) {
                found.add(spec.qualifiedName() + " " + arg.paramLabel());
            }
        }
        command.getSubcommands().values().forEach(sub -> undescribed(sub, found));
        return found;
    }
}
