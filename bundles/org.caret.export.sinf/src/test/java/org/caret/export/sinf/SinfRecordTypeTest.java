package org.caret.export.sinf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
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

class SinfRecordTypeTest {

    @Test
    void everyFieldOfEveryLayoutIsBound() throws IOException {
        RecordTypes types = load();

        assertEquals(List.of(), types.problems());
        RecordType type = types.find("SINF").orElseThrow();
        assertEquals(List.of("SINF-2019", "SINF"),
                type.layouts().stream().map(bound -> bound.layout().name()).toList());
        assertEquals(List.of(42, 50), type.layouts().stream().map(bound -> bound.fields().size()).toList());
    }

    @Test
    void theEnrollmentOfTheDayGivesTheSchoolAndIsNeverMade() throws IOException {
        RecordType sinf = load().find("SINF").orElseThrow();
        for (BoundLayout layout : sinf.layouts()) {
            ImportPlan plan = ImportPlan.of(sinf, layout);

            assertEquals(Manner.IDENTIFIED, plan.role("info").manner());
            assertEquals(Manner.IDENTIFIED, plan.role("student").manner());
            assertEquals(Manner.LOOKED_UP, plan.role("enrollment").manner());
            assertEquals(Manner.LOOKED_UP, plan.role("school").manner());
        }
    }

    @Test
    void theEndIsWrittenAsLastDay() throws IOException {
        RecordType sinf = load().find("SINF").orElseThrow();
        for (BoundLayout layout : sinf.layouts()) {
            assertEquals("info.end as last day",
                    layout.fields().get(layout.index("Effective End Date")).source().notation());
        }
    }

    private static RecordTypes load() throws IOException {
        return RecordTypeLoader.load(Specifications.load().layouts(), ModelPackage.eINSTANCE,
                List.of(Path.of("plugin.xml")));
    }
}
