package org.caret.exports.internal.archive;

import java.util.ArrayList;
import java.util.List;

/** Tab-separated lines that can hold any text: tab, line ends and backslash are written as \t, \n, \r and \\. */
final class Tsv {

    private Tsv() {
    }

    static String escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSpecial(text.charAt(i))) {
                return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
            }
        }
        return text;
    }

    /** Roughly: what is no special character after all comes out of {@link #escape} as it was. */
    static boolean isSpecial(char c) {
        return c < ' ' || c == '\\';
    }

    /** The values of a line. */
    static List<String> split(String line) {
        List<String> values = new ArrayList<>();
        int begin = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', begin)) {
            values.add(unescape(line.substring(begin, tab)));
            begin = tab + 1;
        }
        values.add(unescape(line.substring(begin)));
        return values;
    }

    static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                plain.append(switch (next) {
                case 't' -> '\t';
                case 'n' -> '\n';
                case 'r' -> '\r';
                default -> next;
                });
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
