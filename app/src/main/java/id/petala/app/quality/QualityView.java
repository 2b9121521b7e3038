package id.petala.app.quality;

import id.petala.app.check.CheckView;
import id.petala.app.talent.DataAge;
import java.util.List;

/** The page of the quality of data. */
public record QualityView(CheckView check, List<DataAge> ages) {
    public QualityView {
        ages = List.copyOf(ages);
    }
}
