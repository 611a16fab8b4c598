package org.caret.imports.internal.oneroster;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.caret.imports.internal.oneroster.RosterTable.RosterRow;
import org.caret.spec.AcademicYear;
import org.eclipse.jdt.annotation.Nullable;

/** School years and terms. An end date is not relied upon: rosters have been seen with ends a year late. */
final class RosterSessions {

    /** Terms that the state knows by the very name that rosters give them. Source: code set Academic Term. */
    private static final Set<String> TERMS = Set.of("FY", "H1", "H2", "H3", "H4", "H5", "H6", "IS", "Q1", "Q2", "Q3",
            "Q4", "S1", "S2", "SP", "SS", "T1", "T2", "T3");

    /** A school year or a part of it. */
    record Session(String sourcedId, String title, boolean schoolYear, @Nullable LocalDate start) {

        /** The state's code of the term, as far as it can be told; empty otherwise. */
        Optional<String> term() {
            if (schoolYear) {
                return Optional.of("FY");
            }
            return TERMS.contains(title) ? Optional.of(title)
                    : TERMS.contains(sourcedId) ? Optional.of(sourcedId) : Optional.empty();
        }
    }

    private final Map<String, Session> sessions = new HashMap<>();

    static RosterSessions read(RosterTable table) throws IOException {
        RosterSessions result = new RosterSessions();
        try (table) {
            for (RosterRow row = table.next(); row != null; row = table.next()) {
                if (!row.deleted()) {
                    Session session = new Session(row.text("sourcedId"), row.text("title"),
                            row.text("type").equalsIgnoreCase("schoolYear"), row.date("startDate").orElse(null));
                    result.sessions.put(session.sourcedId(), session);
                }
            }
        }
        return result;
    }

    Optional<Session> find(String sourcedId) {
        return Optional.ofNullable(sessions.get(sourcedId));
    }

    /** First day of the school year: of the latest one, else of the earliest part of the year. */
    Optional<LocalDate> firstDay() {
        LocalDate latestYear = null;
        LocalDate earliest = null;
        for (Session session : sessions.values()) {
            LocalDate start = session.start();
            if (start != null && session.schoolYear() && (latestYear == null || start.isAfter(latestYear))) {
                latestYear = start;
            }
            if (start != null && (earliest == null || start.isBefore(earliest))) {
                earliest = start;
            }
        }
        return Optional.ofNullable(latestYear == null ? earliest : latestYear);
    }

    /** The academic year that the school year begins in. */
    Optional<AcademicYear> year() {
        return firstDay().map(AcademicYear::of);
    }
}
