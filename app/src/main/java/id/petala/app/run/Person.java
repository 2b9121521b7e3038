package id.petala.app.run;

/** Whom a line of a map is about, as lists and receipts show it. */
public record Person(String nip, String name, String post, String unit) {}
