package id.petala.app.talent;

import id.petala.app.platform.Words;
import id.petala.app.run.OpenRun;
import id.petala.engine.rule.Language;
import id.petala.engine.talent.NearLine;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What would move people over a line; found when it is first asked of somebody. */
final class NearLines {

    private final OpenRun open;
    private final Map<Integer, List<NearLine>> found = new ConcurrentHashMap<>();

    private NearLines(OpenRun open) {
        this.open = open;
    }

    static NearLines of(OpenRun open) {
        return open.once(NearLines.class, NearLines::new);
    }

    /** The sentences of one person. */
    List<String> said(int person, Words words) {
        return found.computeIfAbsent(person, one -> NearLine.of(open.run().map(), one)).stream()
                .map(near -> said(near, words))
                .toList();
    }

    /** One input that would move somebody over a line. */
    static String said(NearLine near, Words words) {
        String criterion = near.criterion().label().in(Language.of(words.language()));
        String by = words.num(near.shift().max(near.shift().negate()).rounded(6));
        return near.shift().signum() < 0
                ? words.t("receipt.near-down", criterion, by, near.box().code())
                : words.t("receipt.near-up", criterion, by, near.box().code());
    }
}
