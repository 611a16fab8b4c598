package org.caret.imports.internal.run;

import static org.caret.imports.internal.run.ImportFixture.findings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.caret.exchange.BoundLayout;
import org.caret.exchange.FieldBinding;
import org.caret.exchange.RecordBinder;
import org.caret.exchange.RecordType;
import org.caret.exchange.RunDays;
import org.caret.exchange.RunValues;
import org.caret.imports.SourceResult;
import org.caret.spec.AcademicYear;
import org.caret.store.Condition;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.StoreException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from a valid file and written again through the same bindings is the same set of lines. */
class RoundTripTest {

    private final ImportFixture fixture;

    RoundTripTest(@TempDir Path folder) throws IOException {
        fixture = new ImportFixture(folder);
    }

    @ParameterizedTest
    @CsvSource({ "2013-2014", "2019-2020", "2024-2025" })
    void enrollmentsComeBackAsTheyWere(String year) throws IOException, StoreException {
        RecordType type = ImportFixture.recordTypes().find("SENR").orElseThrow();
        BoundLayout layout = layout(type, year);
        String start = layout.layout().name().equals("SENR-2013") ? "Student School Start Date"
                : "Enrollment Start Date";
        String exit = start.replace("Start", "Exit");
        Map<String, String> first = values("1001", year);
        first.putAll(Map.of(start, year.substring(0, 4) + "0815", "Local Record ID", "r1", "SSID", "1234567890",
                "Student Legal Middle Name", "M.", "Student Birth City", "Fresno"));
        Map<String, String> left = values("1001", year);
        left.putAll(Map.of(start, year.substring(5) + "0110", exit, year.substring(5) + "0301", "SSID", "1234567890",
                "School of Attendance", "0114363", "Student Exit Reason Code", "T160", "Student Legal First Name",
                "Anne"));
        Map<String, String> other = values("1002", year);
        other.put(start, year.substring(0, 4) + "0815");

        assertRoundTrip(type, layout, year, List.of(left, other, first));
    }

    @ParameterizedTest
    @CsvSource({ "2019-2020", "2024-2025" })
    void informationComesBackAsItWas(String year) throws IOException, StoreException {
        RecordType type = ImportFixture.recordTypes().find("SINF").orElseThrow();
        BoundLayout layout = layout(type, year);
        // The school of an information record is the one of the enrollment, which comes with another file.
        fixture.run(fixture.file("senr.txt", line(layout(ImportFixture.recordTypes().find("SENR").orElseThrow(), year),
                senr("1001", year)),
                line(layout(ImportFixture.recordTypes().find("SENR").orElseThrow(), year),
                        senr("1002", year))));
        Map<String, String> ended = values("1001", year);
        ended.putAll(Map.of("Record Type Code", "SINF", "Effective Start Date", year.substring(0, 4) + "0815",
                "Effective End Date", year.substring(0, 4) + "1130", "SSID", "1234567890", "Student Race 1 Code", "700",
                "Student Hispanic Ethnicity Indicator", "N", "Local Record ID", "i1"));
        Map<String, String> still = values("1001", year);
        still.putAll(Map.of("Record Type Code", "SINF", "Effective Start Date", year.substring(0, 4) + "1201", "SSID",
                "1234567890", "Student Race 1 Code", "700", "Student Hispanic Ethnicity Indicator", "N",
                "Student Birth City", "Clovis"));
        Map<String, String> other = values("1002", year);
        other.putAll(Map.of("Record Type Code", "SINF", "Effective Start Date", year.substring(0, 4) + "0815", "SSID",
                "1234567892", "Student Race 1 Code", "600", "Student Hispanic Ethnicity Indicator", "Y"));

        assertRoundTrip(type, layout, year, List.of(still, other, ended));
    }

    private void assertRoundTrip(RecordType type, BoundLayout layout, String year, List<Map<String, String>> records)
            throws IOException, StoreException {
        List<String> lines = records.stream().map(record -> line(layout, record)).toList();
        SourceResult result = fixture.run(fixture.file("in.txt", lines.toArray(String[]::new)));

        assertEquals(List.of(), findings(result), result.message());
        assertEquals(new HashSet<>(lines), new HashSet<>(written(type, layout, year)));
    }

    private List<String> written(RecordType type, BoundLayout layout, String year) throws StoreException {
        RunValues run = new RunValues(ImportFixture.LEA, AcademicYear.parse(year));
        List<String> lines = new ArrayList<>();
        try (RowCursor cursor = fixture.store()
                .rows(new RowQuery(type.importRoles(RunDays.of(run.year())), Condition.ALL, Condition.ALL,
                        Set.copyOf(layout.pathsNeeded()), List.of(), 0, RowQuery.Extent.DISTRICT))) {
            RecordBinder binder = RecordBinder.compile(layout, cursor::slot, run);
            for (Row row = cursor.next(); row != null; row = cursor.next()) {
                lines.add(String.join("^", binder.bind(row)));
            }
        }
        return lines;
    }

    private static BoundLayout layout(RecordType type, String year) {
        return type.layouts().stream().filter(bound -> bound.layout().serves(AcademicYear.parse(year))).findFirst()
                .orElseThrow();
    }

    /** A record in the order of the layout; a name the layout lacks is a mistake of the test, but for common ones. */
    private static String line(BoundLayout layout, Map<String, String> record) {
        List<String> texts = new ArrayList<>();
        for (FieldBinding binding : layout.fields()) {
            texts.add(record.getOrDefault(binding.field().name(), ""));
        }
        return String.join("^", texts);
    }

    private static Map<String, String> values(String student, String year) {
        Map<String, String> record = new HashMap<>(RecordLines.senr(student));
        record.remove("Enrollment Start Date");
        record.put("Academic Year ID", year);
        record.put("Student Primary Language Code", "01");
        record.put("Student Birth Date", Integer.parseInt(year.substring(0, 4)) - 14 + "0203");
        return record;
    }

    private static Map<String, String> senr(String student, String year) {
        Map<String, String> record = values(student, year);
        record.put("Enrollment Start Date", year.substring(0, 4) + "0815");
        return record;
    }
}
