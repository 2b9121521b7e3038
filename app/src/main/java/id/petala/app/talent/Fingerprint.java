package id.petala.app.talent;

/** One line at the foot of a receipt that pins what it was computed from: rules, data, engine. */
public record Fingerprint(String label, String value) {}
