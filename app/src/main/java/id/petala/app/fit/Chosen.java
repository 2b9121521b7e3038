package id.petala.app.fit;

/**
 * A setting.
 *
 * @param stated whether somebody chose it; else it is what holds where nobody does, and is told as such
 */
public record Chosen<T>(T value, boolean stated) {}
