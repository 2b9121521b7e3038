package id.petala.engine.eligibility;

import java.util.List;
import java.util.Map;

/**
 * The closed list of what rules can look at. A test of a person says the same of all posts of a tier; one of a post looks at
 * the very post.
 */
public enum RuleTest {
    POST_EXISTS(true, Map.of(), WindowChecks::postExists),
    STATUS_COUNTED(false, Map.of(), MeritChecks::counted),
    NO_DEMOTION(false, Map.of(), CareerChecks::noDemotion),
    LEVELS_BELOW(false, Map.of("levels", Kind.WHOLE), CareerChecks::levelsBelow),
    SOURCE_TIER(false, Map.of("tiers", Kind.TIERS), CareerChecks::sourceTier),
    YEARS_IN_SOURCE(false, Map.of("years", Kind.WHOLE), CareerChecks::yearsInSource),
    MONTHS_IN_POST(false, Map.of("months", Kind.WHOLE), CareerChecks::monthsInPost),
    MONTHS_AT_MOST(false, Map.of("months", Kind.WHOLE), CareerChecks::monthsAtMost),
    EXPERIENCE(true, Map.of("years", Kind.WHOLE), CareerChecks::experience),
    EXPERIENCE_OF_POST(true, Map.of(), CareerChecks::experienceOfPost),
    EDUCATION_AT_LEAST(false, Map.of("level", Kind.EDUCATION), StudyChecks::educationAtLeast),
    EDUCATION_OF_POST(true, Map.of(), StudyChecks::educationOfPost),
    FIELD_OF_POST(true, Map.of(), StudyChecks::fieldOfPost),
    TRAINING_OF_POST(true, Map.of(), StudyChecks::trainingOfPost),
    RANK_OF_POST(true, Map.of("below", Kind.WHOLE), StudyChecks::rankOfPost),
    RANK_AT_MOST(true, Map.of(), StudyChecks::rankAtMost),
    AGE_AT_MOST(false, Map.of("years", Kind.WHOLE), AgeChecks::ageAtMost),
    RETIREMENT_AFTER(true, Map.of("months", Kind.WHOLE), AgeChecks::retirementAfter),
    RETIREMENT_EARLIER(true, Map.of(), AgeChecks::retirementEarlier),
    PERFORMANCE(false, Map.of("years", Kind.WHOLE, "good", Kind.CODES), MeritChecks::performance),
    DISCIPLINE(false, Map.of("levels", Kind.CODES, "years", Kind.WHOLE), MeritChecks::discipline),
    COMPETENCY_TEST(false, Map.of("months", Kind.WHOLE), MeritChecks::competencyTest),
    COMPETENCY_STANDARD(true, Map.of("percent", Kind.WHOLE), MeritChecks::competencyStandard),
    BOX_AT_LEAST(false, Map.of("box", Kind.WHOLE), MeritChecks::box),
    KIND_OF_EMPLOYEE(false, Map.of("kinds", Kind.CODES), MeritChecks::kind),
    WINDOW_BEFORE_ELECTION(true, Map.of("months", Kind.WHOLE, "approval", Kind.CODES), WindowChecks::beforeElection),
    WINDOW_AFTER_INAUGURATION(
            true, Map.of("months", Kind.WHOLE, "approval", Kind.CODES), WindowChecks::afterInauguration),
    ACTING_HEAD(true, Map.of("approval", Kind.CODES), WindowChecks::actingHead),
    APPROVALS_OF_POST(true, Map.of(), WindowChecks::approvalsOfPost),
    LHKPN(false, Map.of("month", Kind.WHOLE), IntegrityChecks::lhkpn),
    CONFLICT(true, Map.of(), IntegrityChecks::conflict),
    RELATIVES(true, Map.of(), IntegrityChecks::relatives);

    /** What a value of a test is. */
    enum Kind {
        WHOLE,
        CODES,
        TIERS,
        EDUCATION
    }

    private final boolean ofPost;
    private final Map<String, Kind> kinds;
    private final Check check;

    RuleTest(boolean ofPost, Map<String, Kind> kinds, Check check) {
        this.ofPost = ofPost;
        this.kinds = kinds;
        this.check = check;
    }

    /** Whether it looks at the very post, not only at the person and the tier. */
    public boolean ofPost() {
        return ofPost;
    }

    /** The values it needs, with what they are. */
    Map<String, Kind> kinds() {
        return kinds;
    }

    List<String> valueNames() {
        return kinds.keySet().stream().sorted().toList();
    }

    Check check() {
        return check;
    }
}
