package org.caret.imports;

import java.time.Instant;

/**
 * An import batch as the database remembers it.
 *
 * @param batch its id, which is also the name of its folder
 * @param source kind of its source, as {@link SourceKind#label} names it
 * @param fileName of the source, without folder
 * @param recordType four letters; empty where the source held no records of the state's system
 * @param academicYear CCYY-CCYY; empty where the source names none
 * @param user who imported
 * @param finished when it was committed
 */
public record RememberedImport(String batch, String source, String fileName, String recordType, String academicYear,
        String user, Instant finished) {
}
