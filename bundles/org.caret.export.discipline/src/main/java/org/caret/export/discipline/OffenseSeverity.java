package org.caret.export.discipline;

import java.util.Comparator;
import java.util.Set;

/**
 * Which of two offenses is worse. The state publishes no order, so this is the one of the Education Code: acts for which
 * expulsion must be recommended (48915(c)), acts for which it must be unless it is inappropriate (48915(a)), then all others;
 * among these by code.
 */
final class OffenseSeverity {

    private static final Set<String> MANDATORY = Set.of("100", "103", "105", "200", "400", "401");
    private static final Set<String> RECOMMENDED = Set.of("104", "201", "500", "503", "600");

    /** The worse offense comes first. */
    static final Comparator<String> WORST_FIRST = Comparator.<String>comparingInt(OffenseSeverity::rank)
            .thenComparing(Comparator.<String>naturalOrder());

    private OffenseSeverity() {
    }

    private static int rank(String offense) {
        return MANDATORY.contains(offense) ? 0 : RECOMMENDED.contains(offense) ? 1 : 2;
    }
}
