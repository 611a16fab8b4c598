package org.caret.store.internal.query;

import java.nio.charset.StandardCharsets;

/** The same object for each text of up to two plain characters: most columns of a state file are codes that short. */
final class ShortTexts {

    private static final int PLAIN = 0x80;
    private static final String[] ONE = new String[PLAIN];
    private static final String[] TWO = new String[PLAIN * PLAIN];

    static {
        for (int first = 0; first < PLAIN; first++) {
            ONE[first] = String.valueOf((char) first);
            for (int second = 0; second < PLAIN; second++) {
                TWO[first * PLAIN + second] = String.valueOf(new char[] { (char) first, (char) second });
            }
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
        if (first >= 0 && second >= 0) {
            return TWO[first * PLAIN + second];
        }
        return new String(bytes, offset, size, StandardCharsets.UTF_8);
    }
}
