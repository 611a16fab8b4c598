package org.caret.cohort.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.caret.cohort.TestFile;
import org.caret.cohort.library.OutcomeLibrary;
import org.caret.cohort.library.PublicRows;
import org.caret.cohort.library.RowFilter;
import org.caret.cohort.publicfile.Dimension;
import org.caret.cohort.publicfile.FileLayouts;
import org.caret.cohort.publicfile.Level;
import org.caret.cohort.publicfile.Measure;
import org.caret.cohort.publicfile.PublicFormat;
import org.caret.cohort.publicfile.PublicRow;
import org.caret.cohort.query.NumberCondition.Operator;
import org.caret.cohort.query.OutcomeQuery.Mode;
import org.caret.spec.AcademicYear;
import org.caret.spec.Specifications;
import org.caret.store.Store;
import org.caret.testsupport.MemoryStore;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomeQueriesTest {

    private static final AcademicYear OLD = new AcademicYear(2018);
    private static final AcademicYear NEW = new AcademicYear(2023);
    private static final AcademicYear BEFORE = new AcademicYear(2015);

    @TempDir
    Path folder = Path.of(".");

    private final OutcomeLibrary library = OutcomeLibrary.of(Specifications.load());
    private final OutcomeQueries queries = new OutcomeQueries(library);
    private Store store = new MemoryStore(Path.of("."));

    /** Two schools, a charter that is a DASS school and another one that is neither; once with four rows each and once with one. */
    @BeforeEach
    void readFiles() throws Exception {
        store = new MemoryStore(Files.createDirectory(folder.resolve("db")));
        TestFile old = above(TestFile.acgr(2018));
        TestFile later = above(TestFile.acgr(2023));
        school(old, "S 01 61259 0100001", "Alpha High", List.of("All", "Yes"), List.of("All", "Yes"), 40, 20);
        school(old, "S 01 61259 0100002", "Beta High", List.of("All", "No "), List.of("All", "No "), 60, 45);
        school(later, "S 01 61259 0100001", "Alpha High", List.of("Yes"), List.of("Yes"), 40, 20);
        school(later, "S 01 61259 0100002", "Beta High", List.of("No "), List.of("No "), 60, 45);
        TestFile before = TestFile.cohort(2015);
        for (String key : List.of("All\tAll", "All\t5", "FEM\tAll", "FEM\t5", "SD\tAll")) {
            String[] parts = key.split("\t");
            before.cells("01612590100001", "Alpha High", "S", "N", parts[0], parts[1], "20", "*", "50", "*", "50", "*",
                    "0", "*", "0", "*", "0", "1516");
        }
        for (TestFile file : List.of(old, later, before)) {
            library.read(store, file.write(folder.resolve("file.txt")), new NullProgressMonitor());
        }
    }

    private static TestFile above(TestFile file) {
        for (String agency : List.of("T 00", "C 01", "D 01 61259")) {
            for (String charter : List.of("All", "No ", "Yes")) {
                for (String dass : List.of("All", "No ", "Yes")) {
                    for (String category : List.of("RH", "SS", "TA")) {
                        file.row(agency, "Oakland", charter, dass, category, 100, 65);
                    }
                }
            }
        }
        return file;
    }

    private static void school(TestFile file, String agency, String name, List<String> charters, List<String> dasses,
            int students, int graduates) {
        for (String charter : charters) {
            for (String dass : dasses) {
                file.hidden(agency, name, charter, dass, "RH");
                file.row(agency, name, charter, dass, "SS", students - 10, graduates - 5);
                file.row(agency, name, charter, dass, "TA", students, graduates);
            }
        }
    }

    private List<String> ask(AcademicYear year, RowFilter filter, Mode mode, NumberCondition... conditions)
            throws Exception {
        PublicFormat format = PublicFormat.of(year);
        OutcomeQuery query = new OutcomeQuery(format, year, filter, List.of(conditions), mode);
        List<String> rows = new ArrayList<>();
        try (PublicRows found = queries.rows(store, query)) {
            for (PublicRow row = found.next(); row != null; row = found.next()) {
                rows.add(String.join(" ", row.level().code(format), row.agencyName(), row.text(Dimension.CHARTER),
                        row.text(Dimension.DASS), row.text(Dimension.CATEGORY) + row.text(Dimension.SUBGROUP)
                                + row.text(Dimension.SUBGROUP_TYPE),
                        row.count(Measure.COHORT).toString()));
            }
        }
        return rows;
    }

    private List<String> ask(AcademicYear year, Preset preset) throws Exception {
        return ask(year, QueryRules.filter(preset, PublicFormat.of(year)), Mode.CHECKED);
    }

    private QueryRefusedException refusal(AcademicYear year, RowFilter filter) {
        return assertThrows(QueryRefusedException.class, () -> ask(year, filter, Mode.CHECKED));
    }

    @Test
    void schoolTotalsAreOneRecordPerSchoolInOldAndNewFiles() throws Exception {
        List<String> expected = List.of("S Alpha High Yes Yes TA 40", "S Beta High No No TA 60");
        assertEquals(expected, ask(OLD, Preset.SCHOOL_TOTALS));
        assertEquals(expected, ask(NEW, Preset.SCHOOL_TOTALS));
    }

    @Test
    void groupsOfNonCharterSchools() throws Exception {
        List<String> expected = List.of("S Beta High No No RH *", "S Beta High No No SS 50");
        assertEquals(expected, ask(OLD, Preset.SCHOOL_GROUPS_NONCHARTER));
        assertEquals(expected, ask(NEW, Preset.SCHOOL_GROUPS_NONCHARTER));
    }

    @Test
    void groupsOfDassSchools() throws Exception {
        List<String> expected = List.of("S Alpha High Yes Yes RH *", "S Alpha High Yes Yes SS 30");
        assertEquals(expected, ask(OLD, Preset.SCHOOL_GROUPS_DASS));
        assertEquals(expected, ask(NEW, Preset.SCHOOL_GROUPS_DASS));
    }

    @Test
    void groupsOfTheNonCharterSchoolsOfDistricts() throws Exception {
        assertEquals(List.of("D Oakland No All RH 100", "D Oakland No All SS 100"),
                ask(OLD, Preset.DISTRICT_GROUPS_NONCHARTER));
    }

    @Test
    void totalsOfCharterSchoolsThatAreDassSchoolsInTheState() throws Exception {
        assertEquals(List.of("T Statewide Yes Yes TA 100"), ask(NEW, Preset.STATE_CHARTER_DASS));
    }

    @Test
    void theOldFormatAnswersSchoolTotalsAndRefusesTheOthers() throws Exception {
        assertEquals(List.of("S Alpha High   AllAll 20"), ask(BEFORE, Preset.SCHOOL_TOTALS));
        for (Preset preset : Preset.values()) {
            if (preset != Preset.SCHOOL_TOTALS) {
                assertThrows(QueryRefusedException.class, () -> ask(BEFORE, preset));
            }
        }
    }

    @Test
    void levelsAreNotMixed() {
        assertTrue(String.valueOf(refusal(OLD, RowFilter.ALL).getMessage()).startsWith("Rows of several levels"));
        RowFilter two = new RowFilter(Set.of(Level.COUNTY, Level.DISTRICT), RowFilter.ALL.values(),
                RowFilter.ALL.excluded());
        assertEquals("Choose one level (T, C, D, S), or ask for the rows as they are (raw).",
                refusal(OLD, two).remedy());
    }

    @Test
    void allIsNotMixedWithYesAndNo() {
        RowFilter totals = RowFilter.of(Level.COUNTY).with(Dimension.CATEGORY, "TA").with(Dimension.DASS, "All");
        assertTrue(String.valueOf(refusal(OLD, totals).getMessage()).startsWith("Rows with CharterSchool All"));
        assertTrue(String.valueOf(refusal(OLD, totals.with(Dimension.CHARTER, Set.of("All", "Yes"))).getMessage())
                .startsWith("Rows with CharterSchool All"));
        assertTrue(String.valueOf(refusal(OLD,
                totals.withAny(Dimension.DASS).with(Dimension.CHARTER, Set.of("No", "Yes"))).getMessage())
                .startsWith("Rows with DASS All"));
    }

    @Test
    void yesAndNoTogetherAreAsked() throws Exception {
        RowFilter parts = RowFilter.of(Level.COUNTY).with(Dimension.CATEGORY, "TA").with(Dimension.DASS, "All")
                .with(Dimension.CHARTER, Set.of("Yes", "No"));
        assertEquals(2, ask(OLD, parts, Mode.CHECKED).size());
    }

    @Test
    void totalsAreNotMixedWithGroups() {
        RowFilter county = RowFilter.of(Level.COUNTY).with(Dimension.CHARTER, "All").with(Dimension.DASS, "All");
        assertTrue(String.valueOf(refusal(OLD, county).getMessage()).contains("(TA)"));
        assertTrue(String.valueOf(refusal(OLD, county.with(Dimension.CATEGORY, Set.of("TA", "SS"))).getMessage())
                .contains("(TA)"));
        RowFilter school = RowFilter.of(Level.SCHOOL);
        assertTrue(String.valueOf(refusal(BEFORE, school).getMessage()).contains("genders and programs"));
        assertTrue(String.valueOf(refusal(BEFORE, school.with(Dimension.SUBGROUP, "All")).getMessage())
                .contains("races"));
    }

    @Test
    void racesOfOneGenderAreAsked() throws Exception {
        assertEquals(List.of("S Alpha High   FEM5 20"), ask(BEFORE, RowFilter.of(Level.SCHOOL)
                .with(Dimension.SUBGROUP, "FEM").without(Dimension.SUBGROUP_TYPE, "All"), Mode.CHECKED));
    }

    @Test
    void anAgencyBelowTheLevelIsRefused() {
        RowFilter state = RowFilter.of(Level.STATE).with(Dimension.COUNTY_CODE, "01");
        assertTrue(String.valueOf(refusal(OLD, state).getMessage()).contains("something larger"));
    }

    @Test
    void rawGivesTheRowsAsTheyAre() throws Exception {
        assertEquals(3 * 27 + 24, ask(OLD, RowFilter.ALL, Mode.RAW).size());
        assertEquals(3 * 27 + 6, ask(NEW, RowFilter.ALL, Mode.RAW).size());
    }

    @Test
    void aSchoolKeepsItsOwnStatusWithoutAFilter() throws Exception {
        assertEquals(List.of("S Alpha High Yes Yes TA 40", "S Beta High No No TA 60"),
                ask(OLD, RowFilter.of(Level.SCHOOL).with(Dimension.CATEGORY, "TA"), Mode.CHECKED));
    }

    @Test
    void hiddenNumbersSatisfyNoComparison() throws Exception {
        NumberCondition most = new NumberCondition(
                FileLayouts.shipped().layout(PublicFormat.ACGR, OLD).orElseThrow().count(Measure.COHORT).orElseThrow(),
                Operator.AT_MOST, new BigDecimal("1000"));
        NumberCondition not = new NumberCondition(most.column(), Operator.NOT_EQUAL, BigDecimal.ZERO);
        assertEquals(List.of("S Alpha High Yes Yes SS 30"),
                ask(OLD, QueryRules.filter(Preset.SCHOOL_GROUPS_DASS, PublicFormat.ACGR), Mode.CHECKED, most, not));
    }

    @Test
    void groupsOfSeveralKindsComeWithACaution() throws Exception {
        OutcomeQuery query = new OutcomeQuery(PublicFormat.ACGR, NEW,
                QueryRules.filter(Preset.SCHOOL_GROUPS_DASS, PublicFormat.ACGR), List.of(), Mode.CHECKED);
        assertEquals(1, QueryRules.cautions(query).size());
    }
}
