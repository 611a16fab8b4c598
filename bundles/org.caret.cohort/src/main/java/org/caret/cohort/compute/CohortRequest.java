package org.caret.cohort.compute;

import java.io.IOException;

import org.caret.cohort.rules.CohortRules;
import org.caret.cohort.rules.RuleSet;
import org.caret.cohort.rules.RulesException;
import org.caret.cohort.student.Coverage;
import org.caret.spec.AcademicYear;
import org.caret.store.Store;
import org.caret.store.StoreException;

/**
 * Which cohort is asked for.
 *
 * @param cohortYear the class, by the year in which it graduates on time: 2024 for 2023-24
 * @param places the schools that students can count at
 */
public record CohortRequest(int cohortYear, CohortRules rules, Coverage coverage, Places places) {

    /** The class of a district's database, by the rules of its year and the corrections in its folder. */
    public static CohortRequest ofDistrict(Store store, int cohortYear)
            throws StoreException, RulesException, IOException {
        return new CohortRequest(cohortYear, CohortRules.of(RuleSet.ofClass(cohortYear), store.folder()),
                Coverage.DISTRICT, Places.of(store));
    }

    /** The academic year in which the class graduates on time; it names the rows of the public files. */
    public AcademicYear year() {
        return new AcademicYear(cohortYear - 1);
    }
}
