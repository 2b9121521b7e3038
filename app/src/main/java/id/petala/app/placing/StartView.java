package id.petala.app.placing;

/** The page on which plans begin: the form for a scenario, and the scenarios that there are. */
public record StartView(PlacingForm form, ShelfView shelf) {}
