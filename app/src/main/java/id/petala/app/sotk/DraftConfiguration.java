package id.petala.app.sotk;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The page on drafts of a new structure; {@link id.petala.app.run.OpenRuns} must be registered beside it. */
@Configuration(proxyBeanMethods = false)
@Import(DraftPage.class)
public class DraftConfiguration {}
