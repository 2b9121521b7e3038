package id.petala.app.competency;

import org.jspecify.annotations.Nullable;

/**
 * The head of a row or column of the competency map.
 *
 * @param address where it leads further; null for nowhere
 * @param together whether it stands for all the others
 */
public record HeadView(String name, @Nullable String address, boolean together) {}
