package id.petala.app.talent;

import id.petala.app.people.Roster;
import id.petala.app.people.Trait;
import id.petala.app.people.TraitWords;
import id.petala.app.platform.Words;
import id.petala.app.run.OpenRun;
import id.petala.app.run.Person;
import id.petala.engine.explain.Amount;
import id.petala.engine.instrument.Population;
import id.petala.engine.rule.Language;
import id.petala.engine.talent.MapEntry;
import id.petala.engine.talent.Status;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a list says of one person of a run, in one language. */
final class PersonWords {

    private static final String NONE = "–";

    private final OpenRun open;
    private final Roster roster;
    private final Gaps gaps;
    private final Words words;
    private final TraitWords traits;
    private final boolean hidden;

    /** @param hidden whether pseudonyms stand for names, and tiers for posts, as a post may have one holder only */
    PersonWords(OpenRun open, Words words, boolean hidden) {
        this.open = open;
        this.roster = Roster.of(open);
        this.gaps = open.once(Gaps.class, one -> Gaps.of(one.run().map()));
        this.words = words;
        this.traits = new TraitWords(words);
        this.hidden = hidden;
    }

    String name(int person) {
        return hidden
                ? words.t("people.pseudonym", Pseudonyms.of(open).number(person))
                : registered(person).name();
    }

    /** The NIP; null where names are hidden. */
    @Nullable
    String nip(int person) {
        return hidden ? null : registered(person).nip();
    }

    @Nullable
    String receipt(int person) {
        return hidden ? null : Terms.receipt(registered(person).nip());
    }

    /** The post and its unit. */
    String post(int person) {
        Person registered = registered(person);
        return hidden
                ? trait(Trait.TIER, person) + " · " + registered.unit()
                : Terms.post(registered.post(), registered.unit());
    }

    private Person registered(int person) {
        return open.run().people().get(person);
    }

    String cell(ListColumn column, int person, MapEntry entry) {
        return switch (column) {
            case NAME -> name(person);
            case RANK -> entry.rank() == 0 ? NONE : words.count(entry.rank());
            case PERFORMANCE -> score(entry.performance(), 2);
            case POTENTIAL -> score(entry.potential(), 2);
            case TALENT -> score(entry.score(), 3);
            case BOX -> entry.box() == null ? NONE : entry.box().code();
            case STATUS -> trait(Trait.STATUS, person);
            case REASON -> reason(person, entry);
            case UNIT -> trait(Trait.UNIT, person);
            case TIER -> trait(Trait.TIER, person);
            case GOLONGAN -> trait(Trait.RANK, person);
            case AGE -> age(PeopleOrder.age(open, person));
        };
    }

    private String trait(Trait trait, int person) {
        return traits.value(trait, roster.value(trait, person));
    }

    private String age(@Nullable Integer years) {
        return years == null ? words.t("filter.untold") : words.count(years);
    }

    private String score(@Nullable Amount amount, int places) {
        return amount == null ? NONE : words.fixed(amount.rounded(6), places);
    }

    /** What somebody lacks, or the group somebody is excluded by. */
    private String reason(int person, MapEntry entry) {
        Language language = Language.of(words.language());
        Population.Group group = entry.group();
        if (entry.status() == Status.BELUM_DINILAI) {
            return gaps.of(person).stream().map(gap -> gap.label().in(language)).collect(Collectors.joining("; "));
        }
        return group == null ? "" : group.label().in(language);
    }
}
