package org.caret.imports.internal.oneroster;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.caret.exchange.Finding;
import org.caret.exchange.Finding.Severity;
import org.caret.imports.internal.oneroster.RosterClasses.RosterClass;
import org.caret.imports.internal.oneroster.RosterUsers.Cells;
import org.caret.imports.internal.oneroster.RosterUsers.RosterUser;
import org.caret.imports.internal.source.RowSink;
import org.caret.imports.internal.source.SourceContext;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Makes rows of the users of a roster: students with the school enrollments that follow from their classes, staff, and the
 * places of both in sections.
 * <p>
 * <b>The school enrollment</b> is not part of a roster. One is derived for each school at which a student has a class, or,
 * for a student without any class, for each school the user belongs to. It starts on the earliest day a class there begins
 * for the student (the day of the class roster, else of the class's term), or on the school year's first day where no day
 * is known; its status is 10; its grade is the user's in the state's codes; it stays open. Each derivation is a notice.
 */
final class PersonRows {

    private static final Set<String> STAFF_ROLES = Set.of("teacher", "administrator", "aide", "proctor",
            "districtadministrator", "siteadministrator", "principal", "counselor", "systemadministrator");
    private static final String STUDENT_ROLE = "student";
    private static final String PRIMARY = "10";

    private final Roster roster;
    private final SourceContext context;
    private final RowSink sink;
    private final PlaceRows places;
    private long derived;
    private final Map<String, Long> skipped = new LinkedHashMap<>();

    PersonRows(Roster roster, SourceContext context, RowSink sink) {
        this.roster = roster;
        this.context = context;
        this.sink = sink;
        this.places = new PlaceRows(roster, sink);
    }

    /** Makes the rows of one user. */
    void write(RosterUser user) throws IOException {
        Cells person = user.person();
        if (person == null) {
            stray(user);
            return;
        }
        sink.read();
        if (person.deleted()) {
            sink.refused();
            find(Severity.WARNING, "IMPORT_DELETION", person, "status", "tobedeleted",
                    "The roster asks for this user to be removed; an import deletes nothing.",
                    "Enter the exit, or flag the student as not reported.");
            return;
        }
        String role = role(user, person);
        if (role.equals(STUDENT_ROLE)) {
            student(user, person);
        } else if (STAFF_ROLES.contains(role)) {
            staff(user, person);
        } else {
            skipped.merge(role.isEmpty() ? "no role" : role, 1L, Long::sum);
        }
    }

    /** Sums up what was derived and what was passed over. */
    void finish() {
        if (derived > 0) {
            sink.find(new Finding(Severity.NOTICE, "IMPORT_DERIVED", "roster", "", "", derived
                    + " school enrollments were derived from class rosters: start, status and grade follow a rule.",
                    "Compare the start dates with the student information system."));
        }
        skipped.forEach((role, count) -> sink.find(new Finding(Severity.NOTICE, "IMPORT_ROLE_PASSED_OVER", "roster",
                "role", role, count + " users of this role are neither students nor staff and were passed over.", "")));
    }

    private void student(RosterUser user, Cells person) throws IOException {
        @Nullable
        Object[] values = new Object[RosterPlans.ENROLLED_SLOTS];
        person(person, values);
        if (person.text("enabledUser").equalsIgnoreCase("false")) {
            values[RosterPlans.NOT_REPORTED] = Boolean.TRUE;
            values[RosterPlans.NOT_REPORTED_REASON] = "Disabled in the roster";
            find(Severity.WARNING, "IMPORT_DISABLED", person, "enabledUser", "false",
                    "The user is disabled in the roster; the student is kept and flagged as not reported.",
                    "Remove the flag if the student is real.");
        }
        demographics(user.demographics(), values);
        Map<String, LocalDate> schools = schools(user, person);
        values[RosterPlans.FIRST_DAY] = schools.values().stream().min(LocalDate::compareTo)
                .orElse(roster.firstDay());
        if (schools.isEmpty()) {
            find(Severity.WARNING, "IMPORT_NO_SCHOOL", person, "orgSourcedIds", "",
                    "The student belongs to no school of the roster; no enrollment was made.", "");
            sink.row(RosterPlans.STUDENT, person.line(), values(values, RosterPlans.STUDENT_SLOTS));
        }
        values[RosterPlans.GRADE] = grade(person).orElse(null);
        if (schools.size() > 1) {
            find(Severity.WARNING, "IMPORT_SEVERAL_SCHOOLS", person, "", "",
                    "The student has classes at several schools; each got an enrollment with primary status.",
                    "Set the status of all but one to secondary.");
        }
        for (Map.Entry<String, LocalDate> school : schools.entrySet()) {
            enrollment(person, values, school.getKey(), school.getValue());
        }
        places.students(localId(person), user.enrollments());
    }

    private void enrollment(Cells person, @Nullable Object[] values, String school, LocalDate start)
            throws IOException {
        values[RosterPlans.SCHOOL] = school;
        values[RosterPlans.YEAR] = roster.year().toString();
        values[RosterPlans.START] = start;
        values[RosterPlans.STATUS] = PRIMARY;
        derived++;
        find(Severity.NOTICE, "IMPORT_DERIVED_ENROLLMENT", person, "", "",
                "An enrollment at school " + school + " from " + start + " with status 10 follows from the roster.",
                "");
        sink.row(RosterPlans.ENROLLED, person.line(), values);
    }

    /** The schools with the day the enrollment starts. */
    private Map<String, LocalDate> schools(RosterUser user, Cells person) {
        Map<String, LocalDate> starts = new LinkedHashMap<>();
        for (Cells enrollment : user.enrollments()) {
            RosterClass attended = roster.classes().find(enrollment.text("classSourcedId")).orElse(null);
            String school = attended == null ? null : roster.schools().code(attended.school());
            if (school != null && attended != null && !enrollment.deleted()
                    && enrollment.text("role").equalsIgnoreCase(STUDENT_ROLE)) {
                LocalDate begin = RosterTable.day(enrollment.text("beginDate"))
                        .or(() -> roster.sessions().find(attended.term()).map(session -> session.start()))
                        .orElse(roster.firstDay());
                starts.merge(school, begin, (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        if (starts.isEmpty()) {
            for (String org : orgs(user, person)) {
                String school = roster.schools().code(org);
                if (school != null) {
                    starts.put(school, roster.firstDay());
                }
            }
        }
        return starts;
    }

    private void staff(RosterUser user, Cells person) throws IOException {
        @Nullable
        Object[] values = new Object[RosterPlans.PERSON_SLOTS];
        person(person, values);
        values[RosterPlans.FIRST_DAY] = roster.firstDay();
        sink.row(RosterPlans.STAFF, person.line(), values);
        places.teachers(localId(person), user.enrollments());
    }

    private void person(Cells person, @Nullable Object[] values) {
        values[RosterPlans.LOCAL_ID] = localId(person);
        values[RosterPlans.SOURCED_ID] = person.user();
        values[RosterPlans.DAY] = RosterTable.day(person.text("dateLastModified")).orElse(context.today());
        values[RosterPlans.FIRST_NAME] = present(person.text("givenName"));
        values[RosterPlans.MIDDLE_NAME] = present(person.text("middleName"));
        values[RosterPlans.LAST_NAME] = present(person.text("familyName"));
    }

    private void demographics(@Nullable Cells row, @Nullable Object[] values) {
        if (row == null || row.deleted()) {
            return;
        }
        values[RosterPlans.BIRTH_DATE] = RosterTable.day(row.text("birthDate")).orElse(null);
        values[RosterPlans.GENDER] = Demographics.gender(row.text("sex")).orElse(null);
        values[RosterPlans.HISPANIC] = Demographics.hispanic(row).orElse(null);
        List<String> races = Demographics.races(row);
        for (int i = 0; i < races.size(); i++) {
            values[RosterPlans.FIRST_RACE + i] = races.get(i);
        }
        if (Demographics.needsMore(row)) {
            sink.find(new Finding(Severity.WARNING, "IMPORT_RACE_OPEN", "demographics.csv line " + row.line(), "", "",
                    "The roster names a race that the state divides further; it was left open.",
                    "Enter the exact race of the student."));
        }
    }

    private Optional<String> grade(Cells person) {
        String list = person.text("grades");
        String grade = (list.indexOf(',') < 0 ? list : list.substring(0, list.indexOf(','))).strip();
        if (grade.isEmpty()) {
            return Optional.empty();
        }
        String local = context.codes().translate("Grade Level", grade, roster.firstDay());
        Optional<String> code = local.equals(grade) ? Grades.code(grade, roster.year()) : Optional.of(local);
        if (code.isEmpty()) {
            find(Severity.WARNING, "IMPORT_GRADE_UNKNOWN", person, "grades", grade,
                    "The state has no grade for this one; the grade was left open.",
                    "Enter the grade, or map the code.");
        }
        return code;
    }

    /** The district's number of the person; the roster's own id only for users who have none. */
    private static String localId(Cells person) {
        String identifier = person.text("identifier");
        return identifier.isEmpty() ? person.user() : identifier;
    }

    private static String role(RosterUser user, Cells person) {
        String role = person.text("role");
        for (Cells other : user.roles()) {
            if (role.isEmpty() && !other.deleted()) {
                role = other.text("role");
            }
        }
        return role.toLowerCase(Locale.ROOT);
    }

    private static Set<String> orgs(RosterUser user, Cells person) {
        Set<String> orgs = new LinkedHashSet<>();
        for (String org : person.text("orgSourcedIds").split(",")) {
            orgs.add(org.strip());
        }
        user.roles().forEach(role -> orgs.add(role.text("orgSourcedId")));
        return orgs;
    }

    private void stray(RosterUser user) {
        Cells any = user.demographics() != null ? user.demographics()
                : user.enrollments().isEmpty() ? null : user.enrollments().get(0);
        if (any != null) {
            sink.find(new Finding(Severity.WARNING, "IMPORT_UNKNOWN_USER", "user " + any.user(), "sourcedId", "",
                    "Other files of the set name a user whom users.csv lacks; they were passed over.",
                    "Export the whole set again."));
        }
    }

    private void find(Severity severity, String rule, Cells person, String field, String value, String message,
            String remedy) {
        sink.find(new Finding(severity, rule, "users.csv line " + person.line(), field, value, message, remedy));
    }

    private static @Nullable Object[] values(@Nullable Object[] values, int count) {
        return Arrays.copyOf(values, count);
    }

    private static @Nullable String present(String text) {
        return text.isEmpty() ? null : text;
    }
}
