package org.caret.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** Everything that can be wrong with a contribution as a whole is said with bundle and file. */
class BrokenContributionTest extends BrokenContribution {

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
}
