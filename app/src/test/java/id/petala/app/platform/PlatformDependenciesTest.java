package id.petala.app.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The platform is used by every part of app and uses none. */
class PlatformDependenciesTest {

    @Test
    void platformKnowsNoOtherPartOfApp() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("id.petala.app");
        assertThat(classes.containPackage("id.petala.app.platform")).isTrue();
        assertThat(classes.containPackage("id.petala.app.talent")).isTrue();
        noClasses()
                .that()
                .resideInAPackage("id.petala.app.platform..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("id.petala.app", "id.petala.app.talent..", "id.petala.engine..")
                .check(classes);
    }
}
