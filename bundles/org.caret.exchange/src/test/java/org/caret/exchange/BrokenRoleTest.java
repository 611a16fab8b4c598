package org.caret.exchange;

import java.io.IOException;

import org.junit.jupiter.api.Test;

/** Everything that can be wrong with the roles of a bindings file is said with bundle, file and line. */
class BrokenRoleTest extends BrokenContribution {

    @Test
    void unknownRole() throws IOException {
        assertProblems(
                plugin().binding("Grade Level Code|store|enrollment.gradeLevel",
                        "Grade Level Code|store|mark.gradeLevel"),
                FILE + ":16: unknown role \"mark\"; there are enrollment, student, school, info");
    }

    @Test
    void datedRoleWithoutDate() throws IOException {
        assertProblems(
                plugin().binding("info|student.information at enrollment.start", "info|student.information"),
                FILE + ":6: student.information holds many: say which one (at role.date) or that each one makes a row "
                        + "(each student.information)");
    }

    @Test
    void dayThatIsNoDate() throws IOException {
        assertProblems(
                plugin().binding("info|student.information at enrollment.start",
                        "info|student.information at enrollment.gradeLevel"),
                FILE + ":6: enrollment.gradeLevel is no date");
    }

    @Test
    void singleReferenceByDay() throws IOException {
        assertProblems(
                plugin().binding("school|enrollment.school", "school|enrollment.school at enrollment.start"),
                FILE + ":5: \"at\" needs a containment that holds many; Enrollment.school is none");
    }

    @Test
    void roleBeforeTheRoot() throws IOException {
        assertProblems(plugin().binding("enrollment|root Enrollment", "student|enrollment.student"),
                FILE + ":3: the first role must be the root: root Class");
    }

    @Test
    void roleFromARoleNamedLater() throws IOException {
        assertProblems(plugin().binding("school|enrollment.school", "school|other.school"),
                FILE + ":5: unknown role \"other\"; a role is reached from one named before it");
    }

    @Test
    void unknownClass() throws IOException {
        assertProblems(plugin().binding("enrollment|root Enrollment", "enrollment|root Enrolment"),
                FILE + ":3: the model has no class Enrolment");
    }

    @Test
    void abstractClass() throws IOException {
        assertProblems(plugin().binding("enrollment|root Enrollment", "enrollment|root DatedRecord"),
                FILE + ":3: class DatedRecord is abstract and can play no role");
    }

    @Test
    void secondRoot() throws IOException {
        assertProblems(
                plugin().binding("school|enrollment.school", "school|enrollment.school\ncourse|root Course"),
                FILE + ":6: a second root; a record type has one");
    }

    @Test
    void unknownReference() throws IOException {
        assertProblems(plugin().binding("school|enrollment.school", "school|enrollment.campus"),
                FILE + ":5: Enrollment has no reference \"campus\"");
    }

    @Test
    void roleNamedTwice() throws IOException {
        assertProblems(
                plugin().binding("school|enrollment.school", "school|enrollment.school\nschool|enrollment.school"),
                FILE + ":6: role \"school\" is named twice");
    }

    @Test
    void unreadableRole() throws IOException {
        assertProblems(plugin().binding("school|enrollment.school", "school|the school"),
                FILE + ":5: \"the school\" is no way to reach a role: root Class, from.reference, from.collection at "
                        + "role.date, from.collection at $day, from.collection between $day and $day, each "
                        + "from.collection, or each from.collection between $day and $day");
    }

    @Test
    void eachOfChildrenWithoutDays() throws IOException {
        assertProblems(
                plugin().binding("school|enrollment.school",
                        "school|enrollment.school\nabsence|each student.attendanceSummaries between $firstDay and $lastDay"),
                FILE + ":6: AttendanceSummary cannot be picked by a day: it has no start with an end or exitDate");
    }

    @Test
    void objectThatAnImportCannotIdentify() throws IOException {
        assertProblems(plugin().binding("Local Student ID|match|student.localStudentId", "Local Student ID|ignore|''"),
                FILE + ": role student is identified by the localStudentId of its Student, which no field of layout "
                        + "TEST-2018 gives",
                FILE + ": role student is identified by the localStudentId of its Student, which no field of layout "
                        + "TEST gives");
    }
}
