package org.caret.testsupport;

import static org.caret.model.ModelPackage.Literals.DISTRICT;
import static org.caret.model.ModelPackage.Literals.ENROLLMENT;
import static org.caret.model.ModelPackage.Literals.SCHOOL;
import static org.caret.model.ModelPackage.Literals.STAFF_ASSIGNMENT;
import static org.caret.model.ModelPackage.Literals.STAFF_INFORMATION;
import static org.caret.model.ModelPackage.Literals.STAFF_MEMBER;
import static org.caret.model.ModelPackage.Literals.STUDENT;
import static org.caret.model.ModelPackage.Literals.STUDENT_INFORMATION;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.caret.store.BrowseQuery;
import org.caret.store.BrowseQuery.Sort;
import org.caret.store.Browsing;
import org.caret.store.Condition;
import org.caret.store.Condition.Matches;
import org.caret.store.Condition.Place;
import org.caret.store.PathNotAskedForException;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.store.UnitOfWork;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store answers to somebody who looks through a list. A store's own test extends it. */
public abstract class BrowsingContract {

    private static final LocalDate AUGUST = LocalDate.of(2024, 8, 14);
    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 6);
    private static final RolePath LAST = RolePath.of("info.legalLastName");
    private static final RolePath LOCAL_ID = RolePath.of("student.localStudentId");

    private static final List<Role> STUDENTS = List.of(new Role.Root("student", STUDENT),
            new Role.One("info", "student", "currentInformation"));
    private static final List<Role> ENROLLMENTS = List.of(new Role.Root("enrollment", ENROLLMENT),
            new Role.One("student", "enrollment", "student"), new Role.One("info", "student", "currentInformation"),
            new Role.One("school", "enrollment", "school"));
    private static final Sort BY_LAST = Sort.ascending("info.legalLastName");
    private static final Sort BY_FIRST = Sort.ascending("info.legalFirstName");

    private final ContentLoader loader = new ContentLoader();
    private @Nullable Store opened;

    /** A new store without content. */
    protected abstract Store open(Path folder) throws StoreException;

    /** Whether the store must know the first rows of lists sorted by name without sorting. */
    protected abstract boolean indexed();

    @BeforeEach
    void openStore(@TempDir Path folder) throws StoreException {
        opened = open(folder);
    }

    @AfterEach
    void closeStore() throws StoreException {
        store().close();
    }

    private Store store() {
        return Objects.requireNonNull(opened);
    }

    @Test
    void hasNoRowsInAnEmptyStore() throws StoreException {
        Browsing browsing = store().browse(students(Condition.ALL, BY_LAST));
        assertEquals(0, browsing.ids(() -> false).length);
        assertEquals(0, browsing.firstIds(10).orElse(new long[0]).length);
        assertEquals(Map.of(), browsing.rows());
        assertEquals(Map.of(), browsing.rows(1, 2));
    }

    @Test
    void sortsByTheLatestInformationWithMissingValuesLast() throws StoreException {
        loadStudents();
        assertIds(students(Condition.ALL, BY_LAST, BY_FIRST), "ada", "bo", "bea", "bob", "dan", "nameless", "new");
    }

    @Test
    void turnsTheOrderRoundWithMissingValuesFirst() throws StoreException {
        loadStudents();
        assertIds(
                students(Condition.ALL, Sort.descending("info.legalLastName"), Sort.descending("info.legalFirstName")),
                "nameless", "new", "dan", "bob", "bea", "bo", "ada");
    }

    @Test
    void sortsByColumnsOfSeveralRolesInEitherDirection() throws StoreException {
        loadStudents();
        assertIds(students(Condition.ALL, BY_LAST, Sort.descending("student.localStudentId")), //
                "ada", "bo", "bob", "bea", "dan", "new", "nameless");
        assertIds(students(Condition.ALL), "bea", "dan", "ada", "bob", "bo", "nameless", "new");
    }

    @Test
    void doesNotCountBlanksAtTheEndOfATextInTheOrder() throws StoreException {
        loader.load(store(), batch -> {
            batch.put("district", DISTRICT, "code", "1900000");
            student(batch, "first", "1", "Lee ", "Ann");
            student(batch, "second", "2", "Lee", "Ann");
            student(batch, "third", "3", "Lee  ", "Al");
        });
        assertIds(students(Condition.ALL, BY_LAST, BY_FIRST), "third", "first", "second");
        assertIds(students(Condition.ALL, BY_LAST), "first", "second", "third");
    }

    @Test
    void putsATextBeforeThoseThatItBegins() throws StoreException {
        loader.load(store(), batch -> {
            batch.put("district", DISTRICT, "code", "1900000");
            student(batch, "longest", "1", "Lee Ann", "A");
            student(batch, "other", "2", "Leeds", "A");
            student(batch, "shortest", "3", "Lee", "B");
            student(batch, "accented", "4", "L\u00e9e", "A");
        });
        assertIds(students(Condition.ALL, BY_LAST), "shortest", "longest", "other", "accented");
        assertIds(students(Condition.ALL, Sort.descending("info.legalLastName")), //
                "accented", "other", "longest", "shortest");
        assertIds(students(Condition.ALL, Sort.descending("info.legalFirstName"), BY_LAST), //
                "shortest", "longest", "other", "accented");
    }

    @Test
    void sortsFlagsWithNoBeforeYes() throws StoreException {
        loader.load(store(), batch -> {
            batch.put("district", DISTRICT, "code", "1900000");
            batch.put("a", STUDENT, "district", "district", "localStudentId", "1", "notReported", true);
            batch.put("b", STUDENT, "district", "district", "localStudentId", "2");
            batch.put("c", STUDENT, "district", "district", "localStudentId", "3", "notReported", true);
        });
        assertIds(students(Condition.ALL, Sort.ascending("student.notReported")), "b", "a", "c");
        assertIds(students(Condition.ALL, Sort.descending("student.notReported")), "a", "c", "b");
    }

    @Test
    void sortsDaysNumbersAndDecimalsByTheirValue() throws StoreException {
        loadJobs();
        List<Role> roles = List.of(new Role.Root("job", STAFF_ASSIGNMENT));
        assertIds(new BrowseQuery(roles, Condition.ALL, Set.of(), List.of(Sort.ascending("job.sequence"))), //
                "d", "b", "a", "c");
        assertIds(new BrowseQuery(roles, Condition.ALL, Set.of(),
                List.of(Sort.descending("job.fullTimeEquivalentPercent"))), "d", "a", "b", "c");
        loadStudents();
        assertIds(enrollments(Condition.ALL, Sort.descending("enrollment.start"), BY_LAST), "dan-spring", "ada-fall",
                "bob-fall");
    }

    @Test
    void findsTextsWithoutRegardToCase() throws StoreException {
        loadStudents();
        assertIds(students(new Matches(LAST, Place.START, "BROW"), BY_LAST, BY_FIRST), "bea", "bob");
        assertIds(students(new Matches(LAST, Place.START, "row"), BY_LAST));
        assertIds(students(new Matches(LAST, Place.ANYWHERE, "Row"), BY_LAST, BY_FIRST), "bea", "bob");
        assertIds(students(new Matches(LAST, Place.WHOLE, "brown"), BY_LAST, BY_FIRST), "bea", "bob");
        assertIds(students(new Matches(LAST, Place.WHOLE, "brow"), BY_LAST));
        assertIds(students(new Matches(LAST, Place.START, "nu\u00f1"), BY_LAST), "dan");
        assertIds(students(Condition.not(new Matches(LAST, Place.START, "brow")), BY_LAST), //
                "ada", "bo", "dan", "nameless", "new");
    }

    @Test
    void takesSignsOfPatternsLiterally() throws StoreException {
        loader.load(store(), batch -> {
            batch.put("district", DISTRICT, "code", "1900000");
            student(batch, "percent", "1", "a%b", "Ann");
            student(batch, "underline", "2", "a_b", "Ann");
            student(batch, "backslash", "3", "a\\b", "Ann");
            student(batch, "letter", "4", "axb", "Ann");
        });
        assertIds(students(new Matches(LAST, Place.START, "a%")), "percent");
        assertIds(students(new Matches(LAST, Place.WHOLE, "A_B")), "underline");
        assertIds(students(new Matches(LAST, Place.ANYWHERE, "\\")), "backslash");
        assertIds(students(new Matches(LAST, Place.ANYWHERE, "")), "percent", "underline", "backslash", "letter");
    }

    @Test
    void combinesFiltersOfSeveralRoles() throws StoreException {
        loadStudents();
        RolePath start = RolePath.of("enrollment.start");
        RolePath school = RolePath.of("school.code");
        assertIds(enrollments(Condition.equal(school, "0000001"), BY_LAST), "ada-fall", "dan-spring");
        assertIds(enrollments(Condition.missing(school), BY_LAST), "bob-fall");
        assertIds(enrollments(Condition.and(Condition.atLeast(start, AUGUST), Condition.atMost(start, AUGUST)),
                Sort.descending("info.legalLastName")), "bob-fall", "ada-fall");
        assertIds(enrollments(Condition.and(Condition.equal(school, "0000001"), new Matches(LAST, Place.START, "n"),
                Condition.atLeast(start, JANUARY))), "dan-spring");
        assertIds(enrollments(
                Condition.or(Condition.equal(school, "0000001"), new Matches(LOCAL_ID, Place.ANYWHERE, "4")),
                BY_LAST), "ada-fall", "bob-fall", "dan-spring");
        assertIds(enrollments(Condition.or()));
    }

    @Test
    void filtersAndSortsByWhatIsInEffectOnADay() throws StoreException {
        loader.load(store(), batch -> {
            batch.put("district", DISTRICT, "code", "1900000");
            batch.put("x", STAFF_MEMBER, "district", "district", "localStaffId", "T1");
            batch.put("y", STAFF_MEMBER, "district", "district", "localStaffId", "T2");
            batch.put("z", STAFF_MEMBER, "district", "district", "localStaffId", "T3");
            batch.put("x1", STAFF_INFORMATION, "staffMember", "x", "start", AUGUST, "end", JANUARY, "legalLastName",
                    "Alpha");
            batch.put("x2", STAFF_INFORMATION, "staffMember", "x", "start", JANUARY, "legalLastName", "Omega");
            batch.put("y1", STAFF_INFORMATION, "staffMember", "y", "start", AUGUST, "legalLastName", "Beta");
        });
        assertIds(staffOn(AUGUST, Condition.ALL), "x", "y", "z");
        assertIds(staffOn(JANUARY, Condition.ALL), "y", "x", "z");
        assertIds(staffOn(JANUARY, new Matches(LAST, Place.START, "alpha")));
        assertIds(staffOn(AUGUST, new Matches(LAST, Place.START, "alpha")), "x");
    }

    @Test
    void takesTheLatestOfSeveralInEffectAndOfThoseTheOneWithTheHighestId() throws StoreException {
        loader.load(store(), batch -> {
            batch.put("district", DISTRICT, "code", "1900000");
            student(batch, "x", "1", "Xu", "X");
            student(batch, "y", "2", "Yu", "Y");
            batch.put("none", STUDENT, "district", "district", "localStudentId", "3");
            batch.put("one", SCHOOL, "district", "district", "code", "0000001");
            batch.put("two", SCHOOL, "district", "district", "code", "0000002");
            batch.put("x-new", ENROLLMENT, "student", "x", "school", "one", "start", JANUARY, "gradeLevel", "03");
            batch.put("x-old", ENROLLMENT, "student", "x", "school", "two", "start", AUGUST, "gradeLevel", "09");
            batch.put("y-low", ENROLLMENT, "student", "y", "school", "one", "start", AUGUST, "gradeLevel", "08");
            batch.put("y-high", ENROLLMENT, "student", "y", "school", "two", "start", AUGUST, "gradeLevel", "02");
            batch.put("y-left", ENROLLMENT, "student", "y", "school", "one", "start", JANUARY, "exitDate", JANUARY,
                    "gradeLevel", "12");
        });
        assertIds(enrolledOn(JANUARY.plusDays(1), Condition.ALL), "y", "x", "none");
        assertIds(enrolledOn(AUGUST, Condition.ALL), "y", "x", "none");
        assertIds(enrolledOn(JANUARY, Condition.ALL), "x", "y", "none");
        assertIds(enrolledOn(JANUARY.plusDays(1), Condition.equal(RolePath.of("school.code"), "0000001")), "x");
        assertIds(enrolledOn(JANUARY.plusDays(1), Condition.missing(RolePath.of("school.code"))), "none");
    }

    @Test
    void sortsIdentifiersAsTextsWhateverTheyAreMadeOf() throws StoreException {
        loader.load(store(), batch -> {
            batch.put("district", DISTRICT, "code", "1900000");
            student(batch, "ten", "10", "9-1 ", "-");
            student(batch, "nine", "9", "9-1", "Z");
            student(batch, "hundred", "100", "9", "0");
            student(batch, "letter", "1A", "09", "5");
            batch.put("none", STUDENT, "district", "district");
        });
        assertIds(students(Condition.ALL, BY_LAST), "letter", "hundred", "ten", "nine", "none");
        assertIds(students(Condition.ALL, Sort.descending("info.legalLastName")), //
                "none", "ten", "nine", "hundred", "letter");
        assertIds(students(Condition.ALL, Sort.ascending("student.localStudentId")), //
                "ten", "hundred", "letter", "nine", "none");
        assertIds(students(Condition.ALL, BY_FIRST), "ten", "hundred", "letter", "nine", "none");
    }

    @Test
    void sortsByMoreStepsThanAnybodyNeeds() throws StoreException {
        loader.load(store(), batch -> {
            batch.put("district", DISTRICT, "code", "1900000");
            for (int i = 0; i < 600; i++) {
                student(batch, "s" + i, String.format(Locale.ROOT, "%03d", i * 7 % 600), "Name" + i % 300, "First");
            }
        });
        Sort byName = Sort.ascending("info.legalLastName");
        long[] once = store().browse(students(Condition.ALL, byName, Sort.descending("student.localStudentId")))
                .ids(() -> false);
        long[] often = store().browse(students(Condition.ALL, byName, byName, byName, byName, byName, byName, byName,
                Sort.descending("student.localStudentId"))).ids(() -> false);
        assertArrayEquals(once, often);
        String[] first = { loader.label(STUDENT, once[0]), loader.label(STUDENT, once[1]) };
        assertArrayEquals(new String[] { "s300", "s0" }, first);
    }

    @Test
    void filtersByEveryKindOfValue() throws StoreException {
        loadJobs();
        RolePath sequence = RolePath.of("job.sequence");
        RolePath percent = RolePath.of("job.fullTimeEquivalentPercent");
        assertIds(jobs(Condition.atLeast(sequence, 9)), "a", "b");
        assertIds(jobs(Condition.not(Condition.atLeast(sequence, 9))), "c", "d");
        assertIds(jobs(new Condition.In(sequence, Set.of(-1, 10))), "a", "d");
        assertIds(jobs(Condition.equal(percent, new BigDecimal("20.500"))), "b", "c");
        assertIds(jobs(Condition.not(Condition.missing(percent))), "a", "b", "c");
        assertIds(jobs(Condition.equal(RolePath.of("job.id"), loader.id("c"))), "c");
        assertIds(jobs(Condition.or(Condition.missing(percent), Condition.and(Condition.atMost(percent, BigDecimal.TEN),
                Condition.missing(sequence)))), "d");
    }

    /** Blanks at the end of a text count for a filter, though not for the order. */
    @Test
    void findsTextsWithoutLetters() throws StoreException {
        loader.load(store(), batch -> {
            batch.put("district", DISTRICT, "code", "1900000");
            student(batch, "exact", "1-2", "A", "A");
            student(batch, "longer", "1-23", "A", "A");
            student(batch, "blank", "1-24 ", "A", "A");
            student(batch, "within", "01-2", "A", "A");
            student(batch, "pattern", "1_2", "A", "A");
        });
        assertIds(students(new Matches(LOCAL_ID, Place.WHOLE, "1-2")), "exact");
        assertIds(students(new Matches(LOCAL_ID, Place.WHOLE, "1-24")));
        assertIds(students(new Matches(LOCAL_ID, Place.START, "1-2")), "exact", "longer", "blank");
        assertIds(students(new Matches(LOCAL_ID, Place.ANYWHERE, "1-2")), "exact", "longer", "blank", "within");
        assertIds(students(new Matches(LOCAL_ID, Place.START, "1_")), "pattern");
    }

    @Test
    void knowsTheFirstRowsWithoutTheOthers() throws StoreException {
        loader.load(store(), batch -> {
            batch.put("district", DISTRICT, "code", "1900000");
            for (int i = 0; i < 60; i++) {
                student(batch, "s" + i, "N" + i, "Name" + (i * 7 % 10), "First" + (i * 11 % 3));
                batch.put("e" + i, ENROLLMENT, "student", "s" + i, "start", AUGUST);
                batch.put("f" + i, ENROLLMENT, "student", "s" + i, "start", JANUARY);
            }
        });
        assertBegins(students(Condition.ALL, BY_LAST, BY_FIRST), 25);
        assertBegins(students(Condition.ALL, BY_LAST), 1);
        assertBegins(enrollments(Condition.ALL, BY_LAST, BY_FIRST), 40);
    }

    private void assertBegins(BrowseQuery query, int count) throws StoreException {
        Browsing browsing = store().browse(query);
        List<Long> all = Arrays.stream(browsing.ids(() -> false)).boxed().toList();
        List<Long> first = Arrays.stream(browsing.firstIds(count).orElse(new long[0])).boxed().toList();
        if (indexed() || !first.isEmpty()) {
            assertEquals(all.subList(0, count), first);
        }
    }

    /** More than are looked at for the first rows, so that the last names are not among them. */
    @Test
    void knowsTheFirstRowsOfAFilteredListThatBeginEarly() throws StoreException {
        loader.load(store(), batch -> {
            batch.put("district", DISTRICT, "code", "1900000");
            for (int i = 0; i < 5000; i++) {
                student(batch, "s" + i, "N" + i, String.format(Locale.ROOT, "Name%04d", i), "First" + i % 3);
            }
        });
        RolePath first = RolePath.of("info.legalFirstName");
        BrowseQuery third = students(new Matches(first, Place.WHOLE, "First2"), BY_LAST, BY_FIRST);
        assertBegins(third, 100);
        BrowseQuery few = students(new Matches(LAST, Place.ANYWHERE, "000"), BY_LAST, BY_FIRST);
        assertBegins(few, 10);
        // Name0000 to Name0009, and Name1000, Name2000 ...: fewer are found than are wanted, and they are the right ones.
        List<Long> all = Arrays.stream(store().browse(few).ids(() -> false)).boxed().toList();
        List<Long> found = Arrays.stream(store().browse(few).firstIds(50).orElse(new long[0])).boxed().toList();
        assertEquals(all.subList(0, found.size()), found);
        assertFalse(
                store().browse(students(new Matches(LAST, Place.START, "name49"), BY_LAST)).firstIds(1).isPresent());
    }

    @Test
    void fetchesThePagesRowsById() throws StoreException {
        loadStudents();
        long bob = loader.id("bob-fall");
        long dan = loader.id("dan-spring");
        Map<Long, Row> rows = store().browse(enrollments(Condition.equal(RolePath.of("school.code"), "none"), BY_LAST))
                .rows(dan, bob, 987_654_321, dan);
        assertEquals(Set.of(bob, dan), rows.keySet());
        Row row = Objects.requireNonNull(rows.get(dan));
        assertEquals("Nu\u00f1ez", row.text(LAST));
        assertEquals(JANUARY, row.date("enrollment.start"));
        assertEquals(loader.id("school"), row.id("school"));
        assertFalse(Objects.requireNonNull(rows.get(bob)).has("school"));
        assertThrows(PathNotAskedForException.class, () -> row.text("info.legalFirstName"));
    }

    @Test
    void fetchesMoreRowsThanOneStatementTakes() throws StoreException {
        loader.load(store(), batch -> {
            batch.put("district", DISTRICT, "code", "1900000");
            for (int i = 0; i < 300; i++) {
                student(batch, "s" + i, "N" + i, "Name", "First");
            }
        });
        Browsing browsing = store().browse(students(Condition.ALL, BY_LAST));
        assertEquals(300, browsing.rows(browsing.ids(() -> false)).size());
    }

    @Test
    void seesWhatWasCommittedSince() throws StoreException {
        loadStudents();
        Browsing browsing = store().browse(students(Condition.ALL, BY_LAST));
        long[] before = browsing.ids(() -> false);
        try (UnitOfWork work = store().begin()) {
            store().read(STUDENT, List.of(loader.id("new")), List.of()).forEach(work::delete);
            work.commit();
        }
        assertEquals(before.length - 1, browsing.ids(() -> false).length);
        assertEquals(Map.of(), browsing.rows(loader.id("new")));
    }

    @Test
    void stopsWhenCancelled() throws StoreException {
        loadStudents();
        Browsing browsing = store().browse(students(Condition.ALL, BY_LAST));
        assertThrows(CancellationException.class, () -> browsing.ids(() -> true));
        AtomicInteger asked = new AtomicInteger();
        assertThrows(CancellationException.class, () -> browsing.ids(() -> asked.incrementAndGet() > 1));
        assertIds(students(Condition.ALL, BY_LAST, BY_FIRST), "ada", "bo", "bea", "bob", "dan", "nameless", "new");
    }

    @Test
    void refusesWhatDoesNotFitTheModel() {
        assertThrows(IllegalArgumentException.class,
                () -> store().browse(students(Condition.ALL, Sort.ascending("info.nothing"))));
        assertThrows(IllegalArgumentException.class,
                () -> store().browse(students(Condition.equal(LAST, 7), BY_LAST)));
        assertThrows(IllegalArgumentException.class, () -> store().browse(
                new BrowseQuery(STUDENTS, Condition.ALL, Set.of(RolePath.of("school.code")), List.of())));
        assertThrows(IllegalArgumentException.class, () -> new BrowseQuery(List.of(new Role.Root("student", STUDENT),
                new Role.Each("info", "student", "information")), Condition.ALL, Set.of(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new BrowseQuery(List.of(
                new Role.Root("enrollment", ENROLLMENT), new Role.One("student", "enrollment", "student"),
                new Role.InEffect("info", "student", "information", RolePath.of("enrollment.start"), null)),
                Condition.ALL, Set.of(), List.of()));
        assertThrows(IllegalArgumentException.class,
                () -> new BrowseQuery(List.of(), Condition.ALL, Set.of(), List.of()));
    }

    private static BrowseQuery students(Condition filter, Sort... sort) {
        return new BrowseQuery(STUDENTS, filter, Set.of(LAST, LOCAL_ID), List.of(sort));
    }

    private static BrowseQuery enrollments(Condition filter, Sort... sort) {
        return new BrowseQuery(ENROLLMENTS, filter, Set.of(LAST, RolePath.of("enrollment.start")), List.of(sort));
    }

    private static BrowseQuery staffOn(LocalDate day, Condition filter) {
        return new BrowseQuery(List.of(new Role.Root("staff", STAFF_MEMBER),
                new Role.InEffect("info", "staff", "information", null, day)), filter, Set.of(LAST),
                List.of(Sort.ascending("info.legalLastName")));
    }

    private static BrowseQuery enrolledOn(LocalDate day, Condition filter) {
        return new BrowseQuery(List.of(new Role.Root("student", STUDENT),
                new Role.InEffect("enrollment", "student", "enrollments", null, day),
                new Role.One("school", "enrollment", "school")), filter, Set.of(),
                List.of(Sort.ascending("enrollment.gradeLevel")));
    }

    private static BrowseQuery jobs(Condition filter) {
        return new BrowseQuery(List.of(new Role.Root("job", STAFF_ASSIGNMENT)), filter, Set.of(), List.of());
    }

    private void assertIds(BrowseQuery query, String... labels) throws StoreException {
        EClass type = query.root().type();
        assertEquals(List.of(labels), Arrays.stream(store().browse(query).ids(() -> false))
                .mapToObj(id -> loader.label(type, id)).toList());
    }

    private void loadStudents() throws StoreException {
        loader.load(store(), batch -> {
            if (store().count(DISTRICT) == 0) {
                batch.put("district", DISTRICT, "code", "1900000");
            }
            batch.put("school", SCHOOL, "district", "district", "code", "0000001");
            student(batch, "bea", "3", "Brown", "Bea");
            student(batch, "dan", "5", "Nu\u00f1ez", "Dan");
            student(batch, "ada", "1", "Adams", "Ada");
            student(batch, "bob", "4", "Brown", "Bob");
            student(batch, "bo", "2", "Bronson", "Bo");
            batch.put("nameless", STUDENT, "district", "district", "localStudentId", "6");
            batch.put("nameless-info", STUDENT_INFORMATION, "student", "nameless", "start", AUGUST);
            batch.put("new", STUDENT, "district", "district", "localStudentId", "7");
            batch.put("bo-earlier", STUDENT_INFORMATION, "student", "bo", "start", AUGUST.minusYears(1), "end", AUGUST,
                    "legalLastName", "Zorn", "legalFirstName", "Bo");
            batch.put("ada-fall", ENROLLMENT, "student", "ada", "school", "school", "start", AUGUST);
            batch.put("bob-fall", ENROLLMENT, "student", "bob", "start", AUGUST);
            batch.put("dan-spring", ENROLLMENT, "student", "dan", "school", "school", "start", JANUARY);
        });
    }

    private static void student(ContentLoader.Batch batch, String label, String localId, String last, String first)
            throws StoreException {
        batch.put(label, STUDENT, "district", "district", "localStudentId", localId);
        batch.put(label + "-info", STUDENT_INFORMATION, "student", label, "start", AUGUST, "legalLastName", last,
                "legalFirstName", first);
    }

    private void loadJobs() throws StoreException {
        loader.load(store(), batch -> {
            batch.put("district", DISTRICT, "code", "1900000");
            batch.put("teacher", STAFF_MEMBER, "district", "district", "localStaffId", "T1");
            assignment(batch, "a", 10, "100");
            assignment(batch, "b", 9, "20.5");
            assignment(batch, "c", null, "20.50");
            assignment(batch, "d", -1, null);
        });
    }

    private static void assignment(ContentLoader.Batch batch, String label, @Nullable Integer sequence,
            @Nullable String percent) throws StoreException {
        batch.put(label, STAFF_ASSIGNMENT, "staffMember", "teacher", "academicYear", label, "sequence", sequence,
                "fullTimeEquivalentPercent", percent == null ? null : new BigDecimal(percent));
    }
}
