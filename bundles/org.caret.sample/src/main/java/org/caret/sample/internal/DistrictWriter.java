package org.caret.sample.internal;

import java.time.LocalDate;

import org.caret.model.ModelPackage.Literals;
import org.caret.sample.SampleDistrict;
import org.caret.sample.SampleRequest;
import org.caret.sample.internal.PlannedSchool.Kind;
import org.caret.spec.AcademicYear;
import org.caret.store.StoreException;

/** Writes the district, its schools and its calendar. */
final class DistrictWriter {

    private final Records records;
    private final DistrictPlan plan;
    private final SampleRequest request;
    private final long[] schoolIds;

    DistrictWriter(Records records, DistrictPlan plan, SampleRequest request) {
        this.records = records;
        this.plan = plan;
        this.request = request;
        this.schoolIds = new long[plan.schools().size()];
    }

    /** Writes all and returns the id of the district. */
    long write() throws StoreException {
        long district = records.insert(new Draft(Literals.DISTRICT).set(Literals.DISTRICT__CODE, SampleDistrict.CODE)
                .set(Literals.DISTRICT__NAME, "Valle Dorado Unified")
                .set(Literals.DISTRICT__COUNTY_NAME, "Sample County"));
        for (PlannedSchool school : plan.schools()) {
            schoolIds[school.number()] = records.insert(draft(school).set(Literals.SCHOOL__DISTRICT, district));
        }
        int current = request.currentYear().firstYear();
        for (int first = current - SampleRequest.YEARS + 1; first <= current + 1; first++) {
            SchoolYear year = new SchoolYear(new AcademicYear(first));
            long calendar = records.insert(new Draft(Literals.CALENDAR_YEAR)
                    .set(Literals.CALENDAR_YEAR__DISTRICT, district)
                    .set(Literals.CALENDAR_YEAR__ACADEMIC_YEAR, year.year().toString())
                    .set(Literals.CALENDAR_YEAR__FIRST_DAY, year.firstDay())
                    .set(Literals.CALENDAR_YEAR__LAST_DAY, year.lastDay()));
            for (LocalDate day : year.daysOff()) {
                records.insert(new Draft(Literals.DAY_OFF).set(Literals.DAY_OFF__CALENDAR_YEAR, calendar)
                        .set(Literals.DAY_OFF__DATE, day).set(Literals.DAY_OFF__REASON, "Holiday"));
            }
        }
        return district;
    }

    /** Ids by number of the school; valid after {@link #write}. */
    long[] schoolIds() {
        return schoolIds;
    }

    private static Draft draft(PlannedSchool school) {
        Draft draft = new Draft(Literals.SCHOOL).set(Literals.SCHOOL__CODE, school.code()).set(Literals.SCHOOL__NAME,
                school.name());
        if (school.kind() == Kind.NONPUBLIC) {
            return draft;
        }
        boolean charter = school.kind() == Kind.CHARTER;
        boolean flagged = school.kind() == Kind.PRESCHOOL;
        return draft.set(Literals.SCHOOL__STATUS, "Active").set(Literals.SCHOOL__CHARTER, charter ? "Y" : "N")
                .set(Literals.SCHOOL__CHARTER_NUMBER, charter ? "9999" : "")
                .set(Literals.SCHOOL__FUNDING_TYPE, charter ? "Locally funded" : "")
                .set(Literals.SCHOOL__DASS, school.kind() == Kind.CONTINUATION ? "Y" : "N")
                .set(Literals.SCHOOL__LOW_GRADE, directoryGrade(school.kind().lowest()))
                .set(Literals.SCHOOL__HIGH_GRADE, directoryGrade(school.kind().highest()))
                .set(Literals.SCHOOL__NOT_REPORTED, flagged)
                .set(Literals.SCHOOL__NOT_REPORTED_REASON, flagged ? "Fee-based preschool" : "");
    }

    private static String directoryGrade(int grade) {
        if (grade < -1) {
            return "P";
        }
        return grade < 1 ? "K" : Integer.toString(grade);
    }
}
