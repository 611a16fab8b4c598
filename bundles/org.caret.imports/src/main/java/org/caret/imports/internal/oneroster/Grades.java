package org.caret.imports.internal.oneroster;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.caret.spec.AcademicYear;

/**
 * Grades as rosters write them, in the state's codes. Source: OneRoster uses the CEDS option set Entry Grade Level; CALPADS
 * code set Grade Level. PS is postsecondary there and prekindergarten here, so it is not taken. An ungraded student may be in elementary or secondary school, which a roster does not say.
 */
final class Grades {

    private static final int FIRST_YEAR_OF_TRANSITIONAL_KINDERGARTEN = 2023;

    private static final Map<String, String> CODES = Map.of("IT", "IN", "PR", "PS", "PK", "PS", "KG", "KN",
            "K", "KN", "KN", "KN");

    private Grades() {
    }

    /** The state's code; empty where there is none. */
    static Optional<String> code(String grade, AcademicYear year) {
        String text = grade.strip().toUpperCase(Locale.ROOT);
        if (text.equals("TK")) {
            // Before it had a code of its own it was reported as kindergarten.
            return Optional.of(year.firstYear() >= FIRST_YEAR_OF_TRANSITIONAL_KINDERGARTEN ? "TK" : "KN");
        }
        String mapped = CODES.get(text);
        if (mapped != null) {
            return Optional.of(mapped);
        }
        if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '9') {
            return Optional.of("0" + text);
        }
        boolean number = text.length() == 2 && Character.isDigit(text.charAt(0)) && Character.isDigit(text.charAt(1));
        return number && text.compareTo("01") >= 0 && text.compareTo("12") <= 0 ? Optional.of(text) : Optional.empty();
    }
}
