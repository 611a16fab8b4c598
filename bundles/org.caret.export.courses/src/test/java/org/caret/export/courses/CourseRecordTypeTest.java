package org.caret.export.courses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.ImportPlan;
import org.caret.exchange.RecordType;
import org.caret.exchange.RecordTypeLoader;
import org.caret.exchange.RecordTypes;
import org.caret.model.ModelPackage;
import org.caret.spec.Specifications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourseRecordTypeTest {

    @Test
    void everyFieldOfEveryLayoutIsBound() throws IOException {
        RecordTypes types = load();

        assertEquals(List.of(), types.problems());
        assertEquals(
                List.of("CRSC-2014 CRSC-2019 CRSC", "CRSE-2014 CRSE-2019 CRSE", "SCSC-2019 SCSC", "SCSE-2019 SCSE"),
                types.all().stream().map(type -> String.join(" ",
                        type.layouts().stream().map(bound -> bound.layout().name()).toList())).sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "CRSE", "CRSC" })
    void theTeacherOfASectionIsTheRecord(String id) throws IOException {
        RecordType type = load().find(id).orElseThrow();

        assertEquals("teacher", type.recordRole());
        for (BoundLayout layout : type.layouts()) {
            assertEquals(List.of("course", "school", "section", "staff", "teacher"),
                    ImportPlan.of(type, layout).roles().stream().map(target -> target.role().name()).sorted().toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "SCSE", "SCSC" })
    void aStayBeginsWithTheYearBecauseNoFieldSaysSinceWhen(String id) throws IOException {
        RecordType type = load().find(id).orElseThrow();

        for (BoundLayout layout : type.layouts()) {
            assertEquals(List.of("roster.start=$firstDay", "info.start=$firstDay"),
                    layout.given().stream().map(value -> value.path() + "=" + value.text()).toList());
        }
    }

    private static RecordTypes load() throws IOException {
        return RecordTypeLoader.load(Specifications.load().layouts(), ModelPackage.eINSTANCE, CoursePlugins.xmls());
    }
}
