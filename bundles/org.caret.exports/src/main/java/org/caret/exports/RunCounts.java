package org.caret.exports;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.caret.exchange.Finding.Severity;

/**
 * The numbers of a run.
 *
 * @param selected rows that the type's selection wanted
 * @param written records in the file
 * @param leftOut rows that were looked at and are not in the file
 * @param leftOutByReason rows by {@link LeftOutReason#code}; a row with several reasons counts for each
 * @param findingsByRule findings by rule
 * @param findingsBySeverity findings by severity
 * @param exitsNotSent enrollments with an exit that are missing only because students not currently enrolled were left
 *        out; the state does not learn of these exits
 */
public record RunCounts(long selected, long written, long leftOut, SortedMap<String, Long> leftOutByReason,
        SortedMap<String, Long> findingsByRule, Map<Severity, Long> findingsBySeverity, long exitsNotSent) {

    public RunCounts {
        leftOutByReason = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(leftOutByReason));
        findingsByRule = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(findingsByRule));
        findingsBySeverity = Map.copyOf(findingsBySeverity);
    }

    /** All findings. */
    public long findings() {
        return findingsBySeverity.values().stream().mapToLong(Long::longValue).sum();
    }
}
