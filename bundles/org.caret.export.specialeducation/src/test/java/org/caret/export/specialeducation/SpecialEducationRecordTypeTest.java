package org.caret.export.specialeducation;

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

class SpecialEducationRecordTypeTest {

    @Test
    void everyFieldOfEveryLayoutIsBound() throws IOException {
        RecordTypes types = RecordTypeLoader.load(Specifications.load().layouts(), ModelPackage.eINSTANCE,
                SpecialEducationPlugins.xmls());

        assertEquals(List.of(), types.problems());
        Map<String, Integer> fields = new TreeMap<>();
        types.all().forEach(
                type -> type.layouts().forEach(bound -> fields.put(bound.layout().name(), bound.fields().size())));
        assertEquals(Map.of("SWDS", 13, "PLAN", 33, "MEET", 19, "SERV", 17), fields);
    }
}
