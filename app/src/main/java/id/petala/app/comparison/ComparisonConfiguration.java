package id.petala.app.comparison;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The page of comparison, of the run that the talent pages show. */
@Configuration(proxyBeanMethods = false)
@Import(ComparisonPage.class)
public class ComparisonConfiguration {}
