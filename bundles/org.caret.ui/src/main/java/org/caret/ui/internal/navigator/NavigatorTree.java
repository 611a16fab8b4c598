package org.caret.ui.internal.navigator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongUnaryOperator;

import org.caret.model.ModelPackage;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.Store;
import org.caret.store.StoreException;
import org.caret.ui.CaretCommands;
import org.caret.ui.internal.DistrictSummary;
import org.caret.ui.internal.Icons;
import org.eclipse.emf.ecore.EClass;

/** Reads what the tree shows: the district, its schools with their open enrollments, and the kinds of records. */
final class NavigatorTree {

    /** A change of other classes cannot be seen here. */
    static final Set<EClass> COUNTED = Set.of(ModelPackage.Literals.DISTRICT, ModelPackage.Literals.SCHOOL,
            ModelPackage.Literals.STUDENT, ModelPackage.Literals.ENROLLMENT, ModelPackage.Literals.STAFF_MEMBER,
            ModelPackage.Literals.SECTION, ModelPackage.Literals.INCIDENT, ModelPackage.Literals.DAY_OFF);

    private static final RolePath CODE = RolePath.of("school.code");
    private static final RolePath NAME = RolePath.of("school.name");
    private static final RolePath SCHOOL_OF_ENROLLMENT = RolePath.of("school.id");
    private static final RolePath EXIT = RolePath.of("enrollment.exitDate");

    private final Store store;

    NavigatorTree(Store store) {
        this.store = store;
    }

    /** The tree without numbers, which take seconds in a large district. */
    NavigatorNode outline() throws StoreException {
        return tree(type -> NavigatorNode.NO_COUNT, school -> NavigatorNode.NO_COUNT);
    }

    NavigatorNode read() throws StoreException {
        Map<Long, Long> enrolled = openEnrollments();
        return tree(store::count, school -> enrolled.getOrDefault(school, 0L));
    }

    /** How many records of a class there are. */
    private interface Counter {
        long of(EClass type) throws StoreException;
    }

    /** @param enrolled open enrollments by the id of their school */
    private NavigatorNode tree(Counter counter, LongUnaryOperator enrolled) throws StoreException {
        DistrictSummary summary = DistrictSummary.read(store);
        List<NavigatorNode> children = new ArrayList<>();
        List<NavigatorNode> schools = schools(enrolled);
        children.add(new NavigatorNode(Messages.NavigatorTree_schools, schools.size(), Icons.SCHOOL,
                CaretCommands.SHOW_OVERVIEW, Map.of(), false, schools));
        children.add(grid(Messages.NavigatorTree_students, counter.of(ModelPackage.Literals.STUDENT), Icons.STUDENTS,
                "students"));
        children.add(grid(Messages.NavigatorTree_enrollments, counter.of(ModelPackage.Literals.ENROLLMENT),
                Icons.ENROLLMENTS, "enrollments"));
        children.add(grid(Messages.NavigatorTree_staff, counter.of(ModelPackage.Literals.STAFF_MEMBER), Icons.STAFF,
                "staff"));
        children.add(grid(Messages.NavigatorTree_sections, counter.of(ModelPackage.Literals.SECTION), Icons.SECTIONS,
                "sections"));
        children.add(grid(Messages.NavigatorTree_incidents, counter.of(ModelPackage.Literals.INCIDENT),
                Icons.INCIDENTS, "incidents"));
        children.add(new NavigatorNode(Messages.NavigatorTree_daysOff, counter.of(ModelPackage.Literals.DAY_OFF),
                Icons.CALENDAR, CaretCommands.DAYS_OFF, Map.of(), false, List.of()));
        String name = summary.name().isEmpty() ? Messages.NavigatorTree_district : summary.name();
        return new NavigatorNode(name, NavigatorNode.NO_COUNT, Icons.DISTRICT, CaretCommands.SHOW_OVERVIEW, Map.of(),
                true, children);
    }

    private static NavigatorNode grid(String label, long count, Icons icon, String grid) {
        return new NavigatorNode(label, count, icon, CaretCommands.browse(grid), Map.of(), false, List.of());
    }

    private List<NavigatorNode> schools(LongUnaryOperator enrolled) throws StoreException {
        List<NavigatorNode> nodes = new ArrayList<>();
        RowQuery query = new RowQuery(List.of(new Role.Root("school", ModelPackage.Literals.SCHOOL)), Condition.ALL,
                Condition.ALL, Set.of(CODE, NAME), List.of(NAME, CODE), 0, RowQuery.Extent.FEW);
        try (RowCursor schools = store.rows(query)) {
            for (Row school = schools.next(); school != null; school = schools.next()) {
                String code = school.text(CODE);
                String name = school.text(NAME);
                if (code != null) {
                    nodes.add(new NavigatorNode(name == null || name.isBlank() ? code : name,
                            enrolled.applyAsLong(school.id("school")), Icons.SCHOOL,
                            CaretCommands.browse("enrollments"),
                            Map.of(CaretCommands.SCHOOL, code), true, List.of()));
                }
            }
        }
        return nodes;
    }

    /** Open enrollments by the id of their school: one scan, counted here, because the store counts no groups. */
    private Map<Long, Long> openEnrollments() throws StoreException {
        Map<Long, Long> counts = new HashMap<>();
        RowQuery query = new RowQuery(
                List.of(new Role.Root("enrollment", ModelPackage.Literals.ENROLLMENT),
                        new Role.One("school", "enrollment", "school")),
                Condition.missing(EXIT), Condition.ALL, Set.of(SCHOOL_OF_ENROLLMENT), List.of(), 0,
                RowQuery.Extent.DISTRICT);
        try (RowCursor enrollments = store.rows(query)) {
            for (Row row = enrollments.next(); row != null; row = enrollments.next()) {
                counts.merge(row.id("school"), 1L, Long::sum);
            }
        }
        return counts;
    }
}
