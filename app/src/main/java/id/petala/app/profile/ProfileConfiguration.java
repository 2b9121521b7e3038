package id.petala.app.profile;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages of people; the talent pages must be registered beside them. */
@Configuration(proxyBeanMethods = false)
@Import({PeoplePage.class, ProfilePage.class})
public class ProfileConfiguration {}
