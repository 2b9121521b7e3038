package id.petala.app.home;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The first page, made of what the talent pages and those of succession tell. */
@Configuration(proxyBeanMethods = false)
@Import(HomePage.class)
public class HomeConfiguration {}
