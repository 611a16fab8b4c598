package org.caret.imports.internal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.caret.imports.BatchFinding;
import org.caret.imports.BatchFindings;
import org.caret.imports.SourceKind;
import org.caret.imports.SourceResult.Outcome;
import org.caret.imports.internal.run.ImportFixture;
import org.caret.imports.internal.run.RecordLines;
import org.caret.imports.review.Review;
import org.caret.imports.review.ReviewCase;
import org.caret.imports.review.ReviewCase.Option;
import org.caret.imports.review.ReviewCase.State;
import org.caret.imports.review.ReviewDecision;
import org.caret.imports.review.ReviewException;
import org.caret.imports.review.ReviewOutcome;
import org.caret.imports.review.ReviewService;
import org.caret.model.ModelPackage.Literals;
import org.caret.spec.FieldSpec;
import org.caret.spec.Specifications;
import org.caret.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that a person decides about; students 1001 and 1002 have no SSID, 1003 and 1004 have one. */
class ReviewTest {

    private static final Specifications SPECIFICATIONS = Specifications.load();

    private final ImportFixture fixture;
    private final ReviewService service = new FileReviewService(SPECIFICATIONS,
            Clock.fixed(Instant.parse("2024-10-02T12:00:00Z"), ZoneOffset.UTC));

    ReviewTest(@TempDir Path folder) throws IOException {
        fixture = new ImportFixture(folder);
        fixture.run(fixture.file("senr.txt", RecordLines.senrLine("1001"), RecordLines.senrLine("1002"),
                RecordLines.senrLine("1003", "SSID", "1000000003"),
                RecordLines.senrLine("1004", "SSID", "1000000004")));
    }

    /** A line of an extract; fields are given as name and text in turn, others are blank. */
    private static String line(String extract, String... fields) {
        List<String> names = SPECIFICATIONS.layouts().extract(extract).stream().map(FieldSpec::name).toList();
        List<String> texts = new ArrayList<>(Collections.nCopies(names.size(), ""));
        for (int i = 0; i < fields.length; i += 2) {
            texts.set(names.indexOf(fields[i]), fields[i + 1]);
        }
        return String.join("^", texts);
    }

    private static String match(String localId, String ssid, String category, String score) {
        return line("EXTRACT-SSID-MATCH", "Submitted Reporting LEA", ImportFixture.LEA,
                "Submitted School of Attendance", ImportFixture.SCHOOL, "Submitted Local Student ID", localId,
                "Result SSID", ssid, "Result Match Category", category, "Result Match Percentage Score", score,
                "Result Student Legal Last Name", ssid.isEmpty() ? "" : "Lopez");
    }

    private static String replacement(String localId, String retired, String replacement) {
        return String.join("^", ImportFixture.LEA, ImportFixture.SCHOOL, localId, retired, replacement);
    }

    private static String certified(String localId, String ssid, String day, String status) {
        return String.join("^", "2024-2025", ImportFixture.LEA, ImportFixture.SCHOOL, localId, ssid, "Ana", "", "Lopez",
                day, status);
    }

    private Review review(String... lines) throws IOException, ReviewException {
        return service.review(fixture.store(), fixture.file("state.txt", lines), null);
    }

    private List<String> ssids() throws StoreException {
        return fixture.stored(Literals.STUDENT, "localStudentId", "ssid");
    }

    private static String options(ReviewCase one) {
        return one.options().stream().map(Option::id).collect(Collectors.joining(" "));
    }

    private static List<State> states(Review review) {
        return review.cases().stream().map(ReviewCase::state).toList();
    }

    @Test
    void candidatesAreGroupedByStudentWithTheBestFirst() throws Exception {
        Review review = review(match("1001", "2000000001", "Multiple Match", "70%"),
                match("1002", "2000000009", "Single Match", "100%"),
                match("1001", "2000000002", "Multiple Match", "95%"));
        assertEquals(SourceKind.SSID_MATCH, review.kind());
        assertEquals(3, review.rowsRead());
        assertEquals(List.of("2000000002 2000000001 new none", "2000000009 new none"),
                review.cases().stream().map(ReviewTest::options).toList());
        assertEquals(Optional.of(95), review.cases().get(0).options().get(0).score());
        assertEquals(List.of(Optional.empty(), Optional.of("2000000009")),
                review.cases().stream().map(ReviewCase::proposal).toList());
    }

    @Test
    void noMatchMeansNewAndAReadingChangesNothing() throws Exception {
        Review review = review(match("1001", "", "No Match", ""));
        assertEquals(Optional.of("new"), review.cases().get(0).proposal());
        assertEquals(List.of("1001 -", "1002 -", "1003 1000000003", "1004 1000000004"), ssids());
    }

    @Test
    void studentsWhoAreSettledUnknownOrContradictedHaveNothingToChoose() throws Exception {
        Review review = review(match("1003", "1000000003", "Single Match", "100%"),
                match("1004", "2000000001", "Single Match", "100%"),
                match("4711", "2000000002", "Single Match", "100%"));
        assertEquals(List.of(State.SETTLED, State.BLOCKED, State.UNKNOWN), states(review));
        assertTrue(review.cases().stream().allMatch(one -> one.options().isEmpty()));
    }

    @Test
    void aCandidateWhoIsAnotherStudentHereIsNotOffered() throws Exception {
        Review review = review(match("1001", "1000000003", "Single Match", "100%"));
        assertEquals("new none", options(review.cases().get(0)));
        assertEquals(Optional.empty(), review.cases().get(0).proposal());
    }

    @Test
    void theChosenCandidateIsWrittenAuditedAndKeptWithTheBatch() throws Exception {
        Review review = review(match("1001", "2000000001", "Multiple Match", "70%"),
                match("1001", "2000000002", "Multiple Match", "95%"), match("1002", "", "No Match", ""));
        ReviewOutcome outcome = service.apply(fixture.store(), review,
                List.of(new ReviewDecision("1", "2000000002"), new ReviewDecision("3", "new")));
        assertEquals(new ReviewOutcome(2, 1, List.of(), Optional.of("20241002-120000-2")), outcome);
        assertEquals("1001 2000000002", ssids().get(0));
        long student = review.cases().get(0).student();
        assertEquals("ssid", fixture.store().audit().ofRecord(Literals.STUDENT, student).getLast().feature());
        Path batch = fixture.store().folder().resolve("imports/20241002-120000-2");
        assertEquals(List.of("decisions.tsv", "findings.tsv.gz", "state.txt.gz"),
                fixture.kept("imports/20241002-120000-2"));
        try (BatchFindings findings = BatchFindings.open(batch.resolve("findings.tsv.gz"))) {
            BatchFinding first = findings.next();
            assertEquals("SSID_CHOSEN", first == null ? "" : first.finding().rule());
            assertEquals(Optional.of(new BatchFinding.Place("Student", student)),
                    first == null ? Optional.empty() : first.about());
        }
        assertTrue(fixture.stored(Literals.IMPORT_BATCH, "source", "recordsUpdated").contains("SSID match results 1"));
    }

    @Test
    void decisionsThatDoNotFitAreRefusedAndTheOthersFollowed() throws Exception {
        Review review = review(match("1001", "2000000001", "Single Match", "90%"),
                match("1002", "2000000001", "Single Match", "90%"));
        ReviewOutcome outcome = service.apply(fixture.store(), review, List.of(new ReviewDecision("1", "2000000001"),
                new ReviewDecision("2", "2000000001"), new ReviewDecision("9", "new")));
        assertEquals(List.of("Case 9: There is no such case.", "Case 1: Two students would get the same SSID.",
                "Case 2: Two students would get the same SSID."), outcome.refused());
        outcome = service.apply(fixture.store(), review, List.of(new ReviewDecision("1", "2000000001"),
                new ReviewDecision("1", "new"), new ReviewDecision("2", "4711")));
        assertEquals(List.of("Case 2: The case has no such choice (any more).", "Case 1: Several choices are marked."),
                outcome.refused());
        assertEquals(Optional.empty(), outcome.batch());
        assertEquals("1001 -", ssids().get(0));
    }

    @Test
    void aStudentWhoHasChangedSinceTheReviewStopsEverything() throws Exception {
        Review review = review(match("1001", "2000000001", "Single Match", "90%"),
                match("1002", "2000000002", "Single Match", "90%"));
        service.apply(fixture.store(), review, List.of(new ReviewDecision("1", "2000000001")));
        assertThrows(ReviewException.class, () -> service.apply(fixture.store(), review,
                List.of(new ReviewDecision("2", "2000000002"), new ReviewDecision("1", "2000000001"))));
        assertEquals(List.of("1001 2000000001", "1002 -"), ssids().subList(0, 2));
    }

    @Test
    void aRetiredSsidIsReplacedOnlyWhenSomebodySaysSo() throws Exception {
        Review review = review(replacement("1003", "1000000003", "3000000003"),
                replacement("9999", "1000000004", "3000000004"));
        assertEquals(List.of(State.OPEN, State.OPEN), states(review));
        assertEquals(List.of(Optional.of("replace"), Optional.empty()),
                review.cases().stream().map(ReviewCase::proposal).toList());
        service.apply(fixture.store(), review, List.of(new ReviewDecision("1", "replace")));
        assertEquals(List.of("1003 3000000003", "1004 1000000004"), ssids().subList(2, 4));
    }

    /** The file has numbers alone. */
    @Test
    void whoGetsAnotherSsidIsCalledByTheNameInTheDatabase() throws Exception {
        Review review = review(replacement("1003", "1000000003", "3000000003"),
                replacement("4711", "1000000008", "3000000009"));
        assertEquals(List.of("Ana Lopez 2010-02-03 F", ""), review.cases().stream().map(ReviewCase::person).toList());
    }

    @Test
    void replacementsThatDoNotFitTheDatabaseAreSaidToBeSo() throws Exception {
        Review review = review(replacement("1003", "1000000003", "1000000004"),
                replacement("1004", "1000000009", "1000000004"), replacement("1003", "1000000008", "3000000003"),
                replacement("4711", "1000000008", "3000000003"), replacement("1003", "12", "3000000003"));
        assertEquals(List.of(State.BLOCKED, State.SETTLED, State.BLOCKED, State.UNKNOWN, State.BLOCKED),
                states(review));
    }

    @Test
    void aCertificationProposesNothingBecauseItsStatusIsNotKnown() throws Exception {
        Review review = review(certified("1003", "1000000003", "20240901", "Y"),
                certified("1004", "1000000009", "20240901", "Y"), certified("4711", "", "20240901", "Y"),
                certified("1001", "", "", "Y"), certified("1002", "", "7/1/2023", "Y"));
        assertEquals(SourceKind.DIRECT_CERTIFICATION, review.kind());
        assertEquals(List.of(State.OPEN, State.BLOCKED, State.UNKNOWN, State.BLOCKED, State.OPEN), states(review));
        assertTrue(review.cases().stream().allMatch(one -> one.proposal().isEmpty()));
        assertEquals("181 182 none", options(review.cases().get(0)));
    }

    @Test
    void aChosenProgramBeginsWithTheCertificationAndEndsWithTheYear() throws Exception {
        String[] lines = { certified("1003", "1000000003", "20240901", "Y"), certified("1002", "", "7/1/2023", "Y") };
        ReviewOutcome outcome = service.apply(fixture.store(), review(lines),
                List.of(new ReviewDecision("1", "182"), new ReviewDecision("2", "181")));
        assertEquals(2, outcome.changed());
        assertEquals(List.of("181 1 2024-07-01 2025-07-01", "182 1 2024-09-01 2025-07-01"),
                fixture.stored(Literals.PROGRAM_MEMBERSHIP, "program", "membership", "start", "end"));
        assertEquals(List.of(State.SETTLED, State.SETTLED), states(review(lines)));
    }

    @Test
    void anSsidExtractHasACaseForEachContradictionOnly() throws Exception {
        String[] lines = Arrays.asList("1003 2000000003", "1004 1000000004", "1001 2000000001", "1002 1000000004")
                .stream().map(pair -> pair.split(" "))
                .map(pair -> line("EXTRACT-SSID", "Reporting LEA", ImportFixture.LEA, "School of Attendance",
                        ImportFixture.SCHOOL, "Local Student ID", pair[0], "SSID", pair[1]))
                .toArray(String[]::new);
        Review review = review(lines);
        assertEquals(List.of("1003 OPEN", "1002 BLOCKED"),
                review.cases().stream().map(one -> one.localStudentId() + ' ' + one.state()).toList());
        service.apply(fixture.store(), review, List.of(new ReviewDecision("1", "replace")));
        assertEquals("1003 2000000003", ssids().get(2));
    }

    @Test
    void decisionsComeBackInTheTable() throws Exception {
        Review review = review(match("1001", "2000000001", "Multiple Match", "70%"),
                match("1001", "2000000002", "Multiple Match", "95%"), match("4711", "", "No Match", ""));
        Path table = fixture.folder().resolve("review.tsv");
        service.write(review, table);
        List<String> lines = new ArrayList<>(Files.readAllLines(table));
        assertEquals(6, lines.size());
        assertEquals(List.of(), List.copyOf(service.read(table)));
        lines.set(2, "take" + lines.get(2));
        assertEquals(List.of(new ReviewDecision("1", "2000000001")),
                List.copyOf(service.read(Files.write(table, lines))));
        lines.set(3, "perhaps" + lines.get(3));
        Files.write(table, lines);
        assertThrows(ReviewException.class, () -> service.read(table));
        assertThrows(ReviewException.class,
                () -> service.read(fixture.file("other.tsv", "Decision\tOther", "take\tx")));
        assertThrows(ReviewException.class, () -> service.read(fixture.folder().resolve("absent.tsv")));
    }

    @Test
    void otherFilesAndOtherAgenciesAreRefused() throws Exception {
        assertEquals(Optional.empty(), service.recognise(fixture.folder().resolve("senr.txt")));
        assertEquals(Optional.empty(), service.recognise(fixture.folder().resolve("absent.txt")));
        assertThrows(ReviewException.class,
                () -> service.review(fixture.store(), fixture.folder().resolve("senr.txt"), null));
        assertThrows(ReviewException.class,
                () -> review(replacement("1003", "1000000003", "3000000003").replace(ImportFixture.LEA, "1975309")));
    }

    @Test
    void anImportSaysThatAPersonHasToDecide() throws Exception {
        Path file = fixture.file("state.txt", replacement("1003", "1000000003", "3000000003"));
        assertEquals(Optional.of(SourceKind.REPLACEMENT_SSID), service.recognise(file));
        assertEquals(Outcome.REFUSED, fixture.run(file).outcome());
        assertEquals("1003 1000000003", ssids().get(2));
    }
}
