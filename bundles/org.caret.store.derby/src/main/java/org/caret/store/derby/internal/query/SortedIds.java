package org.caret.store.derby.internal.query;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
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
import org.caret.store.internal.query.QueryPlan;
import org.caret.store.internal.query.RowLayout;
import org.caret.store.internal.query.RowTest;
import org.caret.store.internal.query.RowView;
import org.caret.store.sort.ExternalSorter;
import org.caret.store.sort.SortKey;
import org.caret.store.sort.SortedReader;
import org.caret.store.sort.SortedRecords;

/**
 * The ids of a list. The tables of the roles that filter or sort are scanned, joined and sorted as for a district, in a third
 * to a tenth of the time that one statement with ORDER BY takes: half a million students by name are there after a second or two
 * instead of five.
 */
final class SortedIds {

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
    long[] ids(Scans scans, Path folder, int arena, BooleanSupplier cancelled) throws SQLException, IOException {
        return new DistrictQuery(plan, mapping).join(scans, folder, arena, (rows, layout) -> {
            try (ExternalSorter sorter = new ExternalSorter(folder, arena)) {
                sort(rows, layout, sorter, cancelled);
                try (SortedRecords sorted = sorter.finish()) {
                    return ids(sorted);
                }
            }
        });
    }

    private void sort(RowStream rows, RowLayout layout, ExternalSorter sorter, BooleanSupplier cancelled)
            throws IOException {
        RowTest test = RowTest.of(plan.query().scope(), plan, layout);
        RowView view = new RowView(layout.size());
        ListOrder order = new ListOrder(sort, plan, layout);
        ByteBuffer id = ByteBuffer.allocate(Long.BYTES);
        while (rows.next()) {
            stopIf(cancelled);
            view.at(rows.array(), rows.offset());
            if (test.holds(view)) {
                SortKey key = order.key(view);
                sorter.add(key.array(), key.length(), id.putLong(0, order.id(view)).array(), Long.BYTES);
            }
        }
        stopIf(cancelled);
    }

    private static long[] ids(SortedRecords sorted) throws IOException {
        LongList ids = new LongList();
        try (SortedReader reader = sorted.read()) {
            while (reader.next()) {
                ids.add(ByteBuffer.wrap(reader.array()).getLong(reader.payloadOffset()));
            }
        }
        return ids.first(ids.size());
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
                case Role.InEffect inEffect -> {
                    names.add(inEffect.from());
                    RolePath day = inEffect.day();
                    if (day != null) {
                        names.add(day.role());
                    }
                }
                }
            }
        }
        return needed;
    }
}
