package id.petala.engine.rule;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the register of sources: the key {@code sources} of a rule file. */
public final class SourceReader {

    private SourceReader() {}

    /**
     * The sources of a list, added to those known before.
     *
     * @throws id.petala.engine.finding.Refused when a key is used twice or an entry is not as it must be
     */
    public static Map<String, Source> read(Yaml list, Map<String, Source> known) {
        Map<String, Source> sources = new LinkedHashMap<>(known);
        for (Yaml item : list.list()) {
            item.entries("key", "title", "reading", "address");
            Yaml address = item.optional("address");
            Source source = new Source(
                    item.required("key").text(),
                    item.required("title").text(),
                    item.required("reading").constant(Source.Reading.class),
                    address == null ? null : address.text());
            if (sources.putIfAbsent(source.key(), source) != null) {
                throw item.refused("rule.duplicate", source.key(), "");
            }
        }
        return sources;
    }
}
