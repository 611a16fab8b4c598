package org.caret.export.sela;

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

class SelaRecordTypeTest {

    @Test
    void everyFieldOfEveryLayoutIsBound() throws IOException {
        RecordTypes types = load();

        assertEquals(List.of(), types.problems());
        RecordType type = types.find("SELA").orElseThrow();
        assertEquals(List.of("SELA"),
                type.layouts().stream().map(bound -> bound.layout().name()).toList());
        assertEquals(List.of(16), type.layouts().stream().map(bound -> bound.fields().size()).toList());
    }

    @Test
    void theEnrollmentOfTheDayGivesTheSchoolAndIsNeverMade() throws IOException {
        RecordType sela = load().find("SELA").orElseThrow();
        for (BoundLayout layout : sela.layouts()) {
            ImportPlan plan = ImportPlan.of(sela, layout);

            assertEquals(Manner.IDENTIFIED, plan.role("language").manner());
            assertEquals(Manner.LOOKED_UP, plan.role("enrollment").manner());
            assertEquals(Manner.LOOKED_UP, plan.role("school").manner());
            assertEquals(Manner.DATED, plan.role("info").manner());
        }
    }

    private static RecordTypes load() throws IOException {
        return RecordTypeLoader.load(Specifications.load().layouts(), ModelPackage.eINSTANCE, SelaPlugins.xmls());
    }
}
