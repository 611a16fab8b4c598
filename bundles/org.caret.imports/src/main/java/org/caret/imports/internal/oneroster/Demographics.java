package org.caret.imports.internal.oneroster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.caret.imports.internal.oneroster.RosterUsers.Cells;

/**
 * Sex, ethnicity and race in the state's codes. Source: CALPADS code sets Gender, Hispanic Ethnicity Indicator, Race
 * Category. The state divides Asians and Pacific Islanders further than a roster does, so those stay open.
 */
final class Demographics {

    private Demographics() {
    }

    /** Empty for anything but what has a code. */
    static Optional<String> gender(String sex) {
        return switch (sex.toLowerCase(Locale.ROOT)) {
        case "male", "m" -> Optional.of("M");
        case "female", "f" -> Optional.of("F");
        case "x" -> Optional.of("X");
        default -> Optional.empty();
        };
    }

    /** Y or N; empty where nothing is said. */
    static Optional<String> hispanic(Cells row) {
        return switch (row.text("hispanicOrLatinoEthnicity").toLowerCase(Locale.ROOT)) {
        case "true" -> Optional.of("Y");
        case "false" -> Optional.of("N");
        default -> Optional.empty();
        };
    }

    static List<String> races(Cells row) {
        List<String> codes = new ArrayList<>();
        if (yes(row, "americanIndianOrAlaskaNative")) {
            codes.add("100");
        }
        if (yes(row, "blackOrAfricanAmerican")) {
            codes.add("600");
        }
        if (yes(row, "white")) {
            codes.add("700");
        }
        return codes;
    }

    /** Whether a race is stated that the state wants to know more exactly. */
    static boolean needsMore(Cells row) {
        return yes(row, "asian") || yes(row, "nativeHawaiianOrOtherPacificIslander");
    }

    private static boolean yes(Cells row, String column) {
        return row.text(column).equalsIgnoreCase("true");
    }
}
