package id.petala.app;

import id.petala.app.archive.ArchiveConfiguration;
import id.petala.app.choice.ChoiceConfiguration;
import id.petala.app.comparison.ComparisonConfiguration;
import id.petala.app.competency.CompetencyConfiguration;
import id.petala.app.document.DocumentConfiguration;
import id.petala.app.home.HomeConfiguration;
import id.petala.app.index.IndexConfiguration;
import id.petala.app.movement.MovementConfiguration;
import id.petala.app.placing.PlacingConfiguration;
import id.petala.app.platform.PlatformConfiguration;
import id.petala.app.post.PostConfiguration;
import id.petala.app.profile.ProfileConfiguration;
import id.petala.app.quality.QualityConfiguration;
import id.petala.app.rulebook.RulebookConfiguration;
import id.petala.app.sotk.DraftConfiguration;
import id.petala.app.structure.StructureConfiguration;
import id.petala.app.succession.SuccessionConfiguration;
import id.petala.app.talent.TalentConfiguration;
import id.petala.app.upload.UploadConfiguration;
import id.petala.app.workforce.WorkforceConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The web application, part by part; nothing is found by scanning. Started by {@link WebServer}. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    PlatformConfiguration.class,
    TalentConfiguration.class,
    ArchiveConfiguration.class,
    ChoiceConfiguration.class,
    ComparisonConfiguration.class,
    CompetencyConfiguration.class,
    DocumentConfiguration.class,
    HomeConfiguration.class,
    IndexConfiguration.class,
    MovementConfiguration.class,
    PlacingConfiguration.class,
    PostConfiguration.class,
    ProfileConfiguration.class,
    QualityConfiguration.class,
    RulebookConfiguration.class,
    DraftConfiguration.class,
    StructureConfiguration.class,
    SuccessionConfiguration.class,
    UploadConfiguration.class,
    WorkforceConfiguration.class
})
public class PetalaApplication {}
