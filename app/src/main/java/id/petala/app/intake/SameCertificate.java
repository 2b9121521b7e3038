package id.petala.app.intake;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Where;
import id.petala.engine.pegawai.Sertifikat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds certificates that are used twice: one number, by issuers that may be one. */
final class SameCertificate {

    private SameCertificate() {}

    /** A warning for every row whose number stands in another row as well. */
    static List<Finding> among(TableRows<Sertifikat> rows) {
        List<Finding> findings = new ArrayList<>();
        rows.sharing(TableSpec.NUMBER).forEach(set -> look(set, findings));
        return findings;
    }

    private static void look(List<RowView> set, List<Finding> findings) {
        Map<String, List<RowView>> byIssuer = new LinkedHashMap<>();
        set.forEach(row ->
                byIssuer.computeIfAbsent(issuer(row), _ -> new ArrayList<>()).add(row));
        for (RowView row : set) {
            others(row, byIssuer)
                    .filter(other -> !other.origin().equals(row.origin()))
                    .findFirst()
                    .ifPresent(other -> findings.add(finding(row, other)));
        }
    }

    /** Rows of the same issuer and of none; where the row itself names none, all. */
    private static Stream<RowView> others(RowView row, Map<String, List<RowView>> byIssuer) {
        String issuer = issuer(row);
        return issuer.isEmpty()
                ? byIssuer.values().stream().flatMap(Collection::stream)
                : Stream.concat(
                        byIssuer.getOrDefault(issuer, List.of()).stream(),
                        byIssuer.getOrDefault("", List.of()).stream());
    }

    private static String issuer(RowView row) {
        String issuer = row.text(TableSpec.ISSUER);
        return issuer == null ? "" : Names.normal(issuer);
    }

    private static Finding finding(RowView row, RowView other) {
        String whose = other.needText(TableSpec.NIP);
        boolean own = whose.equals(row.needText(TableSpec.NIP));
        return Finding.warning(
                own ? "data.certificate-twice" : "data.certificate-shared",
                new Where(row.origin().source(), row.origin().row(), TableSpec.NUMBER),
                row.needText(TableSpec.NUMBER),
                "",
                other.origin().source() + ":" + other.origin().row(),
                whose);
    }
}
