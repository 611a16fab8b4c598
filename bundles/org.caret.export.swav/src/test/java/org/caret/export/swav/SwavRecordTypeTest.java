package org.caret.export.swav;

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

class SwavRecordTypeTest {

    @Test
    void everyFieldOfEveryLayoutIsBound() throws IOException {
        RecordTypes types = RecordTypeLoader.load(Specifications.load().layouts(), ModelPackage.eINSTANCE,
                SwavPlugins.xmls());

        assertEquals(List.of(), types.problems());
        Map<String, Integer> fields = new TreeMap<>();
        types.all().forEach(
                type -> type.layouts().forEach(bound -> fields.put(bound.layout().name(), bound.fields().size())));
        assertEquals(Map.of("SWAV", 15), fields);
    }
}
