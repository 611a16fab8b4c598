package org.caret.export.sinf;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.caret.exports.testsupport.TestDistrict.information;
import static org.caret.exports.testsupport.TestRecords.changed;

import java.nio.file.Files;
import java.nio.file.Path;

import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.Golden;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.model.School;
import org.caret.model.Student;
import org.caret.model.StudentInformation;
import org.caret.testsupport.MemoryStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole file of each layout version, byte for byte. */
class SinfGoldenTest {

    @ParameterizedTest
    @ValueSource(ints = { 2018, 2024 })
    void writesTheFile(int year, @TempDir Path folder) throws Exception {
        TestDistrict district = new TestDistrict();
        School school = district.school("0100001");
        Student filled = district.student("1001", "1000000001");
        fill(information(filled));
        enroll(filled, school, year + "-08-15");
        Student moved = district.student("1002", "1000000002");
        enroll(moved, school, year + "-08-15");
        StudentInformation later = changed(moved, year + "-09-10");
        later.setPreferredFirstName("Ford");
        later.setMailingAddressLine1("PO Box 42");
        MemoryStore store = new MemoryStore(Files.createDirectories(folder.resolve("store")));
        district.save(store);
        ExportBench bench = new ExportBench(store, folder.resolve("out.txt"), year + "-11-05", SinfPlugins.xmls());
        bench.run("sinf", year, builder -> builder.option("allChanges", "true"));
        Golden.assertFile("sinf-" + year + '-' + (year + 1) + ".txt", bench.output());
    }

    private static void fill(StudentInformation info) {
        info.setLocalRecordId("I1");
        info.setLegalMiddleName("M.");
        info.setBirthCity("Fresno");
        info.setBirthStateProvince("US-CA");
        info.setBirthCountry("US");
        info.setHispanicEthnicity("N");
        info.setRace1("700");
        info.setRace2("201");
        info.setResidentialAddressLine1("1 Main St");
        info.setResidentialCity("Fresno");
        info.setResidentialStateProvince("US-CA");
        info.setResidentialZipCode("93701");
        info.setGuardian1FirstName("Trillian");
        info.setGuardian1LastName("Astra");
        info.setGuardian1HighestEducationLevel("14");
        info.setGuardian2FirstName("Arthur");
        info.setGuardian2LastName("Dent");
        info.setGuardian2HighestEducationLevel("12");
    }
}
