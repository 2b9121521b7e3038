package id.petala.app.structure;

import id.petala.app.succession.Addresses;
import id.petala.app.succession.Bench;
import id.petala.app.succession.Choices;
import id.petala.app.succession.ManagerPost;
import id.petala.app.succession.NoSuchChoice;
import id.petala.engine.pegawai.Jenjang;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the chart shows.
 *
 * @param root code of the post it begins with, empty for the whole agency
 * @param levels how many levels below it
 * @param months how far one looks ahead
 * @param state null for all
 * @param tier null for all
 * @param search words that stand in the name, unit or code of a post, empty for all
 */
public record StructureFilter(
        String root,
        int levels,
        Tint tint,
        int months,
        @Nullable SeatState state,
        @Nullable Jenjang tier,
        String search,
        Order order) {

    /** As many levels as one may ask for; the last stands for all there are. */
    public static final List<Integer> LEVELS = List.of(1, 2, 3, 9);

    private static final int USUAL_MONTHS = 24;

    /** What the colours of the picture tell. */
    public enum Tint {
        STATE("keadaan"),
        BOX("kotak");

        private final String code;

        Tint(String code) {
            this.code = code;
        }

        /** As addresses write it. */
        public String code() {
            return code;
        }
    }

    /** Columns by which the table can be sorted. */
    public enum Column {
        /** As the tree reads. */
        TREE("susunan"),
        NAME("jabatan"),
        HOLDER("pemegang"),
        STATE("keadaan"),
        BOX("kotak"),
        RETIRES("pensiun");

        private final String code;

        Column(String code) {
            this.code = code;
        }

        /** As addresses write it. */
        public String code() {
            return code;
        }
    }

    /**
     * A way of sorting.
     *
     * @param falling the largest first
     */
    public record Order(Column column, boolean falling) {

        static Order of(String asked) {
            boolean falling = asked.startsWith("-");
            String code = falling ? asked.substring(1) : asked;
            return Arrays.stream(Column.values())
                    .filter(column -> code.isEmpty() ? column == Column.TREE : column.code.equals(code))
                    .findFirst()
                    .map(column -> new Order(column, falling))
                    .orElseThrow(() -> new NoSuchChoice(
                            "urut",
                            asked,
                            String.join(
                                    ", ",
                                    Arrays.stream(Column.values())
                                            .map(Column::code)
                                            .toList())));
        }

        String code() {
            return (falling ? "-" : "") + column.code;
        }
    }

    static StructureFilter of(Choices choices) {
        return new StructureFilter(
                choices.text("jabatan"),
                choices.one("kedalaman", LEVELS, String::valueOf),
                choices.one("warna", List.of(Tint.values()), Tint::code),
                choices.months(USUAL_MONTHS),
                choices.text("keadaan").isEmpty()
                        ? null
                        : choices.one("keadaan", List.of(SeatState.values()), SeatState::code),
                choices.tier(),
                choices.text("cari"),
                Order.of(choices.text("urut")));
    }

    /** Whether a post is among those asked for, wherever it stands. */
    boolean has(ManagerPost post, LocalDate asOf) {
        return (state == null || state == SeatState.of(post, asOf, months))
                && (tier == null || tier == post.post().jenjang())
                && (search.isEmpty() || found(post));
    }

    private boolean found(ManagerPost post) {
        String text =
                post.post().nama() + " " + Bench.unit(post) + " " + post.post().kode();
        String lower = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(search.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(lower::contains);
    }

    /** Whether only some of the posts are asked for. */
    public boolean narrow() {
        return state != null || tier != null || !search.isEmpty();
    }

    /** The same from another post down. */
    StructureFilter from(String code) {
        return new StructureFilter(code, levels, tint, months, state, tier, search, order);
    }

    /** The same in another order; in the opposite one where it is sorted so already. */
    public StructureFilter by(Column column) {
        boolean turn = order.column() == column && !order.falling();
        return new StructureFilter(root, levels, tint, months, state, tier, search, new Order(column, turn));
    }

    /** The same with other colours. */
    public StructureFilter in(Tint other) {
        return new StructureFilter(root, levels, other, months, state, tier, search, order);
    }

    /** As parameters of an address. */
    public String query() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("jabatan", root);
        all.put("kedalaman", Integer.toString(levels));
        all.put("warna", tint.code());
        all.put("dalam", Integer.toString(months));
        all.put("keadaan", state == null ? "" : state.code());
        all.put("jenjang", tier == null ? "" : tier.name());
        all.put("cari", search);
        all.put("urut", order.column() == Column.TREE ? "" : order.code());
        return Addresses.query(all);
    }

    /** The page that shows it. */
    public String address() {
        return "/peta-jabatan?" + query();
    }
}
