package id.petala.app.workforce;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The projection; {@link id.petala.app.succession.ShownSuccession} must be registered beside it. */
@Configuration(proxyBeanMethods = false)
@Import(WorkforcePage.class)
public class WorkforceConfiguration {}
