package id.petala.engine.explain;

import id.petala.engine.rule.Label;

/** A level, box or verdict: its code as written in files, and its name. */
public record Category(String code, Label label) {}
