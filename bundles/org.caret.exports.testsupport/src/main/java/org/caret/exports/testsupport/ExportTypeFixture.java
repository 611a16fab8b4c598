package org.caret.exports.testsupport;

import static org.caret.exports.testsupport.TestDistrict.enroll;
import static org.caret.exports.testsupport.TestDistrict.information;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.caret.exports.ExportResult;
import org.caret.exports.ExportType;
import org.caret.exports.RememberedRun;
import org.caret.exports.RunState;
import org.caret.exports.testsupport.ExportBench.Outcome;
import org.caret.model.Enrollment;
import org.caret.model.School;
import org.caret.model.StudentInformation;
import org.caret.spec.AcademicYear;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;

/** The types that a contract runs over, and a district with something to export for each. */
abstract class ExportTypeFixture {

    /** The academic year of the tests, unless a type has no layout for it. */
    protected static final int YEAR = 2024;
    /** The day of the tests within the year, after its census day. */
    private static final String TODAY = "-11-05";
    static final String SCHOOL = "0100001";
    @Nullable
    Store opened;

    /** The {@code plugin.xml} of each plug-in the types and their record types come from. */
    protected abstract List<Path> pluginXmls();

    /** A new, empty store in a folder that exists. */
    protected abstract Store open(Path folder) throws StoreException;

    @AfterEach
    final void closeStore() throws StoreException {
        if (opened != null) {
            opened.close();
            opened = null;
        }
    }

    /** Every registered type. */
    protected final List<String> types() throws IOException {
        return org.caret.exports.ExportTypes.load(pluginXmls()).all().stream().map(ExportType::id).toList();
    }

    /** First calendar year of the academic year in which a type is tested. */
    protected int year(ExportType type) {
        return YEAR;
    }

    /** A student that a type selects; what it needs beyond an open enrollment is added here. */
    protected Enrollment enrolled(TestDistrict district, ExportType type, School school, String localId) {
        String ssid = type.needsSsid() ? "10000" + "00000".substring(localId.length()) + localId : null;
        return enroll(district.student(localId, ssid), school, year(type) + "-08-15");
    }

    /** Puts a subject into a district, of which the type makes exactly one record. */
    protected void enter(TestDistrict district, ExportType type, School school, String localId) {
        enrolled(district, type, school, localId);
    }

    /**
     * Puts a subject into a district that is sent, or sent otherwise, depending on an option: with its default and with
     * {@link #otherValue}.
     */
    protected void enterFor(ExportType.Option option, TestDistrict district, ExportType type, School school,
            String localId) {
        enter(district, type, school, localId);
    }

    /** A value of an option that is not its default: for days the other end of the academic year. */
    final String otherValue(ExportType type, ExportType.Option option) {
        AcademicYear year = new AcademicYear(year(type));
        return switch (option.kind()) {
        case DATE -> (option.defaultValue().equals("$lastDay") || option.defaultValue().startsWith("$census")
                && !option.id().equals("endDate") ? year.firstDay() : year.lastDay()).toString();
        case FLAG -> String.valueOf(!Boolean.parseBoolean(option.defaultValue()));
        case CHOICE -> option.choices().stream().filter(choice -> !choice.equals(option.defaultValue())).findFirst()
                .orElseThrow();
        case TEXT -> option.defaultValue() + "1";
        };
    }

    /**
     * Puts a subject into a district that the type would make a record of, with a text in something that the record holds:
     * a name, unless the record has none.
     *
     * @return whether the record holds such a text at all
     */
    protected boolean enterNamed(TestDistrict district, ExportType type, School school, String localId, String name) {
        information(enrolled(district, type, school, localId).getStudent()).setLegalLastName(name);
        return true;
    }

    /** Puts a subject into a district whose personal data the checks refuse. */
    protected void enterWrong(TestDistrict district, ExportType type, School school, String localId) {
        StudentInformation information = information(enrolled(district, type, school, localId).getStudent());
        information.setLegalFirstName(TestDistrict.PRIVATE + "\u2603");
        information.setGender("?");
    }

    /** How left-out rows name the record of a subject that {@link #enter} has put there. */
    protected String recordName(ExportType type, String school, String localId) {
        return "student " + localId + ", school " + school + ", enrollment " + year(type) + "-08-15";
    }

    /**
     * Puts four subjects into a district that common rules keep from the file: one at a charter that reports alone, one at a
     * school that is not reported, a student who is not reported, and an enrollment that is not reported.
     *
     * @param hidden a school that is not reported
     * @return the left-out rows, in their order
     */
    protected List<String> commonReasons(TestDistrict district, ExportType type, School school, School charter,
            School hidden) {
        enrolled(district, type, charter, "1");
        enrolled(district, type, hidden, "2");
        enrolled(district, type, school, "3").getStudent().setNotReported(true);
        enrolled(district, type, school, "4").setNotReported(true);
        return List.of(recordName(type, charter.getCode(), "1") + ": REPORTS_ALONE",
                recordName(type, hidden.getCode(), "2") + ": SCHOOL_NOT_REPORTED",
                recordName(type, school.getCode(), "3") + ": STUDENT_NOT_REPORTED",
                recordName(type, school.getCode(), "4") + ": ENROLLMENT_NOT_REPORTED");
    }

    /** A type of a district that is filled once the type is known. */
    @FunctionalInterface
    protected interface Filling {
        void fill(ExportType type);
    }

    ExportBench benchWithOne(Path folder, String id) throws Exception {
        TestDistrict district = new TestDistrict();
        return bench(folder, district, type -> enter(district, type, district.school(SCHOOL), "1"), id);
    }

    ExportBench bench(Path folder, TestDistrict district, Filling filling, String id) throws Exception {
        ExportType type = org.caret.exports.ExportTypes.load(pluginXmls()).find(id).orElseThrow();
        filling.fill(type);
        Store store = open(Files.createDirectories(folder.resolve("store")));
        opened = store;
        district.save(store);
        return new ExportBench(store, folder.resolve("out.txt"), year(type) + TODAY, pluginXmls());
    }

    /** The year in which the type is tested. */
    final int year(ExportBench bench, String id) {
        return year(type(bench, id));
    }

    static ExportType type(ExportBench bench, String id) {
        return bench.types().find(id).orElseThrow();
    }

    /** A run that finds nobody says so and leaves the old file alone. */
    final void assertNobodyIsSent(Path folder, String id) throws Exception {
        TestDistrict district = new TestDistrict();
        ExportBench bench = bench(folder, district, type -> district.school(SCHOOL), id);
        Files.writeString(bench.output(), "old");
        Outcome outcome = bench.run(id, year(bench, id));
        assertEquals(ExportResult.Outcome.NOBODY, outcome.result().outcome());
        assertTrue(outcome.result().needsAttention());
        assertUntouched(bench);
    }

    /** The history knows the run that wrote a file, and gives the same file back. */
    static void assertRemembered(ExportBench bench, Outcome outcome, Path folder) throws Exception {
        RememberedRun run = bench.history().run(bench.store(), outcome.result().runId().orElseThrow());
        assertEquals(RunState.CREATED, run.state());
        assertEquals(outcome.result().sha256(), run.sha256());
        assertEquals(List.of(), bench.history().verify(bench.store(), run.runId()));
        Path again = folder.resolve("again.txt");
        bench.history().retrieve(bench.store(), run.runId(), again);
        assertArrayEquals(Files.readAllBytes(bench.output()), Files.readAllBytes(again));
    }

    static void assertUntouched(ExportBench bench) throws Exception {
        assertEquals("old", Files.readString(bench.output()));
        try (Stream<Path> beside = Files.list(bench.output().toAbsolutePath().getParent())) {
            assertEquals(List.of("out.txt", "store"),
                    beside.map(path -> path.getFileName().toString()).sorted().toList());
        }
        assertEquals(List.of(), bench.history().runs(bench.store()));
        assertEquals(List.of(), bench.history().repair(bench.store()));
    }
}
