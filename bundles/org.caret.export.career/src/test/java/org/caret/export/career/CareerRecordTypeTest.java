package org.caret.export.career;

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

class CareerRecordTypeTest {

    @Test
    void everyFieldOfEveryLayoutIsBound() throws IOException {
        RecordTypes types = RecordTypeLoader.load(Specifications.load().layouts(), ModelPackage.eINSTANCE,
                CareerPlugins.xmls());

        assertEquals(List.of(), types.problems());
        Map<String, Integer> fields = new TreeMap<>();
        types.all().forEach(
                type -> type.layouts().forEach(bound -> fields.put(bound.layout().name(), bound.fields().size())));
        assertEquals(Map.of("SCTE", 14, "WBLR", 15, "PSTS", 15), fields);
    }
}
