package id.petala.app.database;

/**
 * One sentence for a person, in both languages of the product; the caller chooses which one to show.
 *
 * @param id the sentence in Indonesian
 * @param en the same sentence in English
 */
public record Sentence(String id, String en) {}
