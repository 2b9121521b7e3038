package id.petala.app.platform;

import java.util.stream.Collectors;

/**
 * Text as somebody typed it into a form, made fit to be kept and shown for good: without signs that nobody sees or that
 * turn the direction of what stands beside them. A database refuses some of them, and a name of nothing else is no name.
 */
public final class TypedText {

    private TypedText() {}

    /** The visible text, with its line breaks, without space around it; empty where nothing is visible. */
    public static String of(String typed) {
        return typed.replace('\t', ' ')
                .codePoints()
                .filter(TypedText::kept)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .strip();
    }

    private static boolean kept(int sign) {
        return sign == '\n'
                || switch (Character.getType(sign)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
                    default -> true;
                };
    }
}
