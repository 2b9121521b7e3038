package id.petala.app.cli;

import id.petala.app.fit.Chosen;
import id.petala.app.fit.MatchSettings;
import id.petala.app.fit.MatchSettings.Judged;
import id.petala.engine.fit.CategorySchemes;
import id.petala.engine.fit.CategorySchemes.Group;
import id.petala.engine.fit.CategorySchemes.Scheme;
import id.petala.engine.fit.CompetencyCap;
import id.petala.engine.fit.TotalCap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of job person matches. What isn't stated is told as not stated. */
final class MatchOptions {

    private enum Cap {
        TIDAK,
        STANDAR
    }

    private enum Total {
        TIDAK,
        SERATUS
    }

    @Option(names = "--batas", paramLabel = "TIDAK|STANDAR", descriptionKey = "fit.cap")
    private @Nullable Cap cap;

    @Option(names = "--batas-jumlah", paramLabel = "TIDAK|SERATUS", descriptionKey = "fit.total-cap")
    private @Nullable Total total;

    @Option(names = "--skema", paramLabel = "pengisian|pemetaan|kkp-39-2023", descriptionKey = "fit.scheme-option")
    private @Nullable String scheme;

    @Option(names = "--kelompok", paramLabel = "JPT|LAINNYA", descriptionKey = "fit.group-option")
    private @Nullable String group;

    /** The options that were stated. */
    List<String> stated() {
        List<String> stated = new ArrayList<>();
        add(stated, "--batas", cap);
        add(stated, "--batas-jumlah", total);
        add(stated, "--skema", scheme);
        add(stated, "--kelompok", group);
        return stated;
    }

    static void add(List<String> stated, String name, @Nullable Object value) {
        if (value != null) {
            stated.add(name);
        }
    }

    MatchSettings settings() {
        return new MatchSettings(
                new Chosen<>(cap == Cap.STANDAR ? CompetencyCap.STANDARD : CompetencyCap.NONE, cap != null),
                new Chosen<>(total == Total.SERATUS ? TotalCap.HUNDRED : TotalCap.NONE, total != null),
                new Chosen<>(judged(CategorySchemes.shipped()), scheme != null));
    }

    /** The scheme asked for; else every scheme that is the same for all posts, side by side. */
    private List<Judged> judged(CategorySchemes schemes) {
        if (scheme != null) {
            Scheme chosen = schemes.scheme(scheme.toLowerCase(Locale.ROOT));
            if (chosen == null) {
                throw new WrongUse("fit-scheme", scheme, String.join(", ", schemes.ids()));
            }
            return List.of(new Judged(chosen, group(chosen)));
        }
        List<Judged> all = new ArrayList<>();
        for (String id : schemes.ids()) {
            Scheme each = Objects.requireNonNull(schemes.scheme(id));
            if (each.groups().size() == 1) {
                all.add(new Judged(each, each.groups().values().iterator().next()));
            }
        }
        return all;
    }

    private Group group(Scheme chosen) {
        if (chosen.groups().size() == 1) {
            return chosen.groups().values().iterator().next();
        }
        Group asked = group == null ? null : chosen.groups().get(group.toUpperCase(Locale.ROOT));
        if (asked == null) {
            throw new WrongUse(
                    "fit-group", chosen.id(), String.join(", ", chosen.groups().keySet()));
        }
        return asked;
    }
}
