package id.petala.app.talent;

import id.petala.app.people.PersonFilter;
import id.petala.app.people.Trait;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks of Peta Talenta, and the addresses that ask a little else. Everything the page shows stands in its address:
 * {@code /peta-talenta?unit=Dinas+Kesehatan&kotak=9&urut=-kinerja&after=…}.
 */
public final class MapAsk {

    /** The page without a question. */
    public static final String PATH = "/peta-talenta";

    static final String FILES = PATH + "/unduh/pegawai.";

    static final String AFTER = "after";
    private static final String VIEW = "tampilan";
    private static final String SCATTER = "sebar";
    private static final String NAMES = "nama";
    private static final String HIDDEN = "sembunyi";
    private static final String BOX = "kotak";
    private static final String LIST = "daftar";
    private static final String SORT = "urut";
    private static final String COLUMNS = "kolom";
    private static final String SEARCH = "cari";
    private static final List<String> ALL = List.of(VIEW, NAMES, BOX, LIST, SEARCH, SORT, COLUMNS, AFTER);

    private final PersonFilter filter;
    private final Map<String, String> rest;

    private MapAsk(PersonFilter filter, Map<String, String> rest) {
        this.filter = filter;
        this.rest = Collections.unmodifiableMap(rest);
    }

    /**
     * Reads the parameters of an address.
     *
     * @throws id.petala.app.platform.WrongAddress when one has a value that it can't have
     */
    static MapAsk of(Map<String, String[]> parameters) {
        Map<String, String> rest = new LinkedHashMap<>();
        for (String name : ALL) {
            String value = value(name, parameters.get(name));
            if (!value.isEmpty()) {
                rest.put(name, value);
            }
        }
        if (rest.containsKey(BOX)) {
            rest.remove(LIST);
        }
        MapAsk ask = new MapAsk(PersonFilter.of(parameters).with(Trait.BOX, null), rest);
        ask.check();
        return ask;
    }

    private static String value(String name, String @Nullable [] values) {
        if (values == null) {
            return "";
        }
        return name.equals(COLUMNS)
                ? Arrays.stream(values).filter(one -> !one.isBlank()).collect(Collectors.joining(","))
                : values[0].strip();
    }

    private void check() {
        only(VIEW, List.of(SCATTER));
        only(NAMES, List.of(HIDDEN));
        only(LIST, Listing.parameters());
        sort();
        columns();
        if (hidden() && rest.containsKey(SEARCH)) {
            throw new SearchWhileHidden();
        }
    }

    private void only(String name, List<String> allowed) {
        String value = rest.get(name);
        if (value != null && !allowed.contains(value)) {
            throw new UnknownAsk(name, value, allowed);
        }
    }

    public PersonFilter filter() {
        return filter;
    }

    /** The box whose people are listed; null for none. */
    public @Nullable String box() {
        return rest.get(BOX);
    }

    /** The other list asked for; null for none. */
    public @Nullable Listing listing() {
        String asked = rest.get(LIST);
        return asked == null ? null : Listing.of(asked).orElseThrow();
    }

    public boolean anyList() {
        return box() != null || listing() != null;
    }

    public boolean scatter() {
        return rest.containsKey(VIEW);
    }

    /** Whether names, numbers and posts stay hidden. */
    public boolean hidden() {
        return rest.containsKey(NAMES);
    }

    public @Nullable String search() {
        return rest.get(SEARCH);
    }

    @Nullable
    String after() {
        return rest.get(AFTER);
    }

    /** Whether the list begins behind somebody. */
    public boolean continued() {
        return after() != null;
    }

    /** A column and which way. */
    public record Sort(ListColumn column, boolean descending) {}

    /** How the list is sorted: as asked, else by rank within a box and by name elsewhere. */
    public Sort sort() {
        String asked = rest.get(SORT);
        if (asked == null) {
            return new Sort(box() == null ? ListColumn.NAME : ListColumn.RANK, false);
        }
        boolean descending = asked.startsWith("-");
        ListColumn column = ListColumn.of(descending ? asked.substring(1) : asked)
                .filter(ListColumn::sorts)
                .orElseThrow(() -> new UnknownAsk(SORT, asked, sortable()));
        return new Sort(column, descending);
    }

    private static List<String> sortable() {
        return Arrays.stream(ListColumn.values())
                .filter(ListColumn::sorts)
                .map(ListColumn::parameter)
                .toList();
    }

    /** The columns of the list, the name always among them. */
    public Set<ListColumn> columns() {
        EnumSet<ListColumn> columns = EnumSet.of(ListColumn.NAME);
        String asked = rest.get(COLUMNS);
        if (asked == null) {
            columns.addAll(usual());
            return columns;
        }
        for (String one : asked.split(",", -1)) {
            columns.add(ListColumn.of(one).orElseThrow(() -> new UnknownAsk(COLUMNS, one, ListColumn.parameters())));
        }
        return columns;
    }

    private List<ListColumn> usual() {
        Listing listing = listing();
        if (listing == null) {
            return List.of(ListColumn.RANK, ListColumn.PERFORMANCE, ListColumn.POTENTIAL, ListColumn.TALENT);
        }
        return switch (listing) {
            case EVERYBODY -> List.of(ListColumn.PERFORMANCE, ListColumn.POTENTIAL, ListColumn.TALENT, ListColumn.BOX);
            case UNASSESSED -> List.of(ListColumn.PERFORMANCE, ListColumn.POTENTIAL, ListColumn.REASON);
            case EXCLUDED -> List.of(ListColumn.REASON);
        };
    }

    /** What forms keep while they ask for other people. */
    public Map<String, String> kept() {
        return without(AFTER).rest;
    }

    /** What a form that asks one parameter anew keeps, the filter among it. */
    public Map<String, String> keptBut(String parameter) {
        Map<String, String> kept = new LinkedHashMap<>();
        filter.asked().forEach((trait, value) -> kept.put(trait.parameter(), value));
        kept.putAll(without(AFTER, parameter).rest);
        return kept;
    }

    /** This page. */
    public String address() {
        return PATH + query(this);
    }

    public String toBox(String box) {
        return without(AFTER, LIST, SEARCH, SORT, COLUMNS).with(BOX, box).address();
    }

    public String toListing(Listing listing) {
        return without(AFTER, BOX, SEARCH, SORT, COLUMNS)
                .with(LIST, listing.parameter())
                .address();
    }

    public String toNoList() {
        return without(AFTER, BOX, LIST, SEARCH, SORT, COLUMNS).address();
    }

    public String toGrid() {
        return without(VIEW).address();
    }

    public String toScatter() {
        return with(VIEW, SCATTER).address();
    }

    public String toHidden() {
        return without(AFTER, SEARCH).with(NAMES, HIDDEN).address();
    }

    public String toNames() {
        return without(AFTER, NAMES).address();
    }

    public String toFirst() {
        return without(AFTER).address();
    }

    public String toAfter(String key) {
        return with(AFTER, key).address();
    }

    public String toAllFound() {
        return without(AFTER, SEARCH).address();
    }

    /** The list sorted by a column; the other way round where it is already. */
    public String toSorted(ListColumn column) {
        Sort now = sort();
        boolean descending = now.column() == column ? !now.descending() : column.largestFirst();
        return without(AFTER)
                .with(SORT, (descending ? "-" : "") + column.parameter())
                .address();
    }

    /** The whole list as a file; without a list everybody chosen. */
    public String toFile(String ending) {
        return FILES + ending + query(without(AFTER, VIEW, COLUMNS));
    }

    private MapAsk with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>();
        ALL.forEach(one -> {
            String kept = one.equals(name) ? value : rest.get(one);
            if (kept != null) {
                changed.put(one, kept);
            }
        });
        return new MapAsk(filter, changed);
    }

    private MapAsk without(String... names) {
        Map<String, String> fewer = new LinkedHashMap<>(rest);
        fewer.keySet().removeAll(List.of(names));
        return new MapAsk(filter, fewer);
    }

    private static String query(MapAsk ask) {
        String query = ask.filter.query(ask.rest);
        return query.isEmpty() ? "" : "?" + query;
    }
}
