package org.caret.exchange.internal.format;

/** What the forms can hold. */
final class Encodable {

    private Encodable() {
    }

    /** True if a text can stand between two delimiters of one line. */
    static boolean asLine(String text, char delimiter) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == delimiter || Character.isISOControl(c) || isHalf(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** True if a text can stand in an XML document: no control characters but tab and line ends. */
    static boolean asXml(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0xFFFE || isHalf(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** Half of a pair of surrogates has no encoding; Java would write a question mark in its place. */
    private static boolean isHalf(String text, int index) {
        char c = text.charAt(index);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        int partner = Character.isHighSurrogate(c) ? index + 1 : index - 1;
        return partner < 0 || partner >= text.length() || !Character.isSurrogate(text.charAt(partner))
                || Character.isHighSurrogate(c) == Character.isHighSurrogate(text.charAt(partner));
    }
}
