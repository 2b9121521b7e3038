package id.petala.engine.rule;

import id.petala.engine.finding.Finding;
import id.petala.engine.finding.Refused;
import id.petala.engine.finding.Where;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What keeps a text from being YAML, told by a code of our own; the library tells it in English only. */
final class YamlFault {

    private YamlFault() {}

    /** The refusal of a text that the library can't read, with line and column. */
    static Refused of(String file, MarkedYamlEngineException fault) {
        String problem = String.valueOf(fault.getProblem());
        Optional<Mark> mark = begunEarlier(problem) ? fault.getContextMark() : Optional.empty();
        Mark at = mark.or(fault::getProblemMark).orElse(null);
        int row = at == null ? 1 : at.getLine() + 1;
        int column = at == null ? 1 : at.getColumn() + 1;
        return new Refused(Finding.reject(code(problem), new Where(file, row, null), null, "", column + ""));
    }

    /** The library notices the end of such a fault only; what is to be mended is where it begins. */
    private static boolean begunEarlier(String problem) {
        return unclosed(problem) || problem.contains("expected ':'");
    }

    private static String code(String problem) {
        if (problem.contains("cannot start any token")) {
            return problem.contains("TAB") ? "yaml.tab" : "yaml.sign";
        }
        if (problem.contains("mapping values are not allowed") || problem.contains("expected ':'")) {
            return "yaml.colon";
        }
        if (problem.startsWith("expected <block end>")) {
            return beginsLine(problem) ? "yaml.align" : "yaml.after";
        }
        return unclosed(problem) ? "yaml.open" : "yaml.syntax";
    }

    /** Whether what the library found begins a line of its own: a key or an item of a list. */
    private static boolean beginsLine(String problem) {
        return problem.endsWith("'<block mapping start>'")
                || problem.endsWith("'<block sequence start>'")
                || problem.endsWith("'-'")
                || problem.endsWith("'?'");
    }

    private static boolean unclosed(String problem) {
        return problem.startsWith("expected ',' or")
                || problem.contains("unexpected end of stream")
                || problem.endsWith("found '<stream end>'");
    }
}
