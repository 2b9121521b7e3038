package id.petala.app.rulebook;

import id.petala.app.database.InstrumentVersion;
import id.petala.app.platform.Words;
import java.time.ZoneId;

/** Says who put an own instrument here, when and why. */
final class OwnNote {

    private static final ZoneId HERE = ZoneId.of("Asia/Jakarta");

    private OwnNote() {}

    /** Empty where Petala ships it. */
    static String of(ListedInstrument listed, Words words) {
        InstrumentVersion own = listed.own();
        return own == null ? "" : of(own, words);
    }

    static String of(InstrumentVersion own, Words words) {
        return words.t(
                "own.note",
                own.registeredBy(),
                words.date(own.createdAt().atZone(HERE).toLocalDate()),
                own.reason());
    }
}
