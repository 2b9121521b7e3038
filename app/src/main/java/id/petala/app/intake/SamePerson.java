package id.petala.app.intake;

import id.petala.engine.fact.FactTableBuilder.Origin;
import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Where;
import id.petala.engine.pegawai.Pegawai;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds people who may be one person under two numbers: the same day of birth and nearly the same name. */
final class SamePerson {

    /** Among more people of one day only names alike are compared: that many have no real day of birth. */
    private static final int MOST = 300;

    private static final int SHORT_NAME = 8;
    private static final Pattern TITLES = Pattern.compile(",.*|\\b\\p{L}{1,5}\\.|[^\\p{L}]");

    private SamePerson() {}

    /** A warning for every person who may be another one as well. */
    static List<Finding> among(List<Pegawai> people) {
        Map<LocalDate, List<Pegawai>> byBirth = new LinkedHashMap<>();
        for (Pegawai person : people) {
            LocalDate birth = person.tanggalLahir();
            if (birth != null) {
                byBirth.computeIfAbsent(birth, _ -> new ArrayList<>(1)).add(person);
            }
        }
        List<Finding> findings = new ArrayList<>();
        byBirth.values().stream().filter(born -> born.size() > 1).forEach(born -> findings.addAll(ofOneDay(born)));
        return findings;
    }

    private static List<Finding> ofOneDay(List<Pegawai> born) {
        List<String> names = born.stream().map(person -> normal(person.nama())).toList();
        Map<String, Integer> first = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < born.size(); i++) {
            Integer same = first.putIfAbsent(names.get(i), i);
            Pegawai other = same != null ? born.get(same) : born.size() > MOST ? null : near(i, born, names);
            if (other != null) {
                findings.add(finding(born.get(i), other));
            }
        }
        return findings;
    }

    private static @Nullable Pegawai near(int of, List<Pegawai> born, List<String> names) {
        for (int i = 0; i < born.size(); i++) {
            if (i != of && near(names.get(of), names.get(i))) {
                return born.get(i);
            }
        }
        return null;
    }

    private static Finding finding(Pegawai person, Pegawai other) {
        Origin at = person.origin();
        Origin there = other.origin();
        return Finding.warning(
                "data.two-nips",
                new Where(at.source(), at.row(), "nip"),
                person.nip(),
                "",
                other.nama() + ", NIP " + other.nip(),
                there.source() + ":" + there.row());
    }

    /** A name without titles and signs: what stands after a comma and words that end in a full stop are titles. */
    static String normal(String name) {
        return TITLES.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Whether two names without titles differ in so few letters that it may be a slip. */
    static boolean near(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        int allowed = longest < SHORT_NAME ? 0 : 1;
        return longest > 0
                && Math.abs(one.length() - other.length()) <= allowed
                && differences(one, other, allowed) <= allowed;
    }

    /** The letters to change, add or leave out, counted no further than one more than is allowed. */
    private static int differences(String one, String other, int allowed) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        if (at == one.length() || at == other.length()) {
            return Math.abs(one.length() - other.length());
        }
        if (allowed == 0) {
            return 1;
        }
        String a = one.substring(at);
        String b = other.substring(at);
        int changed = differences(a.substring(1), b.substring(1), allowed - 1);
        int added = differences(a, b.substring(1), allowed - 1);
        int leftOut = differences(a.substring(1), b, allowed - 1);
        return 1 + Math.min(changed, Math.min(added, leftOut));
    }
}
