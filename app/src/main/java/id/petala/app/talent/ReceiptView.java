package id.petala.app.talent;

import id.petala.app.platform.ContextView;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one person's box came about.
 *
 * @param maskedNip never the whole NIP
 * @param box null while it cannot be told
 * @param rankText such as {@code peringkat 4 dari 87}; null where there is none
 * @param excluded why the person is not on the map; null for everybody else
 * @param possible boxes the person can still come to stand in; empty once the box is known
 * @param whatIf sentences: what would change the box
 * @param nearLine sentences: which line is near and what would cross it
 */
public record ReceiptView(
        ContextView context,
        String nip,
        String name,
        String maskedNip,
        String post,
        String unit,
        @Nullable String box,
        @Nullable String boxLabel,
        @Nullable Treatment treatment,
        @Nullable BigDecimal talent,
        @Nullable String rankText,
        @Nullable String excluded,
        List<AxisView> axes,
        List<MissingItem> missing,
        List<String> possible,
        List<String> whatIf,
        List<String> nearLine,
        List<Fingerprint> fingerprints,
        List<String> citations,
        boolean provisional) {

    public ReceiptView {
        axes = List.copyOf(axes);
        missing = List.copyOf(missing);
        possible = List.copyOf(possible);
        whatIf = List.copyOf(whatIf);
        nearLine = List.copyOf(nearLine);
        fingerprints = List.copyOf(fingerprints);
        citations = List.copyOf(citations);
    }
}
