package org.caret.export.senr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.Crosswalk;
import org.caret.exchange.Crosswalk.Line;
import org.caret.exchange.FieldBinding.Direction;
import org.caret.exchange.ImportPlan;
import org.caret.exchange.ImportPlan.Manner;
import org.caret.exchange.ImportPlan.RoleTarget;
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

    @Test
    void theKeyFollowsTheNamesOfItsLayout() throws IOException {
        assertEquals(
                List.of(List.of("School of Attendance", "SSID", "Student School Start Date"),
                        List.of("School of Attendance", "SSID", "Enrollment Start Date"),
                        List.of("School of Attendance", "SSID", "Enrollment Start Date")),
                senr().layouts().stream().map(BoundLayout::key).toList());
    }

    @Test
    void identityIsStoredAndIdentifiersAreMatched() throws IOException {
        RecordType senr = senr();
        Map<String, Direction> directions = Crosswalk.of(senr, senr.layouts().get(2)).stream()
                .collect(Collectors.toMap(Line::field, Line::direction));

        assertEquals(Direction.IGNORE, directions.get("Transaction Type Code"));
        assertEquals(Direction.MATCH, directions.get("SSID"));
        assertEquals(Direction.MATCH, directions.get("Local Student ID"));
        assertEquals(Direction.STORE, directions.get("Student Legal Last Name"));
        assertEquals(Direction.STORE, directions.get("Student Birth Date"));
    }

    @Test
    void anImportFindsTheInformationInEffectOnTheFirstDayOfTheEnrollment() throws IOException {
        RecordType senr = senr();
        for (BoundLayout layout : senr.layouts()) {
            RoleTarget info = ImportPlan.of(senr, layout).role("info");

            assertEquals(Manner.DATED, info.manner());
            assertEquals("enrollment.start",
                    layout.fields().get(info.day().orElseThrow()).source().notation());
        }
    }

    private static RecordType senr() throws IOException {
        return load().find("SENR").orElseThrow();
    }

    static RecordTypes load() throws IOException {
        return RecordTypeLoader.load(Specifications.load().layouts(), ModelPackage.eINSTANCE,
                List.of(Path.of("plugin.xml")));
    }
}
