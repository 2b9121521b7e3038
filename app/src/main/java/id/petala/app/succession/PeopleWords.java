package id.petala.app.succession;

import id.petala.app.platform.Words;
import id.petala.app.run.Person;
import id.petala.engine.pegawai.JenisPerpindahan;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.pegawai.Pensiun;
import id.petala.engine.rule.Dated;
import id.petala.engine.rule.Language;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in words who holds a post, how it stands, and when somebody retires. */
public final class PeopleWords {

    private final Bench bench;
    private final Words words;
    private final Language language;
    private final LocalDate asOf;

    public PeopleWords(Bench bench, Words words) {
        this.bench = bench;
        this.words = words;
        this.language = SuccessionViews.language(words);
        this.asOf = bench.asOf();
    }

    /** Somebody as the registry names them. */
    public Person person(int place) {
        return bench.open().run().people().get(place);
    }

    /** A tier by its name. */
    public String tier(Jenjang tier) {
        return tier.label().in(language);
    }

    /** Somebody's name. */
    public String name(Holder holder) {
        return person(holder.person()).name();
    }

    /** The form of acting in short, and the name. */
    public String acting(Holder holder) {
        String form = holder.status().name();
        return words.t("succession.acting", form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT), name(holder));
    }

    /** The class of a state in pages. */
    static String mark(PostState state) {
        return switch (state) {
            case VACANT -> "vacant";
            case SOON_VACANT -> "soon";
            case HELD -> "held";
        };
    }

    /** How a post stands, in few words. */
    public String state(ManagerPost post, int months) {
        return switch (post.state(asOf, months)) {
            case VACANT ->
                post.seats() == 1
                        ? words.t("succession.state.kosong")
                        : words.t("succession.state.seats", post.vacantSeats(), post.seats());
            case SOON_VACANT -> soon(post, months);
            case HELD -> words.t("succession.state.terisi");
        };
    }

    private String soon(ManagerPost post, int months) {
        Holder leaving = post.leaving(asOf, months);
        if (leaving == null || leaving.retirement() == null) {
            throw new IllegalStateException("nobody leaves " + post.post().nama());
        }
        LocalDate first = leaving.retirement().first();
        return leaving.retirement().begunOn(asOf)
                ? words.t("succession.state.overdue", words.date(first))
                : words.t("succession.state.soon", words.date(first));
    }

    /** Who holds a post, until when, and by which rule that is. */
    String holder(Holder holder) {
        Pensiun retirement = holder.retirement();
        String name = name(holder);
        if (retirement == null) {
            return words.t("succession.holder.untold", name);
        }
        String first = words.date(retirement.first());
        String citation = retirement.ageRule().citation().toString();
        return retirement.begunOn(asOf)
                ? words.t("succession.holder.overdue", name, first, retirement.age(), citation)
                : words.t("succession.holder", name, first, retirement.age(), citation);
    }

    /** Age and retirement, as far as told. */
    String life(int place) {
        Pegawai person = bench.open().intake().dossiers().person(place);
        List<String> parts = new ArrayList<>();
        LocalDate birth = person.tanggalLahir();
        parts.add(
                birth == null
                        ? words.t("succession.age.untold")
                        : words.t("succession.age", Period.between(birth, asOf).getYears()));
        Pensiun retirement = bench.retirement(place);
        parts.add(
                retirement == null
                        ? words.t("succession.retires.untold")
                        : words.t("succession.retires", words.date(retirement.first())));
        return String.join(" · ", parts);
    }

    String move(JenisPerpindahan move) {
        return move.label().in(language);
    }

    /** A rule and what it rests on. */
    RuleLine rule(String what, Dated<?> rule) {
        return new RuleLine(
                what,
                rule.citation().toString(),
                rule.basis().label().in(language),
                rule.provisional(),
                rule.note() == null ? null : rule.note().in(language));
    }
}
