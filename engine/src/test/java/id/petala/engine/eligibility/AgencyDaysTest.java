package id.petala.engine.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.pegawai.Peristiwa;
import id.petala.engine.pegawai.Peristiwa.Jenis;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgencyDaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static final AgencyDays DAYS = new AgencyDays(
            List.of(
                    event(Jenis.PENJABAT_MULAI, DAY),
                    event(Jenis.PELANTIKAN_KEPALA_DAERAH, DAY.minusDays(1)),
                    event(Jenis.PENJABAT_MULAI, DAY.minusDays(3)),
                    event(Jenis.PENJABAT_MULAI, DAY.plusDays(3)),
                    event(Jenis.PENJABAT_MULAI, DAY.plusDays(2))),
            List.of());

    private static Peristiwa event(Jenis kind, LocalDate day) {
        return new Peristiwa(kind, day, new Origin("peristiwa.csv", 2));
    }

    @Test
    void the_last_event_of_a_kind_up_to_a_day_counts_that_day() {
        assertThat(DAYS.last(Jenis.PENJABAT_MULAI, DAY)).isEqualTo(DAY);
        assertThat(DAYS.last(Jenis.PENJABAT_MULAI, DAY.minusDays(1))).isEqualTo(DAY.minusDays(3));
        assertThat(DAYS.last(Jenis.PENJABAT_MULAI, DAY.minusDays(4))).isNull();
        assertThat(DAYS.last(Jenis.AKHIR_MASA_JABATAN, DAY)).isNull();
    }

    @Test
    void the_next_event_of_a_kind_from_a_day_on_counts_that_day() {
        assertThat(DAYS.next(Jenis.PENJABAT_MULAI, DAY)).isEqualTo(DAY);
        assertThat(DAYS.next(Jenis.PENJABAT_MULAI, DAY.plusDays(1))).isEqualTo(DAY.plusDays(2));
        assertThat(DAYS.next(Jenis.PENJABAT_MULAI, DAY.plusDays(4))).isNull();
        assertThat(DAYS.next(Jenis.AKHIR_MASA_JABATAN, DAY)).isNull();
    }
}
