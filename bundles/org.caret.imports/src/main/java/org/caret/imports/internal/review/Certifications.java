package org.caret.imports.internal.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.caret.imports.SourceKind;
import org.caret.imports.internal.review.ExtractRows.Line;
import org.caret.imports.internal.review.KnownStudents.Known;
import org.caret.imports.review.ReviewCase;
import org.caret.imports.review.ReviewCase.Effect;
import org.caret.imports.review.ReviewCase.Option;
import org.caret.imports.review.ReviewCase.State;
import org.caret.spec.AcademicYear;
import org.caret.store.Store;
import org.caret.store.StoreException;

/**
 * Students whom the state certifies for meals. A case is a row. What the columns are is known, what the texts of
 * "Certification Status" stand for is not: nothing says which of them mean free and which reduced-price meals, so that no
 * option is proposed and a person, who has the state's letter, chooses. Source: CALPADS, Extracts, "Direct Certification"
 * (2019).
 */
final class Certifications implements ReviewReader {

    /** Codes of the set Education Program; both are sent anew each year and end with it. Source: CALPADS, SPRG rules. */
    static final String FREE_MEALS = "181";
    static final String REDUCED_PRICE_MEALS = "182";

    private static final String NONE = "none";

    private final List<Row> rows = new ArrayList<>();

    private record Row(long line, String year, String school, String localId, String ssid, String person,
            Optional<LocalDate> day, String status) {
    }

    @Override
    public SourceKind kind() {
        return SourceKind.DIRECT_CERTIFICATION;
    }

    @Override
    public String leaField() {
        return "Reporting LEA";
    }

    @Override
    public void add(Line line, Set<String> localIds, Set<String> ssids) {
        Row row = new Row(line.number(), line.text("Academic Year ID"), line.text("School of Attendance"),
                line.text("Local Student ID"), line.text("SSID"),
                List.of("Student Legal First Name", "Student Legal Middle Name", "Student Legal Last Name").stream()
                        .map(line::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(" ")),
                line.day("Certification Date"), line.text("Certification Status"));
        rows.add(row);
        localIds.add(row.localId());
        ssids.add(row.ssid());
    }

    @Override
    public List<ReviewCase> cases(KnownStudents students, Store store) throws StoreException {
        MealPrograms programs = MealPrograms.read(store);
        return rows.stream().map(row -> judge(row, students, programs)).toList();
    }

    private static ReviewCase judge(Row row, KnownStudents students, MealPrograms programs) {
        Optional<Known> known = students.byLocalId(row.localId()).or(() -> students.bySsid(row.ssid()));
        if (known.isEmpty()) {
            return closed(row, 0, State.UNKNOWN, "The database has no student with this local number or SSID.");
        }
        Known student = known.get();
        if (!student.ssid().isEmpty() && !row.ssid().isEmpty() && !student.ssid().equals(row.ssid())) {
            return closed(row, student.id(), State.BLOCKED, "The student has another SSID than the row.");
        }
        Optional<AcademicYear> year = year(row.year());
        if (year.isEmpty() || row.day().isEmpty()) {
            return closed(row, student.id(), State.BLOCKED,
                    "The row names no " + (year.isEmpty() ? "academic year" : "certification date")
                            + " that can be read.");
        }
        LocalDate day = row.day().get();
        if (day.isAfter(year.get().lastDay())) {
            return closed(row, student.id(), State.BLOCKED, "The certification date lies after the academic year.");
        }
        Long school = programs.schools().get(row.school());
        if (school == null) {
            return closed(row, student.id(), State.BLOCKED, "The database has no school with the code of the row.");
        }
        LocalDate start = day.isBefore(year.get().firstDay()) ? year.get().firstDay() : day;
        return programs.inEffect(student.id(), start)
                .map(program -> closed(row, student.id(), State.SETTLED,
                        "The student has program " + program + " on " + start + " already."))
                .orElseGet(() -> open(row, student, school, start, year.get().lastDay().plusDays(1)));
    }

    private static ReviewCase open(Row row, Known student, long school, LocalDate start, LocalDate end) {
        List<Option> options = List.of(
                new Option(FREE_MEALS, "program 181, free meals, from " + start, Optional.empty(), "",
                        new Effect.NewProgram(school, FREE_MEALS, start, end)),
                new Option(REDUCED_PRICE_MEALS, "program 182, reduced-price meals, from " + start, Optional.empty(), "",
                        new Effect.NewProgram(school, REDUCED_PRICE_MEALS, start, end)),
                new Option(NONE, "no program", Optional.empty(), "", new Effect.Nothing()));
        String situation = "Certified on " + row.day().map(LocalDate::toString).orElse("") + " with status \""
                + row.status() + "\"; which meals the status stands for is not published.";
        return new ReviewCase(Long.toString(row.line()), row.line(), row.school(), student.localId(), student.id(),
                row.person(), State.OPEN, situation, options, Optional.empty());
    }

    private static Optional<AcademicYear> year(String text) {
        try {
            return Optional.of(AcademicYear.parse(text));
        } catch (@SuppressWarnings("unused") IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ReviewCase closed(Row row, long student, State state, String situation) {
        return new ReviewCase(Long.toString(row.line()), row.line(), row.school(), row.localId(), student, row.person(),
                state, situation, List.of(), Optional.empty());
    }
}
