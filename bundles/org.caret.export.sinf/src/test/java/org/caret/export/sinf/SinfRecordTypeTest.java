package org.caret.export.sinf;

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

    private static RecordTypes load() throws IOException {
        return RecordTypeLoader.load(Specifications.load().layouts(), ModelPackage.eINSTANCE,
                List.of(Path.of("plugin.xml")));
    }
}
