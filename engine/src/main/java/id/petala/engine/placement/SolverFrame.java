package id.petala.engine.placement;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** What a solver's process says next; the first byte tells which. */
public enum SolverFrame {
    /** It can be asked. */
    READY('R'),
    /** It can't work here; a text with the reason follows. */
    FAILED('F'),
    /** Cases looked at, the worth of the best plan (the least number for none) and the bound of the last case follow. */
    PROGRESS('P'),
    /** An answer follows. */
    ANSWER('A');

    private final char code;

    SolverFrame(char code) {
        this.code = code;
    }

    public void write(DataOutput out) throws IOException {
        out.writeByte(code);
    }

    /**
     * What comes next.
     *
     * @throws IOException when it is nothing known
     */
    public static SolverFrame read(DataInput in) throws IOException {
        int code = in.readByte();
        for (SolverFrame frame : values()) {
            if (frame.code == code) {
                return frame;
            }
        }
        throw new IOException("an unknown frame: " + code);
    }
}
