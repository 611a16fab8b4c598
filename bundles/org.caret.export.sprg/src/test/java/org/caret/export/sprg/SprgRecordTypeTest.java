package org.caret.export.sprg;

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

class SprgRecordTypeTest {

    @Test
    void everyFieldOfEveryLayoutIsBound() throws IOException {
        RecordTypes types = load();

        assertEquals(List.of(), types.problems());
        RecordType type = types.find("SPRG").orElseThrow();
        assertEquals(List.of("SPRG-2013", "SPRG-2019", "SPRG"),
                type.layouts().stream().map(bound -> bound.layout().name()).toList());
        assertEquals(List.of(22, 26, 26), type.layouts().stream().map(bound -> bound.fields().size()).toList());
    }

    @Test
    void anImportMatchesNamesOnTheFirstDayOfTheMembershipAndLeavesEnrollmentsAlone() throws IOException {
        RecordType sprg = load().find("SPRG").orElseThrow();
        for (BoundLayout layout : sprg.layouts()) {
            ImportPlan plan = ImportPlan.of(sprg, layout);

            assertEquals(List.of("student", "school", "membership", "info"),
                    plan.roles().stream().map(target -> target.role().name()).toList());
            assertEquals(Manner.DATED, plan.role("info").manner());
        }
    }

    private static RecordTypes load() throws IOException {
        return RecordTypeLoader.load(Specifications.load().layouts(), ModelPackage.eINSTANCE, SprgPlugins.xmls());
    }
}
