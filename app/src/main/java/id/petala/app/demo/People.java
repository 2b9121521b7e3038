package id.petala.app.demo;

import id.petala.engine.pegawai.Nip;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Invents the people who hold the posts. Performance and potential share a latent talent, so that they go together
 * without being the same (their correlation is about 0.39).
 */
final class People {

    private static final int PENSION_PREPARED = 350;
    private static final int MAN_AT_DESK = 560;
    private static final int MAN_IN_CARE = 310;
    private static final int THOUSAND = 1000;

    private final Days days;
    private final Names names = new Names();
    private final Numbers numbers = new Numbers();
    private final Careers careers;

    /** Two people of one name are never born on one day. */
    private final Set<String> namesByBirth = new HashSet<>();

    People(Days days, Careers careers) {
        this.days = days;
        this.careers = careers;
    }

    /** How somebody is employed, and whether the person leaves between the two days or has just come. */
    enum Employment {
        PERMANENT("PNS"),
        PROBATION("CPNS"),
        CONTRACT("PPPK"),
        PART_TIME("PPPK_PARUH_WAKTU"),
        RETIRED("PNS");

        private final String code;

        Employment(String code) {
            this.code = code;
        }

        boolean contract() {
            return this == CONTRACT || this == PART_TIME;
        }
    }

    Somebody invent(Unit unit, Post post, Employment employment, Chance chance) {
        boolean woman = !chance.perMille(post.teaching() || post.healing() ? MAN_IN_CARE : MAN_AT_DESK);
        Life life = new Life(days, post, employment, chance);
        Nip nip = number(life, woman, employment.contract(), chance);
        int talent = chance.bell();
        int performance = (55 * talent + 84 * chance.bell()) / 100;
        int potential = (70 * talent + 71 * chance.bell()) / 100;
        return new Somebody(
                nip,
                name(nip.birth(), woman, chance),
                employment.code,
                status(life, employment, chance),
                post,
                education(post, potential, chance),
                life.entry(),
                life.left(),
                careers.of(unit, post, life, employment, chance),
                performance,
                potential);
    }

    /** A different day of birth is drawn for as long as all numbers of one are taken. */
    private Nip number(Life life, boolean woman, boolean contract, Chance chance) {
        Optional<Nip> nip = Optional.empty();
        while (nip.isEmpty()) {
            nip = numbers.next(life.birth(chance), life.entry(), contract, woman);
        }
        return nip.get();
    }

    private String name(LocalDate birth, boolean woman, Chance chance) {
        String name;
        do {
            name = names.draw(chance, woman);
        } while (!namesByBirth.add(birth + name));
        return name;
    }

    private static String status(Life life, Employment employment, Chance chance) {
        int draw = chance.below(THOUSAND);
        if (employment != Employment.PERMANENT) {
            return "01";
        }
        if (life.lastYear()) {
            return draw < PENSION_PREPARED ? "20" : "01";
        }
        return draw < 3 ? "02" : draw < 13 ? "03" : draw < 14 ? "04" : draw < 19 ? "11" : "01";
    }

    /** Of two draws the higher, for those with much potential. */
    private static String education(Post post, int potential, Chance chance) {
        int first = chance.below(post.education().size());
        int second = chance.below(post.education().size());
        return post.education().get(potential > THOUSAND ? Math.min(first, second) : first);
    }

    /** A number that nobody has, of somebody as old and as long in service. */
    Nip stranger(Somebody like, boolean contract) {
        LocalDate birth = like.nip().birth();
        boolean woman = like.woman();
        Optional<Nip> nip = numbers.next(birth, like.entry(), contract, woman);
        return nip.orElseGet(() ->
                numbers.next(birth.minusYears(1), like.entry(), contract, woman).orElseThrow());
    }
}
