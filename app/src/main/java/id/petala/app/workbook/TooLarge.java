package id.petala.app.workbook;

import java.io.IOException;

/** A part of a workbook needs more memory than there is for it. The message is its name. */
public final class TooLarge extends IOException {

    TooLarge(String part) {
        super(part);
    }
}
