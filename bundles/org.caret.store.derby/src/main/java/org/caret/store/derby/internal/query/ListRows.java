package org.caret.store.derby.internal.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;

import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.internal.query.PlannedPath;
import org.caret.store.internal.query.PlannedRole;
import org.caret.store.internal.query.PlannedRole.Validity;
import org.caret.store.internal.query.QueryPlan;
import org.caret.store.internal.query.RowLayout;
import org.caret.store.internal.query.RowTest;
import org.caret.store.internal.query.Slot;
import org.caret.store.internal.query.TextMatch;

/** The objects of all roles put together into rows, one for each object of the root, in the order in which those were read. */
final class ListRows {

    private final QueryPlan plan;
    private final List<ListScan.Found> found;
    /** For each role: where among its objects the one of each row stands. */
    private final List<int[]> places = new ArrayList<>();

    /** @param found what was read of the roles, in their order */
    ListRows(QueryPlan plan, List<ListScan.Found> found) {
        this.plan = plan;
        this.found = found;
        int[] roots = new int[count()];
        Arrays.setAll(roots, row -> row);
        places.add(roots);
        plan.roles().stream().skip(1).forEach(role -> places.add(reached(role)));
    }

    int count() {
        return found.get(0).ids().size();
    }

    /** Ids of the root's objects. */
    LongList ids() {
        return found.get(0).ids();
    }

    CodedColumn column(RolePath path) {
        PlannedPath planned = plan.path(path);
        return Objects.requireNonNull(found.get(planned.role()).columns().get(planned.attribute()));
    }

    /** For each row where among the objects of a role its own stands, or {@link IdPlaces#NONE}. */
    int[] places(RolePath path) {
        return places.get(plan.path(path).role());
    }

    /** The rows that satisfy a condition. */
    IntPredicate fitting(Condition condition) {
        return switch (condition) {
        case Condition.Compare compare -> fitting(compare, compare.path(), false);
        case Condition.Matches matches -> fitting(matches, matches.path(), false);
        case Condition.In in -> fitting(in, in.path(), false);
        case Condition.Missing missing -> fitting(missing, missing.path(), true);
        case Condition.And and -> and.parts().stream().map(this::fitting).reduce(row -> true, IntPredicate::and);
        case Condition.Or or -> or.parts().stream().map(this::fitting).reduce(row -> false, IntPredicate::or);
        case Condition.Not not -> fitting(not.part()).negate();
        };
    }

    /** @param missing whether rows without the value fit */
    private IntPredicate fitting(Condition condition, RolePath path, boolean missing) {
        PlannedPath planned = plan.path(path);
        CodedColumn column = column(path);
        boolean[] fitting = condition instanceof Condition.Matches matches
                ? column.fitting(TextMatch.of(matches))
                : column.fitting(RowTest.of(condition, any -> 0,
                        new RowLayout(List.of(new Slot(planned.role(), planned.attribute())))));
        int[] objects = places(path);
        return row -> {
            int code = objects[row] == IdPlaces.NONE ? CodedColumn.MISSING : column.code(objects[row]);
            return code == CodedColumn.MISSING ? missing : fitting[code];
        };
    }

    private int[] reached(PlannedRole role) {
        int[] next = role.role() instanceof Role.One ? referred(role) : inEffect(role);
        int[] from = places.get(role.from());
        return Arrays.stream(from).map(place -> place == IdPlaces.NONE ? IdPlaces.NONE : next[place]).toArray();
    }

    /** For each object of the role it is reached from, the one it refers to. */
    private int[] referred(PlannedRole role) {
        LongList references = Objects
                .requireNonNull(found.get(role.from()).references().get(Objects.requireNonNull(role.reference())));
        IdPlaces places = new IdPlaces(found.get(role.index()).ids());
        int[] next = new int[references.size()];
        Arrays.setAll(next, place -> places.of(references.get(place)));
        return next;
    }

    /** For each object of the role it is reached from, its latest one: only what is in effect was read. */
    private int[] inEffect(PlannedRole role) {
        ListScan.Found children = found.get(role.index());
        LongList owners = Objects.requireNonNull(children.references().get(role.owner()));
        Validity validity = Objects.requireNonNull(role.validity());
        CodedColumn starts = Objects.requireNonNull(children.columns().get(validity.start()));
        int[] days = starts.places();
        IdPlaces places = new IdPlaces(found.get(role.from()).ids());
        int[] latest = new int[found.get(role.from()).ids().size()];
        Arrays.fill(latest, IdPlaces.NONE);
        for (int child = 0; child < owners.size(); child++) {
            int owner = places.of(owners.get(child));
            if (owner != IdPlaces.NONE && (latest[owner] == IdPlaces.NONE
                    || later(children.ids(), days[starts.code(child)], child, days[starts.code(latest[owner])],
                            latest[owner]))) {
                latest[owner] = child;
            }
        }
        return latest;
    }

    private static boolean later(LongList ids, int day, int child, int otherDay, int other) {
        return day == otherDay ? ids.get(child) > ids.get(other) : day > otherDay;
    }
}
