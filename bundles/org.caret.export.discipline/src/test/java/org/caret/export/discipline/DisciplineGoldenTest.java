package org.caret.export.discipline;

import static org.caret.exports.testsupport.TestIncidents.action;
import static org.caret.exports.testsupport.TestIncidents.offense;
import static org.caret.exports.testsupport.TestIncidents.participant;
import static org.caret.exports.testsupport.TestIncidents.result;

import java.nio.file.Path;

import org.caret.exports.testsupport.ExportBench;
import org.caret.exports.testsupport.Golden;
import org.caret.model.Incident;
import org.caret.model.IncidentResult;
import org.caret.model.Participant;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole file of each layout, byte for byte. */
class DisciplineGoldenTest extends DisciplineTestBase {

    DisciplineGoldenTest(@TempDir Path folder) {
        super(folder);
    }

    @ParameterizedTest
    @CsvSource({ "sdis, 2018", "sinc, 2024", "sirs, 2024", "soff, 2024" })
    void writesTheFile(String type, int year) throws Exception {
        Incident fight = district.incident("0000007", year + "-09-10");
        Participant first = participant(fight, student("1", year), north);
        first.setLocalRecordId("P1");
        first.setInstructionalSupport("Y");
        offense(first, "501").setLocalRecordId("O1");
        offense(first, "104").setWeaponCategory("40");
        IncidentResult expulsion = measure(type, first, "200", "90");
        expulsion.setLocalRecordId("R1");
        expulsion.setAuthority("20");
        expulsion.setModification("1");
        Participant second = participant(fight, student("2", year), north);
        offense(second, "511");
        measure(type, second, "110", "1.5");
        disabled(second.getStudent(), year + "-08-20");
        second.setRemovalToInterimAlternativeSettingReason("2");
        ExportBench bench = on(year + "-11-05");
        bench.run(type, year);
        Golden.assertFile(type + '-' + year + '-' + (year + 1) + ".txt", bench.output());
    }

    private static IncidentResult measure(String type, Participant participant, String code, String days) {
        return type.equals("sdis") ? action(participant, code, days) : result(participant, code, days);
    }
}
