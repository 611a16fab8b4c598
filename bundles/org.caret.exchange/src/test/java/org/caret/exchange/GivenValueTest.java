package org.caret.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.caret.model.ModelPackage.Literals;
import org.caret.spec.AcademicYear;
import org.caret.store.RolePath;
import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenValueTest {

    private static final AcademicYear YEAR = new AcademicYear(2024);

    @TempDir
    Path folder = Path.of("");

    @Test
    void aDayFollowsTheAcademicYear() {
        GivenValue start = value(Literals.SECTION_ENROLLMENT__START, "$firstDay");

        assertEquals(LocalDate.of(2024, 7, 1), start.value(YEAR));
        assertNull(start.value(null));
    }

    @Test
    void aLiteralHasTheTypeOfItsAttribute() {
        assertEquals(1, value(Literals.STAFF_ASSIGNMENT__SEQUENCE, "1").value(YEAR));
        assertEquals("1", value(Literals.STAFF_ASSIGNMENT__JOB_CLASSIFICATION, "1").value(YEAR));
        assertThrows(IllegalArgumentException.class, () -> value(Literals.STAFF_ASSIGNMENT__SEQUENCE, "x").value(YEAR));
    }

    @Test
    void twoApostrophesAreNoValue() {
        assertNull(value(Literals.INCIDENT_RESULT__DISCIPLINARY_ACTION, "''").value(YEAR));
    }

    @Test
    void whatIsGivenFollowsTheFieldsOfARecord() throws IOException {
        RecordTypes types = plugin("root Enrollment with start $firstDay").load();
        assertEquals(List.of(), types.problems());
        BoundLayout layout = types.find("TEST").orElseThrow().layouts().get(1);

        assertEquals(List.of("enrollment.start"),
                layout.given().stream().map(value -> value.path().toString()).toList());
        assertEquals(layout.fields().size() + 1, RecordParser.compile(layout, Optional.empty())
                .parse(new String[] { "TEST", "0199999", "0100001", "1", "", "20240815", "07", "" }, "line 1",
                        finding -> {
                            // What is wrong with the fields does not matter here.
                        }).length);
    }

    @Test
    void aValueThatIsNoneIsReported() throws IOException {
        assertEquals(
                List.of("org.example.test data/TEST.tsv:3: \"soon\" is no value of Enrollment.start",
                        "org.example.test data/TEST.tsv:3: Enrollment has no attribute \"begin\""),
                List.of(plugin("root Enrollment with start soon").load().problems().get(0),
                        plugin("root Enrollment with begin $firstDay").load().problems().get(0)));
    }

    private TestPlugin plugin(String importSource) {
        return new TestPlugin(folder, "org.example.test").binding("enrollment|root Enrollment",
                "enrollment|root Enrollment|" + importSource);
    }

    private static GivenValue value(EAttribute attribute, String text) {
        return new GivenValue(new RolePath("role", attribute.getName()), attribute, text);
    }
}
