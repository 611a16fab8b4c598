package org.caret.testsupport;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.RowQuery;
import org.caret.store.internal.query.PlannedPath;
import org.caret.store.internal.query.PlannedRole;
import org.caret.store.internal.query.PlannedRole.Validity;
import org.caret.store.internal.query.QueryPlan;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Answers a query in the most literal way: every root, every role from it, every condition, one sort. It shares nothing
 * with the Derby store but the check of the query against the model, so that one can be held against the other.
 */
final class MemoryQuery {

    private final MemoryTables tables;
    private final QueryPlan plan;
    private final RowQuery query;
    private final Map<EReference, Map<Object, List<Long>>> children = new HashMap<>();

    MemoryQuery(MemoryTables tables, RowQuery query) {
        this.tables = tables;
        this.query = query;
        this.plan = QueryPlan.of(query);
    }

    RowCursor rows() {
        Map<RolePath, Integer> slots = slots();
        return new MemoryCursor(all(slots), slots, query.order().subList(0, query.groupBy()));
    }

    List<Row> all() {
        return List.copyOf(all(slots()));
    }

    private Map<RolePath, Integer> slots() {
        Map<RolePath, Integer> slots = new LinkedHashMap<>();
        plan.readable().forEach(path -> slots.put(path, slots.size()));
        return slots;
    }

    private List<MemoryRow> all(Map<RolePath, Integer> slots) {
        List<long[]> tuples = new ArrayList<>();
        tables.of(query.root().type()).keySet().forEach(id -> expand(new long[] { id }, tuples));
        return tuples.stream().filter(tuple -> holds(query.scope(), tuple) && holds(query.filter(), tuple))
                .sorted(order()).map(tuple -> row(tuple, slots)).toList();
    }

    private void expand(long[] reached, List<long[]> tuples) {
        if (reached.length == plan.roles().size()) {
            tuples.add(reached);
            return;
        }
        for (long id : reach(plan.roles().get(reached.length), reached)) {
            long[] further = Arrays.copyOf(reached, reached.length + 1);
            further[reached.length] = id;
            expand(further, tuples);
        }
    }

    /** Ids of the objects that play a role after what was reached before; 0 for a row without it. */
    private List<Long> reach(PlannedRole role, long[] reached) {
        long from = reached[role.from()];
        EClass fromType = plan.roles().get(role.from()).type();
        EReference reference = Objects.requireNonNull(role.reference());
        List<Long> found = switch (role.role()) {
        case Role.One one -> target(role.type(), tables.value(fromType, from, reference));
        case Role.Each each -> among(role, each.among(), children(role.type(), role.owner(), from));
        case Role.InEffect inEffect -> inEffect(role, inEffect, children(role.type(), role.owner(), from), reached);
        case Role.First first -> first(role, first, children(role.type(), role.owner(), from));
        case Role.Root root -> throw new IllegalStateException("only the first role is a root");
        };
        return found.isEmpty() ? List.of(0L) : found;
    }

    private List<Long> target(EClass type, @Nullable Object id) {
        return id instanceof Long target && tables.of(type).containsKey(target) ? List.of(target) : List.of();
    }

    private List<Long> children(EClass type, EReference container, long owner) {
        return children.computeIfAbsent(container, any -> {
            Map<Object, List<Long>> byOwner = new HashMap<>();
            tables.of(type).keySet().forEach(id -> byOwner
                    .computeIfAbsent(Objects.requireNonNullElse(tables.value(type, id, container), 0L),
                            key -> new ArrayList<>())
                    .add(id));
            byOwner.remove(0L);
            return byOwner;
        }).getOrDefault(owner, List.of());
    }

    private List<Long> inEffect(PlannedRole planned, Role.InEffect role, List<Long> children, long[] reached) {
        RolePath path = role.day();
        LocalDate first = path == null ? role.first() : (LocalDate) value(path, reached);
        LocalDate last = path == null ? role.last() : first;
        if (first == null || last == null) {
            return List.of();
        }
        Validity validity = Objects.requireNonNull(planned.validity());
        Comparator<Long> latest = Comparator
                .comparing((Long id) -> (LocalDate) Objects
                        .requireNonNull(tables.value(planned.type(), id, validity.start())))
                .thenComparing(Comparator.naturalOrder());
        return children.stream().filter(id -> covers(planned.type(), id, validity, first, last)).max(latest).stream()
                .toList();
    }

    /** Those children that satisfy a condition on their own role. */
    private List<Long> among(PlannedRole planned, Condition condition, List<Long> children) {
        return children.stream().filter(child -> holds(condition, alone(planned, child))).toList();
    }

    private static long[] alone(PlannedRole planned, long child) {
        long[] tuple = new long[planned.index() + 1];
        tuple[planned.index()] = child;
        return tuple;
    }

    private List<Long> first(PlannedRole planned, Role.First role, List<Long> children) {
        RolePath by = new RolePath(role.name(), role.by());
        Map<Long, LocalDate> days = new TreeMap<>();
        for (long child : among(planned, role.among(), children)) {
            LocalDate day = (LocalDate) value(by, alone(planned, child));
            if (day != null) {
                days.put(child, day);
            }
        }
        return days.entrySet().stream().min(Map.Entry.comparingByValue()).map(Map.Entry::getKey).stream().toList();
    }

    private boolean covers(EClass type, long id, Validity validity, LocalDate first, LocalDate last) {
        LocalDate start = (LocalDate) tables.value(type, id, validity.start());
        LocalDate end = (LocalDate) tables.value(type, id, validity.end());
        if (start == null || start.isAfter(last)) {
            return false;
        }
        if (validity.endInclusive()) {
            return end == null || !first.isAfter(end);
        }
        return end != null && first.isBefore(end);
    }

    private @Nullable Object value(RolePath path, long[] tuple) {
        PlannedPath planned = plan.path(path);
        long id = tuple[planned.role()];
        if (id == 0) {
            return null;
        }
        return planned.isId() ? id : tables.value(plan.roles().get(planned.role()).type(), id, planned.attribute());
    }

    private boolean holds(Condition condition, long[] tuple) {
        return switch (condition) {
        case Condition.Compare compare -> holds(compare, value(compare.path(), tuple));
        case Condition.Matches matches -> value(matches.path(), tuple) instanceof String text && holds(matches, text);
        case Condition.In in -> {
            Object value = value(in.path(), tuple);
            yield value != null && in.values().stream().anyMatch(one -> compare(value, one) == 0);
        }
        case Condition.Missing missing -> value(missing.path(), tuple) == null;
        case Condition.And and -> and.parts().stream().allMatch(part -> holds(part, tuple));
        case Condition.Or or -> or.parts().stream().anyMatch(part -> holds(part, tuple));
        case Condition.Not not -> !holds(not.part(), tuple);
        };
    }

    private static boolean holds(Condition.Matches matches, String text) {
        String value = text.toUpperCase(Locale.ROOT);
        String wanted = matches.text().toUpperCase(Locale.ROOT);
        return switch (matches.place()) {
        case WHOLE -> value.equals(wanted);
        case START -> value.startsWith(wanted);
        case ANYWHERE -> value.contains(wanted);
        };
    }

    private static boolean holds(Condition.Compare compare, @Nullable Object value) {
        if (value == null) {
            return false;
        }
        return switch (compare.operator()) {
        case EQUAL -> compare(value, compare.value()) == 0;
        case LESS -> compare(value, compare.value()) < 0;
        case LESS_OR_EQUAL -> compare(value, compare.value()) <= 0;
        case GREATER -> compare(value, compare.value()) > 0;
        case GREATER_OR_EQUAL -> compare(value, compare.value()) >= 0;
        case STARTS_WITH -> ((String) value).startsWith((String) compare.value());
        };
    }

    private Comparator<long[]> order() {
        Comparator<long[]> byIds = Arrays::compare;
        return query.order().stream()
                .map(path -> Comparator.<long[], @Nullable Object>comparing(tuple -> value(path, tuple),
                        MemoryQuery::compareMissingFirst))
                .reduce((first, second) -> first.thenComparing(second)).map(first -> first.thenComparing(byIds))
                .orElse(byIds);
    }

    static int compareMissingFirst(@Nullable Object a, @Nullable Object b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? -1 : 1;
        }
        return compare(a, b);
    }

    private static int compare(Object a, Object b) {
        return switch (a) {
        case String left -> Arrays.compare(left.codePoints().toArray(), ((String) b).codePoints().toArray());
        case LocalDate left -> left.compareTo((LocalDate) b);
        case Integer left -> left.compareTo((Integer) b);
        case Long left -> left.compareTo((Long) b);
        case Boolean left -> left.compareTo((Boolean) b);
        case BigDecimal left -> left.compareTo((BigDecimal) b);
        case Instant left -> left.compareTo((Instant) b);
        default -> throw new IllegalArgumentException("no order for values of " + a.getClass());
        };
    }

    private MemoryRow row(long[] tuple, Map<RolePath, Integer> slots) {
        Map<String, Long> ids = new HashMap<>();
        plan.roles().forEach(role -> ids.put(role.name(), tuple[role.index()]));
        @Nullable
        Object[] values = slots.keySet().stream().map(path -> value(path, tuple)).toArray();
        return new MemoryRow(ids, slots, values);
    }
}
