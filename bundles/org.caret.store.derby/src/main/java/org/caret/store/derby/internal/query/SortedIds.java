package org.caret.store.derby.internal.query;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.caret.store.BrowseQuery;
import org.caret.store.BrowseQuery.Sort;
import org.caret.store.Condition;
import org.caret.store.Role;
import org.caret.store.RolePath;
import org.caret.store.RowQuery;
import org.caret.store.RowQuery.Extent;
import org.caret.store.derby.internal.schema.Mapping;
import org.caret.store.internal.query.Conditions;
import org.caret.store.internal.query.PlannedPath;
import org.caret.store.internal.query.PlannedRole;
import org.caret.store.internal.query.QueryPlan;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;

/**
 * The ids of a list. Of the tables of the roles that filter or sort only the columns are read that do, and what comes of them
 * stays in memory, some 50 bytes for each object while it is sorted: half a million students are there in the time that reading
 * them takes, where one statement with ORDER BY takes ten times as long.
 */
final class SortedIds {

    /** So many objects are looked up by their ids sooner than by reading a table. */
    private static final int FEW = 100;

    private final QueryPlan plan;
    private final List<Sort> sort;
    private final Mapping mapping;

    /** @throws IllegalArgumentException if sort or filter do not fit the model */
    SortedIds(BrowseQuery query, Mapping mapping) {
        Set<RolePath> read = query.sort().stream().map(Sort::path).collect(Collectors.toCollection(LinkedHashSet::new));
        read.addAll(Conditions.paths(query.filter()));
        this.plan = QueryPlan.of(new RowQuery(needed(query.roles(), read), query.filter(), Condition.ALL, read,
                List.of(), 0, Extent.DISTRICT));
        this.sort = query.sort();
        this.mapping = mapping;
    }

    /** @throws CancellationException once {@code cancelled} says so */
    long[] ids(Scans scans, BooleanSupplier cancelled) throws SQLException, IOException {
        List<ListScan.Found> found = read(scans, cancelled);
        stopIf(cancelled);
        ListRows rows = new ListRows(plan, found);
        ListOrder order = new ListOrder(rows, rows.fitting(plan.query().scope()));
        for (Sort step : sort) {
            stopIf(cancelled);
            order.add(step);
        }
        stopIf(cancelled);
        return order.ids();
    }

    /** Reads all tables at once, but where few objects of the root fit its own filter, only what belongs to these. */
    private List<ListScan.Found> read(Scans scans, BooleanSupplier cancelled) throws SQLException, IOException {
        AtomicBoolean few = new AtomicBoolean();
        List<Scans.Scan<ListScan.Found>> all = new ArrayList<>();
        for (PlannedRole role : plan.roles()) {
            ListScan scan = scan(role);
            all.add(role.from() < 0 ? (session, givenUp) -> {
                ListScan.Found roots = scan.read(session, () -> givenUp.getAsBoolean() || cancelled.getAsBoolean());
                few.set(roots.ids().size() <= FEW);
                return roots;
            }
                    : (session, givenUp) -> scan.read(session,
                            () -> givenUp.getAsBoolean() || cancelled.getAsBoolean() || few.get()));
        }
        List<ListScan.Found> found = scans.run(all, gone -> {});
        return few.get() ? belonging(scans, found.get(0)) : found;
    }

    /** What belongs to a few objects of the root, found by its ids. */
    private List<ListScan.Found> belonging(Scans scans, ListScan.Found roots) throws SQLException, IOException {
        List<ListScan.Found> found = new ArrayList<>(List.of(roots));
        for (PlannedRole role : plan.roles().subList(1, plan.roles().size())) {
            ListScan.Found from = found.get(role.from());
            ListScan narrowed = role.role() instanceof Role.One
                    ? scan(role).among(Optional.empty(),
                            Objects.requireNonNull(from.references().get(Objects.requireNonNull(role.reference()))))
                    : scan(role).among(Optional.of(role.owner()), from.ids());
            found.addAll(scans.<ListScan.Found>run(List.of(narrowed::read), gone -> {}));
        }
        return found;
    }

    private ListScan scan(PlannedRole role) {
        Set<EReference> references = new LinkedHashSet<>();
        Set<EAttribute> attributes = new LinkedHashSet<>();
        if (role.validity() != null) {
            references.add(role.owner());
            attributes.add(role.validity().start());
        }
        plan.roles().stream().filter(other -> other.from() == role.index() && other.role() instanceof Role.One)
                .forEach(other -> references.add(Objects.requireNonNull(other.reference())));
        plan.paths().stream().filter(path -> path.role() == role.index()).map(PlannedPath::attribute)
                .forEach(attributes::add);
        return new ListScan(mapping.table(role.type()), List.copyOf(references), List.copyOf(attributes),
                new Pushdown(plan, mapping).where(role));
    }

    private static void stopIf(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    /** The root, the roles whose values are read, and what they are reached from. */
    private static List<Role> needed(List<Role> roles, Collection<RolePath> read) {
        Set<String> names = read.stream().map(RolePath::role).collect(Collectors.toSet());
        List<Role> needed = new ArrayList<>();
        for (Role role : roles.reversed()) {
            if (role instanceof Role.Root || names.contains(role.name())) {
                needed.addFirst(role);
                switch (role) {
                case Role.Root root -> {
                    // Reached from nowhere.
                }
                case Role.One one -> names.add(one.from());
                case Role.Each each -> names.add(each.from());
                case Role.First first -> names.add(first.from());
                case Role.InEffect inEffect -> names.add(inEffect.from());
                }
            }
        }
        return needed;
    }
}
