package org.caret.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.caret.exchange.ImportPlan.KeyPart;
import org.caret.exchange.ImportPlan.Manner;
import org.caret.exchange.ImportPlan.RoleTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportPlanTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void objectsThatAKeyNeedsComeFirst() throws IOException {
        assertEquals(List.of("student", "school", "enrollment", "info"),
                plan().roles().stream().map(target -> target.role().name()).toList());
    }

    @Test
    void aRoleIsIdentifiedByTheNaturalKeyOfItsClass() throws IOException {
        ImportPlan plan = plan();

        assertEquals("student=student school=school start=#5", key(plan.role("enrollment")));
        assertEquals("district localStudentId=#3", key(plan.role("student")));
        assertEquals("district code=#2", key(plan.role("school")));
        assertEquals(Manner.IDENTIFIED, plan.role("school").manner());
    }

    @Test
    void aDatedRoleThatIsWrittenStartsOnItsDay() throws IOException {
        RoleTarget info = plan().role("info");

        assertEquals(Manner.DATED, info.manner());
        assertEquals(Optional.of(5), info.day());
        assertEquals("student=student start=#5", key(info));
        assertEquals(List.of(4), info.fields().stream().map(field -> field.index()).toList());
    }

    @Test
    void aDatedRecordThatIsOnlyMatchedIsMadeWhenAbsent() throws IOException {
        ImportPlan plan = plan(new TestPlugin(folder, "org.example.test").binding("Birth Date|store|info.birthDate",
                "Birth Date|match|info.birthDate"));

        assertEquals(Manner.DATED, plan.role("info").manner());
    }

    @Test
    void anEnrollmentInEffectIsLookedUpWithAllThatHangsOnIt() throws IOException {
        ImportPlan plan = plan(new TestPlugin(folder, "org.example.test")
                .binding("enrollment|root Enrollment", "info|root StudentInformation")
                .binding("student|enrollment.student", "student|info.student")
                .binding("school|enrollment.school", "enrollment|student.enrollments at info.start")
                .binding("info|student.information at enrollment.start", "school|enrollment.school")
                .binding("Begin Date|store|enrollment.start|TEST-2018", "Begin Date|store|info.start|TEST-2018")
                .binding("Start Date|store|enrollment.start|TEST", "Start Date|store|info.start|TEST")
                .binding("Grade Level Code|store|enrollment.gradeLevel",
                        "Grade Level Code|match|enrollment.gradeLevel"));

        assertEquals(Manner.IDENTIFIED, plan.role("info").manner());
        assertEquals(Manner.LOOKED_UP, plan.role("enrollment").manner());
        assertEquals(Optional.of(5), plan.role("enrollment").day());
        assertEquals(Manner.LOOKED_UP, plan.role("school").manner());
        assertEquals(List.of(), plan.role("school").key());
        assertEquals(List.of(2), plan.role("school").fields().stream().map(field -> field.index()).toList());
    }

    @Test
    void anImportFindsARoleItsOwnWay() throws IOException {
        ImportPlan plan = plan(datedByTheRun("student.information at enrollment.start"));

        assertEquals(Manner.DATED, plan.role("info").manner());
        assertEquals(Optional.of(5), plan.role("info").day());
    }

    @Test
    void aRoleThatOnlyExportsReadIsNotInThePlan() throws IOException {
        ImportPlan plan = plan(datedByTheRun("-").binding("Birth Date|store|info.birthDate",
                "Birth Date|ignore|info.birthDate"));

        assertEquals(List.of("student", "school", "enrollment"),
                plan.roles().stream().map(target -> target.role().name()).toList());
    }

    private TestPlugin datedByTheRun(String importSource) {
        return new TestPlugin(folder, "org.example.test").binding("info|student.information at enrollment.start",
                "info|student.information at $censusDay|" + importSource);
    }

    private ImportPlan plan() throws IOException {
        return plan(new TestPlugin(folder, "org.example.test"));
    }

    private static ImportPlan plan(TestPlugin plugin) throws IOException {
        RecordTypes types = plugin.load();
        assertEquals(List.of(), types.problems());
        RecordType type = types.find("TEST").orElseThrow();
        return ImportPlan.of(type, type.layouts().get(1));
    }

    private static String key(RoleTarget target) {
        return target.key().stream().map(part -> part.feature().getName() + switch (part) {
        case KeyPart.FieldValue value -> "=#" + value.index();
        case KeyPart.RoleObject object -> "=" + object.role();
        case KeyPart.TheDistrict district -> "";
        }).collect(Collectors.joining(" "));
    }
}
