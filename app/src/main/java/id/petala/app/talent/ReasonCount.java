package id.petala.app.talent;

/** How many people share one reason for not being on the map. */
public record ReasonCount(String reason, int count) {}
