package org.caret.imports.internal.source;

import java.nio.file.Path;
import java.time.LocalDate;

import org.caret.imports.internal.codes.CodeTranslator;
import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;

/**
 * What a source needs to know of the import.
 *
 * @param lea the agency of the database, seven digits
 * @param year of rows that do not name theirs
 * @param today the day of the import
 * @param students known by SSID, where the source needs that
 * @param temporary an existing folder for temporary files
 */
public record SourceContext(String lea, AcademicYear year, LocalDate today, CodeTranslator codes,
        StudentsBySsid students, Specifications specifications, Path temporary) {
}
