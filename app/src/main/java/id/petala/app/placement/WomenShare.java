package id.petala.app.placement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many of some people are women, where their sex is told. It is told and decides nothing.
 *
 * @param women of whom the records say {@code P}
 * @param men of whom they say {@code L}
 * @param unknown of whom they say neither
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
        return among(plan.everybody().stream()
                .filter(one -> !one.to().isEmpty())
                .map(one -> plan.input().people().of(one.nip(), COLUMN))
                .toList());
    }

    /** The share among people of these sexes; null or empty where it isn't told. */
    public static WomenShare among(List<? extends @Nullable String> sexes) {
        int women = count(sexes, WOMAN);
        int men = count(sexes, MAN);
        return new WomenShare(women, men, sexes.size() - women - men);
    }

    private static int count(List<? extends @Nullable String> sexes, String sex) {
        return Math.toIntExact(sexes.stream().filter(sex::equalsIgnoreCase).count());
    }

    /** Of how many the sex is told. */
    public int told() {
        return women + men;
    }

    /** Women in per cent of those whose sex is told, to one place; null where of nobody. */
    public @Nullable BigDecimal percent() {
        return told() == 0
                ? null
                : BigDecimal.valueOf(women)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(told()), 1, RoundingMode.HALF_UP);
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("perempuan", women);
        json.put("laki_laki", men);
        json.put("tidak_diketahui", unknown);
        return json;
    }
}
