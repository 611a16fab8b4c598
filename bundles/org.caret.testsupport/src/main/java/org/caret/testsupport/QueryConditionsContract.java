package org.caret.testsupport;

import static org.caret.model.ModelPackage.Literals.DISTRICT;
import static org.caret.model.ModelPackage.Literals.SCHOOL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.caret.store.Condition;
import org.caret.store.Condition.Operator;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.RowQuery.Extent;
import org.caret.store.StoreException;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

/** How every store compares, combines, orders and groups. A store's own test extends it. */
public abstract class QueryConditionsContract extends QueryFixture {

    @Test
    void letsComparisonsWithAMissingValueFail() throws StoreException {
        loadDistrict();
        RolePath exit = RolePath.of("enrollment.exitDate");
        RolePath school = RolePath.of("school.code");
        assertHolds(Condition.atMost(exit, FOREVER), "ana-fall");
        assertHolds(Condition.not(Condition.atMost(exit, FOREVER)), "ana-spring", "ben-fall");
        assertHolds(Condition.not(Condition.not(Condition.atMost(exit, FOREVER))), "ana-fall");
        assertHolds(Condition.not(Condition.equal(school, "0000001")), "ana-fall", "ben-fall");
        assertHolds(new Condition.In(school, Set.of("0000001", "0000002")), "ana-fall", "ana-spring");
        assertHolds(Condition.not(new Condition.In(school, Set.of("0000001"))), "ana-fall", "ben-fall");
        assertHolds(new Condition.In(school, Set.of()));
        assertHolds(Condition.not(new Condition.In(exit, Set.of())), "ana-fall", "ana-spring", "ben-fall");
        assertHolds(Condition.missing(school), "ben-fall");
        assertHolds(Condition.not(Condition.missing(exit)), "ana-fall");
        assertHolds(Condition.equal(RolePath.of("school.notReported"), false), "ana-fall", "ana-spring");
        assertHolds(Condition.not(Condition.equal(RolePath.of("school.notReported"), true)), "ana-fall", "ana-spring",
                "ben-fall");
    }

    @Test
    void comparesTextsByCodePointAndWithEveryBlank() throws StoreException {
        loader.load(store(), batch -> {
            batch.put("district", DISTRICT, "code", "1900000");
            int code = 0;
            for (String name : List.of("a", "a ", "a\u0001", "A%_\\b", "Ab", "\uFFFD", "\uD83D\uDE00", "")) {
                batch.put('[' + name + ']', SCHOOL, "district", "district", "code", "" + ++code, "name", name);
            }
            batch.put("none", SCHOOL, "district", "district");
        });
        RolePath name = RolePath.of("school.name");
        QueryBuilder all = QueryBuilder.from("school", SCHOOL).order("school.name");
        assertRows(all, "none", "[]", "[A%_\\b]", "[Ab]", "[a]", "[a\u0001]", "[a ]", "[\uFFFD]", "[\uD83D\uDE00]");
        assertSchools(Condition.equal(name, "a"), "[a]");
        assertSchools(Condition.equal(name, "a "), "[a ]");
        assertSchools(Condition.not(Condition.equal(name, "a")), "none", "[]", "[A%_\\b]", "[Ab]", "[a\u0001]", "[a ]",
                "[\uFFFD]", "[\uD83D\uDE00]");
        assertSchools(new Condition.Compare(name, Operator.GREATER, "a"), "[a\u0001]", "[a ]", "[\uFFFD]",
                "[\uD83D\uDE00]");
        assertSchools(new Condition.Compare(name, Operator.LESS, "a"), "[]", "[A%_\\b]", "[Ab]");
        assertSchools(new Condition.Compare(name, Operator.STARTS_WITH, "A"), "[A%_\\b]", "[Ab]");
        assertSchools(new Condition.Compare(name, Operator.STARTS_WITH, "A%_\\"), "[A%_\\b]");
        assertSchools(new Condition.Compare(name, Operator.STARTS_WITH, "a "), "[a ]");
    }

    @Test
    void combinesConditions() throws StoreException {
        loadDistrict();
        Condition fall = Condition.equal(RolePath.of("enrollment.start"), AUGUST);
        Condition ana = Condition.equal(RolePath.of("student.localStudentId"), "100");
        assertHolds(Condition.and(fall, ana), "ana-fall");
        assertHolds(Condition.or(fall, ana), "ana-fall", "ana-spring", "ben-fall");
        assertHolds(Condition.and(Condition.not(fall), ana), "ana-spring");
        assertHolds(Condition.not(Condition.or(fall, ana)));
        assertHolds(Condition.or());
        assertHolds(Condition.not(Condition.or()), "ana-fall", "ana-spring", "ben-fall");
        assertHolds(Condition.and(), "ana-fall", "ana-spring", "ben-fall");
        assertHolds(Condition.not(Condition.ALL));
        assertHolds(Condition.equal(RolePath.of("student.id"), loader.id("ana")), "ana-fall", "ana-spring");
    }

    @Test
    void appliesConditionsAfterTheRecordInEffectWasChosen() throws StoreException {
        loadDistrict();
        Condition early = Condition.equal(RolePath.of("info.legalLastName"), "Early");
        assertRows(studentsOn(AUGUST).scope(early));
        assertRows(studentsOn(AUGUST).filter(early));
        assertRows(studentsOn(AUGUST.minusDays(1)).scope(early), "ana ana-info-1 Early");
    }

    @Test
    void putsMissingValuesFirstAndBreaksTiesByTheIdsOfTheRoles() throws StoreException {
        loadDistrict();
        assertRows(enrollments().one("school", "enrollment", "school").order("school.code"), //
                "ben-fall ben -", "ana-spring ana east", "ana-fall ana west");
        assertRows(enrollments().order("enrollment.start"), "ana-fall ana", "ben-fall ben", "ana-spring ana");
        assertRows(enrollments(), "ana-fall ana", "ana-spring ana", "ben-fall ben");
        assertRows(enrollments().order("enrollment.exitDate"), "ana-spring ana", "ben-fall ben", "ana-fall ana");
    }

    @Test
    void readsGroupsByTheLeadingPathsOfTheOrder() throws StoreException {
        loadDistrict();
        QueryBuilder query = enrollments().order("student.localStudentId", "enrollment.start");
        assertGroups(query.groupBy(1), List.of("ana-fall ana", "ana-spring ana"), List.of("ben-fall ben"));
        assertGroups(query.groupBy(2), List.of("ana-fall ana"), List.of("ana-spring ana"), List.of("ben-fall ben"));
        assertGroups(query.groupBy(0), List.of("ana-fall ana", "ana-spring ana", "ben-fall ben"));
        assertGroups(query.scope(Condition.or()));
    }

    @Test
    void groupsMissingValuesTogether() throws StoreException {
        loadDistrict();
        assertGroups(enrollments().order("enrollment.exitDate").groupBy(1),
                List.of("ana-spring ana", "ben-fall ben"), List.of("ana-fall ana"));
    }

    @SafeVarargs
    private void assertGroups(QueryBuilder query, List<String>... expected) throws StoreException {
        for (Extent extent : Extent.values()) {
            RowQuery asked = query.extent(extent).build();
            assertEquals(List.of(expected), new QueryRendering(asked, loader).groups(store()), extent::toString);
        }
    }

    /** Asks for enrollments, with the condition as scope and as filter. */
    private void assertHolds(Condition condition, String... enrollments) throws StoreException {
        assertBothWays(enrollments().one("school", "enrollment", "school"), "student.localStudentId", condition,
                enrollments);
    }

    private void assertSchools(Condition condition, String... schools) throws StoreException {
        assertBothWays(QueryBuilder.from("school", SCHOOL), "school.name", condition, schools);
    }

    private void assertBothWays(QueryBuilder query, String order, Condition condition, String... expected)
            throws StoreException {
        query.order(order);
        for (Extent extent : Extent.values()) {
            for (boolean asScope : List.of(true, false)) {
                RowQuery asked = query.extent(extent).scope(asScope ? condition : Condition.ALL)
                        .filter(asScope ? Condition.ALL : condition).build();
                assertEquals(List.of(expected), roots(asked),
                        () -> extent + (asScope ? " scope " : " filter ") + condition);
            }
        }
    }

    private List<String> roots(RowQuery query) throws StoreException {
        EClass root = query.root().type();
        List<String> labels = new ArrayList<>();
        try (RowCursor cursor = store().rows(query)) {
            for (Row row = cursor.next(); row != null; row = cursor.next()) {
                labels.add(loader.label(root, row.id(query.root().name())));
            }
        }
        return labels;
    }
}
