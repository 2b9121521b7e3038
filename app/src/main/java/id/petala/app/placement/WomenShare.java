package id.petala.app.placement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many of the people placed are women, where the table of people tells the sex. It is told and decides nothing.
 *
 * @param women of whom the table says {@code P}
 * @param men of whom it says {@code L}
 * @param unknown of whom it says neither
 */
public record WomenShare(int women, int men, int unknown) {

    private static final String COLUMN = "jenis_kelamin";
    private static final String WOMAN = "P";
    private static final String MAN = "L";

    /** The share among those whom a plan places; null where the table of people has no column {@code jenis_kelamin}. */
    public static @Nullable WomenShare of(PlacementPlan plan) {
        if (!plan.input().people().has(COLUMN)) {
            return null;
        }
        List<String> told = plan.everybody().stream()
                .filter(one -> !one.to().isEmpty())
                .map(one -> plan.input().people().of(one.nip(), COLUMN))
                .toList();
        int women = count(told, WOMAN);
        int men = count(told, MAN);
        return new WomenShare(women, men, told.size() - women - men);
    }

    private static int count(List<String> told, String sex) {
        return Math.toIntExact(told.stream().filter(sex::equalsIgnoreCase).count());
    }

    /** Women in per cent of those whose sex is told, to one place; null where of nobody. */
    public @Nullable BigDecimal percent() {
        int told = women + men;
        return told == 0
                ? null
                : BigDecimal.valueOf(women).movePointRight(2).divide(BigDecimal.valueOf(told), 1, RoundingMode.HALF_UP);
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("perempuan", women);
        json.put("laki_laki", men);
        json.put("tidak_diketahui", unknown);
        return json;
    }
}
