package id.petala.app.index;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.fact.FactTableBuilder;
import id.petala.engine.fact.FactTableBuilder.Dating;
import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.instrument.Instrument;
import id.petala.engine.instrument.Population;
import id.petala.engine.instrument.RuleBook;
import id.petala.engine.pegawai.UnitTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Means of an index of people by headcount. */
class StaffIndexTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final RuleBook BOOK = IndexBook.withMap();
    private static final Instrument IP_ASN = Objects.requireNonNull(BOOK.instrument("ip-asn"));
    private static final Population ACTIVE =
            Objects.requireNonNull(BOOK.populations().get("asn-aktif"));

    /** People of units, each with the points of the whole index. */
    private static StaffIndex of(Map<String, Long> points) {
        FactTableBuilder table = new FactTableBuilder(points.keySet());
        points.forEach(
                (person, value) -> table.give("ip-asn", person, value, new Dating(DAY, null), new Origin("uji", 1)));
        return StaffIndex.of(IP_ASN, DAY, table.build(), ACTIVE);
    }

    /** Source: published figures of Kota Bima for 2023, PNS and PPPK. */
    @Test
    void the_mean_goes_by_headcount_as_in_kota_bima() {
        Map<String, Long> points = new TreeMap<>();
        for (int person = 0; person < 3_252 + 171; person++) {
            points.put("%04d".formatted(person), person < 3_252 ? 78_410_000L : 75_180_000L);
        }

        StaffIndex.Group agency = of(points).agency("Kota Bima");

        assertThat(agency.population()).isEqualTo(3_423);
        assertThat(agency.measured()).isEqualTo(3_423);
        assertThat(agency.means().getFirst().rounded(2)).isEqualByComparingTo("78.25");
    }

    @Test
    void a_unit_holds_those_of_all_units_below_it() {
        StaffIndex index = of(new TreeMap<>(Map.of("a", 90_000_000L, "b", 80_000_000L, "c", 50_000_000L)));
        UnitTree tree = new UnitTree(Map.of("Bidang", "Dinas", "Seksi", "Bidang"));

        List<StaffIndex.Group> units = index.units(List.of("Seksi", "Bidang", "Dinas"), tree);

        assertThat(units).extracting(StaffIndex.Group::name).containsExactly("Bidang", "Dinas", "Seksi");
        assertThat(units).extracting(StaffIndex.Group::measured).containsExactly(2, 3, 1);
        assertThat(units.getFirst().means().getFirst().rounded(2)).isEqualByComparingTo("85");
        assertThat(units.get(1).means().getFirst().rounded(2)).isEqualByComparingTo("73.33");
    }

    @Test
    void a_mean_is_read_as_it_is_published() {
        StaffIndex index = of(new TreeMap<>(Map.of("a", 80_990_000L, "b", 81_000_000L)));

        assertThat(Objects.requireNonNull(index.category(index.value(0, 0))).code())
                .isEqualTo("SEDANG");
        assertThat(Objects.requireNonNull(
                                index.category(index.agency("x").means().getFirst()))
                        .code())
                .isEqualTo("TINGGI");
    }
}
