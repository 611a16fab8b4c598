package org.caret.store.internal.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.caret.store.RolePath;
import org.caret.store.Row;
import org.caret.store.RowCursor;
import org.caret.store.StoreException;
import org.caret.store.sort.SortedReader;
import org.eclipse.jdt.annotation.Nullable;

/** Reads sorted encoded rows, passes those on that the query's filter lets through, and groups them. */
public final class EncodedCursor implements RowCursor {

    private final SortedReader reader;
    private final RowAccess access;
    private final RowLayout layout;
    private final RowTest filter;
    private final int[] groupSlots;
    private final RowView view;
    /** First row of the group after the one that was given out. */
    private @Nullable EncodedRow ahead;
    private boolean byRow;
    private boolean byGroup;

    /** @param reader owned by the cursor; its payloads are rows of the layout, in the order of the query */
    public EncodedCursor(SortedReader reader, QueryPlan plan, RowLayout layout) {
        this.reader = reader;
        this.layout = layout;
        this.access = new RowAccess(plan, layout);
        this.filter = RowTest.of(plan.query().filter(), plan, layout);
        this.groupSlots = plan.query().order().stream().limit(plan.query().groupBy())
                .mapToInt(path -> layout.slot(plan.path(path))).toArray();
        this.view = new RowView(layout.size());
    }

    @Override
    public @Nullable Row next() throws StoreException {
        byRow = true;
        rejectMixture();
        return read();
    }

    @Override
    public List<Row> nextGroup() throws StoreException {
        boolean first = !byGroup;
        byGroup = true;
        rejectMixture();
        EncodedRow head = first ? read() : ahead;
        if (head == null) {
            return List.of();
        }
        List<Row> group = new ArrayList<>(2);
        EncodedRow row = head;
        while (row != null && sameGroup(head.view(), row.view())) {
            group.add(row);
            row = read();
        }
        ahead = row;
        return group;
    }

    @Override
    public int slot(RolePath path) {
        return access.slot(path);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable EncodedRow read() throws StoreException {
        try {
            while (reader.next()) {
                view.at(reader.array(), reader.payloadOffset());
                if (filter.holds(view)) {
                    return new EncodedRow(access, view.copy());
                }
            }
            return null;
        } catch (IOException e) {
            throw TemporaryFiles.failure(e);
        }
    }

    private boolean sameGroup(RowView a, RowView b) {
        for (int slot : groupSlots) {
            if (!a.same(slot, layout.kind(slot), b)) {
                return false;
            }
        }
        return true;
    }

    private void rejectMixture() {
        if (byRow && byGroup) {
            throw new IllegalStateException("a cursor is read by row or by group, not both");
        }
    }
}
