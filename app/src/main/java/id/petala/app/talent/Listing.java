package id.petala.app.talent;

import id.petala.engine.talent.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lists of people that are not behind one box. */
public enum Listing {
    EVERYBODY("semua", null),
    UNASSESSED("belum-dinilai", Status.BELUM_DINILAI),
    EXCLUDED("dikecualikan", Status.DIKECUALIKAN);

    private final String parameter;
    private final @Nullable Status status;

    Listing(String parameter, @Nullable Status status) {
        this.parameter = parameter;
        this.status = status;
    }

    /** The name in an address. */
    public String parameter() {
        return parameter;
    }

    /** Whom it lists; null for everybody. */
    @Nullable
    Status status() {
        return status;
    }

    static Optional<Listing> of(String parameter) {
        return Arrays.stream(values())
                .filter(listing -> listing.parameter.equals(parameter))
                .findFirst();
    }

    static List<String> parameters() {
        return Arrays.stream(values()).map(Listing::parameter).toList();
    }
}
