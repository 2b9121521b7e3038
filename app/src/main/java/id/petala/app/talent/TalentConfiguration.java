package id.petala.app.talent;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The talent pages; a {@link MapSource} must be registered beside them. */
@Configuration(proxyBeanMethods = false)
@Import({HomePage.class, TalentMapPage.class, ReceiptPage.class, InstrumentPage.class, FirstSteps.class})
public class TalentConfiguration {}
