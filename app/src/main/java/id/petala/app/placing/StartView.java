package id.petala.app.placing;

/**
 * The page on which plans begin: the form for a scenario, and the scenarios that there are.
 *
 * @param worths by what a scenario can value people in posts, as it writes it
 */
public record StartView(PlacingForm form, ShelfView shelf, String worths) {}
