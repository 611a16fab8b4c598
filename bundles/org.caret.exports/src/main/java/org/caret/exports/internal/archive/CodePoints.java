package org.caret.exports.internal.archive;

/** The order of the store: strings by code point, which is not Java's own order beyond the basic plane. */
public final class CodePoints {

    private CodePoints() {
    }

    public static int compare(String a, String b) {
        int common = Math.min(a.length(), b.length());
        for (int i = 0; i < common; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean oneIsSupplementary = Character.isSurrogate(x) != Character.isSurrogate(y);
                return oneIsSupplementary ? Boolean.compare(Character.isSurrogate(x), Character.isSurrogate(y)) : x - y;
            }
        }
        return a.length() - b.length();
    }
}
