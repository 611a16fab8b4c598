package org.caret.cohort.ui.internal.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.cohort.compute.Cohort;
import org.caret.cohort.compute.RosterEntry;
import org.caret.cohort.compute.WhatIf;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.cohort.ui.internal.model.OutcomeChoice.Source;
import org.caret.cohort.view.OwnRows;
import org.caret.cohort.view.OwnTrend;
import org.caret.spec.AcademicYear;

/**
 * A class of the database's own students, with the exits that are tried out. Immutable.
 *
 * @param change counter of the store's changes when it was read; tells whether it is out of date
 * @param trend the other classes of the database; empty until they were read
 */
public record OwnClass(Cohort cohort, WhatIf whatIf, long change, Optional<OwnTrend> trend) {

    static OwnClass of(Cohort cohort, long change) {
        return new OwnClass(cohort, WhatIf.of(cohort), change, Optional.empty());
    }

    OwnClass with(WhatIf other) {
        return new OwnClass(cohort, other, change, trend);
    }

    OwnClass with(Optional<OwnTrend> others) {
        return new OwnClass(cohort, whatIf, change, others);
    }

    /** The students as they are, or as they would be. */
    public List<RosterEntry> roster() {
        return whatIf.roster();
    }

    List<PublicRow> rows(Source source) {
        return source == Source.OWN_TRUE ? OwnRows.trueNumbers(cohort.request(), whatIf.tally())
                : OwnRows.asPublished(cohort.request(), whatIf.tally());
    }

    /** The years of those classes, as far as it is known, of which the database does not have all four years. */
    Set<AcademicYear> partlyYears() {
        return trend.map(others -> {
            Set<AcademicYear> years = new HashSet<>(others.years());
            years.add(cohort.request().year());
            years.removeAll(others.wholeYears());
            return years;
        }).orElse(Set.of());
    }

    /** This class, with what is tried out, and the others. */
    List<PublicRow> trendRows(Source source) {
        List<PublicRow> rows = new ArrayList<>(rows(source));
        trend.map(others -> source == Source.OWN_TRUE ? others.trueNumbers() : others.asPublished())
                .orElse(List.of()).stream().filter(row -> !row.year().equals(cohort.request().year()))
                .forEach(rows::add);
        return rows;
    }
}
