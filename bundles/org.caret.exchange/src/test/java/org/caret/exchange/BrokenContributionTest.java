package org.caret.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caret.store.RolePath;
import org.caret.store.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that can be wrong with a contribution is said with bundle, file and line. */
class BrokenContributionTest {

    private static final String FILE = "org.example.test data/TEST.tsv";
    private static final String DECLARATION = "org.example.test plugin.xml: record type TEST: ";

    @TempDir
    Path folder = Path.of("");

    @Test
    void aSoundContributionHasNoProblems() throws IOException {
        assertProblems(plugin());
    }

    @Test
    void aBrokenContributionIsLeftOut() throws IOException {
        RecordTypes types = plugin().binding("Reporting LEA|match|$lea", "").load();

        assertEquals(Optional.empty(), types.find("TEST"));
        assertEquals(List.of(), types.all());
    }

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
    void unknownRole() throws IOException {
        assertProblems(
                plugin().binding("Grade Level Code|store|enrollment.gradeLevel",
                        "Grade Level Code|store|mark.gradeLevel"),
                FILE + ":16: unknown role \"mark\"; there are enrollment, student, school, info");
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
                        + "role.date, from.collection at $day, from.collection between $day and $day, or each "
                        + "from.collection");
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

    @Test
    void objectThatAnImportCannotIdentify() throws IOException {
        assertProblems(plugin().binding("Local Student ID|match|student.localStudentId", "Local Student ID|ignore|''"),
                FILE + ": role student is identified by the localStudentId of its Student, which no field of layout "
                        + "TEST-2018 gives",
                FILE + ": role student is identified by the localStudentId of its Student, which no field of layout "
                        + "TEST gives");
    }

    @Test
    void lineOutsideATable() throws IOException {
        assertProblems(plugin().binding("# Line 1: a comment", "a comment without its sign"),
                FILE + ":1: a line before the heading of a table");
    }

    @Test
    void wrongNumberOfColumns() throws IOException {
        assertProblems(plugin().binding("school|enrollment.school", "school|enrollment.school||extra"),
                FILE + ":5: a role has two or three columns (role, source, import), not 4");
        assertProblems(plugin().binding("Filler|ignore|''", "Filler|ignore"),
                FILE + ":17: a field has three or four columns (field, direction, source, layouts), not 2");
    }

    @Test
    void missingFile() throws IOException {
        assertProblems(plugin().declaring("data/TEST.tsv", "data/NONE.tsv"),
                "org.example.test data/NONE.tsv: the bindings file of record type TEST cannot be read: no such file");
    }

    @Test
    void recordTypeWithoutLayout() throws IOException {
        assertProblems(plugin().declaring("id=\"TEST\"", "id=\"NONE\""),
                "org.example.test plugin.xml: record type NONE: no layout is known for it");
    }

    @Test
    void attributesThatAreMissingOrWrong() throws IOException {
        assertProblems(
                plugin().declaring("label=\"Test\"", "").declaring("\"student\"", "\"pupil\"")
                        .declaring("\"transaction\"", "\"batch\"").declaring("\"10\"", "\"first\"")
                        .declaring("student.localStudentId", "student.shoeSize"),
                DECLARATION + "attribute label is missing",
                DECLARATION + "subject \"pupil\" is none of [incident, section, staff, student]",
                DECLARATION + "processingMethod \"batch\" is none of [effectiveDate, replacement, transaction]",
                DECLARATION + "uploadOrder \"first\" is no number from 0 to 9999",
                DECLARATION + "subjectPath: Student has no attribute \"shoeSize\"");
    }

    @Test
    void keyFieldThatALayoutLacks() throws IOException {
        assertProblems(plugin().declaring("field=\"Start Date\" layouts=\"TEST\"", "field=\"Start Date\""),
                DECLARATION + "key field \"Start Date\" is no field of layout TEST-2018");
    }

    @Test
    void contributionWithoutId() throws IOException {
        assertProblems(plugin().declaring("id=\"TEST\"", ""),
                "org.example.test plugin.xml: record type ?: attribute id is missing");
    }

    @Test
    void ofTwoContributionsOfOneIdTheFirstOneCounts() throws IOException {
        Path first = plugin().write();
        Path second = new TestPlugin(folder, "org.example.zebra").write();

        RecordTypes types = TestPlugin.load(List.of(first, second));

        assertEquals("org.example.test", types.find("TEST").orElseThrow().contributor());
        assertEquals(List.of("org.example.zebra plugin.xml: record type TEST: skipped, because org.example.test "
                + "contributes a record type of the same id"), types.problems());
    }

    @Test
    void aPluginXmlThatIsNoXmlIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("plugin.xml"), "record type TEST");

        assertThrows(IOException.class, () -> TestPlugin.load(List.of(file)));
    }

    private TestPlugin plugin() {
        return new TestPlugin(folder, "org.example.test");
    }

    private static void assertProblems(TestPlugin plugin, String... problems) throws IOException {
        assertEquals(String.join("\n", problems), String.join("\n", plugin.load().problems()));
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
