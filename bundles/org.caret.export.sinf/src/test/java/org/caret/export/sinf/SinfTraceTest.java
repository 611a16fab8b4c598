package org.caret.export.sinf;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.caret.exports.testsupport.TestDistrict.information;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.exports.trace.Change;
import org.caret.exports.trace.RecordTrace;
import org.caret.exports.trace.Step;
import org.caret.exports.trace.TracedRecords;
import org.caret.exports.trace.ValueTrace;
import org.caret.model.Student;
import org.caret.testsupport.MemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the values of an information record come from, and what was done to them. */
class SinfTraceTest {

    private final Path folder;
    private final TestDistrict district = new TestDistrict();

    SinfTraceTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<RecordTrace> trace(TracedRecords records) throws Exception {
        MemoryStore store = new MemoryStore(Files.createDirectories(folder.resolve("store")));
        district.save(store);
        return new ExportBench(store, folder.resolve("out.txt"), "2024-11-05", SinfPlugins.xmls()).trace("sinf", 2024,
                records, ExportRequestBuilder::trial);
    }

    private Student student(String localId) {
        Student student = district.student(localId, "100000000" + localId);
        enroll(student, district.school("010000" + localId), "2024-08-15");
        return student;
    }

    private static ValueTrace value(RecordTrace record, String field) {
        return record.values().stream().filter(value -> value.binding().field().name().equals(field)).findFirst()
                .orElseThrow();
    }

    @Test
    void aCutDateSaysWhatItHeldAndByWhichRule() throws Exception {
        student("1");
        ValueTrace start = value(trace(TracedRecords.first(1)).get(0), "Effective Start Date");
        assertEquals(List.of("20000101", "20240815"), List.of(start.bound(), start.text()));
        Change cut = start.changes().get(0);
        assertEquals(List.of(Change.Kind.REPLACED, "20000101", "20240815", "GERR0005"),
                List.of(cut.kind(), cut.held(), cut.made(), cut.remark().orElseThrow().rule()));
        assertEquals(1, start.changes().size());
    }

    @Test
    void aLetterSpeltPlainlySaysHowItWas() throws Exception {
        information(student("1")).setLegalLastName("Nu\u00f1ez");
        ValueTrace name = value(trace(TracedRecords.first(1)).get(0), "Student Legal Last Name");
        assertEquals(List.of("Nu\u00f1ez", "Nunez"), List.of(name.bound(), name.text()));
        assertEquals(Change.Kind.CLEANED, name.changes().get(0).kind());
        assertFalse(name.findings().isEmpty());
    }

    @Test
    void aValueNamesTheObjectsItWasReachedBy() throws Exception {
        information(student("1")).setLocalRecordId("I-77");
        ValueTrace city = value(trace(TracedRecords.first(1)).get(0), "Student Birth City");
        assertEquals(List.of("info = each student.information", "student = root Student"),
                city.way().stream().map(Step::source).map(role -> role.name() + " = " + role.notation()).toList());
        assertEquals(new Step.StoredObject("I-77", "start 2000-01-01"), city.way().get(0).object().orElseThrow());
        assertEquals("localStudentId 1", city.way().get(1).object().orElseThrow().key());
    }

    @Test
    void onlyTheFirstRecordsAreLookedAt() throws Exception {
        student("1");
        student("2");
        student("3");
        List<RecordTrace> traces = trace(TracedRecords.first(2));
        assertEquals(List.of(1L, 2L), traces.stream().map(RecordTrace::number).toList());
        assertEquals(List.of("1", "2"), traces.stream().map(RecordTrace::subject).toList());
    }

    @Test
    void aRefusedRecordIsLookedAtOnlyForItsSubject() throws Exception {
        information(student("1")).setGender("?");
        student("2");
        RecordTrace refused = trace(TracedRecords.about("1")).get(0);
        assertFalse(refused.written());
        assertEquals("GERR0002", value(refused, "Student Gender Code").findings().get(0).rule());
        assertTrue(refused.name().startsWith("student 1"), refused.name());
    }

    @Test
    void theFirstRecordsAreThoseOfTheFile() throws Exception {
        information(student("1")).setGender("?");
        student("2");
        List<RecordTrace> traces = trace(TracedRecords.first(5));
        assertEquals(List.of("2"), traces.stream().map(RecordTrace::subject).toList());
        assertEquals(1, traces.get(0).number());
    }
}
