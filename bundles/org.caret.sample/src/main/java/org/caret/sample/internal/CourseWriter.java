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

    private static final String SELF_CONTAINED = "1000";
    private static final int CLASS_SIZE = 28;
    /** A career center is a second school; at the others the course is one of grade 12. */
    private static final List<Kind> CAPSTONES_AT = List.of(Kind.HIGH, Kind.CONTINUATION, Kind.CAREER_CENTER);
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
    private final Map<String, Long> courseIds = new HashMap<>();

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
            courseIds.clear();
            for (Kind kind : Kind.values()) {
                for (String grade : GRADES) {
                    if (inKind(kind, GRADES.indexOf(grade) - 1) && SchoolYear.hasGrade(year, grade)) {
                        for (Subject subject : curriculum.subjects(kind, grade)) {
                            offer(year, kind, subject,
                                    Math.ceilDiv(plan.perGrade(kind, request.students()), CLASS_SIZE));
                        }
                    }
                }
            }
            for (Kind kind : CAPSTONES_AT) {
                for (Subject subject : Subject.capstones().values()) {
                    offer(year, kind, subject, 1);
                }
            }
        }
    }

    private static boolean inKind(Kind kind, int grade) {
        return grade >= kind.lowest() && grade <= kind.highest();
    }

    /** A course is one of the district's, whatever kinds of school offer it. */
    private long course(AcademicYear year, Subject subject) throws StoreException {
        Long known = courseIds.get(subject.localCourseId());
        if (known != null) {
            return known;
        }
        long course = records.insert(new Draft(Literals.COURSE).set(Literals.COURSE__DISTRICT, district)
                .localRecordId("CR" + subject.localCourseId() + '-' + year)
                .set(Literals.COURSE__ACADEMIC_YEAR, year.toString())
                .set(Literals.COURSE__LOCAL_COURSE_ID, subject.localCourseId())
                .set(Literals.COURSE__NAME, subject.name())
                .set(Literals.COURSE__STATE_COURSE, StateCourses.code(subject.stateCourse(), year))
                .set(Literals.COURSE__COURSE_CONTENT, StateCourses.content(year))
                .set(Literals.COURSE__UC_CSU_APPROVED, subject.requirement().isEmpty() ? "N" : "Y"));
        courseIds.put(subject.localCourseId(), course);
        return course;
    }

    private void offer(AcademicYear year, Kind kind, Subject subject, int count) throws StoreException {
        long course = course(year, subject);
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
                .set(Literals.SECTION__EDUCATION_SERVICE, service(subject))
                .set(Literals.SECTION__CTE_COURSE_SECTION_PROVIDER, provider(subject))
                .set(Literals.SECTION__FIRST_DAY, new SchoolYear(year).firstDay())
                .set(Literals.SECTION__LAST_DAY, new SchoolYear(year).lastDay()));
        records.insert(new Draft(Literals.SECTION_TEACHER).set(Literals.SECTION_TEACHER__SECTION, section)
                .localRecordId("TE" + school.number() + '-' + name + '-' + year)
                .set(Literals.SECTION_TEACHER__STAFF_MEMBER, staff.nextTeacher(school))
                .set(Literals.SECTION_TEACHER__CLASS_ID, name));
        return section;
    }

    /** English learners are taught English in English and self-contained classes, and along with other subjects elsewhere. */
    private static String service(Subject subject) {
        boolean english = "B".equals(subject.requirement()) || SELF_CONTAINED.equals(subject.stateCourse());
        return english ? "4" : "3";
    }

    /** Courses of career technical education are the district's own, not those of a regional center. */
    private static String provider(Subject subject) {
        return Subject.capstones().containsValue(subject) ? "2" : "";
    }

    /** Ids of the sections of a subject; none where it is not offered. */
    long[] sections(AcademicYear year, PlannedSchool school, Subject subject) {
        return sections.getOrDefault(new Offer(year, school, subject.localCourseId()), new long[0]);
    }
}
