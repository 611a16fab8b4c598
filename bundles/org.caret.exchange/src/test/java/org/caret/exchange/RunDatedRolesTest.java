package org.caret.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.caret.spec.AcademicYear;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDatedRolesTest {

    private static final RunDays DAYS = RunDays.of(new AcademicYear(2024));

    @TempDir
    Path folder = Path.of("");

    @Test
    void aRoleIsTheRecordInEffectOnADayOfTheRun() throws IOException {
        assertEquals(
                new Role.InEffect("info", "student", "information", null, LocalDate.of(2024, 10, 2)),
                type("student.information at $censusDay").roles(DAYS).get(3));
    }

    @Test
    void aRoleIsTheRecordInEffectOnOneOfTheDaysOfASpan() throws IOException {
        assertEquals(
                new Role.InEffect("info", "student", "information", null, LocalDate.of(2024, 7, 1),
                        LocalDate.of(2025, 6, 30)),
                type("student.information between $firstDay and $lastDay").roles(DAYS).get(3));
    }

    @Test
    void eachChildMakesARowThatIsInEffectOnOneOfTheDaysOfASpan() throws IOException {
        LocalDate first = LocalDate.of(2024, 7, 1);
        LocalDate last = LocalDate.of(2025, 6, 30);
        RolePath exit = RolePath.of("stay.exitDate");

        assertEquals(
                new Role.Each("stay", "student", "enrollments",
                        Condition.and(Condition.atMost(RolePath.of("stay.start"), last),
                                Condition.or(Condition.missing(exit), Condition.atLeast(exit, first)))),
                further("stay|each student.enrollments between $firstDay and $lastDay").on(DAYS));
        assertEquals(
                new Role.Each("all", "student", "information",
                        Condition.and(Condition.atMost(RolePath.of("all.start"), last),
                                Condition.atLeast(RolePath.of("all.end"), first.plusDays(1)))),
                further("all|each student.information between $firstDay and $lastDay").on(DAYS));
    }

    @Test
    void anImportDoesNotLookForEachChildOfASpan() throws IOException {
        String role = "stay|each student.enrollments between $firstDay and $lastDay";

        assertEquals(List.of(), withFurther(role).load().find("TEST").orElseThrow().importRoles().stream()
                .map(RoleSource::name).filter("stay"::equals).toList());
        assertEquals(
                List.of("org.example.test data/TEST.tsv:7: \"each student.enrollments between $firstDay and $lastDay\" is "
                        + "no way for an import to find stay: it reaches an object of the same class from a role that an "
                        + "import looks at, on a day of the record or of its academic year"),
                withFurther(role + "|each student.enrollments between $firstDay and $lastDay").load().problems());
    }

    private RoleSource further(String role) throws IOException {
        return type(withFurther(role)).roles().getLast();
    }

    private TestPlugin withFurther(String role) {
        String info = "info|student.information at enrollment.start";
        return new TestPlugin(folder, "org.example.test").binding(info, info + '\n' + role);
    }

    @Test
    void theExportTypeGivesDaysOfItsOwn() throws IOException {
        LocalDate start = LocalDate.of(2024, 9, 1);
        RecordType type = type("student.information at $startDate");

        assertEquals(new Role.InEffect("info", "student", "information", null, start),
                type.roles(name -> name.equals("startDate") ? start : DAYS.day(name)).get(3));
        assertThrows(IllegalArgumentException.class, () -> type.roles(DAYS));
    }

    @Test
    void theCrosswalkSaysTheDay() throws IOException {
        RecordType type = type("student.information between $firstDay and $lastDay");

        assertEquals("info = student.information between $firstDay and $lastDay",
                Crosswalk.of(type, type.layouts().get(1)).get(4).way().get(0));
    }

    @Test
    void anImportCannotFillWhatADayOfTheRunPicks() throws IOException {
        assertEquals(
                List.of("org.example.test data/TEST.tsv:13: an import does not look at role info: ignore the field, or "
                        + "say in the import column how the role is found"),
                plugin("student.information at $censusDay").load().problems().stream().distinct().toList());
    }

    @Test
    void anImportTakesNoDayThatOnlyAnExportHas() throws IOException {
        assertEquals(
                List.of("org.example.test data/TEST.tsv:6: \"student.information at $startDate\" is no way for an import "
                        + "to find info: it reaches an object of the same class from a role that an import looks at, "
                        + "on a day of the record or of its academic year"),
                plugin("student.information at $censusDay|student.information at $startDate").load().problems());
    }

    @Test
    void aDayOfTheAcademicYearDatesWhatAnImportFinds() throws IOException {
        RecordType type = type(plugin("student.information at $startDate|student.information at $censusDay"));
        BoundLayout layout = type.layouts().get(1);

        assertEquals(List.of("info.start=$censusDay"), layout.given().stream()
                .map(value -> value.path() + "=" + value.text()).toList());
        ImportPlan.RoleTarget info = ImportPlan.of(type, layout).role("info");
        assertEquals(ImportPlan.Manner.DATED, info.manner());
        assertEquals(Optional.of(layout.fields().size()), info.day());
    }

    private RecordType type(String source) throws IOException {
        return type(plugin(source + "|student.information at enrollment.start"));
    }

    private static RecordType type(TestPlugin plugin) throws IOException {
        RecordTypes types = plugin.load();
        assertEquals(List.of(), types.problems());
        return types.find("TEST").orElseThrow();
    }

    private TestPlugin plugin(String source) {
        return new TestPlugin(folder, "org.example.test").binding("info|student.information at enrollment.start",
                "info|" + source);
    }
}
