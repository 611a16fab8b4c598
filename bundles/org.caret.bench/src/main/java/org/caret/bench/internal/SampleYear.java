package org.caret.bench.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.caret.spec.AcademicYear;

/** The time at which the sample district is looked at. */
final class SampleYear {

    static final LocalDate AS_OF = LocalDate.of(2026, 2, 27);
    static final AcademicYear YEAR = AcademicYear.of(AS_OF);
    static final ZoneOffset ZONE = ZoneOffset.UTC;
    static final long SEED = 1;

    private SampleYear() {
    }
}
