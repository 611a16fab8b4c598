package org.caret.export.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.ImportPlan;
import org.caret.exchange.ImportPlan.Manner;
import org.caret.exchange.RecordType;
import org.caret.exchange.RecordTypeLoader;
import org.caret.exchange.RecordTypes;
import org.caret.model.ModelPackage;
import org.caret.spec.Specifications;
import org.junit.jupiter.api.Test;

class StaffRecordTypeTest {

    @Test
    void everyFieldOfEveryLayoutIsBound() throws IOException {
        RecordTypes types = load();

        assertEquals(List.of(), types.problems());
        assertEquals(List.of(31, 21), List.of("SDEM", "SASS").stream()
                .map(id -> types.find(id).orElseThrow().layouts().get(0).fields().size()).toList());
    }

    @Test
    void anImportOfAssignmentsTakesTheirNumberForGrantedAndMatchesNamesOnTheCensusDay() throws IOException {
        RecordType sass = load().find("SASS").orElseThrow();
        BoundLayout layout = sass.layouts().get(0);
        ImportPlan plan = ImportPlan.of(sass, layout);

        assertEquals(List.of("assignment.sequence=1", "info.start=$censusDay"),
                layout.given().stream().map(value -> value.path() + "=" + value.text()).toList());
        assertEquals(Manner.IDENTIFIED, plan.role("assignment").manner());
        assertEquals(Manner.DATED, plan.role("info").manner());
    }

    @Test
    void demographicDataIsOneRecordForEachDatedRecord() throws IOException {
        RecordType sdem = load().find("SDEM").orElseThrow();

        assertEquals("info", sdem.recordRole());
        assertEquals(List.of("staff", "info"), ImportPlan.of(sdem, sdem.layouts().get(0)).roles().stream()
                .map(target -> target.role().name()).toList());
    }

    private static RecordTypes load() throws IOException {
        return RecordTypeLoader.load(Specifications.load().layouts(), ModelPackage.eINSTANCE, StaffPlugins.xmls());
    }
}
