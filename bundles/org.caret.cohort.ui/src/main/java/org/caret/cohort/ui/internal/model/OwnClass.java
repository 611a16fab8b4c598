package org.caret.cohort.ui.internal.model;

import java.util.List;

import org.caret.cohort.compute.Cohort;
import org.caret.cohort.compute.RosterEntry;
import org.caret.cohort.compute.WhatIf;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.cohort.view.OwnRows;

/**
 * A class of the database's own students, with the exits that are tried out. Immutable.
 *
 * @param change counter of the store's changes when it was read; tells whether it is out of date
 */
public record OwnClass(Cohort cohort, WhatIf whatIf, long change) {

    static OwnClass of(Cohort cohort, long change) {
        return new OwnClass(cohort, WhatIf.of(cohort), change);
    }

    OwnClass with(WhatIf other) {
        return new OwnClass(cohort, other, change);
    }

    /** The students as they are, or as they would be. */
    public List<RosterEntry> roster() {
        return whatIf.roster();
    }

    List<PublicRow> rows(OutcomeChoice.Source source) {
        return source == OutcomeChoice.Source.OWN_TRUE ? OwnRows.trueNumbers(cohort.request(), whatIf.tally())
                : OwnRows.asPublished(cohort.request(), whatIf.tally());
    }
}
