package id.petala.engine.receipt;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes JSON as it comes, holding nothing: the caller opens and closes what it fills. Numbers are written as strings. */
final class Json {

    private final Appendable out;
    private boolean first = true;

    Json(Appendable out) {
        this.out = out;
    }

    Json object() throws IOException {
        return open('{');
    }

    Json endObject() throws IOException {
        return close('}');
    }

    Json array() throws IOException {
        return open('[');
    }

    Json endArray() throws IOException {
        return close(']');
    }

    private Json open(char bracket) throws IOException {
        comma();
        out.append(bracket);
        first = true;
        return this;
    }

    private Json close(char bracket) throws IOException {
        out.append(bracket);
        first = false;
        return this;
    }

    private void comma() throws IOException {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    /** The name of the next value. */
    Json key(String name) throws IOException {
        comma();
        quoted(name);
        out.append(':');
        first = true;
        return this;
    }

    Json text(@Nullable String value) throws IOException {
        comma();
        if (value == null) {
            out.append("null");
        } else {
            quoted(value);
        }
        return this;
    }

    Json flag(boolean value) throws IOException {
        comma();
        out.append(value ? "true" : "false");
        return this;
    }

    Json line() throws IOException {
        out.append('\n');
        return this;
    }

    private void quoted(String value) throws IOException {
        out.append('"');
        int start = 0;
        for (int i = 0; i < value.length(); i++) {
            if (special(value.charAt(i))) {
                out.append(value, start, i);
                escaped(value.charAt(i));
                start = i + 1;
            }
        }
        out.append(value, start, value.length()).append('"');
    }

    /** Also what would end a script element or a line of one. */
    private static boolean special(char c) {
        return c < ' ' || c == '"' || c == '\\' || c == '<' || c == '\u2028' || c == '\u2029';
    }

    private void escaped(char c) throws IOException {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            default ->
                out.append("\\u")
                        .append(hex(c >> 12))
                        .append(hex(c >> 8))
                        .append(hex(c >> 4))
                        .append(hex(c));
        }
    }

    private static char hex(int digit) {
        return Character.forDigit(digit & 15, 16);
    }
}
