package id.petala.app.talent;

import org.jspecify.annotations.Nullable;

/**
 * One level of an axis, lowest first.
 *
 * @param range the level in figures, such as {@code 60 – < 80}
 * @param cut the cut point at the line below this level; null for the lowest level
 */
public record LevelView(
        String label, String range, @Nullable String cut) {}
