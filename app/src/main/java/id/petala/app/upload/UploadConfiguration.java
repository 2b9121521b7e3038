package id.petala.app.upload;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The page of the import, where an {@link Imports} is registered. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(Imports.class)
@Import(UploadPage.class)
public class UploadConfiguration {}
