package org.caret.compare;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What to compare.
 *
 * @param extract an ODS extract: records of one type with the suffix {@code -R}, in any form that records come in
 * @param scope which local records are held against it
 * @param exportType id of the export type whose records stand for the database; empty for the default (see
 *        {@link CompareService#compare})
 */
public record CompareRequest(Path extract, Scope scope, Optional<String> exportType) {

    /** Which local records are compared. */
    public enum Scope {
        /** Those of the schools that occur in the extract; records of others are counted only. */
        SCHOOLS_OF_EXTRACT,
        /** Those of every school that reports through the LEA of the extract. */
        WHOLE_LEA
    }

    /** A comparison with the local records of the schools that occur in the extract. */
    public static CompareRequest of(Path extract) {
        return new CompareRequest(extract, Scope.SCHOOLS_OF_EXTRACT, Optional.empty());
    }

    public CompareRequest withScope(Scope wanted) {
        return new CompareRequest(extract, wanted, exportType);
    }

    public CompareRequest withExportType(String id) {
        return new CompareRequest(extract, scope, Optional.of(id));
    }
}
