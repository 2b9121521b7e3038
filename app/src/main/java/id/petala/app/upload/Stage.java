package id.petala.app.upload;

import id.petala.app.check.CheckedData;
import id.petala.engine.finding.Finding;
import java.util.List;
import java.util.UUID;

/** How far an import is. */
sealed interface Stage {

    /** The files are on their way. */
    record Receiving() implements Stage {}

    /** The files are read and checked, and the people mapped. */
    record Reading() implements Stage {}

    /** Everything is there to be looked at; nothing is kept. */
    record Ready(CheckedData checked) implements Stage {}

    /** It was accepted and is being kept. */
    record Keeping() implements Stage {}

    /** It is kept as this run. */
    record Kept(UUID run) implements Stage {}

    /** It could not go on; nothing is left of it. */
    record Failed(List<Finding> findings) implements Stage {
        public Failed {
            findings = List.copyOf(findings);
        }
    }

    /** Whether there is nothing more to wait for or to decide. */
    default boolean over() {
        return this instanceof Kept || this instanceof Failed;
    }

    /** Whether it goes on by itself. */
    default boolean busy() {
        return this instanceof Receiving || this instanceof Reading || this instanceof Keeping;
    }
}
