package id.petala.app.structure;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The chart of posts; {@link id.petala.app.succession.ShownSuccession} must be registered beside it. */
@Configuration(proxyBeanMethods = false)
@Import(StructurePage.class)
public class StructureConfiguration {}
