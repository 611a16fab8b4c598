package org.caret.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.caret.compare.FieldDifference.Manner;
import org.caret.exchange.FileFormat;
import org.caret.exchange.format.RecordFiles;
import org.caret.exports.testsupport.TestDistrict;
import org.caret.model.ModelPackage.Literals;
import org.caret.model.School;
import org.caret.model.Student;
import org.caret.model.StudentInformation;
import org.caret.spec.AcademicYear;
import org.caret.store.AuditEntry;
import org.caret.store.Store;
import org.caret.store.UnitOfWork;
import org.caret.testsupport.MemoryStore;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Comparisons in detail, with enrollments of 2024-25. Positions of fields are those of the layout SENR. */
class CompareTest {

    private static final AcademicYear YEAR = new AcademicYear(2024);
    private static final String ONGOING = "senr-ongoing";
    private static final int SCHOOL = 4;
    private static final int LEA = 3;
    private static final int ACADEMIC_YEAR = 6;
    private static final int FIRST_NAME = 9;
    private static final int BIRTH_DATE = 16;
    private static final int START = 21;
    private static final int GRADE = 23;

    private final Path folder;
    private final TestDistrict district = new TestDistrict();
    private final School north = district.school("0100001");
    private final School south = district.school("0100002");
    private final CompareBench bench;
    private final List<String[]> records;

    CompareTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        enroll("1", "1000000001", north);
        enroll("2", "1000000002", north);
        enroll("3", "1000000003", south);
        MemoryStore store = new MemoryStore(Files.createDirectories(folder.resolve("store")));
        district.save(store);
        bench = new CompareBench(store, folder, LocalDate.of(2024, 11, 5));
        records = bench.exported(ONGOING, YEAR);
    }

    private Student enroll(String localId, @Nullable String ssid, School school) {
        Student student = district.student(localId, ssid);
        TestDistrict.enroll(student, school, "2024-08-15");
        return student;
    }

    private static List<Long> counts(Comparison comparison) {
        return Stream.of(DifferenceKind.values()).map(kind -> comparison.summary().count(kind)).toList();
    }

    private static List<Long> counts(long missingAtState, long missingHere, long different, long same, long duplicate) {
        return List.of(missingAtState, missingHere, different, same, duplicate);
    }

    private ComparedRecord onlyDifferent(Comparison comparison) throws IOException {
        List<ComparedRecord> different = CompareBench.records(comparison, DifferenceKind.DIFFERENT);
        assertEquals(1, different.size());
        return different.get(0);
    }

    @Test
    void aFieldThatDiffersIsShownWithBothValues() throws Exception {
        records.get(1)[GRADE] = "08";
        try (Comparison comparison = bench.compare(records)) {
            assertEquals(counts(0, 0, 1, 2, 0), counts(comparison));
            assertEquals(Map.of("Grade Level Code", 1L), comparison.summary().differencesByField());
            ComparedRecord different = onlyDifferent(comparison);
            assertEquals(List.of("0100001", "1000000002", "20240815"), different.key());
            assertEquals(List.of(new FieldDifference(GRADE, "Grade Level Code", "07", "08", Manner.VALUE,
                    Optional.empty())), different.differences());
        }
    }

    @ParameterizedTest
    @CsvSource({ "16, 2012-03-04", "16, 3/4/2012", "9, '  Zaphod '" })
    void theSameValueInAnotherFormIsTheSameAndSaidToBe(int field, String text) throws Exception {
        records.get(0)[field] = text;
        try (Comparison comparison = bench.compare(records)) {
            assertEquals(counts(0, 0, 0, 3, 0), counts(comparison));
            assertEquals(1, comparison.summary().otherFormsByField().size());
            ComparedRecord same = comparison.record(0);
            assertEquals(List.of(Manner.FORM), same.differences().stream().map(FieldDifference::manner).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({ "16, 20120305", "16, 4/3/2012", "9, ZAPHOD", "9, Zaphôd", "23, 7" })
    void whatOnlyLooksAlikeDiffers(int field, String text) throws Exception {
        records.get(0)[field] = text;
        try (Comparison comparison = bench.compare(records)) {
            assertEquals(counts(0, 0, 1, 2, 0), counts(comparison));
        }
    }

    @Test
    void theKeyIsFoundWhateverItsDatesLookLike() throws Exception {
        records.get(0)[START] = "2024-08-15";
        try (Comparison comparison = bench.compare(records)) {
            assertEquals(counts(0, 0, 0, 3, 0), counts(comparison));
        }
    }

    @Test
    void transactionTypeIsNotCompared() throws Exception {
        records.get(0)[1] = "A";
        try (Comparison comparison = bench.compare(records)) {
            assertEquals(counts(0, 0, 0, 3, 0), counts(comparison));
        }
    }

    @Test
    void duplicateKeysAreReportedAndNotCompared() throws Exception {
        String[] again = records.get(0).clone();
        again[GRADE] = "08";
        records.add(again);
        try (Comparison comparison = bench.compare(records)) {
            assertEquals(counts(0, 0, 0, 2, 3), counts(comparison));
            assertEquals(1, comparison.summary().duplicateKeysAtState());
            assertEquals(0, comparison.summary().duplicateKeysHere());
            assertEquals("The key occurs 1 times here and 2 times at the state.",
                    CompareBench.records(comparison, DifferenceKind.DUPLICATE).get(0).note());
        }
    }

    @Test
    void schoolsThatTheExtractDoesNotNameAreCountedOnly() throws Exception {
        List<String[]> ofNorth = records.stream().filter(record -> record[SCHOOL].equals("0100001")).toList();
        try (Comparison comparison = bench.compare(ofNorth)) {
            assertEquals(counts(0, 0, 0, 2, 0), counts(comparison));
            assertEquals(Map.of("0100002", 1L), comparison.summary().otherSchools());
        }
        CompareRequest whole = CompareRequest.of(bench.extract(ofNorth)).withScope(CompareRequest.Scope.WHOLE_LEA);
        try (Comparison comparison = bench.service.compare(bench.store, whole, null)) {
            assertEquals(counts(1, 0, 0, 2, 0), counts(comparison));
        }
    }

    @Test
    void recordsOfAnotherYearAreCountedOnly() throws Exception {
        String[] other = records.get(0).clone();
        other[ACADEMIC_YEAR] = "2023-2024";
        records.add(other);
        try (Comparison comparison = bench.compare(records)) {
            assertEquals(counts(0, 0, 0, 3, 0), counts(comparison));
            assertEquals(1, comparison.summary().otherYears());
        }
    }

    @Test
    void aStudentWithoutSsidIsMissingAtTheStateAndNobodysDuplicate() throws Exception {
        try (UnitOfWork work = bench.store.begin()) {
            work.insert(enroll("4", null, north));
            work.insert(enroll("5", null, north));
            work.commit();
        }
        try (Comparison comparison = bench.compare(records)) {
            assertEquals(counts(2, 0, 0, 3, 0), counts(comparison));
            assertTrue(CompareBench.records(comparison, DifferenceKind.MISSING_AT_STATE).stream()
                    .allMatch(record -> record.note().contains("NO_SSID")));
        }
    }

    @Test
    void aRecordThatTheExportHoldsBackIsNotMissingOnEitherSide() throws Exception {
        Student student = bench.store
                .<Student>read(Literals.STUDENT, List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L), List.of())
                .stream().filter(one -> "2".equals(one.getLocalStudentId())).findFirst().orElseThrow();
        student.setNotReported(true);
        try (UnitOfWork work = bench.store.begin()) {
            work.update(student);
            work.commit();
        }
        try (Comparison comparison = bench.compare(records)) {
            assertEquals(counts(0, 0, 0, 3, 0), counts(comparison));
            assertEquals(1, comparison.summary().heldBack());
            assertTrue(comparison.record(1).note().contains("STUDENT_NOT_REPORTED"), comparison.record(1).note());
        }
        records.remove(1);
        try (Comparison comparison = bench.compare(records)) {
            assertEquals(counts(0, 0, 0, 2, 0), counts(comparison));
        }
    }

    @Test
    void aTakenValueIsInTheAuditAndCanBePutBack() throws Exception {
        records.get(0)[FIRST_NAME] = "Trillian";
        try (Comparison comparison = bench.compare(records)) {
            ComparedRecord different = onlyDifferent(comparison);
            TakenValues taken = bench.service.take(bench.store, comparison,
                    List.of(new FieldChoice(different.number(), FIRST_NAME)));
            TakenValues.Value value = taken.values().get(0);
            assertEquals(Literals.STUDENT_INFORMATION, value.type());
            assertEquals("Trillian", name(value.id()));
            List<AuditEntry> audit = bench.store.audit().ofRecord(value.type(), value.id());
            assertEquals(List.of("legalFirstName", TestDistrict.PRIVATE, "Trillian"), List.of(audit.getLast().feature(),
                    String.valueOf(audit.getLast().oldValue()), String.valueOf(audit.getLast().newValue())));
            bench.service.putBack(bench.store, taken);
            assertEquals(TestDistrict.PRIVATE, name(value.id()));
            assertThrows(CompareException.class, () -> bench.service.putBack(bench.store, taken));
        }
    }

    private String name(long information) throws Exception {
        return bench.store.<StudentInformation>read(Literals.STUDENT_INFORMATION, List.of(information), List.of())
                .get(0).getLegalFirstName();
    }

    @Test
    void whatHasChangedSinceTheComparisonIsNotTakenOver() throws Exception {
        records.get(0)[FIRST_NAME] = "Trillian";
        records.get(1)[FIRST_NAME] = "Ford";
        try (Comparison comparison = bench.compare(records)) {
            List<FieldChoice> both = List.of(new FieldChoice(0, FIRST_NAME), new FieldChoice(1, FIRST_NAME));
            TakenValues first = bench.service.take(bench.store, comparison, both.subList(1, 2));
            assertEquals(1, first.values().size());
            CompareException refused = assertThrows(CompareException.class,
                    () -> bench.service.take(bench.store, comparison, both));
            assertEquals(CompareException.Reason.STORE, refused.reason());
            assertEquals(TestDistrict.PRIVATE,
                    name(Objects.requireNonNull(comparison.record(0).origin()).ids().get("info")));
        }
    }

    @Test
    void aValueThatIsNoneOfItsKindIsRefused() throws Exception {
        records.get(0)[BIRTH_DATE] = "20121399";
        try (Comparison comparison = bench.compare(records)) {
            TakenValues taken = bench.service.take(bench.store, comparison,
                    List.of(new FieldChoice(0, BIRTH_DATE), new FieldChoice(0, GRADE)));
            assertEquals(List.of(), taken.values());
            assertEquals(List.of("The date is no day of the form CCYYMMDD.", "The field does not differ."),
                    taken.refused().stream().map(TakenValues.Refusal::why).toList());
        }
    }

    @Test
    void aCodeThatTheStateDoesNotHaveIsRefused() throws Exception {
        records.get(0)[GRADE] = "99";
        try (Comparison comparison = bench.compare(records)) {
            TakenValues taken = bench.service.take(bench.store, comparison, List.of(new FieldChoice(0, GRADE)));
            assertEquals(List.of(), taken.values());
            assertEquals(List.of("The value is no code of the set Grade Level."),
                    taken.refused().stream().map(TakenValues.Refusal::why).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(value = FileFormat.class, names = { "TAB", "CSV", "XLSX" })
    void decisionsComeBackInTheTable(FileFormat format) throws Exception {
        records.get(0)[GRADE] = "08";
        records.get(1)[GRADE] = "09";
        try (Comparison comparison = bench.compare(records)) {
            Path table = table(comparison, format, "take", "keep");
            Decisions decisions = DifferenceTable.read(comparison, table);
            assertEquals(List.of(), decisions.refused());
            assertEquals(List.of(new FieldChoice(0, GRADE)), decisions.choices());
            assertEquals(1, decisions.kept());
        }
    }

    @Test
    void decisionsThatCannotBeFollowedAreNamedByTheirLines() throws Exception {
        records.get(0)[GRADE] = "08";
        records.get(1)[GRADE] = "09";
        Path table;
        try (Comparison comparison = bench.compare(records)) {
            table = table(comparison, FileFormat.TAB, "take", "perhaps");
        }
        records.get(0)[GRADE] = "10";
        try (Comparison comparison = bench.compare(records)) {
            Decisions decisions = DifferenceTable.read(comparison, table);
            assertEquals(List.of(), decisions.choices());
            assertEquals(List.of(new Decisions.Refused(2, "The values have changed since the table was written."),
                    new Decisions.Refused(3, "The decision is neither take nor keep.")), decisions.refused());
        }
        assertThrows(CompareException.class, () -> {
            try (Comparison comparison = bench.compare(records)) {
                DifferenceTable.read(comparison,
                        Files.writeString(folder.resolve("other.tsv"), "Decision\tField\ntake\tx\n"));
            }
        });
    }

    /** The table of the differences, with a decision in each of its lines. */
    private Path table(Comparison comparison, FileFormat format, String... decisions) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        DifferenceTable.write(comparison, EnumSet.of(DifferenceKind.DIFFERENT), FileFormat.TAB, plain, null);
        List<String[]> lines = new ArrayList<>(plain.toString(StandardCharsets.UTF_8).lines()
                .map(line -> line.split("\t", -1)).toList());
        for (int i = 0; i < decisions.length; i++) {
            lines.get(i + 1)[0] = decisions[i];
        }
        Path table = folder.resolve("table." + format.extension());
        try (var writer = RecordFiles.writer(format, Files.newOutputStream(table),
                List.of(lines.get(0)))) {
            for (String[] line : format == FileFormat.TAB ? lines : lines.subList(1, lines.size())) {
                writer.write(line);
            }
        }
        return table;
    }

    @Test
    void wrongFilesAreRefusedWithAReason() throws Exception {
        Path plain = Files.write(folder.resolve("plain.txt"), List.of(String.join("^", records.get(0))));
        assertEquals(CompareException.Reason.WRONG_FILE, refusal(plain));
        String[] otherLea = records.get(0).clone();
        otherLea[LEA] = "0100009";
        assertEquals(CompareException.Reason.WRONG_FILE, refusal(bench.extract(List.<String[]>of(otherLea))));
        assertEquals(CompareException.Reason.WRONG_FILE,
                refusal(bench.extract(List.of(records.get(0), otherLea))));
        assertEquals(CompareException.Reason.WRONG_REQUEST, refusal(folder.resolve("absent.txt")));
        CompareRequest wrongType = CompareRequest.of(bench.extract(records)).withExportType("sinf");
        assertEquals(CompareException.Reason.WRONG_REQUEST, assertThrows(CompareException.class,
                () -> bench.service.compare(bench.store, wrongType, null)).reason());
    }

    private CompareException.Reason refusal(Path file) {
        return assertThrows(CompareException.class,
                () -> bench.service.compare(bench.store, CompareRequest.of(file), null).close()).reason();
    }

    @Test
    void nothingIsLeftBehindByACloseOrACancel() throws Exception {
        Store store = bench.store;
        bench.compare(records).close();
        Path extract = bench.extract(records);
        for (int questions = 0; questions < 3; questions++) {
            IProgressMonitor monitor = cancelledAfter(questions);
            assertThrows(OperationCanceledException.class,
                    () -> bench.service.compare(store, CompareRequest.of(extract), monitor));
        }
        try (Stream<Path> left = Files.list(store.folder().resolve("tmp"))) {
            assertEquals(Set.of(), Set.copyOf(left.toList()));
        }
    }

    private static IProgressMonitor cancelledAfter(int questions) {
        AtomicInteger left = new AtomicInteger(questions);
        return new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return left.getAndDecrement() <= 0;
            }
        };
    }
}
