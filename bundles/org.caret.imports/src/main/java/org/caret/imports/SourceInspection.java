package org.caret.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.caret.spec.AcademicYear;

/**
 * What a source is, before it is imported.
 *
 * @param source the file or folder as requested
 * @param kind what it was recognised as; a table that no mapping explains yet is a mapped CSV file as well
 * @param description what exactly it is: {@code SENR, layout SENR-2019}; empty where it is not known
 * @param readiness whether it can be imported
 * @param problem why it cannot be imported and what to do, without personal data; empty where it can
 * @param lea the agency that the source names, seven digits; empty where it names none
 * @param year the academic year of all its rows, where it names one
 * @param tables its first rows; several tables for a roster
 */
public record SourceInspection(Path source, SourceKind kind, String description, Readiness readiness, String problem,
        Optional<String> lea, Optional<AcademicYear> year, List<Table> tables) {

    /** Whether a source can be imported as it is. */
    public enum Readiness {
        /** It was recognised. */
        READY,
        /** It is a table, and a mapping file has to say what its columns mean. */
        NEEDS_MAPPING,
        /** It is nothing Caret knows, or not what it claims to be. */
        REFUSED
    }

    public SourceInspection {
        tables = List.copyOf(tables);
    }

    /**
     * The first rows of a table, as they stand in the file.
     *
     * @param name of the file it is in
     * @param headings one per column; empty for columns that nobody has named
     * @param rows texts in the order of the headings; a row may be shorter or longer
     */
    public record Table(String name, List<String> headings, List<List<String>> rows) {

        public Table {
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }
    }
}
