package org.caret.export.senr;

import static org.caret.exports.testsupport.TestDistrict.enroll;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.caret.exports.testsupport.TwoSchools;
import org.caret.model.Student;

/** The plug-in under test on two schools. Positions of fields are those of the layouts SENR and SENR-2019. */
abstract class SenrTestBase extends TwoSchools {

    static final int SCHOOL = 5;
    static final int SSID = 8;
    static final int STUDENT = 9;
    static final int START = 22;
    static final int STATUS = 23;
    static final int EXIT = 25;
    static final int EXIT_REASON = 26;

    SenrTestBase(Path folder) {
        super(folder, SenrPlugins.xmls());
    }

    /** A student who left one school and entered another. */
    void moved(String localId, String ssid) {
        Student student = district.student(localId, ssid);
        enroll(student, north, "2024-08-15", "2024-09-20");
        enroll(student, south, "2024-09-23");
    }

    /** Names of the files that exports have written, and of what lay there. */
    List<String> filesBeside() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("out"))
                    .map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
