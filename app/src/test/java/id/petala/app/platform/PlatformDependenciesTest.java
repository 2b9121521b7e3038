package id.petala.app.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import id.petala.app.PetalaClasses;
import org.junit.jupiter.api.Test;

/** The platform is used by every part of app and uses none. */
class PlatformDependenciesTest {

    @Test
    void platformKnowsNoOtherPartOfApp() {
        JavaClasses classes = PetalaClasses.ALL;
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
