package org.caret.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caret.model.ModelPackage.Literals;
import org.caret.sample.SampleRequest.Content;
import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;
import org.caret.store.ModelFacts;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a district is made: repeatable, whole, within the rules of the model. */
class SampleDistrictTest extends SampleFixture {

    @Test
    void theSameRequestGivesTheSameDistrict() throws StoreException {
        SampleRequest small = SampleRequest.of(60, 3, NOVEMBER);
        assertEquals(district(small).dump(), district(small).dump());
    }

    @Test
    void anotherSeedGivesAnotherDistrict() throws StoreException {
        assertNotEquals(district(SampleRequest.of(60, 3, NOVEMBER)).dump(),
                district(SampleRequest.of(60, 4, NOVEMBER)).dump());
    }

    @Test
    void aStudentDoesNotDependOnTheContentThatIsMade() throws StoreException {
        SampleRequest small = new SampleRequest(60, 3, NOVEMBER, Content.ENROLLMENT);
        assertEquals(names(district(small)), names(district(SampleRequest.of(60, 3, NOVEMBER))));
    }

    @Test
    void countsEveryClass() throws StoreException {
        Store store = store();
        Map<String, Long> counts = SampleDistrict.generate(store, SampleRequest.of(30, 1, NOVEMBER),
                new NullProgressMonitor());
        assertEquals(30L, counts.get("Student"));
        for (EClass type : ModelFacts.concreteClasses()) {
            if (type != Literals.IMPORT_BATCH) {
                assertEquals(store.count(type), counts.getOrDefault(type.getName(), 0L), type.getName());
            }
        }
    }

    /** As of an end of July, which lies behind the year whose files are sent; waivers ended in 2018-19. */
    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void twentyFiveStudentsHaveARecordOfEachKind(long seed) throws StoreException {
        StoreContent tiny = district(SampleRequest.of(25, seed, LocalDate.of(2019, 7, 31)));
        for (EClass type : List.of(Literals.WAIVER, Literals.PATHWAY_COMPLETION, Literals.WORK_BASED_LEARNING,
                Literals.ATTENDANCE_SUMMARY, Literals.SECTION_ENROLLMENT, Literals.STAFF_ASSIGNMENT)) {
            assertTrue(inYear(tiny, type, "2018-2019"), type.getName());
        }
        assertTrue(inYear(tiny, Literals.POSTSECONDARY_STATUS, "2018-2019"));
        assertTrue(tiny.of(Literals.INCIDENT).stream().anyMatch(row -> lastYear(row.date("it.date"))));
        for (EClass type : List.of(Literals.OFFENSE, Literals.INCIDENT_RESULT, Literals.MARK,
                Literals.PROGRAM_MEMBERSHIP, Literals.SPECIAL_EDUCATION_SERVICE,
                Literals.SPECIAL_EDUCATION_MEETING)) {
            assertFalse(tiny.of(type).isEmpty(), type.getName());
        }
        assertTrue(tiny.of(Literals.STUDENT).stream().anyMatch(row -> row.text("it.ssid") == null));
        assertTrue(tiny.of(Literals.LANGUAGE_ACQUISITION).stream()
                .anyMatch(row -> lastYear(row.date("it.start"))));
    }

    private static boolean lastYear(@Nullable LocalDate day) {
        return day != null && AcademicYear.of(day).firstYear() == 2018;
    }

    private static boolean inYear(StoreContent content, EClass type, String year) throws StoreException {
        return content.of(type).stream().anyMatch(row -> type == Literals.SECTION_ENROLLMENT
                ? lastYear(row.date("it.start"))
                : year.equals(row.text("it.academicYear")));
    }

    @Test
    void aDistrictIsNotMixedWithAnother() throws StoreException {
        Store store = store();
        SampleRequest small = SampleRequest.of(5, 1, NOVEMBER);
        SampleDistrict.generate(store, small, new NullProgressMonitor());
        StoreException refused = assertThrows(StoreException.class,
                () -> SampleDistrict.generate(store, small, new NullProgressMonitor()));
        assertEquals(StoreException.Reason.CONFLICT, refused.reason());
        assertEquals(5, store.count(Literals.STUDENT));
    }

    @Test
    void aCancelLeavesTheStoreEmpty() throws StoreException {
        Store store = store();
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> SampleDistrict.generate(store, SampleRequest.of(5, 1, NOVEMBER), cancelled));
        assertEquals(0, store.count(Literals.DISTRICT));
    }

    @Test
    void aDistrictWithoutStudentsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SampleRequest.of(0, 1, NOVEMBER));
    }

    @Test
    void codesBelongToNoRealDistrictOrSchool() throws StoreException {
        var directory = Specifications.load().schools();
        for (Row school : DISTRICT.of(Literals.SCHOOL)) {
            assertTrue(directory.find(SampleDistrict.CODE + school.text("it.code")).isEmpty());
        }
        assertEquals(List.of(), directory.schoolsOf(SampleDistrict.CODE));
    }

    @Test
    void noNaturalKeyIsTakenTwice() throws StoreException {
        for (EClass type : ModelFacts.concreteClasses()) {
            Set<List<Object>> seen = new HashSet<>();
            for (Row row : type == Literals.IMPORT_BATCH ? List.<Row>of() : DISTRICT.of(type)) {
                List<Object> key = ModelFacts.key(type).stream().map(feature -> value(row, feature)).toList();
                assertTrue(seen.add(key), type.getName() + key);
            }
        }
    }

    @Test
    void everyRecordHasItsContainer() throws StoreException {
        for (EClass type : ModelFacts.concreteClasses()) {
            EReference container = ModelFacts.container(type).orElse(null);
            for (Row row : container == null ? List.<Row>of() : DISTRICT.of(type)) {
                assertTrue(row.has(container.getName()), type.getName());
            }
        }
    }

    @Test
    void textsFitTheirColumns() throws StoreException {
        for (EClass type : ModelFacts.concreteClasses()) {
            for (Row row : DISTRICT.of(type)) {
                for (EAttribute attribute : type.getEAllAttributes()) {
                    if (attribute.getEAttributeType().getInstanceClass() == String.class) {
                        String text = row.text("it." + attribute.getName());
                        assertTrue(text == null || !text.isEmpty()
                                && text.length() <= ModelFacts.maxLength(attribute).orElseThrow(), attribute.getName());
                    }
                }
            }
        }
    }

    @Test
    void recordsThatMayNotOverlapDoNot() throws StoreException {
        for (EClass type : ModelFacts.concreteClasses().stream().filter(ModelFacts::noOverlap).toList()) {
            String owner = ModelFacts.container(type).orElseThrow().getName();
            Map<Long, LocalDate> free = new HashMap<>();
            for (Row row : DISTRICT.of(type).stream()
                    .sorted(Comparator.comparing(row -> row.date("it.start"))).toList()) {
                LocalDate start = row.date("it.start");
                LocalDate end = row.date("it.end");
                LocalDate before = free.put(row.id(owner), end);
                assertTrue(start.isBefore(end) && (before == null || !start.isBefore(before)),
                        type.getName() + row.id("it"));
            }
        }
    }

    private static List<String> names(StoreContent content) throws StoreException {
        return content.of(Literals.STUDENT_INFORMATION).stream()
                .map(row -> row.text("student.localStudentId") + row.text("it.legalLastName") + row.date("it.start"))
                .toList();
    }

    private static Object value(Row row, EStructuralFeature feature) {
        return feature instanceof EReference ? row.id(feature.getName())
                : String.valueOf(row.value(new RolePath("it", feature.getName())));
    }
}
