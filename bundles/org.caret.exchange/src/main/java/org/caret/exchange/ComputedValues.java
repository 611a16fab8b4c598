package org.caret.exchange;

import java.util.Set;

import org.caret.spec.AcademicYear;
import org.caret.store.RolePath;
import org.caret.store.Row;

/** Values a record type works out from a row. Implemented by the contributing bundle; stateless. */
public interface ComputedValues {

    /** The paths that the value needs. */
    Set<RolePath> paths(String name);

    /** The field's text for a row; empty for blank. */
    String compute(String name, Row row, AcademicYear year, String reportingLea);
}
