package org.caret.exports.internal.run;

import org.caret.exchange.BoundLayout;
import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;

/** Prepares the checks of a layout for one run. */
final class RecordChecks {

    private RecordChecks() {
    }

    static RecordCheck of(BoundLayout bound, AcademicYear year, Specifications specifications) {
        return (fields, name, findings) -> {};
    }
}
