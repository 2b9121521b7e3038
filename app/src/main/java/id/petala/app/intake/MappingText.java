package id.petala.app.intake;

import id.petala.engine.rule.Label;
import id.petala.engine.rule.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A proposal as the mapping file that people read, mend and hand in. */
final class MappingText {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SHOWN = 3;
    private static final int LONGEST = 200;
    private static final Pattern UNPRINTABLE = Pattern.compile(
            "[^\\x{20}-\\x{7E}\\x{A0}-\\x{D7FF}\\x{E000}-\\x{FEFE}\\x{FF00}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final Label HEAD = new Label(
            "Usulan pemetaan kolom. Bacalah setiap baris, terutama yang bertanda \"periksa\", lalu pakai dengan --mapping.",
            "A proposal to map columns. Read every line, those marked \"check\" above all, then hand it in with --mapping.");
    private static final Label INSTRUMENT = new Label(
            "Kotak dari dua peringkat ini: petala map DATA --mapping FILE --instrument dua-peringkat",
            "Boxes from these two ratings: petala map DATA --mapping FILE --instrument dua-peringkat");
    private static final Label CHECK = new Label("periksa", "check");
    private static final Label PEOPLE = new Label(
            "pegawai di bawah ini hanya dipakai bila tidak ada tabel pegawai lain (misalnya ekspor SIASN)",
            "the pegawai below count only where no other table of people is there (a SIASN export, for example)");
    private static final Label UNUSED = new Label(
            "Tidak dipakai dan tidak disimpan (contoh isinya):", "Not used and kept nowhere (examples of values):");
    private static final Label NOBODY = new Label(
            "Tidak ada kolom yang dikenali sebagai nomor pegawai; tulis sendiri tabel dan kolomnya.",
            "No column was recognised as the number of a person; write the tables and columns yourself.");

    private final MappingProposal proposal;
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    private MappingText(MappingProposal proposal, Language language) {
        this.proposal = proposal;
        this.language = language;
    }

    static String of(MappingProposal proposal, Language language) {
        return new MappingText(proposal, language).text();
    }

    private String text() {
        ColumnMapping mapping = proposal.mapping();
        line("# " + HEAD.in(language));
        if (proposal.nobody()) {
            line("# " + NOBODY.in(language));
        }
        if (byTable().containsKey("fakta")) {
            line("# " + INSTRUMENT.in(language));
        }
        proposal.doubts()
                .getOrDefault("", List.of())
                .forEach(doubt -> line("# " + CHECK.in(language) + ": " + comment(doubt.in(language))));
        line("mapping: " + quoted(mapping.id()));
        line("label: {id: " + quoted(mapping.label().id()) + ", en: "
                + quoted(mapping.label().en()) + "}");
        line("recognise: " + list(mapping.recognise()));
        line("ids: " + mapping.ids());
        if (mapping.people() == ColumnMapping.People.IF_ABSENT) {
            line("people: IF_ABSENT  # " + PEOPLE.in(language));
        }
        if (mapping.headingRow() > 0) {
            line("heading_row: " + mapping.headingRow());
        }
        if (!mapping.missing().isEmpty()) {
            line("missing: " + list(List.copyOf(mapping.missing())) + checks("missing"));
        }
        line(mapping.tables().isEmpty() ? "tables: {}" : "tables:");
        byTable().forEach(this::table);
        proposal.doubts()
                .getOrDefault(MappingProposal.WHOLE, List.of())
                .forEach(doubt -> line("# " + CHECK.in(language) + ": " + printable(doubt.in(language))));
        unused();
        return out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    /** As YAML and JSON write a text; signs that YAML admits nowhere stand as their number. */
    private static String quoted(String text) {
        return UNPRINTABLE
                .matcher(JSON.writeValueAsString(text))
                .replaceAll(sign -> "\\\\u%04x".formatted((int) sign.group().charAt(0)));
    }

    private static String list(List<String> texts) {
        return texts.stream().map(MappingText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private Map<String, List<TableMapping>> byTable() {
        Map<String, List<TableMapping>> byTable = new LinkedHashMap<>();
        proposal.mapping()
                .tables()
                .forEach(table -> byTable.computeIfAbsent(table.table(), _ -> new ArrayList<>())
                        .add(table));
        return byTable;
    }

    private void table(String name, List<TableMapping> mappings) {
        line("  " + name + ":");
        for (TableMapping mapping : mappings) {
            String start = mappings.size() > 1 ? "    - " : "    ";
            for (Map.Entry<String, List<CellRule>> column : mapping.columns().entrySet()) {
                column(start, name, column.getKey(), column.getValue().getFirst());
                start = mappings.size() > 1 ? "      " : "    ";
            }
        }
    }

    private void column(String start, String table, String column, CellRule rule) {
        line(start + column + ": " + rule(rule) + checks(table + "." + column));
    }

    private String checks(String place) {
        String doubts = proposal.doubts().getOrDefault(place, List.of()).stream()
                .map(doubt -> printable(doubt.in(language)))
                .collect(Collectors.joining("; "));
        return doubts.isEmpty() ? "" : "  # " + CHECK.in(language) + ": " + doubts;
    }

    private static String rule(CellRule rule) {
        if (rule.from().isEmpty()) {
            return "{value: " + quoted(rule.empty()) + "}";
        }
        String from = rule.from().size() == 1 ? quoted(rule.from().getFirst()) : list(rule.from());
        String empty = rule.empty().isEmpty() ? "" : ", empty: " + quoted(rule.empty());
        String blank = rule.blank() == CellRule.Blank.KEEP_ROW ? "" : ", blank: " + rule.blank();
        return "{from: " + from + form(rule.form()) + empty + blank + "}";
    }

    private static String form(CellForm form) {
        return switch (form) {
            case CellForm.Text _ -> "";
            case CellForm.Codes codes -> ", codes: " + map(codes.codes());
            case CellForm.Ends ends -> ", ends: " + map(ends.ends());
            case CellForm.Day day -> ", date: " + quoted(day.form().pattern());
            case CellForm.Year year -> ", year: " + quoted(year.form().pattern());
            case CellForm.Bands bands -> ", bands: " + bands(bands);
        };
    }

    private static String map(Map<String, String> codes) {
        return codes.entrySet().stream()
                .map(code -> quoted(code.getKey()) + ": " + quoted(code.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String bands(CellForm.Bands bands) {
        Map<String, String> from = new LinkedHashMap<>();
        bands.bands().forEach(band -> from.put(band.code(), plain(band.from())));
        return "{min: " + plain(bands.min()) + ", max: " + plain(bands.max()) + ", codes: " + map(from) + "}";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private void unused() {
        if (!proposal.unused().isEmpty()) {
            line("# " + UNUSED.in(language));
        }
        for (ColumnProfile column : proposal.unused()) {
            String values = column.values().keySet().stream().limit(SHOWN).collect(Collectors.joining(" | "));
            line("#   " + comment(column.heading()) + ": " + comment(values));
        }
    }

    private static String printable(String text) {
        return UNPRINTABLE.matcher(text.replaceAll("\\s+", " ")).replaceAll("");
    }

    private static String comment(String text) {
        String one = printable(text);
        return one.length() > LONGEST ? one.substring(0, LONGEST) + "…" : one;
    }
}
