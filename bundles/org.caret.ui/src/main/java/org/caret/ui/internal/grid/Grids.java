package org.caret.ui.internal.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.caret.model.ModelPackage.Literals;
import org.caret.store.BrowseQuery.Sort;

/** The grids of the workbench. */
final class Grids {

    static final String STUDENTS = "students";
    static final String ENROLLMENTS = "enrollments";
    static final String STAFF = "staff";
    static final String SECTIONS = "sections";
    static final String INCIDENTS = "incidents";

    private Grids() {
    }

    /** @param today on which day names of staff, and the school of a student, are looked up */
    static List<GridDefinition> on(LocalDate today) {
        return List.of(students(today), enrollments(), staff(today), sections(), incidents());
    }

    /** Empty for a word that names none. */
    static Optional<GridDefinition> find(String id, LocalDate today) {
        return on(today).stream().filter(grid -> grid.id().equals(id)).findFirst();
    }

    private static GridDefinition students(LocalDate today) {
        return GridDefinition
                .of(STUDENTS, Messages.Grids_students, Messages.Grids_oneStudent, "student", Literals.STUDENT)
                .one("info", "student", "currentInformation") //
                .inEffect("enrollment", "student", "enrollments", today) //
                .one("school", "enrollment", "school") //
                .column("student.localStudentId", Messages.Grids_localStudentId, 110)
                .column("student.ssid", Messages.Grids_ssid, 110)
                .column("info.legalLastName", Messages.Grids_lastName, 150)
                .column("info.legalFirstName", Messages.Grids_firstName, 150)
                .column("info.legalMiddleName", Messages.Grids_middleName, 110)
                .column("info.birthDate", Messages.Grids_birthDate, 100)
                .column("info.gender", Messages.Grids_gender, 70)
                .column("enrollment.gradeLevel", Messages.Grids_grade, 70)
                .column("school.code", Messages.Grids_schoolCode, 95) //
                .column("school.name", Messages.Grids_school, 200)
                .column("enrollment.status", Messages.Grids_enrollmentStatus, 80)
                .column("enrollment.start", Messages.Grids_enrolledSince, 110)
                .column("info.primaryLanguage", Messages.Grids_language, 90)
                .column("info.residentialCity", Messages.Grids_city, 140)
                .column("student.notReported", Messages.Grids_notReported, 100)
                .sort(Sort.ascending("info.legalLastName"), Sort.ascending("info.legalFirstName"))
                .search("student.localStudentId", "student.ssid", "info.legalLastName", "info.legalFirstName")
                .school("school.code").build();
    }

    private static GridDefinition enrollments() {
        return GridDefinition
                .of(ENROLLMENTS, Messages.Grids_enrollments, Messages.Grids_oneEnrollment, "enrollment",
                        Literals.ENROLLMENT)
                .one("student", "enrollment", "student") //
                .one("info", "student", "currentInformation") //
                .one("school", "enrollment", "school") //
                .column("student.localStudentId", Messages.Grids_localStudentId, 110)
                .column("student.ssid", Messages.Grids_ssid, 110)
                .column("info.legalLastName", Messages.Grids_lastName, 150)
                .column("info.legalFirstName", Messages.Grids_firstName, 150)
                .column("enrollment.academicYear", Messages.Grids_academicYear, 100)
                .column("school.code", Messages.Grids_schoolCode, 95) //
                .column("school.name", Messages.Grids_school, 200)
                .column("enrollment.gradeLevel", Messages.Grids_grade, 70)
                .column("enrollment.status", Messages.Grids_enrollmentStatus, 80)
                .column("enrollment.start", Messages.Grids_start, 100)
                .column("enrollment.exitDate", Messages.Grids_exitDate, 100)
                .column("enrollment.exitReason", Messages.Grids_exitReason, 95)
                .column("enrollment.completionStatus", Messages.Grids_completion, 100)
                .column("enrollment.notReported", Messages.Grids_notReported, 100)
                .sort(Sort.ascending("info.legalLastName"), Sort.ascending("info.legalFirstName"))
                .search("student.localStudentId", "student.ssid", "info.legalLastName", "info.legalFirstName")
                .school("school.code").build();
    }

    private static GridDefinition staff(LocalDate today) {
        return GridDefinition
                .of(STAFF, Messages.Grids_staff, Messages.Grids_oneStaffMember, "staff", Literals.STAFF_MEMBER)
                .inEffect("info", "staff", "information", today) //
                .column("staff.localStaffId", Messages.Grids_localStaffId, 110)
                .column("staff.seid", Messages.Grids_seid, 110) //
                .column("info.legalLastName", Messages.Grids_lastName, 150)
                .column("info.legalFirstName", Messages.Grids_firstName, 150)
                .column("info.birthDate", Messages.Grids_birthDate, 100)
                .column("info.gender", Messages.Grids_gender, 70)
                .column("info.highestDegree", Messages.Grids_degree, 90)
                .column("info.employmentStatus", Messages.Grids_employmentStatus, 100)
                .column("info.employmentStartDate", Messages.Grids_employedSince, 110)
                .column("info.serviceYearsTotal", Messages.Grids_serviceYears, 100)
                .sort(Sort.ascending("info.legalLastName"), Sort.ascending("info.legalFirstName"))
                .search("staff.localStaffId", "staff.seid", "info.legalLastName", "info.legalFirstName").build();
    }

    private static GridDefinition sections() {
        return GridDefinition
                .of(SECTIONS, Messages.Grids_sections, Messages.Grids_oneSection, "section", Literals.SECTION)
                .one("course", "section", "course").one("school", "section", "school")
                .column("course.academicYear", Messages.Grids_academicYear, 100)
                .column("course.localCourseId", Messages.Grids_localCourseId, 110)
                .column("course.name", Messages.Grids_courseName, 220)
                .column("course.stateCourse", Messages.Grids_stateCourse, 100)
                .column("section.sectionId", Messages.Grids_sectionId, 110)
                .column("section.academicTerm", Messages.Grids_term, 80)
                .column("school.code", Messages.Grids_schoolCode, 95) //
                .column("school.name", Messages.Grids_school, 200)
                .column("section.instructionalLevel", Messages.Grids_instructionalLevel, 110)
                .column("section.languageOfInstruction", Messages.Grids_languageOfInstruction, 110)
                .sort(Sort.ascending("course.localCourseId"), Sort.ascending("section.sectionId"))
                .search("course.localCourseId", "course.name", "section.sectionId").school("school.code").build();
    }

    /** A row for each student of an incident, as the state asks for them; one incident may stand in several rows. */
    private static GridDefinition incidents() {
        return GridDefinition
                .of(INCIDENTS, Messages.Grids_incidents, Messages.Grids_oneIncident, "participant",
                        Literals.PARTICIPANT)
                .title(Messages.Grids_incidentsTitle).one("incident", "participant", "incident")
                .one("student", "participant", "student") //
                .one("info", "student", "currentInformation") //
                .one("school", "participant", "school") //
                .column("incident.date", Messages.Grids_date, 100)
                .column("incident.incidentId", Messages.Grids_incidentId, 110)
                .column("student.localStudentId", Messages.Grids_localStudentId, 110)
                .column("student.ssid", Messages.Grids_ssid, 110)
                .column("info.legalLastName", Messages.Grids_lastName, 150)
                .column("info.legalFirstName", Messages.Grids_firstName, 150)
                .column("school.code", Messages.Grids_schoolCode, 95) //
                .column("school.name", Messages.Grids_school, 200)
                .column("participant.statutoryOffense", Messages.Grids_statutoryOffense, 110)
                // Reported until 2018-19 alone; later offenses belong to the students.
                .columnOnRequest("incident.mostSevereOffense", Messages.Grids_mostSevereOffense, 150)
                .sort(Sort.descending("incident.date"), Sort.ascending("incident.incidentId"))
                .search("incident.incidentId", "student.localStudentId", "student.ssid", "info.legalLastName",
                        "info.legalFirstName")
                .school("school.code").build();
    }
}
