package org.caret.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.caret.spec.AcademicYear;

/**
 * What was compared, and the numbers.
 *
 * @param recordType four letters
 * @param layout name of the layout of both sides
 * @param lea seven digits, as the extract names it
 * @param exportType id of the export type whose records stand for the database
 * @param counts records of each kind; both sides of a pair count once
 * @param stateRecords records of the extract that were compared
 * @param localRecords records that the export would send, refused ones included
 * @param heldBack records of the extract whose partner here is held back by the export
 * @param differencesByField records that differ in a field, by field in the order of the layout
 * @param otherFormsByField records that say the same in another form, likewise
 * @param otherYears records of the extract of another academic year than its first one; they are not compared
 * @param otherSchools local records of schools that do not occur in the extract, by school; they are not compared
 * @param duplicateKeysHere keys that several local records have
 * @param duplicateKeysAtState keys that several records of the extract have
 */
public record ComparisonSummary(String recordType, String layout, AcademicYear year, String lea, String exportType,
        Map<DifferenceKind, Long> counts, long stateRecords, long localRecords, long heldBack,
        Map<String, Long> differencesByField, Map<String, Long> otherFormsByField, long otherYears,
        SortedMap<String, Long> otherSchools, long duplicateKeysHere, long duplicateKeysAtState) {

    public ComparisonSummary {
        counts = Map.copyOf(counts);
        differencesByField = Collections.unmodifiableMap(new LinkedHashMap<>(differencesByField));
        otherFormsByField = Collections.unmodifiableMap(new LinkedHashMap<>(otherFormsByField));
        otherSchools = Collections.unmodifiableSortedMap(new TreeMap<>(otherSchools));
    }

    public long count(DifferenceKind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** Whether state and database agree in every compared record. */
    public boolean same() {
        return counts.entrySet().stream()
                .allMatch(entry -> entry.getKey() == DifferenceKind.SAME || entry.getValue() == 0);
    }
}
