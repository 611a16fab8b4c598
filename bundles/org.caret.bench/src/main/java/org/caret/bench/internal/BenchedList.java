package org.caret.bench.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.caret.model.ModelPackage.Literals;
import org.caret.store.BrowseQuery;
import org.caret.store.BrowseQuery.Sort;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.eclipse.emf.ecore.EClass;

/** The grids of the workbench as it shows them at first: what their rows are made of, and the headings they are sorted by. */
enum BenchedList {
    STUDENTS("student", Literals.STUDENT,
            List.of(new Role.One("info", "student", "currentInformation"),
                    new Role.InEffect("enrollment", "student", "enrollments", null, SampleYear.AS_OF),
                    new Role.One("school", "enrollment", "school")),
            "info.legalLastName", "info.legalFirstName", "info.legalMiddleName", "info.birthDate", "info.gender",
            "info.primaryLanguage", "info.residentialCity", "student.localStudentId", "student.ssid",
            "student.notReported", "enrollment.gradeLevel", "enrollment.status", "enrollment.start", "school.code",
            "school.name"),
    ENROLLMENTS("enrollment", Literals.ENROLLMENT,
            List.of(new Role.One("student", "enrollment", "student"),
                    new Role.One("info", "student", "currentInformation"),
                    new Role.One("school", "enrollment", "school")),
            "info.legalLastName", "info.legalFirstName", "student.localStudentId", "student.ssid",
            "enrollment.academicYear", "enrollment.gradeLevel", "enrollment.status", "enrollment.start",
            "enrollment.exitDate", "enrollment.exitReason", "enrollment.completionStatus", "enrollment.notReported",
            "school.code", "school.name"),
    STAFF("staff", Literals.STAFF_MEMBER,
            List.of(new Role.InEffect("info", "staff", "information", null, SampleYear.AS_OF)), "info.legalLastName",
            "info.birthDate", "info.serviceYearsTotal", "staff.localStaffId", "staff.seid"),
    SECTIONS("section", Literals.SECTION,
            List.of(new Role.One("course", "section", "course"), new Role.One("school", "section", "school")),
            "course.localCourseId", "course.name", "section.sectionId", "section.academicTerm", "school.name"),
    INCIDENTS("participant", Literals.PARTICIPANT,
            List.of(new Role.One("incident", "participant", "incident"),
                    new Role.One("student", "participant", "student"),
                    new Role.One("info", "student", "currentInformation"),
                    new Role.One("school", "participant", "school")),
            "incident.date", "incident.incidentId", "info.legalLastName", "student.ssid", "school.name");

    private final EClass type;
    private final List<Role> roles;
    private final List<String> headings;

    BenchedList(String root, EClass type, List<Role> others, String... headings) {
        this.type = type;
        this.roles = new ArrayList<>(List.of(new Role.Root(root, type)));
        this.roles.addAll(others);
        this.headings = List.of(headings);
    }

    /** Class of the records. */
    EClass type() {
        return type;
    }

    /** Paths of the columns. */
    List<String> headings() {
        return headings;
    }

    BrowseQuery query(Condition filter, Sort... sort) {
        Set<RolePath> columns = headings.stream().map(RolePath::of).collect(Collectors.toSet());
        return new BrowseQuery(roles, filter, columns, Arrays.asList(sort));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
