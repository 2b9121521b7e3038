package id.petala.app.placement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of constraints of a rules file, and the keys that each knows besides kind, name and reason. */
enum RuleKind {
    DI_SINI("nip", "jabatan", "dasar_hukum"),
    TETAP("nip"),
    BUKAN_DI_SINI("nip", "jabatan"),
    BATAS_PINDAH("paling_banyak"),
    PORSI_UNIT("kolom", "unit", "paling_banyak"),
    BERSAMA("nip", "jabatan"),
    TERPISAH("nip", "menurut"),
    AFIRMASI("orang", "jabatan", "paling_sedikit", "dasar_hukum"),
    SERAH_TERIMA("jabatan", "paling_sedikit"),
    PULAU("orang", "jabatan", "paling_banyak", "kecuali"),
    LOWONGAN_DAHULU("jabatan", "paling_sedikit"),
    MUNDUR("nip"),
    PERTAHANKAN("penempatan", "paling_sedikit"),
    TANPA_RUGI("orang"),
    MINAT("nip", "jabatan", "tambahan");

    private final List<String> keys;

    RuleKind(String... keys) {
        this.keys = List.of(keys);
    }

    /** As files call it. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<String> keys() {
        return keys;
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(RuleKind::id).toList();
    }
}
