package org.caret.testsupport;

import static org.caret.model.ModelPackage.Literals.DISTRICT;
import static org.caret.model.ModelPackage.Literals.ENROLLMENT;
import static org.caret.model.ModelPackage.Literals.PROGRAM_MEMBERSHIP;
import static org.caret.model.ModelPackage.Literals.SCHOOL;
import static org.caret.model.ModelPackage.Literals.STUDENT;
import static org.caret.model.ModelPackage.Literals.STUDENT_INFORMATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.caret.store.Condition;
import org.caret.store.Condition.Operator;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A small district with every gap data can have, and queries about it, both made by chance from a seed. Days and texts are
 * few, so that edges and ties are many.
 */
final class RandomQueries {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 2, 26);
    private static final int DAYS = 8;

    private final Random random;

    RandomQueries(long seed) {
        this.random = new Random(seed);
    }

    /** The same content for the same seed; to be called before any query is made. */
    void load(ContentLoader loader, Store store) throws StoreException {
        loader.load(store, batch -> {
            batch.put("district", DISTRICT, "code", "1900000");
            for (int i = 0; i < 4; i++) {
                batch.put("school" + i, SCHOOL, "district", "district", "code", i == 0 ? null : "code" + i, "charter",
                        text(), "openDate", day(), "notReported", random.nextBoolean());
            }
            for (int i : shuffled(30)) {
                batch.put("student" + i, STUDENT, "district", "district", "localStudentId", "s" + i % 20 + '-' + i,
                        "ssid", text(), "notReported", random.nextBoolean());
            }
            for (int i : shuffled(60)) {
                batch.put("enrollment" + i, ENROLLMENT, "student", student(), "school",
                        random.nextInt(5) == 0 ? null : "school" + random.nextInt(4), "localRecordId", "e" + i,
                        "start", FIRST_DAY.plusDays(i), "exitDate",
                        random.nextBoolean() ? null : FIRST_DAY.plusDays(i + random.nextInt(4)), "status", text(),
                        "gradeLevel", text());
            }
            for (int i : shuffled(20)) {
                batch.put("info" + i, STUDENT_INFORMATION, "student", "student" + i, "start", certainDay(), "gender",
                        "M", "legalLastName", text());
            }
            for (int i : shuffled(50)) {
                batch.put("program" + i, PROGRAM_MEMBERSHIP, "student", student(), "program", "p" + i, "start",
                        certainDay(), "end", FIRST_DAY.plusDays(DAYS + random.nextInt(DAYS)), "membership", text());
            }
        });
    }

    RowQuery query() {
        QueryBuilder query = switch (random.nextInt(3)) {
        case 0 -> fromEnrollment();
        case 1 -> fromStudent();
        default -> fromSchool();
        };
        query.scope(condition(2)).filter(condition(2));
        List<String> paths = List.of("enrollment.status", "enrollment.start", "school.code", "student.ssid",
                "info.legalLastName", "program.program", "program.start", "student.notReported", "school.notReported");
        random.ints(3, 0, paths.size()).mapToObj(paths::get).forEach(query::read);
        int order = random.nextInt(4);
        random.ints(order, 0, paths.size()).mapToObj(paths::get).forEach(query::order);
        return query.groupBy(random.nextInt(order + 1)).build();
    }

    private QueryBuilder fromEnrollment() {
        QueryBuilder query = QueryBuilder.from("enrollment", ENROLLMENT).one("student", "enrollment", "student");
        inEffectOnOneDay(withFirst(query).one("school", "enrollment", "school"));
        return random.nextBoolean() ? query.each("program", "student", "programMemberships")
                : query.inEffect("program", "student", "programMemberships", "enrollment.exitDate");
    }

    private QueryBuilder fromStudent() {
        QueryBuilder query = QueryBuilder.from("student", STUDENT);
        if (random.nextBoolean()) {
            query.each("enrollment", "student", "enrollments", amongEnrollments());
        } else {
            query.inEffect("enrollment", "student", "enrollments", FIRST_DAY.plusDays(random.nextInt(60)));
        }
        inEffectOnOneDay(query.one("school", "enrollment", "school"));
        return query.inEffect("program", "student", "programMemberships",
                random.nextBoolean() ? "info.start" : "enrollment.start");
    }

    private QueryBuilder fromSchool() {
        QueryBuilder query = QueryBuilder.from("school", SCHOOL);
        String back = Role.pointing(ENROLLMENT, "school");
        if (random.nextBoolean()) {
            query.each("enrollment", "school", back);
        } else {
            query.inEffect("enrollment", "school", back, FIRST_DAY.plusDays(random.nextInt(60)));
        }
        inEffectOnOneDay(query.one("student", "enrollment", "student"));
        return query.each("program", "student", "programMemberships");
    }

    /** Further roles of the same table, which hold no path of the conditions. */
    private QueryBuilder withFirst(QueryBuilder query) {
        RolePath status = RolePath.of("first.status");
        return switch (random.nextInt(3)) {
        case 0 -> query.first("first", "student", "enrollments", Condition.equal(status, certainText()), "exitDate");
        case 1 -> query.first("first", "student", "enrollments", Condition.missing(status), "start")
                .first("second", "student", "enrollments", Condition.ALL, "exitDate");
        default -> query;
        };
    }

    private Condition amongEnrollments() {
        return switch (random.nextInt(4)) {
        case 0 -> Condition.atMost(RolePath.of("enrollment.start"), FIRST_DAY.plusDays(random.nextInt(60)));
        case 1 -> Condition.or(Condition.missing(RolePath.of("enrollment.exitDate")),
                Condition.equal(RolePath.of("enrollment.status"), certainText()));
        default -> Condition.ALL;
        };
    }

    private void inEffectOnOneDay(QueryBuilder query) {
        if (random.nextBoolean()) {
            query.inEffect("info", "student", "information", "enrollment.start");
        } else {
            query.inEffect("info", "student", "information", certainDay());
        }
    }

    private Condition condition(int depth) {
        int kind = random.nextInt(depth == 0 ? 7 : 10);
        return switch (kind) {
        case 0 -> Condition.ALL;
        case 1 -> new Condition.Compare(textPath(), anyOf(Operator.values()), String.valueOf(certainText()));
        case 2 -> new Condition.In(textPath(), Set.copyOf(List.of(certainText(), "a")));
        case 3 -> new Condition.Compare(dayPath(), orderOperator(), FIRST_DAY.plusDays(random.nextInt(30)));
        case 4 -> Condition.missing(random.nextBoolean() ? textPath() : dayPath());
        case 5 -> Condition.equal(RolePath.of(anyOf("student.notReported", "school.notReported")),
                random.nextBoolean());
        case 6 -> new Condition.Matches(textPath(), anyOf(Condition.Place.values()), certainText());
        case 7 -> Condition.and(condition(depth - 1), condition(depth - 1));
        case 8 -> Condition.or(condition(depth - 1), condition(depth - 1));
        default -> Condition.not(condition(depth - 1));
        };
    }

    private Operator orderOperator() {
        return anyOf(Operator.EQUAL, Operator.LESS, Operator.LESS_OR_EQUAL, Operator.GREATER,
                Operator.GREATER_OR_EQUAL);
    }

    private RolePath textPath() {
        return RolePath.of(anyOf("enrollment.status", "school.charter", "student.ssid", "info.legalLastName",
                "program.membership"));
    }

    private RolePath dayPath() {
        return RolePath.of(anyOf("enrollment.start", "enrollment.exitDate", "info.start", "program.end",
                "school.openDate"));
    }

    @SafeVarargs
    private <T> T anyOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    private @Nullable String text() {
        return random.nextInt(4) == 0 ? null : certainText();
    }

    private String certainText() {
        return anyOf("", "a", "b", "B", "\u00F1");
    }

    private @Nullable LocalDate day() {
        return random.nextInt(4) == 0 ? null : certainDay();
    }

    private LocalDate certainDay() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    private String student() {
        return "student" + random.nextInt(30);
    }

    /** The numbers below a limit in an order made by chance, so that tables do not lie in the order of their keys. */
    private int[] shuffled(int limit) {
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, limit).boxed().toList());
        Collections.shuffle(numbers, random);
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
