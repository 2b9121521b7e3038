package id.petala.app.talent;

/** On whose authority a value stands. */
public enum RuleBasis {
    REGULATION,
    INSTANSI,
    ASSUMPTION
}
