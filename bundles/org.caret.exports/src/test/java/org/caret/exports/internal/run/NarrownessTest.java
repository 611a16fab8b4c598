package org.caret.exports.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.caret.exchange.FileFormat;
import org.caret.exchange.RecordType;
import org.caret.exchange.RecordType.ProcessingMethod;
import org.caret.exchange.RecordType.Subject;
import org.caret.exports.ExportException;
import org.caret.exports.ExportRequestBuilder;
import org.caret.exports.ExportType;
import org.caret.exports.ExportType.Option;
import org.caret.exports.ReportingSites;
import org.caret.exports.ReportingSites.Site;
import org.caret.spec.AcademicYear;
import org.caret.store.RolePath;
import org.junit.jupiter.api.Test;

class NarrownessTest {

    @Test
    void warnsOfAReplacementFileThatIsNarrowerThanItsSchoolsAndYear() throws ExportException {
        assertEquals(Optional.of("A STAS file replaces what the state holds for its schools and year, and only some "
                + "schools are chosen, and previously submitted students are left out, and students not currently "
                + "enrolled are left out: what is not in the file will be deleted there."),
                warning(ProcessingMethod.REPLACEMENT, builder -> builder.sites(List.of("0100001"))
                        .includePrevious(false).includeNotEnrolled(false)));
    }

    @Test
    void hasNothingAgainstAReplacementFileOfEverybody() throws ExportException {
        assertEquals(Optional.empty(),
                warning(ProcessingMethod.REPLACEMENT, builder -> builder.includeNotEnrolled(true)));
    }

    @Test
    void hasNothingAgainstNarrowFilesOfOtherKinds() throws ExportException {
        assertEquals(Optional.empty(),
                warning(ProcessingMethod.TRANSACTION, builder -> builder.includePrevious(false)));
    }

    @Test
    void warnsOfAPartOfTheYear() throws ExportException {
        assertEquals(
                Optional.of(
                        "A STAS file replaces what the state holds for its schools and year, and only a part of the "
                                + "year is chosen: what is not in the file will be deleted there."),
                warning(ProcessingMethod.REPLACEMENT,
                        builder -> builder.includeNotEnrolled(true).option("startDate", "2024-07-02")));
        assertEquals(Optional.empty(), warning(ProcessingMethod.REPLACEMENT,
                builder -> builder.includeNotEnrolled(true).option("censusDate", "2024-10-03")));
    }

    @Test
    void hasNothingAgainstACharterThatReportsAlone() throws ExportException {
        assertEquals(Optional.empty(), warning(ProcessingMethod.REPLACEMENT,
                builder -> builder.includeNotEnrolled(true).sites(List.of("0100003"))));
    }

    private static Option date(String id, String byDefault) {
        return new Option(id, id, id, Option.Kind.DATE, byDefault, List.of(), "");
    }

    private static Optional<String> warning(ProcessingMethod method, UnaryOperator<ExportRequestBuilder> changes)
            throws ExportException {
        ExportType type = new ExportType("t", "T", "A type.", "STAS", List.of(), true, true, false,
                FileFormat.CARET, Optional.empty(),
                List.of(date("startDate", "$firstDay"), date("censusDate", "$censusDay")), "org.example");
        RecordType recordType = new RecordType("STAS", "Absence", Subject.STUDENT, method, 1, "org.example",
                RolePath.of("student.localStudentId"), List.of(), List.of(), Map.of(), List.of());
        Clock clock = Clock.fixed(LocalDate.of(2024, 11, 5).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        ReportingSites schools = new ReportingSites("0199999",
                List.of(new Site("0100001", "North", false), new Site("0100003", "Charter", true)));
        ExportRequestBuilder builder = new ExportRequestBuilder(type, new AcademicYear(2024), schools, clock);
        return Narrowness.warning(changes.apply(builder).build(Path.of("out.txt")), recordType);
    }
}
