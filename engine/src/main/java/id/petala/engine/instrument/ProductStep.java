package id.petala.engine.instrument;

import id.petala.engine.explain.Because;
import id.petala.engine.explain.Criterion;
import id.petala.engine.explain.Range;
import id.petala.engine.number.Rational;
import java.util.List;

/** The product of its parts. */
final class ProductStep extends ExactStep {

    ProductStep(int index, Criterion criterion, Range range, List<Part> parts) {
        super(index, criterion, range, parts, List.of());
    }

    @Override
    Rational exact(Batch batch, int row) {
        Rational product = Rational.ONE;
        for (Part part : parts) {
            product = product.times(batch.amount(part.step().index, row).exact());
        }
        return product;
    }

    @Override
    Because because(Batch batch, int row) {
        return new Because.Product(
                parts.stream().map(part -> part.step().explain(batch, row)).toList());
    }
}
