package id.petala.app.intake;

import java.util.ArrayList;
import java.util.List;

/** The stored cells of one column, as narrow as its type allows. */
abstract sealed class Cells {

    abstract void add(long value);

    abstract long get(int place);

    static Cells of(ColumnType type) {
        return switch (type) {
            case ColumnType.NipNumber _, ColumnType.Decimal _ -> new Wide();
            case ColumnType.Text text when !text.kept() -> new Nothing();
            default -> new Narrow();
        };
    }

    /** Numbers that need all 64 bits. */
    private static final class Wide extends Cells {
        private final LongList values = new LongList();

        @Override
        void add(long value) {
            values.add(value);
        }

        @Override
        long get(int place) {
            return values.get(place);
        }
    }

    /** Codes, days, whole numbers and numbers of texts: 32 bits, in blocks. */
    private static final class Narrow extends Cells {
        private static final int BITS = 12;
        private static final int BLOCK = 1 << BITS;

        private final List<int[]> blocks = new ArrayList<>();
        private int size;

        @Override
        void add(long value) {
            if ((size & (BLOCK - 1)) == 0) {
                blocks.add(new int[BLOCK]);
            }
            blocks.getLast()[size & (BLOCK - 1)] = value == CellReader.EMPTY ? Integer.MIN_VALUE : (int) value;
            size++;
        }

        @Override
        long get(int place) {
            int value = blocks.get(place >> BITS)[place & (BLOCK - 1)];
            return value == Integer.MIN_VALUE ? CellReader.EMPTY : value;
        }
    }

    /** Texts that are checked and not kept. */
    private static final class Nothing extends Cells {
        @Override
        void add(long value) {
            // nothing is kept
        }

        @Override
        long get(int place) {
            return CellReader.EMPTY;
        }
    }
}
