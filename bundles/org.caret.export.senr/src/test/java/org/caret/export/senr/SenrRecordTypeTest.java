package org.caret.export.senr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.caret.exchange.RecordType;
import org.caret.exchange.RecordTypeLoader;
import org.caret.exchange.RecordTypes;
import org.caret.model.ModelPackage;
import org.caret.spec.Specifications;
import org.junit.jupiter.api.Test;

class SenrRecordTypeTest {

    @Test
    void everyFieldOfEveryLayoutIsBound() throws IOException {
        RecordTypes types = load();

        assertEquals(List.of(), types.problems());
        RecordType type = types.find("SENR").orElseThrow();
        assertEquals(List.of("SENR-2013", "SENR-2019", "SENR"),
                type.layouts().stream().map(bound -> bound.layout().name()).toList());
        assertEquals(List.of(30, 39, 35), type.layouts().stream().map(bound -> bound.fields().size()).toList());
    }

    private static RecordTypes load() throws IOException {
        return RecordTypeLoader.load(Specifications.load().layouts(), ModelPackage.eINSTANCE,
                List.of(Path.of("plugin.xml")));
    }
}
