package org.caret.exchange;

import java.io.IOException;
import java.util.Set;

import org.caret.store.RolePath;
import org.caret.store.Row;
import org.junit.jupiter.api.Test;

/** Everything that can be wrong with the fields of a bindings file is said with bundle, file and line. */
class BrokenFieldTest extends BrokenContribution {

    @Test
    void unknownField() throws IOException {
        assertProblems(plugin().binding("Filler|ignore|''", "Filler|ignore|''\nShoe Size|ignore|''"),
                FILE + ":18: unknown field \"Shoe Size\": no layout of TEST has it");
    }

    @Test
    void fieldThatTheNamedLayoutLacks() throws IOException {
        assertProblems(
                plugin().binding("Grade Level Code|store|enrollment.gradeLevel",
                        "Grade Level Code|store|enrollment.gradeLevel|TEST-2018 TEST"),
                FILE + ":16: layout TEST-2018 has no field \"Grade Level Code\"");
    }

    @Test
    void fieldBoundTwice() throws IOException {
        assertProblems(plugin().binding("Filler|ignore|''", "Filler|ignore|''\nSchool|ignore|''|TEST"),
                FILE + ":18: field \"School\" of layout TEST is bound twice, first on line 11");
    }

    @Test
    void missingField() throws IOException {
        assertProblems(plugin().binding("Grade Level Code|store|enrollment.gradeLevel", ""),
                FILE + ": field \"Grade Level Code\" of layout TEST is not bound");
    }

    @Test
    void missingFiller() throws IOException {
        assertProblems(plugin().binding("Filler|ignore|''", ""),
                FILE + ": field \"Filler 8\" of layout TEST is not bound");
    }

    @Test
    void valueInAFiller() throws IOException {
        assertProblems(plugin().binding("Filler|ignore|''", "Filler|store|student.ssid"),
                FILE + ":17: a filler stays blank: ''");
    }

    @Test
    void unknownAttribute() throws IOException {
        assertProblems(
                plugin().binding("Grade Level Code|store|enrollment.gradeLevel",
                        "Grade Level Code|store|enrollment.grade"),
                FILE + ":16: Enrollment has no attribute \"grade\"");
    }

    @Test
    void referenceInsteadOfAnAttribute() throws IOException {
        assertProblems(
                plugin().binding("Grade Level Code|store|enrollment.gradeLevel",
                        "Grade Level Code|store|enrollment.school"),
                FILE + ":16: Enrollment has no single attribute \"school\"");
    }

    @Test
    void typeMismatch() throws IOException {
        assertProblems(plugin().binding("Birth Date|store|info.birthDate", "Birth Date|store|info.gender"), FILE
                + ":13: type mismatch: field \"Birth Date\" is a date, info.gender is text");
    }

    @Test
    void fieldLongerThanItsAttribute() throws IOException {
        assertProblems(
                plugin().binding("School|match|school.code",
                        "School|match|school.code|TEST\nSchool|match|school.charter|TEST-2018"),
                FILE + ":12: field \"School\" may have 7 characters, school.charter holds 1");
    }

    @Test
    void codesOfAnotherSet() throws IOException {
        assertProblems(
                plugin().binding("Grade Level Code|store|enrollment.gradeLevel",
                        "Grade Level Code|store|enrollment.status"),
                FILE + ":16: field \"Grade Level Code\" takes codes of Grade Level, enrollment.status holds codes of "
                        + "Enrollment Status");
    }

    @Test
    void attributeStoredTwice() throws IOException {
        assertProblems(plugin().binding("School|match|school.code", "School|store|student.localStudentId")
                .binding("Local Student ID|match|student.localStudentId",
                        "Local Student ID|store|student.localStudentId"),
                FILE + ":12: student.localStudentId is stored twice, first on line 11");
    }

    @Test
    void unknownLayout() throws IOException {
        assertProblems(
                plugin().binding("Filler|ignore|''", "Filler|ignore|''\nSchool|ignore|''|TEST-2001"),
                FILE + ":18: unknown layout \"TEST-2001\" of record type TEST");
    }

    @Test
    void unknownDirection() throws IOException {
        assertProblems(plugin().binding("Reporting LEA|match|$lea", "Reporting LEA|check|$lea"),
                FILE + ":10: \"check\" is no direction: store, match or ignore");
    }

    @Test
    void unknownRunValue() throws IOException {
        assertProblems(plugin().binding("Reporting LEA|match|$lea", "Reporting LEA|match|$agency"),
                FILE + ":10: \"$agency\" is no value of the run: $lea or $year");
    }

    @Test
    void directionsThatMakeNoSense() throws IOException {
        assertProblems(
                plugin().binding("Record Type Code|match|'TEST'", "Record Type Code|store|'TEST'")
                        .binding("Reporting LEA|match|$lea", "Reporting LEA|store|$lea")
                        .binding("Filler|ignore|''", "Filler|match|''"),
                FILE + ":9: a constant cannot be stored: match or ignore",
                FILE + ":10: to store a value of the run, say where: $lea to role.attribute",
                FILE + ":17: a declared blank is ignored");
    }

    @Test
    void lastDayOfSomethingElse() throws IOException {
        assertProblems(
                plugin().binding("Birth Date|store|info.birthDate", "Birth Date|store|info.birthDate as last day"),
                FILE + ":13: info.birthDate is not the end of a dated record; only that is written as last day");
    }

    @Test
    void computedValueWithoutClass() throws IOException {
        assertProblems(plugin().binding("School|match|school.code", "School|ignore|computed:school"),
                FILE + ":11: a computed value, but plugin.xml names no class in computedValues");
    }

    @Test
    void computedValueThatTheClassDoesNotKnow() throws IOException {
        assertProblems(
                plugin().declaring("uploadOrder", "computedValues=\"" + Shouting.class.getName() + "\" uploadOrder")
                        .binding("Grade Level Code|store|enrollment.gradeLevel",
                                "Grade Level Code|ignore|computed:shoes"),
                FILE + ":16: no computed value \"shoes\"; there are [grade]");
    }

    @Test
    void classThatCannotBeMade() throws IOException {
        assertProblems(
                plugin().declaring("uploadOrder", "computedValues=\"org.example.Missing\" uploadOrder")
                        .binding("Grade Level Code|store|enrollment.gradeLevel",
                                "Grade Level Code|ignore|computed:grade"),
                FILE + ":16: class org.example.Missing cannot be made: java.lang.ClassNotFoundException: "
                        + "org.example.Missing");
    }

    /** Computes one value. */
    public static final class Shouting implements ComputedValues {

        @Override
        public Set<String> names() {
            return Set.of("grade");
        }

        @Override
        public Set<RolePath> paths(String name) {
            return Set.of(RolePath.of("enrollment.gradeLevel"));
        }

        @Override
        public String compute(String name, Row row, RunValues run) {
            return row.text("enrollment.gradeLevel") + "!";
        }
    }
}
