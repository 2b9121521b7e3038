package id.petala.engine.rule;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What keeps a text from being YAML, told by a code of our own; the library tells it in English only. */
final class YamlFault {

    private YamlFault() {}

    /** The refusal of a text that the library can't read, with line and column. */
    static Refused of(String file, MarkedYamlEngineException fault) {
        String problem = String.valueOf(fault.getProblem());
        int row = fault.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
        int column = fault.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(1);
        return new Refused(Finding.reject(code(problem), new Where(file, row, null), null, "", column + ""));
    }

    private static String code(String problem) {
        if (problem.contains("cannot start any token")) {
            return problem.contains("TAB") ? "yaml.tab" : "yaml.sign";
        }
        if (problem.contains("mapping values are not allowed") || problem.contains("expected ':'")) {
            return "yaml.colon";
        }
        if (problem.startsWith("expected <block end>")) {
            return "yaml.align";
        }
        return unclosed(problem) ? "yaml.open" : "yaml.syntax";
    }

    private static boolean unclosed(String problem) {
        return problem.startsWith("expected ',' or")
                || problem.contains("unexpected end of stream")
                || problem.endsWith("found '<stream end>'");
    }
}
