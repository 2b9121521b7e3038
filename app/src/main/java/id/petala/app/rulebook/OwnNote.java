package id.petala.app.rulebook;

import id.petala.app.database.InstrumentVersion;
import id.petala.app.platform.Moment;
import id.petala.app.platform.Words;

/** Says who put an own instrument here, when and why. */
final class OwnNote {

    private OwnNote() {}

    /** Empty where Petala ships it. */
    static String of(ListedInstrument listed, Words words) {
        InstrumentVersion own = listed.own();
        return own == null ? "" : of(own, words);
    }

    static String of(InstrumentVersion own, Words words) {
        return words.t("own.note", own.registeredBy(), words.date(Moment.day(own.createdAt())), own.reason());
    }
}
