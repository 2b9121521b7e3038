package id.petala.app.quality;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The page of the quality of data, where a {@link QualitySource} is registered. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(QualitySource.class)
@Import(QualityPage.class)
public class QualityConfiguration {}
