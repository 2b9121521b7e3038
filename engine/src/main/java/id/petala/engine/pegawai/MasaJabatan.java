package id.petala.engine.pegawai;

import id.petala.engine.fact.FactTableBuilder.Origin;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a history of posts says on a day: how long in the present tier, and how varied. Only definitive posts count. A
 * post without an end lasts until the day before the next one begins.
 */
final class MasaJabatan {

    private final List<RiwayatJabatan> held;
    private final LocalDate asOf;

    MasaJabatan(List<RiwayatJabatan> history, LocalDate asOf) {
        this.asOf = asOf;
        this.held = history.stream()
                .filter(post -> post.definitive() && !post.tmt().isAfter(asOf))
                .sorted(Comparator.comparing(RiwayatJabatan::tmt)
                        .thenComparingInt(post -> post.origin().row()))
                .toList();
    }

    /**
     * @param years complete years, from complete months of every unbroken time in the tier
     * @param since first day in the tier
     * @param origin row of the present post
     */
    record Tenure(int years, LocalDate since, Origin origin) {}

    /** Years in the tier of the post held on the day; empty when none is held. */
    Optional<Tenure> tenure() {
        if (held.isEmpty() || endsBefore(held.getLast())) {
            return Optional.empty();
        }
        RiwayatJabatan present = held.getLast();
        List<Span> spans = spans(present.jenjang());
        long months = spans.stream().mapToLong(Span::months).sum();
        return Optional.of(
                new Tenure(Math.toIntExact(months / 12), spans.getFirst().from(), present.origin()));
    }

    private boolean endsBefore(RiwayatJabatan post) {
        return post.sampai() != null && post.sampai().isBefore(asOf);
    }

    /** The times in a tier, those that touch or overlap joined. */
    private List<Span> spans(Jenjang tier) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            if (held.get(i).jenjang() == tier) {
                join(spans, new Span(held.get(i).tmt(), end(i)));
            }
        }
        return spans;
    }

    private static void join(List<Span> spans, Span next) {
        if (spans.isEmpty() || spans.getLast().to().isBefore(next.from())) {
            spans.add(next);
        } else {
            Span last = spans.removeLast();
            spans.add(new Span(last.from(), last.to().isAfter(next.to()) ? last.to() : next.to()));
        }
    }

    /** The first day after a post, at most the day asked for. */
    private LocalDate end(int place) {
        LocalDate stated = held.get(place).sampai();
        LocalDate end = stated != null ? stated.plusDays(1) : next(place);
        return end.isAfter(asOf) ? asOf : end;
    }

    private LocalDate next(int place) {
        return place + 1 < held.size() ? held.get(place + 1).tmt() : asOf;
    }

    private record Span(LocalDate from, LocalDate to) {
        long months() {
            return ChronoUnit.MONTHS.between(from, to);
        }
    }

    /**
     * @param code code of {@code keragaman-jabatan}
     * @param since the day the history first was that varied
     */
    record Variety(String code, LocalDate since, Origin origin) {}

    /** How varied the posts were up to the day; empty without any. */
    Optional<Variety> variety() {
        Optional<Variety> across = firstOther("LINTAS_INSTANSI", MasaJabatan::agency);
        if (across.isEmpty()) {
            across = firstOther("LINTAS_UNIT_KERJA", post -> normal(post.unitOrganisasi()));
        }
        return across.isPresent() ? across : held.stream().findFirst().map(post -> variety("SATU_UNIT_KERJA", post));
    }

    private interface Place {
        String of(RiwayatJabatan post);
    }

    /** The post with which a second place came in. */
    private Optional<Variety> firstOther(String code, Place place) {
        Set<String> seen = new LinkedHashSet<>();
        for (RiwayatJabatan post : held) {
            seen.add(place.of(post));
            if (seen.size() > 1) {
                return Optional.of(variety(code, post));
            }
        }
        return Optional.empty();
    }

    private static Variety variety(String code, RiwayatJabatan post) {
        return new Variety(code, post.tmt(), post.origin());
    }

    private static String agency(RiwayatJabatan post) {
        return post.instansi() == null ? "" : normal(post.instansi());
    }

    private static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
