package org.caret.imports.internal.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.caret.model.ModelPackage.Literals;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;

/**
 * The meal programs that students have, and the schools where they may get some.
 *
 * @param spans by id of the student
 * @param schools ids by seven-digit code
 */
record MealPrograms(Map<Long, List<Span>> spans, Map<String, Long> schools) {

    private static final RolePath PROGRAM = RolePath.of("membership.program");
    private static final RolePath START = RolePath.of("membership.start");
    private static final RolePath END = RolePath.of("membership.end");
    private static final RolePath STUDENT = RolePath.of("student.localStudentId");
    private static final RolePath SCHOOL = RolePath.of("school.code");

    /** A membership; the end is exclusive. */
    record Span(String program, LocalDate start, LocalDate end) {
    }

    static MealPrograms read(Store store) throws StoreException {
        return new MealPrograms(spans(store), schools(store));
    }

    private static Map<Long, List<Span>> spans(Store store) throws StoreException {
        Map<Long, List<Span>> spans = new HashMap<>();
        RowQuery query = new RowQuery(
                List.of(new Role.Root("membership", Literals.PROGRAM_MEMBERSHIP),
                        new Role.One("student", "membership", "student")),
                new Condition.In(PROGRAM, Set.of(Certifications.FREE_MEALS, Certifications.REDUCED_PRICE_MEALS)),
                Condition.ALL, Set.of(PROGRAM, START, END, STUDENT), List.of(), 0, RowQuery.Extent.DISTRICT);
        try (RowCursor cursor = store.rows(query)) {
            for (Row row = cursor.next(); row != null; row = cursor.next()) {
                LocalDate start = row.date(START);
                LocalDate end = row.date(END);
                if (start != null && end != null) {
                    spans.computeIfAbsent(row.id("student"), id -> new ArrayList<>(1))
                            .add(new Span(Objects.requireNonNullElse(row.text(PROGRAM), ""), start, end));
                }
            }
        }
        return spans;
    }

    private static Map<String, Long> schools(Store store) throws StoreException {
        Map<String, Long> schools = new HashMap<>();
        RowQuery query = new RowQuery(List.of(new Role.Root("school", Literals.SCHOOL)), Condition.ALL, Condition.ALL,
                Set.of(SCHOOL), List.of(), 0, RowQuery.Extent.FEW);
        try (RowCursor cursor = store.rows(query)) {
            for (Row row = cursor.next(); row != null; row = cursor.next()) {
                String code = row.text(SCHOOL);
                if (code != null) {
                    schools.put(code, row.id("school"));
                }
            }
        }
        return schools;
    }

    /** The meal program that a student has on a day. */
    Optional<String> inEffect(long student, LocalDate day) {
        return spans.getOrDefault(student, List.of()).stream()
                .filter(span -> !span.start().isAfter(day) && day.isBefore(span.end())).map(Span::program).findFirst();
    }
}
