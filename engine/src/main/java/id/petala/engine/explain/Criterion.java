package id.petala.engine.explain;

import id.petala.engine.rule.Label;

/** What a node of a tree is about: its permanent id and its name. Shared by all explanations of one instrument. */
public record Criterion(String id, Label label) {}
