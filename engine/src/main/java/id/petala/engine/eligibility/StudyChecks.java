package id.petala.engine.eligibility;

import id.petala.engine.fact.Fact;
import id.petala.engine.pegawai.Golongan;
import id.petala.engine.pegawai.Pendidikan;
import id.petala.engine.pegawai.Sertifikat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one has studied and trained for, and the rank one has. */
final class StudyChecks {

    private StudyChecks() {}

    static Outcome educationAtLeast(Move move, RuleValues values, Why why) {
        return education(move, values.code("level"), why);
    }

    static Outcome educationOfPost(Move move, RuleValues values, Why why) {
        String least = move.to().syarat().pendidikanMinimum();
        return least == null ? Outcome.PASSES : education(move, least, why);
    }

    private static Outcome education(Move move, String least, Why why) {
        Fact levels = move.rules().education();
        String held = highest(move, levels);
        if (held == null) {
            return why.unknown("pendidikan");
        }
        return levels.indexOf(held) >= levels.indexOf(least) ? Outcome.PASSES : why.fails(held, least);
    }

    private static @Nullable String highest(Move move, Fact levels) {
        String own = move.who().berkas().pegawai().pendidikan();
        return own != null
                ? own
                : move.who().berkas().pendidikan().stream()
                        .filter(one -> one.completedBy(move.day()))
                        .map(Pendidikan::tingkat)
                        .max(Comparator.comparingInt(levels::indexOf))
                        .orElse(null);
    }

    static Outcome fieldOfPost(Move move, RuleValues values, Why why) {
        List<String> fields = move.to().syarat().bidangIlmu();
        List<Pendidikan> studied = move.who().berkas().pendidikan();
        if (fields.isEmpty()) {
            return Outcome.PASSES;
        }
        boolean untold = studied.isEmpty();
        for (Pendidikan one : studied) {
            if (one.bidangIlmu() != null && contains(fields, one.bidangIlmu().strip())) {
                return Outcome.PASSES;
            }
            untold |= one.bidangIlmu() == null;
        }
        return untold
                ? why.unknown("pendidikan")
                : why.fails(String.valueOf(studied.getLast().bidangIlmu()), fields);
    }

    private static boolean contains(List<String> names, String name) {
        for (String one : names) {
            if (one.equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    static Outcome trainingOfPost(Move move, RuleValues values, Why why) {
        List<String> lacking = lacking(move.who(), move.to(), move.day());
        return lacking.isEmpty() ? Outcome.PASSES : why.fails("", lacking);
    }

    /** The trainings of a post that somebody has not completed by a day. */
    static List<String> lacking(Candidate who, Demand to, LocalDate day) {
        List<String> lacking = new ArrayList<>();
        for (String asked : to.syarat().pelatihan()) {
            if (!trained(who, asked, day)) {
                lacking.add(asked);
            }
        }
        return lacking;
    }

    private static boolean trained(Candidate who, String asked, LocalDate day) {
        for (Sertifikat one : who.berkas().sertifikat()) {
            if (!one.tanggal().isAfter(day) && holds(one.nama(), asked)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text holds another, without case. */
    private static boolean holds(String text, String part) {
        for (int at = 0; at <= text.length() - part.length(); at++) {
            if (text.regionMatches(true, at, part, 0, part.length())) {
                return true;
            }
        }
        return false;
    }

    static Outcome rankOfPost(Move move, RuleValues values, Why why) {
        Golongan least = move.to().least();
        if (least == null) {
            return Outcome.PASSES;
        }
        Golongan held = move.who().rank(move.day());
        if (held == null || held.kind() != least.kind()) {
            return why.unknown("golongan");
        }
        return held.step() >= least.step() - values.whole("below")
                ? Outcome.PASSES
                : why.fails(held.code(), least.code(), values.whole("below"));
    }

    static Outcome rankAtMost(Move move, RuleValues values, Why why) {
        Golongan most = move.to().most();
        Golongan held = move.who().rank(move.day());
        return most == null || held == null || !most.below(held) ? Outcome.PASSES : why.fails(held.code(), most.code());
    }
}
