package id.petala.engine.instrument;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Because.Piece;
import id.petala.engine.explain.Criterion;
import id.petala.engine.explain.Range;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Dated;
import java.util.List;
import java.util.Objects;

/** Its part, taken through a broken line. */
final class PiecesStep extends ExactStep {

    private final Dated<List<Piece>> pieces;

    PiecesStep(int index, Criterion criterion, Range range, List<Part> parts, Dated<List<Piece>> pieces) {
        super(index, criterion, range, parts, List.of());
        this.pieces = pieces;
    }

    @Override
    Rational exact(Batch batch, int row) {
        Rational value = value(batch, row);
        return Objects.requireNonNull(pieces.value()).stream()
                .filter(piece -> piece.range().contains(value))
                .findFirst()
                .orElseThrow()
                .at(value);
    }

    @Override
    Because because(Batch batch, int row) {
        return new Because.Pieced(pieces, only(batch, row));
    }
}
