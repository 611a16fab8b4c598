package org.caret.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.caret.exchange.FileFormat;
import org.caret.exports.ExportException.Reason;
import org.caret.exports.ExportType.Option;
import org.caret.exports.ExportType.Option.Kind;
import org.caret.exports.ReportingSites.Site;
import org.caret.spec.AcademicYear;
import org.junit.jupiter.api.Test;

class ExportRequestBuilderTest {

    private static final AcademicYear YEAR = new AcademicYear(2024);
    private static final Path FILE = Path.of("out.txt");
    private static final ReportingSites SCHOOLS = new ReportingSites("1910161", List.of(
            new Site("0000011", "North", false), new Site("0000022", "South", false),
            new Site("0000033", "Own", true)));

    @Test
    void fillsEveryDefault() throws ExportException {
        ExportRequest request = builder(type(false), "2024-11-05").build(FILE);
        assertEquals(Set.of(), request.sites());
        assertEquals(FileFormat.CARET, request.format());
        assertTrue(request.includePrevious());
        assertFalse(request.includeNotEnrolled());
        assertEquals(LocalDate.of(2024, 11, 5), request.asOf());
        assertEquals(LocalDate.of(2024, 11, 5), request.today());
        assertEquals("1910161", request.reportingLea());
        assertFalse(request.trial());
        assertEquals(Map.of("census", "2024-10-02", "from", "2024-07-01", "to", "2025-06-30", "mode", "a", "all",
                "false"), request.options());
    }

    @Test
    void judgesAYearThatIsOverOnItsLastDayAndIncludesEverybody() throws ExportException {
        ExportRequest request = builder(type(false), "2025-07-01").build(FILE);
        assertEquals(LocalDate.of(2025, 6, 30), request.asOf());
        assertTrue(request.includeNotEnrolled());
    }

    @Test
    void leavesOutNotEnrolledOnTheLastDayOfTheYear() throws ExportException {
        assertFalse(builder(type(false), "2025-06-30").build(FILE).includeNotEnrolled());
    }

    @Test
    void includesNotEnrolledForTypesAboutThePast() throws ExportException {
        assertTrue(builder(type(true), "2024-11-05").build(FILE).includeNotEnrolled());
    }

    @Test
    void letsTheAsOfDateBeSetWithinTheYearOnly() throws ExportException {
        LocalDate day = LocalDate.of(2025, 1, 15);
        assertEquals(day, builder(type(false), "2024-11-05").asOf(day).build(FILE).asOf());
        refused("The as-of date 2025-07-01 lies outside the academic year 2024-2025.",
                builder(type(false), "2024-11-05").asOf(LocalDate.of(2025, 7, 1)));
    }

    @Test
    void takesGivenOptions() throws ExportException {
        ExportRequest request = builder(type(false), "2024-11-05").option("census", "2024-10-09").option("mode", "b")
                .option("all", "true").build(FILE);
        assertEquals(LocalDate.of(2024, 10, 9), request.date("census"));
        assertEquals("b", request.option("mode"));
        assertEquals("true", request.option("all"));
    }

    @Test
    void refusesOptionsByName() {
        refused("The export type t has no option cnesus.", builder(type(false), "2024-11-05").option("cnesus", "1"));
        refused("The census is not a date: 10/02/2024.",
                builder(type(false), "2024-11-05").option("census", "10/02/2024"));
        refused("The census is not a date: 2025-02-29.",
                builder(type(false), "2024-11-05").option("census", "2025-02-29"));
        refused("The census 2023-10-04 lies outside the academic year 2024-2025.",
                builder(type(false), "2024-11-05").option("census", "2023-10-04"));
        refused("The mode cannot be c.", builder(type(false), "2024-11-05").option("mode", "c"));
        refused("The all cannot be yes.", builder(type(false), "2024-11-05").option("all", "yes"));
    }

    @Test
    void takesSeveralSitesAndRefusesUnknownOnes() throws ExportException {
        List<String> both = List.of("0000022", "0000011");
        assertEquals(Set.copyOf(both), builder(type(false), "2024-11-05").sites(both).build(FILE).sites());
        refused("There is no school 9999999 in the database.",
                builder(type(false), "2024-11-05").sites(List.of("9999999")));
    }

    @Test
    void reportsForACharterOnItsOwnUnderItsSchoolCodeAndNeverWithOthers() throws ExportException {
        assertEquals("0000033",
                builder(type(false), "2024-11-05").sites(List.of("0000033")).build(FILE).reportingLea());
        refused("School 0000033 is a charter that reports to the state on its own.",
                builder(type(false), "2024-11-05").sites(List.of("0000011", "0000033")));
    }

    @Test
    void countsAllSchoolsThatReportThroughTheDistrictAsItsSite() {
        assertEquals(Set.of("0000011", "0000022"), SCHOOLS.codes(Set.of()));
        assertEquals(Set.of("0000033"), SCHOOLS.codes(Set.of("0000033")));
    }

    private static void refused(String message, ExportRequestBuilder builder) {
        ExportException refusal = assertThrows(ExportException.class, () -> builder.build(FILE));
        assertEquals(Reason.WRONG_REQUEST, refusal.reason());
        assertEquals(message, refusal.getMessage());
        assertFalse(refusal.remedy().isEmpty());
    }

    private static ExportRequestBuilder builder(ExportType type, String today) {
        Clock clock = Clock.fixed(LocalDate.parse(today).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new ExportRequestBuilder(type, YEAR, SCHOOLS, clock);
    }

    private static ExportType type(boolean aboutThePast) {
        return new ExportType("t", "T", "A type.", "SENR", List.of(), true, true, aboutThePast,
                FileFormat.CARET, Optional.empty(),
                List.of(option("census", Kind.DATE, "$censusDay"), option("from", Kind.DATE, "$firstDay"),
                        option("to", Kind.DATE, "$lastDay"), option("mode", Kind.CHOICE, "a"),
                        option("all", Kind.FLAG, "false")),
                "org.example");
    }

    private static Option option(String id, Kind kind, String defaultValue) {
        return new Option(id, id, "The " + id, kind, defaultValue, kind == Kind.CHOICE ? List.of("a", "b") : List.of(),
                id);
    }
}
