package org.caret.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.caret.exchange.Crosswalk.Line;
import org.caret.exchange.FieldBinding.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrosswalkTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void everyFieldOfEveryLayoutHasItsLine() throws IOException {
        List<Line> lines = crosswalk();

        assertEquals(6 + 8, lines.size());
        assertEquals(List.of("'TEST'", "$lea", "school.code", "student.localStudentId", "info.birthDate",
                "enrollment.start", "enrollment.gradeLevel", "''"),
                lines.stream().filter(line -> line.layout().equals("TEST")).map(Line::source).toList());
    }

    @Test
    void aLineSaysWhereAValueComesFromStepByStep() throws IOException {
        Line line = crosswalk().get(10);
        assertEquals("Birth Date", line.field());
        assertEquals(
                new Line("TEST", "TEST", line.spec(), Direction.STORE, "info.birthDate",
                        "StudentInformation.birthDate",
                        List.of("info = student.information at enrollment.start", "student = enrollment.student",
                                "enrollment = root Enrollment")),
                line);
    }

    @Test
    void whatTheModelDoesNotHoldComesFromNowhere() throws IOException {
        Line line = crosswalk().get(7);
        assertEquals("Reporting LEA", line.field());
        assertEquals(new Line("TEST", "TEST", line.spec(), Direction.MATCH, "$lea", "", List.of()), line);
    }

    private List<Line> crosswalk() throws IOException {
        return Crosswalk.of(new TestPlugin(folder, "org.example.test").load());
    }
}
