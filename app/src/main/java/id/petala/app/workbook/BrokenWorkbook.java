package id.petala.app.workbook;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A workbook is not as its format says. The message is the place or text at fault. */
public final class BrokenWorkbook extends IOException {

    private static final int LONGEST = 120;

    BrokenWorkbook(String fault) {
        this(fault, null);
    }

    BrokenWorkbook(String fault, @Nullable Throwable cause) {
        super(fault.length() <= LONGEST ? fault : fault.substring(0, LONGEST) + "…", cause);
    }
}
