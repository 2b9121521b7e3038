package id.petala.app.placement;

import id.petala.engine.finding.Where;
import id.petala.engine.placement.Constraint;

/**
 * A constraint of the rules file.
 *
 * @param kind as the file calls it
 * @param name what people call it
 * @param reason why it is there
 * @param basis the legal ground; empty where none is needed
 */
record NamedConstraint(String kind, String name, String reason, String basis, Where where, Constraint constraint) {

    NamedConstraint with(Constraint other) {
        return new NamedConstraint(kind, name, reason, basis, where, other);
    }
}
