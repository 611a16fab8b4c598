package org.caret.export.discipline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.caret.exchange.ImportPlan;
import org.caret.exchange.ImportPlan.Manner;
import org.caret.exchange.RecordType;
import org.caret.exchange.RecordTypeLoader;
import org.caret.exchange.RecordTypes;
import org.caret.model.ModelPackage;
import org.caret.spec.Specifications;
import org.junit.jupiter.api.Test;

class DisciplineRecordTypeTest {

    @Test
    void everyFieldOfEveryLayoutIsBound() throws IOException {
        RecordTypes types = load();

        assertEquals(List.of(), types.problems());
        Map<String, Integer> fields = new TreeMap<>();
        types.all().forEach(
                type -> type.layouts().forEach(bound -> fields.put(bound.layout().name(), bound.fields().size())));
        assertEquals(Map.of("SDIS", 23, "SINC", 17, "SIRS", 17, "SOFF", 15), fields);
    }

    /** The three files that replaced SDIS meet at the same student's part in the same incident. */
    @Test
    void theFilesAreLinkedByIncidentAndStudent() throws IOException {
        for (String id : List.of("SINC", "SIRS", "SOFF", "SDIS")) {
            RecordType type = load().find(id).orElseThrow();
            ImportPlan plan = ImportPlan.of(type, type.layouts().get(0));

            assertEquals(Manner.IDENTIFIED, plan.role("incident").manner(), id);
            assertEquals(Manner.IDENTIFIED, plan.role("participant").manner(), id);
            assertEquals(2, plan.role("participant").key().size(), id);
        }
    }

    /** Codes of SIRS and of SDIS are told apart, so that a result is found again by the file it came with. */
    @Test
    void aResultIsIdentifiedByTheCodeOfItsEra() throws IOException {
        assertEquals(List.of("result.disciplinaryAction=''"), given("SIRS"));
        assertEquals(List.of("measure.result=''"), given("SDIS"));
    }

    private static List<String> given(String id) throws IOException {
        return load().find(id).orElseThrow().layouts().get(0).given().stream()
                .map(value -> value.path() + "=" + value.text()).filter(text -> !text.startsWith("info.")).toList();
    }

    private static RecordTypes load() throws IOException {
        return RecordTypeLoader.load(Specifications.load().layouts(), ModelPackage.eINSTANCE, DisciplinePlugins.xmls());
    }
}
