package id.petala.app.intake;

import id.petala.engine.finding.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table without the lines of title above its heading. */
final class LowerSource implements RowSource {

    private final RowSource whole;
    private final int first;

    /** @param first the row of the heading */
    LowerSource(RowSource whole, int first) {
        this.whole = whole;
        this.first = first;
    }

    @Override
    public String name() {
        return whole.name();
    }

    @Override
    public RowSource again() {
        return new LowerSource(whole.again(), first);
    }

    @Override
    public List<Finding> notes() {
        return whole.notes();
    }

    @Override
    public boolean damaged() {
        return whole.damaged();
    }

    @Override
    public String sha256Hex() {
        return whole.sha256Hex();
    }

    @Override
    public void read(RowTaker taker) {
        whole.read(new Lower(taker));
    }

    private final class Lower implements RowTaker {

        private final RowTaker taker;
        private boolean below;

        Lower(RowTaker taker) {
            this.taker = taker;
        }

        @Override
        public void begin(int row) {
            below = row >= first;
            if (below) {
                taker.begin(row);
            }
        }

        @Override
        public void cell(char[] chars, int from, int to) {
            if (below) {
                taker.cell(chars, from, to);
            }
        }

        @Override
        public boolean end() {
            return !below || taker.end();
        }

        @Override
        public @Nullable String column(int cell) {
            return taker.column(cell);
        }
    }
}
