package id.petala.app.platform;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Text as somebody typed it into a form, made fit to be kept and shown for good: without signs that nobody sees or that
 * turn the direction of what stands beside them. A database refuses some of them, and a name of nothing else is no name.
 */
public final class TypedText {

    /** Letters and symbols drawn as nothing: the fillers of Hangul, and Braille without a dot. */
    private static final Set<Integer> BLANKS = Set.of(0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800);

    private TypedText() {}

    /** The visible text, with its line breaks, without space around it; empty where nothing is visible. */
    public static String of(String typed) {
        return typed.codePoints()
                .map(sign -> sign == '\t' || Character.isSpaceChar(sign) ? ' ' : sign)
                .filter(TypedText::kept)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .strip();
    }

    private static boolean kept(int sign) {
        if (sign == '\n') {
            return true;
        }
        return !BLANKS.contains(sign)
                && switch (Character.getType(sign)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
                    default -> true;
                };
    }
}
