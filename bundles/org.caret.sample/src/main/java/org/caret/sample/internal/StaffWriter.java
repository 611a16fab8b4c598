package org.caret.sample.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.caret.model.ModelPackage.Literals;
import org.caret.sample.SampleRequest;
import org.caret.sample.internal.Names.Name;
import org.caret.sample.internal.PlannedSchool.Kind;
import org.caret.store.StoreException;

/** Writes the staff of each school: a principal, a counselor and teachers. */
final class StaffWriter {

    private static final int STUDENTS_PER_TEACHER = 24;
    private static final String PRINCIPAL = "0301";
    private static final String COUNSELOR = "0400";
    private static final String NO_SEID = "9999999999";

    private final Records records;
    private final DistrictPlan plan;
    private final SampleRequest request;
    private final Names names;
    private final long district;
    private final long[] schoolIds;
    private final long[][] teachers;
    /** Sections by school that have a teacher already. */
    private final int[] sections;
    private int count;

    StaffWriter(Records records, DistrictPlan plan, SampleRequest request, Names names, long district,
            long[] schoolIds) {
        this.records = records;
        this.plan = plan;
        this.request = request;
        this.names = names;
        this.district = district;
        this.schoolIds = schoolIds;
        this.teachers = new long[schoolIds.length][];
        this.sections = new int[schoolIds.length];
    }

    void write() throws StoreException {
        for (PlannedSchool school : plan.schools()) {
            if (school.kind() == Kind.NONPUBLIC) {
                teachers[school.number()] = new long[0];
                continue;
            }
            member(school, "10", PRINCIPAL);
            member(school, "11", COUNSELOR);
            int grades = school.kind().highest() - school.kind().lowest() + 1;
            int size = Math.max(2, plan.perGrade(school.kind(), request.students()) * grades / STUDENTS_PER_TEACHER);
            long[] ids = new long[size];
            for (int i = 0; i < size; i++) {
                boolean itinerant = school.kind() == Kind.ELEMENTARY && i == size - 1;
                ids[i] = member(school, itinerant ? "27" : "12", "");
            }
            teachers[school.number()] = ids;
        }
    }

    /** The teacher of the next section at a school: one after the other, so that everybody has one. */
    long nextTeacher(PlannedSchool school) {
        long[] ids = teachers[school.number()];
        return ids[sections[school.number()]++ % ids.length];
    }

    private long member(PlannedSchool school, String jobClassification, String assignment) throws StoreException {
        count++;
        Dice dice = new Dice(request.seed(), "staff", count);
        String number = Integer.toString(10_000 + count);
        long id = records.insert(new Draft(Literals.STAFF_MEMBER).set(Literals.STAFF_MEMBER__DISTRICT, district)
                .localRecordId("SM" + number).set(Literals.STAFF_MEMBER__LOCAL_STAFF_ID, number)
                .set(Literals.STAFF_MEMBER__SEID, dice.perMille(8) ? NO_SEID : "8%09d".formatted(count * 7L)));
        information(id, number, dice);
        int current = request.currentYear().firstYear();
        for (int first = current - 1; first <= current; first++) {
            records.insert(new Draft(Literals.STAFF_ASSIGNMENT).set(Literals.STAFF_ASSIGNMENT__STAFF_MEMBER, id)
                    .localRecordId("SA" + number + '-' + first)
                    .set(Literals.STAFF_ASSIGNMENT__ACADEMIC_YEAR, "%d-%d".formatted(first, first + 1))
                    .set(Literals.STAFF_ASSIGNMENT__SCHOOL, schoolIds[school.number()])
                    .set(Literals.STAFF_ASSIGNMENT__JOB_CLASSIFICATION, jobClassification)
                    .set(Literals.STAFF_ASSIGNMENT__FULL_TIME_EQUIVALENT_PERCENT,
                            new BigDecimal(dice.percent(90) ? "100" : "62.5"))
                    .set(Literals.STAFF_ASSIGNMENT__NON_CLASSROOM_ASSIGNMENT1, assignment));
        }
        return id;
    }

    private void information(long id, String number, Dice dice) throws StoreException {
        boolean female = dice.percent(70);
        Name name = names.plain(dice, female);
        int current = request.currentYear().firstYear();
        int years = 1 + dice.below(30);
        LocalDate hired = new SchoolYear(request.currentYear()).firstDay().withYear(current - years);
        records.insert(new Draft(Literals.STAFF_INFORMATION).set(Literals.STAFF_INFORMATION__STAFF_MEMBER, id)
                .span(hired, null).localRecordId("SI" + number)
                .set(Literals.STAFF_INFORMATION__LEGAL_FIRST_NAME, name.first())
                .set(Literals.STAFF_INFORMATION__LEGAL_MIDDLE_NAME, name.middle())
                .set(Literals.STAFF_INFORMATION__LEGAL_LAST_NAME, name.last())
                .set(Literals.STAFF_INFORMATION__BIRTH_DATE, hired.minusYears(22L + dice.below(15)).minusDays(99))
                .set(Literals.STAFF_INFORMATION__GENDER, female ? "F" : "M")
                .set(Literals.STAFF_INFORMATION__HISPANIC_ETHNICITY, dice.percent(25) ? "Y" : "N")
                .set(Literals.STAFF_INFORMATION__ETHNICITY_MISSING, "N")
                .set(Literals.STAFF_INFORMATION__RACE1, dice.pick(List.of("700", "700", "600", "201")))
                .set(Literals.STAFF_INFORMATION__RACE_MISSING, "N")
                .set(Literals.STAFF_INFORMATION__HIGHEST_DEGREE, dice.pick(List.of("B", "C")))
                .set(Literals.STAFF_INFORMATION__EMPLOYMENT_STATUS, "T")
                .set(Literals.STAFF_INFORMATION__EMPLOYMENT_START_DATE, hired)
                .set(Literals.STAFF_INFORMATION__SERVICE_YEARS_LEA, years)
                .set(Literals.STAFF_INFORMATION__SERVICE_YEARS_TOTAL, years + dice.below(6)));
    }
}
