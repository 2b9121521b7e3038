package id.petala.app.comparison;

import id.petala.app.comparison.ComparisonView.Refused;
import id.petala.app.comparison.ComparisonView.Table;
import id.petala.app.platform.ListKind;
import id.petala.app.platform.Pages;
import id.petala.app.platform.Screen;
import id.petala.app.platform.Words;
import id.petala.app.run.OpenRun;
import id.petala.app.talent.ReceiptView;
import id.petala.app.talent.RunPages;
import id.petala.app.talent.ShownPages;
import id.petala.engine.fact.FactCatalogue;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Perbandingan: two to five people of the run shown side by side. */
@Controller
final class ComparisonPage {

    private static final String TEMPLATE = "comparison/comparison.jte";

    /** Of too many these are named, so that some can be taken out. */
    private static final int LOOKED_UP = 2 * ComparisonView.MOST;

    private final Pages pages;
    private final ShownPages source;
    private final FactCatalogue codes;

    ComparisonPage(Pages pages, ShownPages source, FactCatalogue codes) {
        this.pages = pages;
        this.source = source;
        this.codes = codes;
    }

    @GetMapping(ComparisonAddress.PAGE)
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        return switch (view(request)) {
            case Table table -> pages.ok(TEMPLATE, screen(request), "view", table);
            case Refused refused -> pages.refused(HttpStatus.BAD_REQUEST, TEMPLATE, screen(request), "view", refused);
        };
    }

    @GetMapping(ComparisonAddress.PAGE + "/unduh/banding.{kind}")
    ResponseEntity<byte[]> file(HttpServletRequest request, @PathVariable("kind") String kind) {
        ListKind file = ListKind.of(kind);
        return switch (view(request)) {
            case Table table -> file.download("banding", new ComparisonFile(table, pages.words(request)).list());
            case Refused refused -> pages.badRequest(screen(request), refused.sentence());
        };
    }

    private ComparisonView view(HttpServletRequest request) {
        Words words = pages.words(request);
        RunPages shown = source.pages();
        OpenRun open = shown.open();
        ComparisonViews views = new ComparisonViews(
                words, new RecordWords(words, codes, open.run().map().facts()));
        List<ComparedPerson> people = new ArrayList<>();
        List<String> asked = asked(request);
        for (String nip : asked.subList(0, Math.min(asked.size(), LOOKED_UP))) {
            ReceiptView receipt = shown.receiptWithoutChanges(nip, words.locale());
            if (receipt == null) {
                return new Refused(views.heads(people), words.t("comparison.no-such-person", nip));
            }
            people.add(person(open, receipt));
        }
        if (asked.size() < ComparisonView.FEWEST || asked.size() > ComparisonView.MOST) {
            return new Refused(views.heads(people), count(asked.size(), words));
        }
        return views.table(people);
    }

    private static String count(int people, Words words) {
        return words.t("comparison.how-many", ComparisonView.FEWEST, ComparisonView.MOST, people);
    }

    private static ComparedPerson person(OpenRun open, ReceiptView receipt) {
        int place = open.run().map().facts().indexOf(receipt.nip());
        Records records =
                new Records(open.intake().dossiers().of(place), open.run().asOf());
        return new ComparedPerson(place, receipt, records);
    }

    /** Everybody once; an empty field of the form asks for nobody. */
    private static List<String> asked(HttpServletRequest request) {
        String[] values = request.getParameterValues(ComparisonAddress.PERSON);
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .map(String::strip)
                        .filter(nip -> !nip.isEmpty())
                        .distinct()
                        .toList();
    }

    private Screen screen(HttpServletRequest request) {
        return pages.screen(request, source.context(pages.words(request).locale()), Screen.Section.MAP);
    }
}
