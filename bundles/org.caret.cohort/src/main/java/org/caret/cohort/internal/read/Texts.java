package org.caret.cohort.internal.read;

import org.eclipse.jdt.annotation.Nullable;

/** Texts of the store. */
final class Texts {

    private Texts() {
    }

    static String of(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The store's order: by code point, which differs from that of {@link String} only where there are surrogates. */
    static int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char one = a.charAt(i);
            char other = b.charAt(i);
            if (one != other) {
                return Character.isSurrogate(one) != Character.isSurrogate(other)
                        ? Character.isSurrogate(one) ? 1 : -1
                        : Character.compare(one, other);
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
