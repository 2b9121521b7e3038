package id.petala.app.cli;

import id.petala.app.console.Console;
import id.petala.app.fit.Chosen;
import id.petala.app.fit.GapFile;
import id.petala.app.fit.ProfileChoice;
import id.petala.engine.fit.FractionPolicy;
import id.petala.engine.fit.GapTable;
import id.petala.engine.fit.ProfileRules;
import id.petala.engine.number.Rational;
import id.petala.engine.rule.Dated;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of profile matching. What isn't stated is told as not stated. */
final class ProfileOptions {

    private enum Fraction {
        LINEAR,
        BULAT
    }

    private static final Rational HUNDRED = Rational.of(100);

    @Option(names = "--selisih", paramLabel = "LINEAR|BULAT", descriptionKey = "fit.fraction-option")
    private @Nullable Fraction fraction;

    @Option(names = "--tabel-selisih", paramLabel = "GAPS.csv", descriptionKey = "fit.gaps-option")
    private @Nullable Path gaps;

    @Option(names = "--cf", paramLabel = "PERCENT", descriptionKey = "fit.core-option")
    private @Nullable String core;

    @Option(
            names = "--jenis-jabatan",
            paramLabel = "TEKNIS|ADMINISTRATIF|MANAJERIAL|EKSEKUTIF",
            descriptionKey = "fit.post-option")
    private @Nullable String post;

    /** The options that were stated. */
    List<String> stated() {
        List<String> stated = new ArrayList<>();
        MatchOptions.add(stated, "--selisih", fraction);
        MatchOptions.add(stated, "--tabel-selisih", gaps);
        MatchOptions.add(stated, "--cf", core);
        MatchOptions.add(stated, "--jenis-jabatan", post);
        return stated;
    }

    ProfileChoice choice(LocalDate day, boolean scaled, Console console) throws IOException {
        ProfileRules rules = ProfileRules.shipped();
        Dated<GapTable> shipped = rules.gaps().asOf(day);
        boolean round = fraction == Fraction.BULAT;
        ProfileRules.Share share = share(rules);
        Dated<Rational> guide = share.core().asOf(day);
        return new ProfileChoice(
                gaps == null ? Objects.requireNonNull(shipped.value()) : GapFile.read(gaps),
                gaps == null ? source(shipped, console) : String.valueOf(gaps.getFileName()),
                new Chosen<>(round ? FractionPolicy.ROUND : FractionPolicy.LINEAR, fraction != null),
                new Chosen<>(
                        core == null ? Objects.requireNonNull(guide.value()).dividedBy(HUNDRED) : percent(core),
                        core != null || post != null),
                core == null
                        ? console.text("fit.core-of", share.label().in(console.language()), source(guide, console))
                        : "--cf",
                scaled);
    }

    private static String source(Dated<?> dated, Console console) {
        String source = dated.citation().toString();
        return dated.provisional() ? console.text("fit.provisional", source) : source;
    }

    private ProfileRules.Share share(ProfileRules rules) {
        if (core != null && post != null) {
            throw new WrongUse("fit-core", core, post);
        }
        String wanted = post == null ? ProfileRules.GENERAL : post.toUpperCase(Locale.ROOT);
        ProfileRules.Share share = rules.share(wanted);
        if (share == null) {
            throw new WrongUse("fit-post", wanted, String.join(", ", rules.posts()));
        }
        return share;
    }

    private static Rational percent(String text) {
        try {
            Rational percent = Rational.parse(text.endsWith("%") ? text.substring(0, text.length() - 1) : text);
            if (percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0) {
                return percent.dividedBy(HUNDRED);
            }
        } catch (NumberFormatException e) {
            throw new WrongUse("fit-percent", text);
        }
        throw new WrongUse("fit-percent", text);
    }
}
