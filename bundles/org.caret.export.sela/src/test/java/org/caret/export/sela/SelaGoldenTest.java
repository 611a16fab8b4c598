package org.caret.export.sela;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.caret.exports.testsupport.TestRecords.language;

import java.nio.file.Path;

import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.Golden;
import org.caret.model.LanguageAcquisition;
import org.caret.model.Student;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole file, byte for byte, of a year before the tests reported statuses and of one after. */
class SelaGoldenTest extends SelaTestBase {

    SelaGoldenTest(@TempDir Path folder) {
        super(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = { 2018, 2024 })
    void writesTheFile(int year) throws Exception {
        Student english = student("1");
        enroll(english, north, year + "-08-15");
        language(english, "EO", year + "-08-15").setLocalRecordId("L1");
        Student reclassified = student("2");
        enroll(reclassified, south, year + "-08-15");
        LanguageAcquisition learner = language(reclassified, "EL", year + "-08-15");
        learner.setCorrectionReason("1");
        language(reclassified, "RFEP", year + "-10-01");
        ExportBench bench = on(year + "-11-05");
        bench.run("sela", year);
        Golden.assertFile("sela-" + year + '-' + (year + 1) + ".txt", bench.output());
    }
}
