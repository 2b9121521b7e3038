package id.petala.app.index;

import id.petala.app.index.StaffView.PersonRow;
import id.petala.app.index.StaffView.UnitRow;
import id.petala.app.platform.ListKind;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.platform.TypedText;
import id.petala.app.platform.Words;
import id.petala.app.run.NothingShown;
import id.petala.app.run.OpenRuns;
import id.petala.app.table.ListFile;
import id.petala.app.talent.ShownPages;
import id.petala.app.talent.Terms;
import id.petala.engine.explain.Category;
import id.petala.engine.number.Rational;
import id.petala.engine.pegawai.Pegawai;
import id.petala.engine.pegawai.UnitTree;
import id.petala.engine.receipt.Receipts;
import id.petala.engine.rule.Label;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** IP ASN of the run shown: agency, units, the people of a unit, the receipt of one. */
@Controller
final class StaffPage {

    private static final String PAGE = IndexPages.PAGE + "/" + StaffSheet.FAMILY;
    private static final int PLACES = 2;

    /** A page lists so many people; the file has all. */
    private static final int LISTED = 200;

    private final Pages pages;
    private final ShownPages source;
    private final OpenRuns runs;

    StaffPage(Pages pages, ShownPages source, OpenRuns runs) {
        this.pages = pages;
        this.source = source;
        this.runs = runs;
    }

    @GetMapping(value = PAGE, params = "!subjek")
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        String unit = request.getParameter("unit");
        Drawn drawn = drawn(request);
        if (unit != null && drawn.unknown(unit)) {
            return noUnit(request, unit);
        }
        return pages.ok("index/staff.jte", screen(request), "view", drawn.view(unit));
    }

    @GetMapping(PAGE + "/pegawai/{nip}")
    ResponseEntity<byte[]> person(HttpServletRequest request, @PathVariable("nip") String nip) {
        Drawn drawn = drawn(request);
        int place = drawn.place(nip);
        if (place < 0) {
            return pages.notFound(screen(request), drawn.words().t("staff.no-person", TypedText.of(nip)));
        }
        return pages.ok("index/person.jte", screen(request), "view", drawn.person(place));
    }

    @GetMapping(PAGE + "/unduh/{what}.{kind}")
    ResponseEntity<byte[]> file(
            HttpServletRequest request, @PathVariable("what") String what, @PathVariable("kind") String kind) {
        ListKind file = ListKind.of(kind);
        Drawn drawn = drawn(request);
        String unit = request.getParameter("unit");
        if (unit != null && drawn.unknown(unit)) {
            return noUnit(request, unit);
        }
        return switch (what) {
            case "unit" ->
                file.download(
                        "ip-asn-unit",
                        new StaffLists(drawn.sheet()).units(drawn.words().t("staff.units")));
            case "pegawai" -> file.download("ip-asn-pegawai", drawn.peopleFile(unit));
            default -> pages.notFound(screen(request), drawn.words().t("app.no-such-list", TypedText.of(what)));
        };
    }

    private ResponseEntity<byte[]> noUnit(HttpServletRequest request, String unit) {
        return pages.notFound(screen(request), pages.words(request).t("staff.no-unit", TypedText.of(unit)));
    }

    private Drawn drawn(HttpServletRequest request) {
        StaffSheet sheet = StaffSheet.of(runs.shown()).orElseThrow(NothingShown::new);
        return new Drawn(sheet, runs.shown().intake().dossiers().units(), pages.words(request));
    }

    private Screen screen(HttpServletRequest request) {
        return pages.screen(request, source.context(pages.words(request).locale()), Screen.Section.INDICES);
    }

    /** The sheet in one language. */
    private record Drawn(StaffSheet sheet, UnitTree tree, Words words) {

        private String in(Label label) {
            return new FigureText(words).in(label);
        }

        boolean unknown(String unit) {
            return sheet.units().stream().noneMatch(one -> one.name().equals(unit));
        }

        private StaffIndex index() {
            return sheet.index();
        }

        StaffView view(@Nullable String unit) {
            List<Integer> members = unit == null ? List.of() : members(unit);
            return new StaffView(
                    headline(),
                    in(index().scorer().instrument().note()),
                    headers(),
                    sheet.units().stream().map(this::unit).toList(),
                    unit,
                    members.stream().limit(LISTED).map(this::row).toList(),
                    Math.max(0, members.size() - LISTED),
                    index().scorer().instrument().provisional(index().scorer().asOf()) > 0);
        }

        private String headline() {
            StaffIndex.Group all = sheet.agency();
            return all.means().isEmpty()
                    ? words.t("staff.nobody", all.name(), words.count(all.population()))
                    : words.t(
                            "staff.headline",
                            all.name(),
                            shown(all.means().getFirst()),
                            category(all.means().getFirst()),
                            words.count(all.measured()),
                            words.count(all.population()));
        }

        private List<String> headers() {
            return index().nodes().stream()
                    .map(node -> in(index().scorer()
                            .instrument()
                            .node(node)
                            .head()
                            .criterion()
                            .label()))
                    .toList();
        }

        private String shown(Rational value) {
            return words.fixed(value.rounded(PLACES), PLACES);
        }

        private String category(Rational mean) {
            Category category = index().category(mean);
            return category == null ? "–" : in(category.label());
        }

        private UnitRow unit(StaffIndex.Group group) {
            List<String> values = group.means().isEmpty()
                    ? index().nodes().stream().map(_ -> "–").toList()
                    : group.means().stream().map(this::shown).toList();
            return new UnitRow(
                    group.name(),
                    PAGE + "?unit=" + URLEncoder.encode(group.name(), StandardCharsets.UTF_8) + "#pegawai",
                    group.population(),
                    group.measured(),
                    values,
                    group.means().isEmpty() ? "–" : category(group.means().getFirst()));
        }

        /** The people of a unit and all below it, the lowest first, those not measured before all. */
        private List<Integer> members(String unit) {
            return IntStream.range(0, index().size())
                    .filter(person -> index().status(person) != StaffIndex.Status.EXCLUDED)
                    .filter(person -> tree.within(sheet.people().get(person).unitOrganisasi(), unit))
                    .boxed()
                    .sorted((a, b) -> key(a).compareTo(key(b)))
                    .toList();
        }

        private Rational key(int person) {
            return measured(person) ? index().value(0, person) : Rational.of(-1);
        }

        private boolean measured(int person) {
            return index().status(person) == StaffIndex.Status.MEASURED;
        }

        private PersonRow row(int person) {
            Pegawai pegawai = sheet.people().get(person);
            boolean measured = measured(person);
            List<String> values = IntStream.range(0, index().nodes().size())
                    .mapToObj(node -> measured ? shown(index().value(node, person)) : "–")
                    .toList();
            return new PersonRow(
                    pegawai.nama(),
                    Terms.masked(pegawai.nip()),
                    PAGE + "/pegawai/" + pegawai.nip(),
                    values,
                    measured ? category(index().value(0, person)) : words.t("staff.missing"));
        }

        int place(String nip) {
            return index().facts().indexOf(nip);
        }

        PersonIndexView person(int place) {
            Pegawai pegawai = sheet.people().get(place);
            var receipt = new Receipts(index().scorer()).of(index().facts(), place);
            return PersonIndexView.of(
                    pegawai, new IndexFigure(receipt), Highest.under(index().scorer()), index().excluded(place), words);
        }

        ListFile peopleFile(@Nullable String unit) {
            return new StaffLists(sheet).people(words.t("staff.people"), one -> unit == null || tree.within(one, unit));
        }
    }
}
