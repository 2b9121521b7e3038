package id.petala.app.succession;

import id.petala.app.platform.ContextView;
import id.petala.app.platform.Words;
import id.petala.app.run.Person;
import id.petala.app.succession.Retirements.Leaving;
import id.petala.app.succession.SuccessionView.Option;
import id.petala.app.table.ListFile;
import id.petala.engine.explain.Category;
import id.petala.engine.instrument.Population;
import id.petala.engine.pegawai.Jenjang;
import id.petala.engine.pegawai.Pensiun;
import id.petala.engine.talent.Status;
import id.petala.engine.talent.TalentMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws who retires when in one language. */
final class RetirementViews {

    private final Bench bench;
    private final Retirements retirements;
    private final Words words;
    private final PeopleWords people;
    private final LocalDate asOf;

    RetirementViews(Bench bench, Retirements retirements, Words words) {
        this.bench = bench;
        this.retirements = retirements;
        this.words = words;
        this.people = new PeopleWords(bench, words);
        this.asOf = bench.asOf();
    }

    /**
     * What is asked for.
     *
     * @param late those who should have retired instead of those ahead
     */
    record Asked(LocalDate from, LocalDate to, @Nullable Jenjang tier, boolean late) {

        static Asked of(Choices choices, LocalDate asOf) {
            LocalDate from = choices.day("dari");
            LocalDate to = choices.day("sampai");
            return new Asked(
                    from == null ? asOf.plusDays(1) : from,
                    to == null ? lastDay(asOf) : to,
                    choices.tier(),
                    choices.text("keadaan").equals("lewat"));
        }
    }

    private static LocalDate lastDay(LocalDate asOf) {
        return LocalDate.of(asOf.getYear() + RetirementYears.AHEAD - 1, 12, 31);
    }

    /** How many retire in each of the years ahead, by tier. */
    RetirementYears years() {
        int firstYear = asOf.getYear();
        Map<Jenjang, int[]> counts = new LinkedHashMap<>();
        Arrays.stream(Jenjang.values()).forEach(tier -> counts.put(tier, new int[RetirementYears.AHEAD]));
        int[] totals = new int[RetirementYears.AHEAD];
        for (Leaving one : retirements.ahead(asOf, lastDay(asOf), null)) {
            int year = one.retirement().first().getYear() - firstYear;
            Objects.requireNonNull(counts.get(one.tier()))[year]++;
            totals[year]++;
        }
        List<RetirementYears.Row> rows = new ArrayList<>();
        counts.forEach((tier, ofTier) -> {
            if (Arrays.stream(ofTier).sum() > 0) {
                rows.add(new RetirementYears.Row(people.tier(tier), tier.name(), list(ofTier)));
            }
        });
        return new RetirementYears(
                IntStream.range(firstYear, firstYear + RetirementYears.AHEAD)
                        .boxed()
                        .toList(),
                list(totals),
                rows,
                Arrays.stream(totals).sum(),
                retirements.overdue(null).size());
    }

    private static List<Integer> list(int[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }

    private List<Leaving> chosen(Asked asked) {
        return asked.late()
                ? retirements.overdue(asked.tier())
                : retirements.ahead(asked.from(), asked.to(), asked.tier());
    }

    RetirementView view(Asked asked, int page, ContextView context) {
        List<Leaving> chosen = chosen(asked);
        Paged<Leaving> shown = Paged.of(chosen, page, RetirementView.SIZE);
        return new RetirementView(
                context,
                years(),
                asked.from(),
                asked.to(),
                asked.tier() == null ? "" : asked.tier().name(),
                tiers(),
                retirements.overdue(null).size(),
                asked.late(),
                retirements.untold(),
                shown.rows().stream().map(this::row).toList(),
                shown.all(),
                shown.page(),
                shown.pages(),
                query(asked),
                rules(chosen));
    }

    private static String query(Asked asked) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("dari", asked.late() ? "" : asked.from().toString());
        all.put("sampai", asked.late() ? "" : asked.to().toString());
        all.put("jenjang", asked.tier() == null ? "" : asked.tier().name());
        all.put("keadaan", asked.late() ? "lewat" : "");
        return Addresses.query(all);
    }

    private List<Option> tiers() {
        return Arrays.stream(Jenjang.values())
                .map(tier -> new Option(tier.name(), people.tier(tier)))
                .toList();
    }

    private RetirementView.Row row(Leaving one) {
        Person person = people.person(one.person());
        return new RetirementView.Row(
                one.retirement().first(),
                person.nip(),
                person.name(),
                person.post(),
                person.unit(),
                people.tier(one.tier()),
                one.retirement().age(),
                remark(one.person()));
    }

    private String remark(int person) {
        TalentMap map = bench.open().run().map();
        Population.Group group = map.group(person);
        Category box = map.box(person);
        if (map.status(person) == Status.DIKECUALIKAN && group != null) {
            return group.label().in(SuccessionViews.language(words));
        }
        return box == null ? words.t("succession.unassessed") : words.t("box.name", box.code());
    }

    /** The ages used, each once with the tiers it was used for, and the day. */
    private List<RuleLine> rules(List<Leaving> chosen) {
        Map<List<Object>, SortedSet<Jenjang>> tiers = new LinkedHashMap<>();
        Map<List<Object>, Pensiun> ages = new LinkedHashMap<>();
        for (Leaving one : chosen) {
            Pensiun retirement = one.retirement();
            List<Object> age = List.of(retirement.age(), retirement.ageRule().citation());
            ages.putIfAbsent(age, retirement);
            tiers.computeIfAbsent(age, first -> new TreeSet<>()).add(one.tier());
        }
        List<RuleLine> all = new ArrayList<>();
        ages.forEach((age, retirement) -> all.add(age(retirement, Objects.requireNonNull(tiers.get(age)))));
        chosen.stream()
                .findFirst()
                .ifPresent(one -> all.add(people.rule(
                        words.t("succession.rule.day"), one.retirement().monthRule())));
        return all;
    }

    private RuleLine age(Pensiun retirement, SortedSet<Jenjang> tiers) {
        String whose = tiers.stream().map(people::tier).collect(Collectors.joining(", "));
        return people.rule(words.t("succession.rule.age", retirement.age(), whose), retirement.ageRule());
    }

    /** The whole list as people take it away. */
    ListFile file(Asked asked) {
        List<List<Object>> rows = new ArrayList<>();
        for (Leaving one : chosen(asked)) {
            RetirementView.Row row = row(one);
            rows.add(List.of(
                    row.first(), row.nip(), row.name(), row.post(), row.unit(), row.tier(), row.age(), row.remark()));
        }
        List<String> header = List.of(
                words.t("succession.file.retires"),
                words.t("succession.file.nip"),
                words.t("succession.file.name"),
                words.t("succession.file.post-now"),
                words.t("succession.file.unit-now"),
                words.t("succession.file.tier"),
                words.t("succession.file.age"),
                words.t("succession.file.remark"));
        return new ListFile(words.t("retirement.title"), header, rows);
    }
}
