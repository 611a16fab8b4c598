package org.caret.store.internal.query;

import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.Nullable;

/** The same object for each text of up to two plain characters: most columns of a state file are codes that short. */
final class ShortTexts {

    private static final int PLAIN = 0x80;
    private static final String[] ONE = new String[PLAIN];
    private static final @Nullable String[] TWO = new String[PLAIN * PLAIN];

    static {
        for (int first = 0; first < PLAIN; first++) {
            ONE[first] = String.valueOf((char) first);
        }
    }

    private ShortTexts() {
    }

    /** @param size 0 to 2 */
    static String of(byte[] bytes, int offset, int size) {
        if (size == 0) {
            return "";
        }
        int first = bytes[offset];
        if (size == 1 && first >= 0) {
            return ONE[first];
        }
        int second = bytes[offset + size - 1];
        return first >= 0 && second >= 0 ? two(first, second)
                : new String(bytes, offset, size, StandardCharsets.UTF_8);
    }

    /** Made when first asked for: of all there could be, data hold a few hundred. Threads that meet make equal ones. */
    private static String two(int first, int second) {
        String known = TWO[first * PLAIN + second];
        if (known == null) {
            known = String.valueOf(new char[] { (char) first, (char) second });
            TWO[first * PLAIN + second] = known;
        }
        return known;
    }
}
