package id.petala.engine.pegawai;

import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.rule.Label;
import java.time.LocalDate;

/** Something that happens to the agency and limits when officials may be moved. */
public record Peristiwa(Jenis jenis, LocalDate tanggal, Origin origin) {

    /** Kinds of events. */
    public enum Jenis {
        /** Candidates of the local election are determined. */
        PENETAPAN_CALON(new Label("Penetapan pasangan calon", "Determination of candidates")),
        /** The elected head is inaugurated. */
        PELANTIKAN_KEPALA_DAERAH(new Label("Pelantikan kepala daerah", "Inauguration of the elected head")),
        /** The head's term ends. */
        AKHIR_MASA_JABATAN(new Label("Akhir masa jabatan kepala daerah", "End of the head's term")),
        /** Somebody begins to act as head of the region. */
        PENJABAT_MULAI(new Label("Penjabat kepala daerah mulai bertugas", "An acting head begins")),
        /** The acting head ends. */
        PENJABAT_SELESAI(new Label("Penjabat kepala daerah selesai bertugas", "The acting head ends"));

        private final Label label;

        Jenis(Label label) {
            this.label = label;
        }

        public Label label() {
            return label;
        }
    }
}
