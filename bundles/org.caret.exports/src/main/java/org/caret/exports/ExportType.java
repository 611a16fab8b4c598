package org.caret.exports;

import java.util.List;

/**
 * An export type as contributed to {@code org.caret.exports.exportTypes}; pure data, known without loading a class.
 *
 * @param id {@code senr-fall}
 * @param recordType {@code SENR}
 * @param submissions ids of the submissions it belongs to, {@code fall1}
 * @param previousApplies whether "previously submitted" means anything for it (not for staff types)
 * @param aboutThePast whether students not currently enrolled are included by default
 * @param contributor symbolic name of the bundle that contributed it
 */
public record ExportType(String id, String label, String description, String recordType, List<String> submissions,
        boolean previousApplies, boolean aboutThePast, List<Option> options, String contributor) {

    /**
     * An option of its own.
     *
     * @param defaultValue a literal, or one of {@code $censusDay}, {@code $firstDay}, {@code $lastDay} of the year
     */
    public record Option(String id, String label, Kind kind, String defaultValue, String help) {

        /** Kinds of value; a date is written ISO. */
        public enum Kind {
            DATE, FLAG, TEXT, CHOICE
        }
    }
}
