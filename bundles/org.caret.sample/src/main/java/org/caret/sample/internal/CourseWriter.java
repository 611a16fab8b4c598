package org.caret.sample.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.caret.model.ModelPackage.Literals;
import org.caret.sample.SampleRequest;
import org.caret.sample.internal.PlannedSchool.Kind;
import org.caret.spec.AcademicYear;
import org.caret.store.StoreException;

/** Writes courses, sections and their teachers of the current and the previous year, before there are students. */
final class CourseWriter {

    private static final int CLASS_SIZE = 28;
    private static final List<String> GRADES = List.of("TK", "KN", "01", "02", "03", "04", "05", "06", "07", "08", "09",
            "10", "11", "12");

    private final Records records;
    private final DistrictPlan plan;
    private final SampleRequest request;
    private final long district;
    private final long[] schoolIds;
    private final StaffWriter staff;
    private final Curriculum curriculum;
    private final Map<Offer, long[]> sections = new HashMap<>();

    CourseWriter(Records records, DistrictPlan plan, SampleRequest request, long district, long[] schoolIds,
            StaffWriter staff, Curriculum curriculum) {
        this.records = records;
        this.plan = plan;
        this.request = request;
        this.district = district;
        this.schoolIds = schoolIds;
        this.staff = staff;
        this.curriculum = curriculum;
    }

    /** The sections of a subject at a school in a year. */
    private record Offer(AcademicYear year, PlannedSchool school, String localCourseId) {
    }

    void write() throws StoreException {
        AcademicYear current = request.currentYear();
        for (AcademicYear year : List.of(new AcademicYear(current.firstYear() - 1), current)) {
            for (Kind kind : List.of(Kind.ELEMENTARY, Kind.MIDDLE, Kind.HIGH)) {
                for (String grade : GRADES) {
                    if (inKind(kind, GRADES.indexOf(grade) - 1)) {
                        for (Subject subject : curriculum.subjects(kind, grade)) {
                            course(year, kind, subject);
                        }
                    }
                }
            }
        }
    }

    private static boolean inKind(Kind kind, int grade) {
        return grade >= kind.lowest() && grade <= kind.highest();
    }

    private void course(AcademicYear year, Kind kind, Subject subject) throws StoreException {
        long course = records.insert(new Draft(Literals.COURSE).set(Literals.COURSE__DISTRICT, district)
                .localRecordId("CR" + subject.localCourseId() + '-' + year)
                .set(Literals.COURSE__ACADEMIC_YEAR, year.toString())
                .set(Literals.COURSE__LOCAL_COURSE_ID, subject.localCourseId())
                .set(Literals.COURSE__NAME, subject.name())
                .set(Literals.COURSE__STATE_COURSE, StateCourses.code(subject.stateCourse(), year))
                .set(Literals.COURSE__COURSE_CONTENT, StateCourses.content(year))
                .set(Literals.COURSE__UC_CSU_APPROVED, subject.requirement().isEmpty() ? "N" : "Y"));
        int count = Math.ceilDiv(plan.perGrade(kind, request.students()), CLASS_SIZE);
        for (PlannedSchool school : plan.schools()) {
            if (school.kind() == kind) {
                long[] ids = new long[count];
                for (int i = 0; i < count; i++) {
                    ids[i] = section(course, year, school, subject, i);
                }
                sections.put(new Offer(year, school, subject.localCourseId()), ids);
            }
        }
    }

    private long section(long course, AcademicYear year, PlannedSchool school, Subject subject, int number)
            throws StoreException {
        String name = subject.localCourseId() + '-' + (number + 1);
        long section = records.insert(new Draft(Literals.SECTION).set(Literals.SECTION__COURSE, course)
                .localRecordId("SE" + school.number() + '-' + name + '-' + year)
                .set(Literals.SECTION__SCHOOL, schoolIds[school.number()]).set(Literals.SECTION__SECTION_ID, name)
                .set(Literals.SECTION__ACADEMIC_TERM, "FY")
                .set(Literals.SECTION__FIRST_DAY, new SchoolYear(year).firstDay())
                .set(Literals.SECTION__LAST_DAY, new SchoolYear(year).lastDay()));
        records.insert(new Draft(Literals.SECTION_TEACHER).set(Literals.SECTION_TEACHER__SECTION, section)
                .localRecordId("TE" + school.number() + '-' + name + '-' + year)
                .set(Literals.SECTION_TEACHER__STAFF_MEMBER, staff.teacher(school, name))
                .set(Literals.SECTION_TEACHER__CLASS_ID, name));
        return section;
    }

    /** Ids of the sections of a subject; none where it is not offered. */
    long[] sections(AcademicYear year, PlannedSchool school, Subject subject) {
        return sections.getOrDefault(new Offer(year, school, subject.localCourseId()), new long[0]);
    }
}
