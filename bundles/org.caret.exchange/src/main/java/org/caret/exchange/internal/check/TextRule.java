package org.caret.exchange.internal.check;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.caret.exchange.Finding.Severity;
import org.caret.exchange.check.FieldChecks.Purpose;
import org.eclipse.jdt.annotation.Nullable;

/** Which characters a kind of text may hold, and what becomes of the others. */
final class TextRule {

    private static final int ASCII = 128;
    /** Digits that the name of a character has at least. */
    private static final int NAME_DIGITS = 4;

    private final boolean[] plain = new boolean[ASCII];
    private final Map<Integer, Replacement> replacements;
    /** What became of other characters before: names bring the same few again and again. */
    private final Map<Integer, Replacement> derived = new HashMap<>();
    private final Purpose purpose;

    TextRule(Map<Integer, Replacement> replacements, Purpose purpose) {
        this.replacements = replacements;
        this.purpose = purpose;
        for (int c = 0; c < ASCII; c++) {
            plain[c] = !replacements.containsKey(c);
        }
    }

    /** What becomes of a character. */
    record Replacement(String text, Severity severity) {
    }

    /**
     * A text made clean.
     *
     * @param characters which characters are worth saying, {@code U+00F1 U+2019}, and how bad they are
     */
    record Cleaned(String text, Map<Severity, String> characters) {
    }

    /** True for nearly every text there is, without any work beyond a look at its characters. */
    boolean isClean(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= ASCII || !plain[c]) {
                return false;
            }
        }
        return length == 0 || text.charAt(0) != ' ' && text.charAt(length - 1) != ' ';
    }

    /** The text without blanks around it and without characters it may not hold. */
    Cleaned clean(String text) {
        String trimmed = text.strip();
        if (isClean(trimmed)) {
            return new Cleaned(trimmed, Map.of());
        }
        Map<Severity, String> seen = new EnumMap<>(Severity.class);
        StringBuilder cleaned = new StringBuilder(trimmed.length() + 2);
        // composed first, so that a letter and its accent are one character to be named and replaced
        Normalizer.normalize(trimmed, Form.NFC).codePoints().forEach(c -> append(c, cleaned, seen));
        return new Cleaned(tidy(cleaned), seen);
    }

    private void append(int c, StringBuilder cleaned, Map<Severity, String> seen) {
        if (c < ASCII && plain[c]) {
            cleaned.append((char) c);
            return;
        }
        Replacement replacement = replacement(c);
        if (replacement == null) {
            cleaned.appendCodePoint(c);
        } else {
            cleaned.append(replacement.text());
            note(seen, replacement.severity(), c);
        }
    }

    /** What becomes of a character; null where it stays. */
    private @Nullable Replacement replacement(int c) {
        Replacement declared = replacements.get(c);
        if (declared != null || purpose == Purpose.READING) {
            return declared;
        }
        return derived.computeIfAbsent(c, this::derive);
    }

    private Replacement derive(int c) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(Character.toString(c), Form.NFKD).codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .forEach(letters::appendCodePoint);
        String plainForm = letters.toString();
        if (!plainForm.isEmpty() && isClean(plainForm)) {
            return new Replacement(plainForm, Severity.NOTICE);
        }
        // a record with it is left out, so that what stands here is never written
        return new Replacement(Character.toString(c), Severity.FATAL);
    }

    private static void note(Map<Severity, String> seen, Severity severity, int c) {
        String name = unicodeName(c);
        seen.merge(severity, name, (known, next) -> known.contains(next) ? known : known + ' ' + next);
    }

    /** {@code U+00F1}; by hand, because a formatter costs more than everything else about an accent. */
    private static String unicodeName(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, NAME_DIGITS - digits.length())) + digits;
    }

    /** A replaced character leaves no doubled blank and none at the ends. */
    private static String tidy(StringBuilder text) {
        String tidied = text.toString().strip();
        while (tidied.contains("  ")) {
            tidied = tidied.replace("  ", " ");
        }
        return tidied;
    }
}
