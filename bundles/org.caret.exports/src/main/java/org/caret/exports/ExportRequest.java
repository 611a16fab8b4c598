package org.caret.exports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.caret.exchange.FileFormat;
import org.caret.spec.AcademicYear;

/**
 * What to export: the common options, in the order districts know, and the type's own.
 *
 * @param sites seven-digit school codes; empty for the district, that is all schools that report through this LEA
 * @param type the export type
 * @param includePrevious whether students of earlier created or posted runs of the type and year enter again
 * @param includeNotEnrolled whether students without an open enrollment at the site on {@code asOf} enter
 * @param asOf the day "currently enrolled" is judged on
 * @param options the type's own options by id, complete with defaults
 * @param reportingLea seven digits
 * @param trial whether the run is forgotten afterwards
 * @param output the file to write
 */
public record ExportRequest(Set<String> sites, ExportType type, FileFormat format, boolean includePrevious,
        AcademicYear year, boolean includeNotEnrolled, LocalDate asOf, Map<String, String> options,
        String reportingLea, boolean trial, Path output) {

    /** The day an option of type DATE holds. */
    public LocalDate date(String option) {
        String text = options.get(option);
        if (text == null) {
            throw new IllegalArgumentException("no option " + option);
        }
        return LocalDate.parse(text);
    }
}
