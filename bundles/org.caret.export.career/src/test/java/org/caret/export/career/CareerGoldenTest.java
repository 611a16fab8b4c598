package org.caret.export.career;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.caret.exports.testsupport.TestRecords.program;
import static org.caret.exports.testsupport.TestSummaries.learning;
import static org.caret.exports.testsupport.TestSummaries.pathway;
import static org.caret.exports.testsupport.TestSummaries.postsecondary;

import java.nio.file.Path;

import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.Golden;
import org.caret.model.Enrollment;
import org.caret.model.PostsecondaryStatus;
import org.caret.model.School;
import org.caret.model.Student;
import org.caret.model.WorkBasedLearning;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole file of each layout, byte for byte. */
class CareerGoldenTest extends CareerTestBase {

    CareerGoldenTest(@TempDir Path folder) {
        super(folder);
    }

    @ParameterizedTest
    @CsvSource({ "scte, 2018", "scte, 2024", "wblr, 2024", "psts, 2024" })
    void writesTheFile(String type, int year) throws Exception {
        Student current = student("1");
        enroll(current, north, year + "-08-15");
        pathway(current, north, year, "111").setLocalRecordId("C1");
        pathway(current, north, year, "123").setCompletionAcademicYear((year - 1) + "-" + year);
        learning(current, north, year, "77").setInternshipLeaSponsored("Y");
        School nonpublic = district.school("0000001");
        enroll(current, nonpublic, year + "-08-15").setStatus("20");
        WorkBasedLearning embedded = learning(current, nonpublic, year, "78");
        embedded.setNonpublicSchool("0100009");
        embedded.setEmbeddedStateCourse("7211");
        embedded.setInternshipCertificatedSupervisor("N");
        graduate("2", year, "20");
        Student academy = graduate("3", year, "10");
        program(academy, north, "113", "3", (year - 1) + "-08-15");
        ExportBench bench = on(year + "-11-05");
        bench.run(type, year);
        Golden.assertFile(type + '-' + year + '-' + (year + 1) + ".txt", bench.output());
    }

    private Student graduate(String localId, int year, String participation) {
        Student student = student(localId);
        Enrollment last = enroll(student, north, (year - 1) + "-08-15", year + "-06-10");
        last.setExitReason("E230");
        last.setCompletionStatus("100");
        pathway(student, north, year - 1, "111");
        PostsecondaryStatus status = postsecondary(student, north, year, participation, "910");
        status.setEducationalInstitutionType("10");
        status.setLocalRecordId("P" + localId);
        return student;
    }
}
