package org.caret.export.stas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.caret.exchange.RecordTypeLoader;
import org.caret.exchange.RecordTypes;
import org.caret.model.ModelPackage;
import org.caret.spec.Specifications;
import org.junit.jupiter.api.Test;

class StasRecordTypeTest {

    @Test
    void everyFieldOfEveryLayoutIsBound() throws IOException {
        RecordTypes types = RecordTypeLoader.load(Specifications.load().layouts(), ModelPackage.eINSTANCE,
                StasPlugins.xmls());

        assertEquals(List.of(), types.problems());
        Map<String, Integer> fields = new TreeMap<>();
        types.all().forEach(
                type -> type.layouts().forEach(bound -> fields.put(bound.layout().name(), bound.fields().size())));
        assertEquals(Map.of("STAS-2019", 21, "STAS-2024", 23, "STAS", 24), fields);
    }
}
