package org.caret.store.derby.internal.query;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caret.store.Role;
import org.caret.store.derby.internal.schema.Column;
import org.caret.store.derby.internal.schema.Mapping;
import org.caret.store.derby.internal.schema.Table;
import org.caret.store.internal.query.PlannedRole;
import org.caret.store.internal.query.QueryPlan;
import org.caret.store.internal.query.RowLayout;
import org.caret.store.internal.query.RowOrder;
import org.caret.store.internal.query.RowTest;
import org.caret.store.internal.query.RowView;
import org.caret.store.internal.query.Slot;
import org.caret.store.sort.ExternalSorter;
import org.caret.store.sort.SortKey;
import org.caret.store.sort.SortedRecords;

/**
 * Answers a query that reads much: scan each table once, join, test, sort. Derby would spend most of its time on the join
 * and the order, however it is told to go about them.
 */
final class DistrictQuery {

    private final QueryPlan plan;
    private final Mapping mapping;
    private final Fragments fragments;
    private final Pushdown pushdown;
    private final KeyClasses keys;

    DistrictQuery(QueryPlan plan, Mapping mapping) {
        this.plan = plan;
        this.mapping = mapping;
        this.fragments = new Fragments(plan);
        this.pushdown = new Pushdown(plan, mapping);
        this.keys = new KeyClasses(plan);
    }

    /** Every row in scope, whatever the filter; to be closed by the caller. */
    KeptRows run(Scans scans, Path folder, int arena) throws SQLException, IOException {
        List<SortedRecords> records = inOrder(scans.run(tables().stream().<Scans.Scan<TableScan.Found>>map(
                table -> (session, givenUp) -> table.read(session, folder, arena, givenUp)).toList(),
                TableScan.Found::close));
        try {
            Joins joins = new Joins(plan, fragments, pushdown, keys, records, folder, arena);
            // Some of the rows are out of scope: those that only their own test finds out about.
            try (RowStream rows = joins.rows()) {
                return new KeptRows(joins.layout(), ordered(rows, joins.layout(), folder, arena));
            }
        } finally {
            records.forEach(SortedRecords::close);
        }
    }

    /** A scan for each role, but for those that find the first of some objects of a table that is read anyway. */
    private List<TableScan> tables() {
        Map<PlannedRole, List<ScannedRole>> others = new LinkedHashMap<>();
        for (PlannedRole role : plan.roles()) {
            Optional<PlannedRole> host = role.role() instanceof Role.First
                    ? others.keySet().stream().filter(main -> main.type() == role.type()).findFirst()
                    : Optional.empty();
            host.ifPresentOrElse(main -> others.get(main).add(scanned(role)),
                    () -> others.put(role, new ArrayList<>()));
        }
        return others.entrySet().stream().map(scan -> new TableScan(mapping.table(scan.getKey().type()),
                scanned(scan.getKey()), List.copyOf(scan.getValue()))).toList();
    }

    private ScannedRole scanned(PlannedRole role) {
        return new ScannedRole(role, fragments.of(role.index()), key(role, mapping.table(role.type())),
                pushdown.where(role), pushdown.wanted(role));
    }

    private List<SortedRecords> inOrder(List<TableScan.Found> all) {
        SortedRecords[] records = new SortedRecords[plan.roles().size()];
        for (TableScan.Found found : all) {
            for (int i = 0; i < found.roles().size(); i++) {
                records[found.roles().get(i).index()] = found.records().get(i);
            }
        }
        return List.of(records);
    }

    private Optional<Column> key(PlannedRole role, Table table) {
        return switch (role.role()) {
        case Role.Root root -> {
            Slot best = keys.bestOfRoot();
            yield best.isId() ? Optional.empty() : Optional.of(table.column(best.feature()));
        }
        case Role.One one -> Optional.empty();
        case Role.Each each -> Optional.of(table.column(role.owner()));
        case Role.InEffect inEffect -> Optional.of(table.column(role.owner()));
        case Role.First first -> Optional.of(table.column(role.owner()));
        };
    }

    private SortedRecords ordered(RowStream rows, RowLayout layout, Path folder, int arena) throws IOException {
        RowTest scope = RowTest.of(plan.query().scope(), plan, layout);
        RowOrder order = new RowOrder(plan, layout);
        RowView view = new RowView(layout.size());
        try (ExternalSorter sorter = new ExternalSorter(folder, arena)) {
            while (rows.next()) {
                view.at(rows.array(), rows.offset());
                if (scope.holds(view)) {
                    SortKey key = order.key(view);
                    sorter.add(key.array(), key.length(), rows.array(), rows.offset(), rows.length());
                }
            }
            return sorter.finish();
        }
    }
}
